import type { Code } from '../codes.js';

/** What would mend what is found, for whom writes the model. Documents for others go without. ICU message syntax. */
export const adviceEn = {
  'EGOV-reserved-name': 'Choose another, for example “{proposal}”.',
  'EGOV-extra-brace': 'Remove it, or open its block above.',
  'EGOV-ambiguous-requirement': 'Write {choices}.',
  'EGOV-requirement-elsewhere': 'If it is meant, name the catalogue in “catalogues” of egov.json.',
  'EGOV-dotted-name': 'To add to an element from elsewhere, use “extend”.',
  'EGOV-duplicate-name':
    '{what, select, requirement {Give one of them another number.} other {Rename one, or add to the first with “extend {name}”.}}',
  'EGOV-hidden-name': 'Give it another name.',
  'EGOV-repeated-fact': 'Keep one, or put each into “current” or “target”.',
  'EGOV-requirement-number': 'Write {proposal}.',
  'EGOV-unit-missing': '{what, select, indicator {Add “unit "…"”.} other {Write “{proposal}”.}}',
  'EGOV-fact-missing': 'Add it.',
  'EGOV-state-mismatch':
    '{what, select, header {Mark “{subject}” as “{other}”, or mend the state of “{name}”.} other {Put the fact into a “{other}” block, or mend the state of “{name}”.}}',
  'EGOV-outlives-parent': 'Remove the mark, or mend the state of “{parent}”.',
  'EGOV-mixed-steps': 'Put all of them inside, or all outside.',
  'EGOV-delivered-but-target': 'Remove the mark: it is part of the current state now.',
  'EGOV-extends-order': 'Add it where “{name}” is declared.',
  'EGOV-extends-library': 'Write a catalogue of your own, and name both in egov.json.',
  'EGOV-duplicate': 'Use what there is, merge the two, or tell the difference: distinct from {name} because "…"',
  'EGOV-duplicate-planned': 'Agree on one of them, or tell the difference: distinct from {name} because "…"',
  'EGOV-duplicate-likely': 'If they are two things, say so: distinct from {name} because "…"',
  'EGOV-distinct-stale': 'Look at the pair again and confirm the decision (“as-of”), or remove it.',
  'EGOV-gap-added': 'Plan it: initiative … to create {name}',
  'EGOV-gap-removed': 'Give one: recommendation … to decommission {name} (or replace, write-off)',
  'EGOV-gap-changed': 'Plan it: initiative … to develop {name}',
  'EGOV-gap-unfit': 'Expected: {element} … to {action} {name}',
  'EGOV-gap-portfolio': 'Describe them in “portfolio”.',
  'EGOV-change-without-effect': 'Correct the states, or remove this.',
  'EGOV-change-without-ground':
    'Name one of the six: ground reorganisation, legal-act, reengineering, discrepancy, integrator-finding or decommissioning-audit.',
  'EGOV-retired-early': 'Move one of the dates.',
  'EGOV-consumer-left': 'Say where it gets the same then, or why it needs it no more.',
  'EGOV-conflicting-changes': 'Decide for one of them.',
  'EGOV-risk-late': 'Record what is done (done, dates fact, completed), or correct the dates of the plan.',
  'EGOV-risk-recommendation': 'Record it (completed …), or correct the date.',
  'EGOV-risk-budget': 'What counts as significant stands in egov.json (monitoring.budgetExcess).',
  'EGOV-conclusion-differs': 'Assess anew (assessment … assessed …), or correct what isn’t met.',
  'EGOV-submission-overdue': 'Record the decision: decision approved on …, or decision refused on … with comments.',
  'EGOV-submission-unreasoned': 'Add them: comment "…"',
  'EGOV-submission-unsettled': 'Tell how it was settled: comment "…" resolved "…" on …',
  'EGOV-submission-unapproved': 'Record the decision: decision approved on …',
  'EGOV-rule-several': 'Use “contains”, “.any(x => …)” or “.count”.',
  'EGOV-waiver-expired': 'Renew or remove it.',
  'EGOV-evidence-missing': 'Add “evidence for …” or run “egov attest”.',
  'EGOV-evidence-stale': 'Look at it again and renew it (“egov attest --renew”).',
  'EGOV-evidence-expired': 'Renew it.',
} as const satisfies Partial<Readonly<Record<Code, string>>>;

/** The findings that come with advice. */
export type AdvisedCode = keyof typeof adviceEn;
