import type { PackageFormat } from '@egov/documents';
import { type Language, languages } from '@egov/language';
import packageManifest from '../../package.json' with { type: 'json' };
import type { Context } from '../context.js';
import { drawing } from '../diagrams/drawing-session.js';
import { exitCode } from '../exit-codes.js';
import { Failure } from '../failure.js';
import { domainsNamed } from '../lookup.js';
import { message } from '../messages/messages.js';
import { openedSession } from '../opened-session.js';
import { createProgress } from '../progress.js';
import { renderImage } from '../render-image.js';
import { visible } from '../text/visible.js';
import { writeIntoFolder } from '../write-whole.js';

export interface PackageOptions {
  readonly domain?: readonly string[];
  readonly format?: readonly PackageFormat[];
  readonly out?: string;
  /** `YYYY-MM-DD` */
  readonly at?: string;
}

/**
 * `egov package`: the approval package (Rules §12), in the language that is asked for by `--lang`, else in all three. Nothing is written before everything is made, and then
 * all or nothing.
 */
export async function makePackage(path: string, { domain, format, out, at }: PackageOptions, context: Context): Promise<number> {
  const { io, language, chosenLanguage } = context;
  const session = await openedSession(path, context, at);
  const { architecture } = session.assessed!;
  if (architecture.ofKind('domain').length === 0) throw new Failure('failure.no-domains', { path });
  if (domain) domainsNamed(domain, architecture);
  const { approvalPackage, packageFormats } = await import('@egov/documents');
  const wanted: readonly Language[] = chosenLanguage ? [chosenLanguage] : languages;
  const progress = await createProgress(io, language);
  const files = await drawing(io, (tools) =>
    approvalPackage(session, {
      domains: domain ?? [],
      languages: wanted,
      formats: packageFormats.filter((each) => !format || format.includes(each)),
      product: `egov ${packageManifest.version}`,
      drawing: { ...tools, progress },
      image: renderImage,
    }),
  );
  const folder = out ?? 'package';
  await writeIntoFolder(
    io.cwd,
    folder,
    files.map(({ name, content }) => [name, content]),
  );
  io.stdout.write(`${visible(message('package.done', { count: files.length, folder }, language))}\n`);
  return exitCode.clean;
}
