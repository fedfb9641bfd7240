import { comparisonPictures, comparisonReport, type ComparisonReport, htmlComparison, jsonComparison } from '@egov/documents';
import { type Comparison, compareVersions } from '@egov/model';
import packageManifest from '../../package.json' with { type: 'json' };
import type { Context } from '../context.js';
import { drawing } from '../diagrams/drawing-session.js';
import { exitCode } from '../exit-codes.js';
import { wantsColours } from '../io.js';
import type { DiffFormat } from '../options.js';
import { prettyComparison } from '../versions/pretty.js';
import { readVersions } from '../versions/read-versions.js';
import { writeWhole } from '../write-whole.js';

export interface DiffOptions {
  readonly format?: DiffFormat;
  readonly output?: string;
}

/** `egov diff`: what was added, removed, changed, renamed and moved from one version of an architecture to another. */
export async function diff(names: readonly [string, string], path: string, options: DiffOptions, context: Context): Promise<number> {
  const { io } = context;
  const [before, after] = await readVersions(names, path, context);
  const comparison = compareVersions(before.version, after.version);
  const report = comparisonReport(comparison, { before: before.name, after: after.name, edition: after.edition });
  const form = await inForm(comparison, report, after.title ?? before.title, options, context);
  if (options.output !== undefined) await writeWhole(io.cwd, options.output, form);
  else io.stdout.write(form);
  return exitCode.clean;
}

async function inForm(
  comparison: Comparison,
  report: ComparisonReport,
  name: string | undefined,
  { format = 'pretty', output }: DiffOptions,
  { io, language }: Context,
): Promise<string> {
  if (format === 'pretty')
    return prettyComparison(report, language, {
      columns: io.stdout.columns,
      colours: wantsColours(io.stdout, io.env) && output === undefined,
    });
  if (format === 'json') return jsonComparison(report, language);
  const imprint = { ...(name !== undefined && { name }), authorship: `egov ${packageManifest.version}` };
  const pictures = await drawing(io, (session) => comparisonPictures(comparison, report, { language, imprint, ...session }));
  return htmlComparison(report, language, name, pictures);
}
