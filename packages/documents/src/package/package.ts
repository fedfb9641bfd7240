import { createHash } from 'node:crypto';
import { renderSvg, webFonts } from '@egov/diagram';
import { duplicateReport } from '@egov/duplicates';
import { type Language, languages, type Localised } from '@egov/language';
import { architectureText, compareVersions, terminalSafeJson, versionOf } from '@egov/model';
import { gapOf, submissionReport, WorkingCalendar } from '@egov/portfolio';
import { fileNameOf, reportOn, uriOf, type WorkspaceSession } from '@egov/workspace';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { type ComparisonReport, comparisonReport } from '../comparison/report.js';
import type { Manuscript } from '../manuscript/manuscript.js';
import { Telling } from '../telling.js';
import type { RenderImage } from '../typeset/docx/parts.js';
import { htmlManuscript } from '../typeset/html/html.js';
import { docxManuscript, pdfManuscript } from '../typeset/paged.js';
import { xlsxManuscript } from '../typeset/xlsx.js';
import { jsonPackage } from './json.js';
import { ownWords } from './look.js';
import { packageManuscript } from './manuscript.js';
import { type Drawing, packagePictures } from './pictures.js';
import type { PackagePicture, PackageSubject } from './subject.js';
import { sayingIn } from './words.js';

export const packageFormats = ['docx', 'pdf', 'html', 'xlsx', 'json'] as const;
export type PackageFormat = (typeof packageFormats)[number];

/** What is asked for. */
export interface PackageRequest {
  /** By name; none: all. */
  readonly domains: readonly string[];
  readonly languages: readonly Language[];
  readonly formats: readonly PackageFormat[];
  /** `egov 0.1.0` */
  readonly product: string;
  readonly drawing: Drawing;
  readonly image: RenderImage;
}

export interface PackageFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/**
 * The approval package (Rules §12): for each language a document in each form, and the diagrams; the model for the portal; and a list of all files with
 * their checksums. The same model on the same date gives the same bytes.
 */
export async function approvalPackage(session: WorkspaceSession, request: PackageRequest): Promise<PackageFile[]> {
  const files: PackageFile[] = [];
  const subjects: PackageSubject[] = [];
  for (const language of request.languages) {
    const subject = await subjectOf(session, request, language);
    subjects.push(subject);
    const manuscript = packageManuscript(subject, ownWords(session.manifest.package, language), session.manifest);
    files.push(...(await typeset(manuscript, request, session)));
    if (subject.pictures.length > 0) files.push({ name: `diagrams-${language}.zip`, content: await album(subject.pictures) });
    request.drawing.signal.throwIfAborted();
  }
  if (request.formats.includes('json')) files.push({ name: 'package.json', content: jsonPackage(session, subjects, request) });
  return [...files, { name: 'manifest.json', content: fileList(files, session, request) }];
}

async function subjectOf(
  session: WorkspaceSession,
  { domains, product, drawing }: PackageRequest,
  language: Language,
): Promise<PackageSubject> {
  const workspace = session.assessed!;
  const { architecture, assessmentDate: at } = workspace;
  const submitted = architecture.ofKind('domain').filter(({ id }) => domains.length === 0 || domains.includes(id));
  const among = new Set(submitted.map(({ id }) => id));
  const { name, version } = session.manifest;
  const imprint = {
    ...(name !== undefined && { name }),
    ...(version !== undefined && { version }),
    assessmentDate: at,
    authorship: product,
  };
  const isWhole = submitted.length === architecture.ofKind('domain').length;
  const duplicates = duplicateReport(session.duplicates!.finder, architecture, { language });
  const isAmong = (id: string): boolean => among.has(id.split('.')[0]!);
  return {
    telling: new Telling(architecture, language, at),
    say: sayingIn(language),
    domains: submitted,
    among,
    gap: gapOf(architecture),
    assessment: reportOn(workspace, { language, states: ['target'], ...(!isWhole && { asked: among }) }),
    duplicates: {
      ...duplicates,
      groups: duplicates.groups.filter(({ members }) => members.some(({ id }) => isAmong(id))),
      settled: duplicates.settled.filter(({ a, b }) => isAmong(a.id) || isAmong(b.id)),
    },
    findings: session.files.models
      .flatMap((path) => workspace.findings(uriOf(path)))
      .filter(({ subject }) => subject === undefined || isWhole || isAmong(subject)),
    submissions: submissionReport(architecture, at, new WorkingCalendar(session.manifest.calendar)),
    comparison: sinceBaseline(session),
    pictures: await packagePictures(
      workspace,
      submitted.map(({ id }) => id),
      language,
      imprint,
      drawing,
    ),
  };
}

