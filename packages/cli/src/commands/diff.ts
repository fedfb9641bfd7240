import { comparisonReport, type ComparisonReport } from '@egov/documents';
import { compareVersions } from '@egov/model';
import type { Context } from '../context.js';
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
  const form = await inForm(report, options, context);
  if (options.output !== undefined) await writeWhole(io.cwd, options.output, form);
  else io.stdout.write(form);
  return exitCode.clean;
}

async function inForm(report: ComparisonReport, { format = 'pretty', output }: DiffOptions, { io, language }: Context): Promise<string> {
  if (format === 'pretty')
    return prettyComparison(report, language, {
      columns: io.stdout.columns,
      colours: wantsColours(io.stdout, io.env) && output === undefined,
    });
  const { jsonComparison } = await import('@egov/documents');
  return jsonComparison(report, language);
}
