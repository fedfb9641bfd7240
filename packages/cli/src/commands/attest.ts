import { resolve } from 'node:path';
import { type Attestation, attest as attestedBy, evidenceText, renewals, type TextEdit } from '@egov/requirements';
import { nearest } from '@egov/language';
import { URI } from 'vscode-uri';
import { Checker } from '../checker.js';
import type { Context } from '../context.js';
import { applyEdits } from '../apply-edits.js';
import { exitCode } from '../exit-codes.js';
import { Failure } from '../failure.js';
import { readText } from '../files.js';
import { readLibrary } from '../library.js';
import { message } from '../messages/messages.js';
import { shownPath } from '../paths.js';
import { visible } from '../text/visible.js';
import { writeWhole } from '../write-whole.js';
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
  const elements = subjects.map((name) => {
    const element = workspace.architecture.get(name.normalize('NFC'));
    if (element) return element;
    const known = workspace.architecture.elements().map(({ id }) => id);
    throw new Failure('failure.element', { name, near: nearest(name, known) ?? 'none_' });
  });
  const edits: TextEdit[] = [];
  if (options.renew) {
    const found = renewals(elements.length > 0 ? elements : workspace.architecture.elements(), on, workspace);
    for (const renewal of found) {
      edits.push(...renewal.edits);
      const requirements = renewal.requirements.map((id) => id.slice(id.lastIndexOf('/') + 1)).join(', ');
      io.stdout.write(`${visible(message('attest.renewed', { subject: renewal.subject, requirements }, language))}\n`);
    }
    if (found.length === 0) io.stdout.write(`${message('attest.nothing', {}, language)}\n`);
  } else {
    const [subject] = elements;
    if (elements.length !== 1 || !subject || options.for === undefined || options.by === undefined) throw new Failure('failure.attest');
    const requirements = options.for.split(',').map((name) => name.trim());
    for (const name of requirements) {
      const applied = [...workspace.applied.flatMap((catalogue) => catalogue.requirements), ...workspace.rules];
      const known = applied.flatMap(({ id, number }) => [id, number]);
      if (!known.includes(name)) throw new Failure('failure.requirement', { name, near: nearest(name, known) ?? 'none_' });
    }
    const sha256 = options.document === undefined ? undefined : workspace.evidenceInput().documentHash?.(options.document);
    if (options.document !== undefined && sha256 === undefined) throw new Failure('failure.no-such-document', { path: options.document });
    if (options.link !== undefined && !/^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>]+$/.test(options.link))
      throw new Failure('failure.link', { value: options.link });
    const attestation: Attestation = {
      subject: subject.id,
      requirements,
      on,
      by: workspace.architecture.get(options.by) ? { body: options.by } : { person: options.by },
      ...(options.until !== undefined && { until: options.until }),
      ...(options.document !== undefined && { document: { path: options.document, sha256: sha256! } }),
      ...(options.link !== undefined && { document: { link: options.link } }),
    };
    const edit = attestedBy(attestation, workspace);
    if (!edit) throw new Failure('failure.element', { name: subject.id, near: 'none_' });
    edits.push(edit);
    io.stdout.write(`${visible(evidenceText(attestation, workspace))}\n`);
  }
  await writeEdits(edits, io.cwd);
  return exitCode.clean;
}

/** Applies edits file by file; each file is written whole or not at all. */
async function writeEdits(edits: readonly TextEdit[], cwd: string): Promise<void> {
  const byFile = new Map<string, TextEdit[]>();
  for (const edit of edits) byFile.set(edit.uri, [...(byFile.get(edit.uri) ?? []), edit]);
  for (const [uri, own] of byFile) {
    const file = resolve(URI.parse(uri).fsPath);
    await writeWhole(cwd, shownPath(cwd, file), applyEdits(await readText(file, cwd), own));
  }
}