/** What changed since the baseline that the manifest names. */
function sinceBaseline(session: WorkspaceSession): ComparisonReport | undefined {
  const { architecture } = session.assessed!;
  const { baseline } = session.assessed!.evaluation();
  if (!baseline) return undefined;
  const before: Localised = ['согласованная версия', 'келісілген нұсқа', 'approved version'];
  const after: Localised = ['представляемая версия', 'ұсынылатын нұсқа', 'submitted version'];
  return comparisonReport(compareVersions(versionOf(baseline), versionOf(architecture)), {
    before,
    after,
    edition: session.manifest.terminology,
  });
}

async function typeset(manuscript: Manuscript, { formats, image }: PackageRequest, _session: WorkspaceSession): Promise<PackageFile[]> {
  const makers: Readonly<Record<Exclude<PackageFormat, 'json'>, () => Promise<string | Uint8Array> | string>> = {
    docx: () => docxManuscript(manuscript, image),
    pdf: () => pdfManuscript(manuscript),
    html: () => htmlManuscript(manuscript),
    xlsx: () => xlsxManuscript(manuscript),
  };
  const files: PackageFile[] = [];
  for (const format of formats)
    if (format !== 'json') files.push({ name: `architecture-${manuscript.language}.${format}`, content: await makers[format]() });
  return files;
}

/** The diagrams as vectors, in one file: numbered in the order of the document. */
async function album(pictures: readonly PackagePicture[]): Promise<Uint8Array> {
  const fonts = await webFonts(pictures.map(({ scene }) => scene));
  const entries: Zippable = {};
  for (const [index, { view, domain, subject, state, scene }] of pictures.entries()) {
    const name = fileNameOf([String(index + 1).padStart(3, '0'), view, domain, subject, state].join('-')).slice(0, 120);
    entries[`${name}.svg`] = [strToU8(renderSvg(scene, { theme: 'print', fonts })), { level: 6 }];
  }
  return zipSync(entries, { mtime: new Date(1980, 0, 1) });
}

/** All files with their sizes and checksums: whoever receives the package sees that nothing is missing or other than it was. */
function fileList(
  files: readonly PackageFile[],
  session: WorkspaceSession,
  { product, domains, languages: wanted }: PackageRequest,
): string {
  const { architecture, assessmentDate, applied } = session.assessed!;
  const { name, version } = session.manifest;
  const model = architectureText(architecture, { name, version, root: `${uriOf(session.files.root)}/` });
  const value = {
    tool: product,
    name,
    version,
    date: assessmentDate,
    domains: domains.length > 0 ? domains : architecture.ofKind('domain').map(({ id }) => id),
    languages: languages.filter((language) => wanted.includes(language)),
    catalogues: applied.map(({ id, number, approved, repealed }) => ({ id, number, approved, repealed })),
    modelSha256: sha256(model),
    files: files
      .map(({ name: file, content }) => ({ file, bytes: bytesOf(content).length, sha256: sha256(content) }))
      .sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
  return terminalSafeJson(`${JSON.stringify(value, undefined, 2)}\n`);
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content;
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(bytesOf(content)).digest('hex');
}
