import { ast, type Place } from '@egov/language';
import { type Element, type Fact, factsOf, fingerprintOf, refs, textValue } from '@egov/model';
import { GrammarUtils } from 'langium';
import { addFact, nodeAt, type TextEdit } from './edits.js';
import { evidenceLack, isStale } from './evidence.js';
import type { EvidenceLack } from './status.js';
import type { AssessedWorkspace } from './workspace.js';

/** What is attested: that a subject meets requirements, by whom, when, and which document shows it. */
export interface Attestation {
  readonly subject: string;
  /** Numbers, or `catalogue/number`. */
  readonly requirements: readonly string[];
  readonly on: string;
  /** A body of the model, or a person in quotes. */
  readonly by: { readonly body: string } | { readonly person: string };
  readonly until?: string;
  readonly document?: { readonly path: string; readonly sha256: string } | { readonly link: string };
}

/** The evidence of an attestation as text of the language, with the fingerprint of its subject as it is now. */
export function evidenceText(attestation: Attestation, workspace: AssessedWorkspace): string {
  const { requirements, on, by, until, document, subject } = attestation;
  const words = [`evidence for ${requirements.join(', ')} on ${on}`, 'body' in by ? `by ${by.body}` : `by ${quoted(by.person)}`];
  if (until !== undefined) words.push(`until ${until}`);
  if (document) words.push('link' in document ? `<${document.link}>` : `document ${quoted(document.path)} sha256 "${document.sha256}"`);
  words.push(`as-of "${fingerprintOf(workspace.architecture, subject)}"`);
  return words.join(' ');
}

/** The edit that adds an attestation to its subject. */
export function attest(attestation: Attestation, workspace: AssessedWorkspace): TextEdit | undefined {
  return addFact(workspace.language, attestation.subject, evidenceText(attestation, workspace));
}

/** Evidence that is stale because its subject or its document has changed, with the edits that renew it on a date; or why it can't be renewed. */
export interface Renewal {
  readonly subject: string;
  readonly requirements: readonly string[];
  readonly edits: readonly TextEdit[];
  readonly prevented?: EvidenceLack;
}

/**
 * What it takes to renew the stale evidence of subjects: the date, the fingerprint, and the SHA-256 of the document as they are now. Whoever
 * applies it says by that that the evidence still holds. Evidence that has expired, or whose document is gone, needs a new attestation.
 */
export function renewals(subjects: Iterable<Element>, on: string, workspace: AssessedWorkspace): Renewal[] {
  const found: Renewal[] = [];
  for (const subject of subjects) {
    for (const fact of factsOf(subject, 'evidence')) {
      const requirements = refs(fact, 'requirements');
      const alone: Element = { ...subject, facts: [fact] };
      const lacks = requirements.map((requirement) => evidenceLack(alone, requirement, workspace.evidenceInput()));
      const [stale] = lacks.filter((lack) => lack !== undefined && isStale(lack));
      if (stale === undefined) continue;
      const prevented = stale === 'expired' ? stale : lackOfDocument(fact, workspace);
      if (prevented) found.push({ subject: subject.id, requirements, edits: [], prevented });
      else found.push({ subject: subject.id, requirements, edits: renewalEdits(fact.place, subject.id, on, workspace) });
    }
  }
  return found;
}

function lackOfDocument(fact: Fact, workspace: AssessedWorkspace): EvidenceLack | undefined {
  const path = textValue(fact, 'path');
  const { documentHash } = workspace.evidenceInput();
  return path !== undefined && documentHash && documentHash(path) === undefined ? 'document-missing' : undefined;
}

function renewalEdits(place: Place, subject: string, on: string, workspace: AssessedWorkspace): TextEdit[] {
  const node = nodeAt(workspace.language, place, ast.isEvidence);
  if (!node || !ast.isEvidence(node) || !node.$cstNode) return [];
  const edits: TextEdit[] = [];
  const replace = (property: string, text: string, missing: string): void => {
    const cst = GrammarUtils.findNodeForProperty(node.$cstNode, property);
    const range = cst?.range ?? { start: node.$cstNode!.range.end, end: node.$cstNode!.range.end };
    edits.push({ uri: place.uri, range, newText: cst ? text : ` ${missing} ${text}` });
  };
  replace('on', on, 'on');
  const sha256 = node.path === undefined ? undefined : workspace.evidenceInput().documentHash?.(node.path);
  if (sha256 !== undefined) replace('sha256', `"${sha256}"`, 'sha256');
  replace('fingerprint', `"${fingerprintOf(workspace.architecture, subject)}"`, 'as-of');
  return edits;
}

/** A text as the language writes it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
