import { resolve } from 'node:path';
import { inLanguage, nearest } from '@egov/language';
import type { Architecture, Element } from '@egov/model';
import { readLibrary, readText } from '@egov/workspace';
import {
  type AssessedWorkspace,
  attest as attestedBy,
  type Attestation,
  evidenceText,
  evidenceTitles,
  renewals,
  type Requirement,
  type TextEdit,
} from '@egov/requirements';
import { URI } from 'vscode-uri';
import { Checker } from '../checker.js';
import type { Context } from '../context.js';
import { applyEdits } from '../apply-edits.js';
import { exitCode } from '../exit-codes.js';
import { Failure } from '../failure.js';
import { elementNamed, requirementNamed } from '../lookup.js';
import { message } from '../messages/messages.js';
import { visible } from '../text/visible.js';
import { type NewFile, writeTogether } from '../write-whole.js';
import { onlySession } from './assess.js';

export interface AttestOptions {
  readonly path?: string;
  /** Renew stale evidence instead of adding some. */
  readonly renew?: true;
  readonly for?: string;
  readonly by?: string;
  /** `YYYY-MM-DD` */
  readonly on?: string;
  readonly until?: string;
  readonly document?: string;
  readonly link?: string;
}

/** `egov attest`: adds evidence to an element, or renews what has become stale, in the files of the model. */
export async function attest(subjects: readonly string[], options: AttestOptions, context: Context): Promise<number> {
  const { io, language } = context;
  const path = options.path ?? '.';
  const checker = new Checker([path], { cwd: io.cwd, language, today: io.today, library: await readLibrary() });
  await checker.check();
  const session = onlySession(checker, path);
  const workspace = session.assessed!;
  const on = options.on ?? workspace.assessmentDate;
  const elements = subjects.map((name) => elementNamed(name, workspace.architecture));
  const edits: TextEdit[] = [];
  let unfinished = false;
  if (options.renew) {
    const found = renewals(elements.length > 0 ? elements : workspace.architecture.elements(), on, workspace);
    for (const { subject, requirements: ids, edits: own, prevented } of found) {
      edits.push(...own);
      const requirements = ids.map((id) => id.slice(id.lastIndexOf('/') + 1)).join(', ');
      const text = prevented
        ? message('attest.prevented', { subject, requirements, reason: inLanguage(evidenceTitles[prevented], language) }, language)
        : message('attest.renewed', { subject, requirements }, language);
      io.stdout.write(`${visible(text)}\n`);
    }
    unfinished = found.some(({ prevented }) => prevented !== undefined);
    if (found.length === 0) io.stdout.write(`${message('attest.nothing', {}, language)}\n`);
  } else {
    const [subject] = elements;
    if (elements.length !== 1 || !subject || options.for === undefined || options.by === undefined) throw new Failure('failure.attest');
    const applied = [...workspace.applied.flatMap((catalogue) => catalogue.requirements), ...workspace.rules];
    const requirements = options.for.split(',').map((name) => requirementNamed(name.trim(), applied));
    for (const requirement of requirements) requireAboutKind(requirement, subject);
    if (options.until !== undefined && options.until < on) throw new Failure('failure.attest-until', { until: options.until, on });
    const document = documentOf(options, workspace);
    const attestation: Attestation = {
      subject: subject.id,
      requirements: requirements.map((requirement) => workspace.shortName(requirement)),
      on,
      by: attesterNamed(options.by, workspace.architecture),
      ...(options.until !== undefined && { until: options.until }),
      document,
    };
    const edit = attestedBy(attestation, workspace);
    if (!edit) throw new Failure('failure.element', { name: subject.id, near: 'none_' });
    edits.push(edit);
    io.stdout.write(`${visible(evidenceText(attestation, workspace))}\n`);
  }
  await writeEdits(edits, io.cwd);
  return unfinished ? exitCode.findings : exitCode.clean;
}

function requireAboutKind(requirement: Requirement, { id, kind }: Element): void {
  if (requirement.checks.some(({ keywords, asks }) => keywords.has(kind) && asks !== 'never')) return;
  throw new Failure('failure.attest-kind', { requirement: requirement.number, name: id });
}

/** The document that shows it: one file of the workspace, or one address. */
function documentOf({ document: path, link }: AttestOptions, workspace: AssessedWorkspace): NonNullable<Attestation['document']> {
  if ((path === undefined) === (link === undefined)) throw new Failure('failure.attest-document');
  if (path !== undefined) {
    const sha256 = workspace.evidenceInput().documentHash?.(path);
    if (sha256 === undefined) throw new Failure('failure.no-such-document', { path });
    return { path, sha256 };
  }
  if (!/^https?:\/\/[^\s<>]+$/.test(link!)) throw new Failure('failure.link', { value: link! });
  return { link: link! };
}

/** A body or a party of the model; else a person, whose name is more than one word. */
function attesterNamed(name: string, architecture: Architecture): Attestation['by'] {
  const element = architecture.get(name.normalize('NFC'));
  if (element) return { body: element.id };
  if (/\s/.test(name.trim())) return { person: name.trim() };
  const known = ['body', 'party', 'role'].flatMap((kind) => architecture.ofKind(kind)).map(({ id }) => id);
  throw new Failure('failure.attester', { name, near: nearest(name, known) ?? 'none_' });
}

/** Applies edits: to all files or to none. */
async function writeEdits(edits: readonly TextEdit[], cwd: string): Promise<void> {
  const byFile = new Map<string, TextEdit[]>();
  for (const edit of edits) byFile.set(edit.uri, [...(byFile.get(edit.uri) ?? []), edit]);
  const edited = [...byFile].map(async ([uri, own]): Promise<NewFile> => {
    const file = resolve(URI.parse(uri).fsPath);
    return [file, applyEdits(await readText(file, cwd), own)];
  });
  await writeTogether(cwd, await Promise.all(edited));
}
