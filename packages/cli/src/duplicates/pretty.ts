import { type DuplicateReport, percent, type ReportedElement, type ReportedGroup, type ReportedPair } from '@egov/duplicates';
import { duplicatesWord as word, kindWords } from '@egov/documents';
import type { Language } from '@egov/language';
import picocolors from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import type { Terminal } from '../formats/pretty.js';
import { message } from '../messages/messages.js';
import { visible } from '../text/visible.js';

type Colours = ReturnType<typeof picocolors.createColors>;

interface Style {
  readonly language: Language;
  readonly width: number;
  readonly colours: Colours;
}

const narrowest = 60;

/** Duplicates to be read in a terminal: groups by kind, the likeliest first, with what agrees and what differs. */
export function prettyDuplicates(report: DuplicateReport, terminal: Terminal): string {
  const style = styleOf(report.language, terminal);
  const { colours, language } = style;
  const kinds = [...new Set(report.groups.map(({ kind }) => kind))];
  const blocks = kinds.map((kind) => {
    const own = report.groups.filter((group) => group.kind === kind);
    const heading = colours.bold(colours.underline(`${capital(kindWords(kind, language), language)} (${own.length})`));
    return [heading, ...own.map((group) => groupText(group, style))].join('\n\n');
  });
  if (report.groups.length === 0) blocks.push(word('nothing', language));
  if (report.settled.length > 0)
    blocks.push([colours.bold(word('settled', language)), ...report.settled.map((pair) => pairText(pair, style))].join('\n\n'));
  const summary = message('duplicates.summary', { groups: report.groups.length, settled: report.settled.length }, language);
  return `${[...blocks, wrapped(summary, style, 0).join('\n')].join('\n\n')}\n`;
}

/** One pair, to be read in a terminal. */
export function prettyPair(pair: ReportedPair, language: Language, terminal: Terminal): string {
  return `${pairText(pair, styleOf(language, terminal))}\n`;
}

function styleOf(language: Language, terminal: Terminal): Style {
  const width = Math.max(narrowest, Math.min(terminal.columns ?? 80, 120));
  return { language, width, colours: picocolors.createColors(terminal.colours) };
}

function groupText({ members, pairs }: ReportedGroup, style: Style): string {
  const texts = pairs.map((pair) => pairText(pair, style));
  if (members.length < 3) return texts.join('\n');
  const heading = message('duplicates.group', { title: visible(members[0]!.title), count: members.length }, style.language);
  return [...wrapped(style.colours.bold(heading), style, 0), ...texts].join('\n');
}

function pairText({ a, b, score, certainty, agrees, differs, decision, isPlanned }: ReportedPair, style: Style): string {
  const { colours, language } = style;
  const colour = { certain: colours.red, likely: colours.yellow, unlikely: colours.green }[certainty];
  const remarks = [word(certainty, language)];
  if (isPlanned) remarks.push(word('planned', language));
  const lines = [
    colour(`${String(percent(score)).padStart(3)} %  ${remarks.join(', ')}`),
    ...[a, b].flatMap((element) => elementText(element, style)),
    ...agrees.flatMap((reason) => marked(colours.green('+'), reason, style)),
    ...differs.flatMap((reason) => marked(colours.yellow('−'), reason, style)),
  ];
  if (decision?.because !== undefined) lines.push(...marked('=', decision.because, style));
  if (decision && decision.state !== 'holds') lines.push(...marked(colours.red('!'), word(decision.state, language), style));
  return lines.join('\n');
}

function elementText({ title, id, domain, owner }: ReportedElement, style: Style): string[] {
  const where = [id, domain, owner].filter((text) => text !== undefined).join(' · ');
  return [...wrapped(style.colours.bold(visible(title)), style, 7), ...wrapped(style.colours.dim(visible(where)), style, 9)];
}

function marked(mark: string, text: string, style: Style): string[] {
  const [first = '', ...rest] = wrapped(visible(text), style, 9);
  return [`       ${mark} ${first.trimStart()}`, ...rest];
}

function wrapped(text: string, { width }: Style, margin: number): string[] {
  return wrapAnsi(text, width - margin, { hard: true })
    .split('\n')
    .map((line) => ' '.repeat(margin) + line);
}

function capital(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
