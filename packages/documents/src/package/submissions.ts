import { inLanguage, type Localised } from '@egov/language';
import { type Element, factsOf, refs } from '@egov/model';
import { domainOf, type ReportedSubmission } from '@egov/portfolio';
import { type Cell, type Chapter, paragraph, properties, table } from '../manuscript/manuscript.js';
import type { Telling } from '../telling.js';
import { elementTable } from './elements.js';
import type { PackageSubject } from './subject.js';

/** Each domain with who answers for it, and where its last submission stands. */
export function submittedDomains(subject: PackageSubject): Chapter {
  const { telling, say, domains } = subject;
  const sent = ownSubmissions(subject);
  const last = (domain: Element): ReportedSubmission | undefined =>
    sent.findLast(({ objects }) => objects.some(({ id }) => id === domain.id));
  const state = ({ stateTitle, publication, decision, deadline }: ReportedSubmission): string =>
    withDate(inLanguage(stateTitle, telling.language), publication?.on ?? decision?.on ?? deadline, telling);
  const cell = (domain: Element, tell: (submission: ReportedSubmission) => string): string => {
    const submission = last(domain);
    return submission ? tell(submission) : '';
  };
  return {
    title: say('domains'),
    blocks: elementTable(say('domains'), domains, [
      [say('domain'), 2.4, (domain) => telling.title(domain)],
      [say('lead'), 2.4, (domain) => telling.related(domain, 'lead')],
      [say('lastSubmission'), 3, (domain) => cell(domain, ({ title }) => inLanguage(title, telling.language))],
      [say('stage'), 1.8, (domain) => cell(domain, state) || say('notSubmitted')],
    ]),
  };
}

/** The submissions that these domains, or projects of them, are the objects of: in the order in which they were sent, those that aren't yet at the end. */
export function ownSubmissions({ submissions, among, telling: { architecture } }: PackageSubject): ReportedSubmission[] {
  return submissions.submissions
    .filter(({ objects }) =>
      objects.some(({ id }) => {
        const object = architecture.get(id);
        return object !== undefined && among.has(domainOf(object, architecture)?.id ?? '');
      }),
    )
    .sort((a, b) => (sentOn(a) < sentOn(b) ? -1 : sentOn(a) > sentOn(b) ? 1 : a.id < b.id ? -1 : 1));
}

function sentOn({ sent, received }: ReportedSubmission): string {
  return sent ?? received ?? '9';
}

/** What was submitted, by whom to whom, and what was decided. */
export function submissionChapters(subject: PackageSubject): Chapter[] {
  const { telling, say } = subject;
  const own = ownSubmissions(subject);
  if (own.length === 0) return [];
  const local = ({ title }: { readonly title: Localised }): string => inLanguage(title, telling.language);
  const blocks = own.flatMap((submission) => {
    const { by, to, objects, sent, received, deadline, decision, agreed } = submission;
    const row = (name: string, value: string | undefined) => (value === undefined || value === '' ? [] : [{ name, value }]);
    const decided = decision && say(decision.isApproval ? 'approved' : 'refused', { on: telling.date(decision.on) });
    return [
      paragraph(local(submission), 'strong'),
      properties([
        ...row(say('objects'), objects.map(local).join('; ')),
        ...row(say('from'), by && local(by)),
        ...row(say('to'), to && local(to)),
        ...row(say('agreed'), agreed.flatMap(({ by: bodies }) => bodies.map(local)).join('; ')),
        ...row(say('sent'), telling.date(sent)),
        ...row(say('received'), telling.date(received)),
        ...row(say('deadline'), telling.date(deadline)),
        ...row(say('decision'), decided),
        ...row(say('stage'), inLanguage(submission.stateTitle, telling.language)),
      ]),
    ];
  });
  return [{ title: say('submissions'), blocks }];
}

/** Where those sign who submit the draft, agree with it and decide about it (Rules §12). */
export function approvalSheet(subject: PackageSubject): Chapter {
  const { telling, say, domains } = subject;
  const own = ownSubmissions(subject);
  const leads = domains.flatMap((domain) => factsOf(domain, 'lead').flatMap((fact) => refs(fact))).map((id) => telling.title(id));
  const agreed = own.flatMap((submission) =>
    submission.agreed.flatMap(({ by }) => by.map(({ title }) => inLanguage(title, telling.language))),
  );
  const senders = own.flatMap(({ by }) => (by ? [inLanguage(by.title, telling.language)] : []));
  const deciding = own.flatMap(({ to }) => (to ? [inLanguage(to.title, telling.language)] : []));
  const rows = (role: string, bodies: readonly string[]): Cell[][] => [...new Set(bodies)].map((body) => [role, body, '', '']);
  const columns = [
    { title: say('role'), width: 1.8 },
    { title: say('body'), width: 3 },
    { title: say('signatory'), width: 2.6 },
    { title: say('signature'), width: 1.8 },
  ];
  return {
    title: say('approvalSheet'),
    blocks: [
      table(say('approvalSheet'), columns, [
        ...rows(say('submits'), senders.length > 0 ? senders : leads),
        ...rows(say('coordinates'), senders.length > 0 ? [...leads, ...agreed] : agreed),
        ...rows(say('decides'), deciding.length > 0 ? deciding : [say('authorisedBody')]),
      ]),
    ],
  };
}

/** `согласовано (26.03.2026)`; a stop at the end of the text stays at the end. */
export function withDate(text: string, date: string | undefined, telling: Telling): string {
  if (date === undefined) return text;
  const stop = text.endsWith('.') ? '.' : '';
  return `${text.slice(0, text.length - stop.length)} (${telling.date(date)})${stop}`;
}
