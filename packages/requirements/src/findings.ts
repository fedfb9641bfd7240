import { type Finding, languages, type Localised, type Place } from '@egov/language';
import type { Architecture, Element } from '@egov/model';
import type { Context } from '@egov/expressions';
import type { Assessment } from './assessment.js';
import type { Check, Requirement } from './catalogue.js';
import { isCritical, type Thresholds } from './conclusion.js';
import type { Cell } from './status.js';
import { filled, textIn } from './template.js';

/** The findings of an assessment, by file: each requirement that isn't met at its element, missing evidence once for each subject. */
export function requirementFindings(assessment: Assessment, architecture: Architecture, thresholds: Thresholds): Map<string, Finding[]> {
  const byFile = new Map<string, Finding[]>();
  const context = assessment.context();
  const add = (finding: Finding): void => {
    const known = byFile.get(finding.uri);
    if (known) known.push(finding);
    else byFile.set(finding.uri, [finding]);
  };
  for (const { id, cells } of assessment.subjects()) {
    const subject = architecture.get(id);
    if (!subject) continue;
    for (const cell of cells) {
      if (cell.status !== 'not-met') continue;
      for (const check of cell.failed) add(new NotMet(cell, check, subject, context, isCritical(cell, thresholds)));
    }
    for (const [status, code] of unproven) {
      const lacking = cells.filter((cell) => cell.status === status).map(({ requirement }) => requirement.number);
      if (lacking.length > 0)
        add({
          code,
          args: { name: subject.name, requirements: lacking.join(', ') },
          uri: subject.place.uri,
          range: firstLine(subject.place.range),
          related: [],
          subject: subject.id,
        });
    }
  }
  return byFile;
}

const unproven = [
  ['evidence-missing', 'EGOV-evidence-missing'],
  ['evidence-stale', 'EGOV-evidence-stale'],
] as const;

/** Words and places are asked for rarely and there may be hundreds of thousands: they are worked out when asked for. */
class NotMet implements Finding {
  readonly args = {};
  readonly related = [];

  constructor(
    private readonly cell: Cell,
    private readonly check: Check,
    private readonly element: Element,
    private readonly context: Context,
    private readonly critical: boolean,
  ) {}

  get subject(): string {
    return this.element.id;
  }

  get code(): string {
    return this.cell.requirement.id;
  }

  get uri(): string {
    return this.place.uri;
  }

  get range(): Finding['range'] {
    return firstLine(this.place.range);
  }

  get judgement(): NonNullable<Finding['judgement']> {
    const { requirement } = this.cell;
    return {
      severity: this.critical ? 'error' : requirement.severity,
      clause: clauseOfRequirement(requirement),
      text: messageOf(this.cell, this.check, this.element, this.context),
      requirement: localised((language) => textIn(requirement.text, language)),
    };
  }

  private get place(): Place {
    const { at } = this.check;
    const fact = at === undefined ? undefined : this.element.facts.find(({ name }) => name === at);
    return fact?.place ?? this.element.place;
  }
}

/** What a check that doesn't hold says of a subject, in the three languages; without a message, what is required. */
export function messageOf(cell: Cell, check: Check, subject: Element, context: Context): Localised {
  const { message } = check;
  if (!message)
    return localised((language) => `${textIn(subject.title, language) || subject.name}: ${textIn(cell.requirement.text, language)}`);
  return context.in(check.state ?? context.input.state, () => {
    context.variables[0] = subject;
    return localised((language) => filled(message, language, context));
  });
}

/** Where a requirement stands: `order-124-2016 §19.2`; of a user's rule `rule Name`. */
export function clauseOfRequirement(requirement: Requirement): string {
  return requirement.catalogue === undefined ? `rule ${requirement.id}` : `${requirement.catalogue} §${requirement.number}`;
}

function localised(text: (language: (typeof languages)[number]) => string): Localised {
  return languages.map(text) as unknown as Localised;
}

/** One over several lines marks the first. */
function firstLine({ start, end }: Finding['range']): Finding['range'] {
  return start.line === end.line ? { start, end } : { start, end: { line: start.line, character: start.character + 1 } };
}
