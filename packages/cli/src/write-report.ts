import type { Manuscript } from '@egov/documents';
import type { Context } from './context.js';
import { exitCode } from './exit-codes.js';
import { Failure } from './failure.js';
import { prettyManuscript } from './formats/manuscript.js';
import { wantsColours } from './io.js';
import type { ManuscriptFormat } from './options.js';
import { renderImage } from './render-image.js';
import { writeWhole } from './write-whole.js';

/** A report as whoever asked for it wants it. */
interface Report {
  readonly manuscript: () => Manuscript;
  readonly json: () => string;
}

/** Writes a report in a form: to the terminal, or whole into a file. What isn't text needs a file. */
export async function writeReport(
  report: Report,
  { format = 'pretty', output }: { readonly format?: ManuscriptFormat; readonly output?: string },
  { io }: Context,
): Promise<number> {
  const content = await inForm(report, format, {
    columns: io.stdout.columns,
    colours: wantsColours(io.stdout, io.env) && output === undefined,
  });
  if (output !== undefined) await writeWhole(io.cwd, output, content);
  else if (typeof content === 'string') io.stdout.write(content);
  else throw new Failure('failure.needs-output', { format });
  return exitCode.clean;
}

async function inForm(
  { manuscript, json }: Report,
  format: ManuscriptFormat,
  terminal: Parameters<typeof prettyManuscript>[1],
): Promise<string | Uint8Array> {
  if (format === 'json') return json();
  if (format === 'pretty') return prettyManuscript(manuscript(), terminal);
  const { docxManuscript, htmlManuscript, pdfManuscript, xlsxManuscript } = await import('@egov/documents');
  if (format === 'html') return htmlManuscript(manuscript());
  if (format === 'xlsx') return xlsxManuscript(manuscript());
  return format === 'pdf' ? pdfManuscript(manuscript()) : docxManuscript(manuscript(), renderImage);
}
