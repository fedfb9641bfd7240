import { renderSvg, webFonts } from '@egov/diagram';
import type { Language } from '@egov/language';
import { fileNameOf, readWordStyles, type WorkspaceSession } from '@egov/workspace';
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Look, Manuscript } from '../manuscript/manuscript.js';
import type { RenderImage } from '../typeset/docx/parts.js';
import { htmlManuscript } from '../typeset/html/html.js';
import { docxManuscript, pdfManuscript } from '../typeset/paged.js';
import { xlsxManuscript } from '../typeset/xlsx.js';
import { fileList } from './file-list.js';
import { foundFor } from './found.js';
import { jsonPackage } from './json.js';
import { ownWords } from './look.js';
import { packageManuscript } from './manuscript.js';
import type { Drawing } from './pictures.js';
import { type PackagePicture, subjectOf } from './subject.js';

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
  const look = await lookOf(session);
  const { name, version } = session.manifest;
  const found = foundFor(session, request.domains);
  for (const [index, language] of request.languages.entries()) {
    const subject = await subjectOf(session, found, language, request.drawing);
    const manuscript = packageManuscript(subject, ownWords(session.manifest.package, language), { name, version, look });
    files.push(...(await typeset(manuscript, request)));
    if (subject.pictures.length > 0) files.push({ name: `diagrams-${language}.zip`, content: await album(subject.pictures) });
    if (index === 0 && request.formats.includes('json'))
      files.push({ name: 'package.json', content: jsonPackage(session, subject, request) });
    request.drawing.signal.throwIfAborted();
  }
  return [...files, { name: 'manifest.json', content: fileList(files, session, request) }];
}

/** The look that the manifest gives documents, with the styles of the Word document that it names. */
async function lookOf({ manifest, files }: WorkspaceSession): Promise<Look> {
  const { accent, font, styles } = manifest.package ?? {};
  return {
    ...(accent !== undefined && { accent }),
    ...(font !== undefined && { font }),
    ...(styles !== undefined && { wordStyles: await readWordStyles(files.root, styles) }),
  };
}

async function typeset(manuscript: Manuscript, { formats, image }: PackageRequest): Promise<PackageFile[]> {
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
