import { type ComparisonReport, comparisonWord as word, layerTitle, type ReportedChange, type ReportedLine } from '@egov/documents';
import { inLanguage, type Language } from '@egov/language';
import picocolors from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import type { Terminal } from '../formats/pretty.js';
import { visible } from '../text/visible.js';

interface Style {
  readonly language: Language;
  readonly width: number;
  readonly colours: ReturnType<typeof picocolors.createColors>;
}

const narrowest = 60;
const signs = { added: '+', removed: '−', changed: '±' } as const;

/** A comparison to be read in a terminal: by domain and layer, with what changed of each element. */
export function prettyComparison(report: ComparisonReport, language: Language, terminal: Terminal): string {
  const width = Math.max(narrowest, Math.min(terminal.columns ?? 80, 120));
  const style: Style = { language, width, colours: picocolors.createColors(terminal.colours) };
  const { colours } = style;
  const [before, after] = [visible(inLanguage(report.before, language)), visible(inLanguage(report.after, language))];
  const blocks = [wrapped(word('between', language, { before, after }), 0, style).join('\n')];
  for (const { domain, layers } of report.domains) {
    const title = domain ? `${visible(inLanguage(domain.title, language))} (${visible(domain.id)})` : word('outside', language);
    blocks.push(wrapped(colours.bold(colours.underline(title)), 0, style).join('\n'));
    for (const { layer, changes } of layers)
      blocks.push([`  ${colours.bold(layerTitle(layer, language))}`, ...changes.flatMap((change) => changeText(change, style))].join('\n'));
  }
  blocks.push(
    wrapped(report.domains.length === 0 ? word('nothing', language) : word('summary', language, { ...report.totals }), 0, style).join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

function changeText({ change, kindTitle, before, after, isRenamed, isMoved, lines }: ReportedChange, style: Style): string[] {
  const { language, colours } = style;
  const { id, title } = (after ?? before)!;
  const became = [...(isRenamed ? [word('renamed', language)] : []), ...(isMoved ? [word('moved', language)] : [])];
  const what = became.length > 0 ? became.join(', ') : word(change, language);
  const head = `${inLanguage(kindTitle, language)} · ${what} · ${visible(id)}`;
  return [
    ...marked(colourOf(change, style)(signs[change]), colours.bold(visible(inLanguage(title, language))), 4, style),
    ...wrapped(colours.dim(head), 6, style),
    ...lines.flatMap((line) => lineText(line, style)),
  ];
}

function lineText({ change, title, text }: ReportedLine, style: Style): string[] {
  const said = [title, text].map((part) => visible(inLanguage(part, style.language))).filter((part) => part !== '');
  return marked(colourOf(change, style)(signs[change]), said.join(': '), 6, style);
}

function colourOf(change: ReportedChange['change'], { colours }: Style) {
  return { added: colours.green, removed: colours.red, changed: colours.yellow }[change];
}

/** A text behind a sign, its further lines below its beginning. */
function marked(sign: string, text: string, margin: number, style: Style): string[] {
  const [first = '', ...rest] = wrapped(text, margin + 2, style);
  return [`${' '.repeat(margin)}${sign} ${first.slice(margin + 2)}`, ...rest];
}

function wrapped(text: string, margin: number, { width }: Style): string[] {
  return wrapAnsi(text, width - margin, { hard: true })
    .split('\n')
    .map((line) => ' '.repeat(margin) + line);
}
