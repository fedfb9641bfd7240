import type { Context } from '@egov/expressions';
import type { Element } from '@egov/model';
import type { Check, Requirement } from './catalogue.js';
import { type EvidenceInput, evidenceLack, isStale, waiverOf } from './evidence.js';
import type { Cell, Inapplicability, Status } from './status.js';

/** Judges a subject by a requirement. Undefined if the requirement isn't about elements of its kind. */
export function judge(requirement: Requirement, subject: Element, context: Context, input: EvidenceInput): Cell | undefined {
  let reason: Inapplicability | undefined;
  let concerned = false;
  const applicable: Check[] = [];
  const failed: Check[] = [];
  const unproven: Check[] = [];
  for (const check of requirement.checks) {
    if (!check.keywords.has(subject.kind)) continue;
    concerned = true;
    const outcome = context.in(check.state ?? context.input.state, () => evaluate(check, subject, context));
    if (typeof outcome === 'object') {
      reason ??= outcome;
      continue;
    }
    applicable.push(check);
    if (check.asks === 'always' || (check.asks === 'else' && !outcome)) unproven.push(check);
    else if (!outcome) failed.push(check);
  }
  if (!concerned) return undefined;
  const waiver = waiverOf(subject, requirement.id, input.today);
  const rest = waiver && { waiver };
  if (applicable.length === 0) return { requirement, status: 'not-applicable', failed: [], inapplicable: reason!, ...rest };
  if (failed.length > 0) return { requirement, status: 'not-met', failed, ...rest };
  if (unproven.length > 0) {
    noteWhole(subject.id, context); // evidence is tied to what an element with all its parts means
    const lack = evidenceLack(subject, requirement.id, input);
    const status: Status = lack === undefined ? 'met' : isStale(lack) ? 'evidence-stale' : 'evidence-missing';
    return { requirement, status, failed: lack === undefined ? [] : unproven, ...(lack && { evidence: lack }), ...rest };
  }
  return { requirement, status: 'met', failed: [], ...rest };
}

/** Whether what a check requires holds; or why it doesn't concern the subject. */
function evaluate(check: Check, subject: Element, context: Context): boolean | Inapplicability {
  const state = check.state ?? context.input.state;
  if (context.reader.get(subject.id) === undefined) return { state };
  context.variables[0] = subject;
  for (const { compiled, text } of check.conditions) if (!compiled.test(context)) return { condition: text };
  return check.require === undefined || check.require.test(context);
}

function noteWhole(id: string, context: Context): void {
  context.reader.parts(id);
  for (const part of context.input.architecture.partsOf(id)) noteWhole(part.id, context);
}
