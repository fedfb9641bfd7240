/** How serious a finding is. */
export type Severity = 'error' | 'warning' | 'information';

interface CodeDefinition {
  readonly severity: Severity;
  /** The clause of the law, or the section of the language reference, that the check comes from. */
  readonly clause: string;
}

/** Every finding about well-formedness, with how serious it is and where it comes from. What requirements judge is not here. */
export const codes = {
  // Writing
  'EGOV-bad-character': { severity: 'error', clause: 'language: files' },
  'EGOV-unexpected': { severity: 'error', clause: 'language: files' },
  'EGOV-name-missing': { severity: 'error', clause: 'language: names' },
  'EGOV-reserved-name': { severity: 'error', clause: 'language: names' },
  'EGOV-incomplete': { severity: 'error', clause: 'language: files' },
  'EGOV-too-deep': { severity: 'error', clause: 'language: files' },
  'EGOV-unclosed-block': { severity: 'error', clause: 'language: files' },
  'EGOV-extra-brace': { severity: 'error', clause: 'language: files' },
  'EGOV-unclosed-string': { severity: 'error', clause: 'language: titles' },
  'EGOV-unclosed-comment': { severity: 'error', clause: 'language: files' },
  'EGOV-wrong-quotes': { severity: 'error', clause: 'language: titles' },
  'EGOV-unknown-word': { severity: 'error', clause: 'language: files' },
  'EGOV-misplaced': { severity: 'error', clause: 'language: what can be said' },
  'EGOV-wrong-layer': { severity: 'error', clause: 'language: what can be said' },
  'EGOV-nested-state': { severity: 'error', clause: 'language: states' },
  // Names
  'EGOV-unknown-name': { severity: 'error', clause: 'language: names' },
  'EGOV-wrong-kind': { severity: 'error', clause: 'language: what can be said' },
  'EGOV-ambiguous-requirement': { severity: 'error', clause: 'language: names' },
  'EGOV-requirement-elsewhere': { severity: 'error', clause: 'language: names' },
  'EGOV-dotted-name': { severity: 'error', clause: 'language: names' },
  'EGOV-duplicate-name': { severity: 'error', clause: 'language: names' },
  'EGOV-hidden-name': { severity: 'error', clause: 'language: names' },
  'EGOV-mixed-letters': { severity: 'warning', clause: 'language: names' },
  'EGOV-not-normalised': { severity: 'warning', clause: 'language: names' },
  'EGOV-unknown-language': { severity: 'error', clause: 'language: titles' },
  'EGOV-repeated-title': { severity: 'error', clause: 'language: titles' },
  // Values
  'EGOV-unknown-value': { severity: 'error', clause: 'language: vocabularies' },
  'EGOV-closed-vocabulary': { severity: 'error', clause: 'language: vocabularies' },
  'EGOV-repeated-value': { severity: 'error', clause: 'language: what can be said' },
  'EGOV-repeated-fact': { severity: 'error', clause: 'language: states' },
  'EGOV-date-format': { severity: 'error', clause: 'language: values' },
  'EGOV-no-such-date': { severity: 'error', clause: 'language: values' },
  'EGOV-ends-before-begins': { severity: 'error', clause: 'language: values' },
  'EGOV-not-a-year': { severity: 'error', clause: 'language: values' },
  'EGOV-not-a-number': { severity: 'error', clause: 'language: values' },
  'EGOV-requirement-number': { severity: 'error', clause: 'language: values' },
  'EGOV-unit-missing': { severity: 'error', clause: 'Requirements §10.3' },
  // Elements
  'EGOV-fact-missing': { severity: 'error', clause: 'language: what can be said' },
  'EGOV-layer-missing': { severity: 'warning', clause: 'Rules §6.5' },
  'EGOV-state-mismatch': { severity: 'error', clause: 'Rules §7' },
  'EGOV-outlives-parent': { severity: 'error', clause: 'language: states' },
  'EGOV-mixed-steps': { severity: 'error', clause: 'language: states' },
  'EGOV-cycle': { severity: 'error', clause: 'Rules §11.2' },
  'EGOV-unrelated-system': { severity: 'warning', clause: 'Rules §2.2' },
  'EGOV-delivered-but-target': { severity: 'warning', clause: 'Rules §20.5' },
  'EGOV-extends-order': { severity: 'error', clause: 'language: extend' },
  'EGOV-extends-dependency': { severity: 'error', clause: 'language: dependencies' },
  'EGOV-extends-library': { severity: 'error', clause: 'language: extend' },
  // Duplicates
  'EGOV-duplicate': { severity: 'warning', clause: 'Rules §11.3' },
  'EGOV-duplicate-planned': { severity: 'warning', clause: 'Rules §11.3' },
  'EGOV-duplicate-likely': { severity: 'information', clause: 'Rules §11.3' },
  'EGOV-distinct-stale': { severity: 'warning', clause: 'Rules §11.3' },
  // Gap and portfolio
  'EGOV-gap-added': { severity: 'warning', clause: 'Rules §10.6, 11.1' },
  'EGOV-gap-removed': { severity: 'warning', clause: 'Rules §10.6, 11.1' },
  'EGOV-gap-changed': { severity: 'warning', clause: 'Rules §10.6, 11.1' },
  'EGOV-gap-unfit': { severity: 'warning', clause: 'Rules §10.6, 11.1' },
  'EGOV-gap-portfolio': { severity: 'information', clause: 'Rules §10.6, 11.1' },
  'EGOV-change-without-effect': { severity: 'warning', clause: 'Rules §11.2' },
  'EGOV-change-without-ground': { severity: 'warning', clause: 'Rules §6' },
  'EGOV-retired-early': { severity: 'warning', clause: 'Rules §11.2, 28.1' },
  'EGOV-consumer-left': { severity: 'warning', clause: 'Rules §11.2' },
  'EGOV-conflicting-changes': { severity: 'warning', clause: 'Rules §11.2' },
  'EGOV-component-missing': { severity: 'information', clause: 'Rules §11.2' },
  'EGOV-component-redundant': { severity: 'information', clause: 'Rules §11.2' },
  // Monitoring
  'EGOV-risk-late': { severity: 'warning', clause: 'Rules §28.1' },
  'EGOV-risk-recommendation': { severity: 'warning', clause: 'Rules §28.2' },
  'EGOV-risk-budget': { severity: 'warning', clause: 'Rules §28.3' },
  'EGOV-risk-indicator': { severity: 'warning', clause: 'Rules §28.4' },
  'EGOV-conclusion-differs': { severity: 'warning', clause: 'Rules §26' },
  // Submissions
  'EGOV-submission-overdue': { severity: 'warning', clause: 'Rules §12' },
  'EGOV-submission-unreasoned': { severity: 'warning', clause: 'Rules §12' },
  'EGOV-submission-unsettled': { severity: 'warning', clause: 'Rules §12' },
  'EGOV-submission-unapproved': { severity: 'warning', clause: 'Rules §12' },
  'EGOV-submission-dates': { severity: 'error', clause: 'Rules §12' },
  // Rules
  'EGOV-rule-kind': { severity: 'error', clause: 'language: rules' },
  'EGOV-rule-name': { severity: 'error', clause: 'language: rules' },
  'EGOV-rule-member': { severity: 'error', clause: 'language: rules' },
  'EGOV-rule-type': { severity: 'error', clause: 'language: rules' },
  'EGOV-rule-several': { severity: 'error', clause: 'language: rules' },
  'EGOV-rule-arguments': { severity: 'error', clause: 'language: rules' },
  'EGOV-rule-message': { severity: 'error', clause: 'language: rules' },
  'EGOV-rule-equals': { severity: 'error', clause: 'language: rules' },
  'EGOV-rule-for-each': { severity: 'error', clause: 'language: rules' },
  'EGOV-rule-minus': { severity: 'error', clause: 'language: rules' },
  'EGOV-nothing-to-check': { severity: 'warning', clause: 'language: rules' },
  'EGOV-waiver-expired': { severity: 'error', clause: 'language: waivers' },
  'EGOV-evidence-missing': { severity: 'information', clause: 'Rules §22-24' },
  'EGOV-evidence-stale': { severity: 'information', clause: 'Rules §22-24' },
  'EGOV-evidence-expired': { severity: 'warning', clause: 'Rules §22-24' },
  // Views
  'EGOV-view-show': { severity: 'error', clause: 'language: views' },
  'EGOV-view-group': { severity: 'error', clause: 'language: views' },
  'EGOV-view-depth': { severity: 'error', clause: 'language: views' },
} as const satisfies Record<`EGOV-${string}`, CodeDefinition>;

export type Code = keyof typeof codes;

export function severityOf(code: Code): Severity {
  return codes[code].severity;
}

export function clauseOf(code: Code): string {
  return codes[code].clause;
}
