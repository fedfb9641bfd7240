import { ast, type Finding, type Localised, metamodel } from '@egov/language';
import { type Element, type Fact, factType, fingerprintOf } from '@egov/model';
import { membersOf, elements } from '@egov/expressions';
import { AstUtils } from 'langium';
import { renewals } from './attest.js';
import type { Check, Requirement } from './catalogue.js';
import { addFact, appendTo, type TextEdit } from './edits.js';
import type { AssessedWorkspace } from './workspace.js';

/** A change that mends a finding, or begins to: what is to be filled in stands between quotes as `…`. */
export interface QuickFix {
  readonly title: Localised;
  readonly edits: readonly TextEdit[];
}

/** What mends a finding of a requirement: the missing fact, a justification, evidence, a waiver. None for other findings. */
export function quickFixes(finding: Finding, workspace: AssessedWorkspace): QuickFix[] {
  const subject = workspace.subjectOf(finding);
  if (!subject) return [];
  if (finding.code === 'EGOV-evidence-stale') return [...renewFix(subject, workspace)];
  const lacking = workspace
    .assessment()
    .cellsOf(subject.id)
    .filter(({ status, requirement }) =>
      finding.code === 'EGOV-evidence-missing' ? status === 'evidence-missing' : requirement.id === finding.code,
    );
  if (lacking.length === 0) return [];
  if (finding.code === 'EGOV-evidence-missing') {
    const requirements = lacking.map(({ requirement }) => requirement);
    return [evidenceFix(subject, requirements, workspace), waiverFix(subject, requirements[0]!, workspace)].flatMap((fix) => fix ?? []);
  }
  const [{ requirement, failed, status }] = lacking as [(typeof lacking)[0]];
  const mending = failed.flatMap((check) => [...missingFacts(check, subject, workspace), ...justifications(check, subject)]);
  const evidence = status === 'evidence-missing' ? [evidenceFix(subject, [requirement], workspace)] : [];
  return [...mending, ...evidence, waiverFix(subject, requirement, workspace)].flatMap((fix) => fix ?? []);
}

/** The facts of the subject that a check reads and that aren't said. */
function* missingFacts(check: Check, subject: Element, workspace: AssessedWorkspace): Iterable<QuickFix | undefined> {
  const type = metamodel().typeOf(subject.kind);
  for (const name of factsRead(check)) {
    const member = membersOf(elements(check.kinds)).get(name);
    const fact = factType(name);
    if (member?.origin !== 'fact' || subject.facts.some((said) => said.name === name)) continue;
    if (type === undefined || !metamodel().mayStandIn(fact, type)) continue;
    const text = metamodel().phrase(fact);
    const edit = addFact(workspace.language, subject.id, text);
    yield edit && { title: [`Добавить «${text} …»`, `«${text} …» қосу`, `Add “${text} …”`], edits: [edit] };
  }
}

/** The facts that a check reads and that could carry a justification, but don't. */
function* justifications(check: Check, subject: Element): Iterable<QuickFix> {
  if (!/\bbecause\b/.test(check.node.$cstNode?.text ?? '')) return;
  const read = new Set(factsRead(check));
  const candidates = subject.facts.filter((fact) => read.has(fact.name) && fact.because === undefined);
  for (const fact of candidates.filter((other: Fact) => other.name !== 'header')) {
    const keyword = metamodel().keyword(factType(fact.name));
    yield {
      title: [
        `Указать обоснование: «${keyword} … because»`,
        `Негіздемесін көрсету: «${keyword} … because»`,
        `Say why: “${keyword} … because”`,
      ],
      edits: [appendTo(fact.place, ' because "…"')],
    };
  }
}

/** The first members after the subject's variable, in what a check requires. */
function factsRead(check: Check): string[] {
  const { node } = check;
  if (!ast.isCheck(node)) return [];
  const names = [...AstUtils.streamAst(node.require)]
    .filter(ast.isPath)
    .map(({ path }) => path.split('.'))
    .filter(([variable]) => variable === node.variable.name)
    .map(([, member]) => member)
    .filter((member) => member !== undefined && member !== '');
  return [...new Set(names as string[])];
}

function evidenceFix(subject: Element, requirements: readonly Requirement[], workspace: AssessedWorkspace): QuickFix | undefined {
  const numbers = requirements.map((requirement) => workspace.shortName(requirement)).join(', ');
  const text = `evidence for ${numbers} on ${workspace.assessmentDate} by "…" document "…" as-of "${fingerprintOf(workspace.architecture, subject.id)}"`;
  const edit = addFact(workspace.language, subject.id, text);
  return edit && { title: ['Добавить подтверждение', 'Растау қосу', 'Add evidence'], edits: [edit] };
}

function waiverFix(subject: Element, requirement: Requirement, workspace: AssessedWorkspace): QuickFix | undefined {
  const number = workspace.shortName(requirement);
  if (requirement.catalogue === undefined) return undefined; // a rule of the architecture is changed, not waived
  const date = workspace.assessmentDate;
  const until = `${Number(date.slice(0, 4)) + 1}${date.slice(4) === '-02-29' ? '-02-28' : date.slice(4)}`;
  const approver = workspace.approver === undefined ? '' : ` by ${workspace.approver}`;
  const edit = addFact(workspace.language, subject.id, `waive ${number} requested ${date}${approver} until ${until} because "…"`);
  return (
    edit && {
      title: [`Запросить отступление от требования ${number}`, `${number} талабынан шегінуді сұрату`, `Ask for a waiver of ${number}`],
      edits: [edit],
    }
  );
}

function* renewFix(subject: Element, workspace: AssessedWorkspace): Iterable<QuickFix> {
  const edits = renewals([subject], workspace.assessmentDate, workspace).flatMap((renewal) => renewal.edits);
  if (edits.length > 0) yield { title: ['Обновить подтверждение', 'Растауды жаңарту', 'Renew the evidence'], edits };
}
