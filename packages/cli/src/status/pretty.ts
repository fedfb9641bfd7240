import { inLanguage, type Language, type Localised } from '@egov/language';
import type { Named, ReportedSubmission, SubmissionReport } from '@egov/portfolio';
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
/** Keeps an event and its date on one line. */
const noBreakSpace = '\u00A0';
/** Before the text of a submission stands the date by which something is due. */
const margin = '2026-01-31  '.length;

/** Where submissions stand, to be read in a terminal: what is due first at the top, with what is to be done next. */
export function prettyStatus({ at, submissions, unknownYears }: SubmissionReport, language: Language, terminal: Terminal): string {
  const width = Math.max(narrowest, Math.min(terminal.columns ?? 80, 120));
  const style = { language, width, colours: picocolors.createColors(terminal.colours) };
  const inState = (state: ReportedSubmission['state']): number => submissions.filter((submission) => submission.state === state).length;
  const counts = { count: submissions.length, review: inState('review'), overdue: inState('overdue'), rework: inState('rework') };
  const blocks = [
    style.colours.bold(message('status.heading', { date: at }, language)),
    ...submissions.map((submission) => submissionText(submission, style)),
    wrapped(message('status.summary', counts, language), 0, style).join('\n'),
  ];
  if (unknownYears.length > 0)
    blocks.push(wrapped(message('status.unknown-years', { years: unknownYears.join(', ') }, language), 0, style).join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

function submissionText(submission: ReportedSubmission, style: Style): string {
  const { colours, language } = style;
  const { id, title, objects, state, stateTitle, next, comments } = submission;
  const localised = (text: Localised): string => visible(inLanguage(text, language));
  const [first = '', ...rest] = wrapped(colourOf(state, colours)(localised(stateTitle)), margin, style);
  return [
    (next?.on ?? '').padEnd(margin) + first.slice(margin),
    ...rest,
    ...wrapped(colours.bold(localised(title)), margin, style),
    ...wrapped(colours.dim([visible(id), ...objects.map((object) => localised(object.title))].join(' · ')), margin, style),
    ...wrapped(events(submission, style).join(`${noBreakSpace}· `), margin, style),
    ...rounds(submission, style),
    ...comments.filter(({ isOpen }) => isOpen).flatMap(({ text }) => marked(colours.yellow('!'), visible(text), style)),
    ...(next ? marked(colours.cyan('→'), step(localised(next.title), next.by && localised(next.by.title), style), style) : []),
  ].join('\n');
}

/** What has a date, in the order of the life of a submission. */
function events({ sent, received, decision, publication, deadline }: ReportedSubmission, { language }: Style): string[] {
  const event = (name: string, date: string | undefined, late = 0): string =>
    message('status.event', { event: name, date: date ?? 'none_', late }, language).replaceAll(' ', noBreakSpace);
  return [
    ...(sent === undefined ? [] : [event('sent', sent)]),
    ...(received === undefined ? [] : [event('received', received)]),
    ...(decision?.lateBy === undefined ? [] : [event('deadline', deadline)]),
    ...(decision ? [event(decision.isApproval ? 'approved' : 'refused', decision.on, decision.lateBy)] : []),
    ...(publication ? [event('published', publication.on)] : []),
  ];
}

function rounds({ round, takesUp, takenUpBy }: ReportedSubmission, style: Style): string[] {
  const names = (elements: readonly Named[]): string => elements.map(({ id }) => visible(id)).join(', ');
  const lines = [
    ...(takesUp.length > 0 ? [message('status.round', { round, names: names(takesUp) }, style.language)] : []),
    ...(takenUpBy ? [message('status.taken-up', { name: visible(takenUpBy.id) }, style.language)] : []),
  ];
  return lines.flatMap((line) => wrapped(line, margin, style));
}

function step(title: string, who: string | undefined, { language }: Style): string {
  return message('status.next', { step: title, who: who ?? 'none_' }, language);
}

function marked(mark: string, text: string, style: Style): string[] {
  const [first = '', ...rest] = wrapped(text, margin + 2, style);
  return [`${' '.repeat(margin)}${mark} ${first.trimStart()}`, ...rest];
}

function colourOf(state: ReportedSubmission['state'], colours: Colours): (text: string) => string {
  if (state === 'overdue') return colours.red;
  if (state === 'review' || state === 'rework') return colours.yellow;
  return state === 'published' || state === 'approved' ? colours.green : colours.dim;
}

function wrapped(text: string, indent: number, { width }: Style): string[] {
  if (text === '') return [];
  return wrapAnsi(text, width - indent, { hard: true })
    .replaceAll(noBreakSpace, ' ')
    .split('\n')
    .map((line) => ' '.repeat(indent) + line);
}
