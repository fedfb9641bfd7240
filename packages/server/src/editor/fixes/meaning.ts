import { ast, type Code, isNamedElement, qualifiedName } from '@egov/language';
import { addFact, type TextEdit as PlacedEdit } from '@egov/requirements';
import { membersAround, removalOf, stretchOf } from '../refactor/members.js';
import { markOtherwise, unmark } from '../refactor/state-marks.js';
import { type Fix, insertion, type Mended, type Mending, removal, textArgument } from './fix.js';

/** What mends mistakes in what is said: states, missing facts, what has ended. */
export const meaning: Partial<Record<Code, Mending>> = {
  'EGOV-state-mismatch': inOtherState,
  'EGOV-outlives-parent': inBothStates,
  'EGOV-delivered-but-target': inBothStates,
  'EGOV-waiver-expired': ({ document, offset, written }) => {
    const waiver = membersAround(document, offset).find(ast.isWaiver);
    return waiver ? [removal(removalOf(document, stretchOf(document, waiver)), written)] : [];
  },
  'EGOV-fact-missing': missingFact,
  'EGOV-unit-missing': missingUnit,
  'EGOV-unrelated-system': unrelatedSystem,
};

function inOtherState({ finding, document, offset }: Mended): Fix[] {
  const [what, other] = [textArgument(finding, 'what'), textArgument(finding, 'other')];
  const member = membersAround(document, offset).find(what === 'header' ? ast.isElement : ast.isFact);
  const edits = member && (other === 'current' || other === 'target') ? markOtherwise(other, member, document) : [];
  return edits.length > 0 ? [{ title: 'fix.state', args: { state: other }, edits }] : [];
}

function inBothStates({ document, offset }: Mended): Fix[] {
  const member = membersAround(document, offset).find(ast.isElement);
  const edits = member ? unmark(member, document) : [];
  return edits.length > 0 ? [{ title: 'fix.bothStates', args: {}, edits }] : [];
}

/** Of an attestation, the part that is missing; else the word of the fact, for its value to be filled in. */
function missingFact({ finding, document, offset, written, services }: Mended): Fix[] {
  const fact = textArgument(finding, 'fact');
  const part = /^(?:waive|evidence) … (\w+)$/.exec(fact)?.[1];
  const { assessmentDate } = services.editor.workspace;
  if (part !== undefined) {
    const value = part === 'on' || part === 'until' ? assessmentDate : '"…"';
    return part === 'by' && fact.startsWith('waive') ? [] : [insertion(document, offset + written.length, ` ${part} ${value}`)];
  }
  return fact === 'from' || fact === 'to' ? [] : added(elementAt({ document, offset }), fact, services);
}

function missingUnit({ finding, document, offset, written, services }: Mended): Fix[] {
  const { what, proposal } = finding.args;
  if (what === 'indicator') return added(elementAt({ document, offset }), 'unit "…"', services);
  if (typeof proposal !== 'string') return [];
  // The amount is marked; its scale (`mln`) stands behind it.
  const words = proposal.slice(written.length).split(' ').slice(1);
  const unit = words.pop();
  const scale =
    words.length === 0
      ? ''
      : (new RegExp(String.raw`^\s+${words.join(String.raw`\s+`)}`, 'u').exec(
          document.textDocument.getText().slice(offset + written.length),
        )?.[0] ?? '');
  return [insertion(document, offset + written.length + scale.length, ` ${unit}`)];
}

function unrelatedSystem({ finding, document, offset, services }: Mended): Fix[] {
  const process = membersAround(document, offset).find(ast.isProcess);
  const { system } = finding.args;
  if (!process || typeof system !== 'string') return [];
  return added(system, `automates ${qualifiedName(process)}`, services);
}

function elementAt({ document, offset }: Pick<Mended, 'document' | 'offset'>): string | undefined {
  const element = membersAround(document, offset).find(ast.isElement);
  return element && isNamedElement(element) ? qualifiedName(element) : undefined;
}

/** A fact at the end of the block of an element. */
function added(id: string | undefined, fact: string, { editor }: Mended['services']): Fix[] {
  const edit: PlacedEdit | undefined = id === undefined ? undefined : addFact(editor.workspace.language, id, fact);
  return edit ? [{ title: 'fix.add', args: { text: fact }, edits: [edit], uri: edit.uri }] : [];
}
