import { type BaselineCatalogue, frozen, terminalSafeJson, toJson } from '@egov/model';
import type { Catalogue } from '@egov/requirements';
import { readLibrary, uriOf } from '@egov/workspace';
import packageManifest from '../../package.json' with { type: 'json' };
import { Checker } from '../checker.js';
import type { Context } from '../context.js';
import { exitCode } from '../exit-codes.js';
import { message } from '../messages/messages.js';
import { createProgress } from '../progress.js';
import { writingErrors } from '../report.js';
import { visible } from '../text/visible.js';
import { writeWhole } from '../write-whole.js';
import { onlySession } from './assess.js';

export interface BaselineOptions {
  readonly output?: string;
}

/**
 * `egov baseline`: freezes the architecture, with the catalogues that apply and a checksum, as what later versions are compared with. Files with errors
 * aren't frozen (exit code 1): part of the model may be missing.
 */
export async function baseline(path: string, { output }: BaselineOptions, { io, language }: Context): Promise<number> {
  const progress = await createProgress(io, language);
  const settings = { cwd: io.cwd, language, today: io.today, library: await readLibrary(), onFile: () => progress.step() };
  const checker = new Checker([path], settings);
  const report = await checker.check(undefined, (files) => progress.begin(files)).finally(() => progress.end());
  const session = onlySession(checker, path);
  const errors = writingErrors(report);
  if (errors > 0) {
    io.stderr.write(`${visible(message('baseline.errors', { count: errors }, language))}\n`);
    return exitCode.findings;
  }
  const workspace = session.assessed!;
  const { name, version } = session.manifest;
  const model = toJson(workspace.architecture, { name, version, root: `${uriOf(session.root)}/` });
  const catalogues = workspace.applied.map(catalogueIn).sort((a, b) => (a.id < b.id ? -1 : 1));
  const text = `${JSON.stringify(frozen(model, { product: `egov ${packageManifest.version}`, catalogues }), undefined, 2)}\n`;
  if (output === undefined) io.stdout.write(terminalSafeJson(text));
  else await writeWhole(io.cwd, output, terminalSafeJson(text));
  return exitCode.clean;
}

function catalogueIn({ id, title, number, approved, repealed }: Catalogue): BaselineCatalogue {
  return {
    id,
    title,
    ...(number !== undefined && { number }),
    ...(approved !== undefined && { approved }),
    ...(repealed !== undefined && { repealed }),
  };
}
