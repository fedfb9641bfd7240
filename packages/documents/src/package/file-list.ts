import { createHash } from 'node:crypto';
import { languages } from '@egov/language';
import { architectureText, terminalSafeJson } from '@egov/model';
import { uriOf, type WorkspaceSession } from '@egov/workspace';
import type { PackageFile, PackageRequest } from './package.js';

/** All files with their sizes and checksums: whoever receives the package sees that nothing is missing or other than it was. */
export function fileList(
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
