import type { Localised } from '@egov/language';
import type { Standing, SubmissionState } from './standing.js';

/** What is to be done next. */
export type Step = 'send' | 'receive' | 'decide' | 'rework' | 'resubmit' | 'publish';

export const stepTitles: Readonly<Record<Step, Localised>> = {
  send: ['направить на согласование', 'келісуге жіберу', 'send for approval'],
  receive: ['подтвердить получение', 'алынғанын растау', 'confirm the receipt'],
  decide: [
    'согласовать либо отказать с аргументированными замечаниями',
    'келісу не дәлелді ескертулермен келісуден бас тарту',
    'approve, or refuse with reasoned comments',
  ],
  rework: ['доработать по замечаниям', 'ескертулер бойынша пысықтау', 'rework by the comments'],
  resubmit: ['представить повторно', 'қайта ұсыну', 'submit again'],
  publish: ['разместить на архитектурном портале', 'архитектуралық порталға орналастыру', 'place on the architectural portal'],
};

/** Where a submission stands, in words. */
export function standingTitle({ state, workingDays, openComments }: Standing): Localised {
  if (state === 'review') return reviewTitle(workingDays);
  if (state === 'overdue') return overdueTitle(workingDays);
  if (state === 'rework') return reworkTitle(openComments.length);
  return titles[state];
}

const titles: Readonly<Record<Exclude<SubmissionState, 'review' | 'overdue' | 'rework'>, Localised>> = {
  draft: ['не направлено', 'жіберілмеген', 'not sent'],
  sent: ['направлено, ожидается получение', 'жіберілді, алынуы күтілуде', 'sent, receipt is awaited'],
  resubmitted: ['отказано, представлено повторно', 'бас тартылды, қайта ұсынылды', 'refused, submitted again'],
  approved: [
    'согласовано, подлежит размещению на портале',
    'келісілді, порталда орналастырылуға тиіс',
    'approved, to be published on the portal',
  ],
  published: ['размещено на портале', 'порталда орналастырылды', 'published on the portal'],
};

function reviewTitle(left: number | undefined): Localised {
  if (left === undefined)
    return ['на рассмотрении, дата получения неизвестна', 'қаралуда, алынған күні белгісіз', 'under review, day of receipt unknown'];
  if (left === 0) return ['на рассмотрении, последний день срока', 'қаралуда, мерзімнің соңғы күні', 'under review, last day of the term'];
  const [ru, kk, en] = workingDaysTitle(left);
  return [`на рассмотрении, до конца срока ${ru}`, `қаралуда, мерзімнің соңына дейін ${kk} қалды`, `under review, ${en} left`];
}

function overdueTitle(days = 0): Localised {
  if (days === 0) return ['срок решения истёк', 'шешім мерзімі өтті', 'the term for the decision has ended'];
  const [ru, kk, en] = workingDaysTitle(days);
  return [`решение просрочено на ${ru}`, `шешім мерзімінен ${kk}не кешікті`, `decision overdue by ${en}`];
}

function reworkTitle(open: number): Localised {
  if (open === 0)
    return ['отказано, подлежит повторному представлению', 'бас тартылды, қайта ұсынылуға тиіс', 'refused, to be submitted again'];
  return [
    `отказано, дорабатывается (неустранённых замечаний: ${open})`,
    `бас тартылды, пысықталуда (жойылмаған ескертулер: ${open})`,
    `refused, to be reworked (open comments: ${open})`,
  ];
}

/** A number of working days in words. */
export function workingDaysTitle(count: number): Localised {
  const russian = { one: 'рабочий день', few: 'рабочих дня', many: 'рабочих дней' } as const;
  const form = plural.select(count) as keyof typeof russian;
  return [`${count} ${russian[form]}`, `${count} жұмыс күні`, `${count} working ${count === 1 ? 'day' : 'days'}`];
}

const plural = new Intl.PluralRules('ru');

/** The paragraph of the Rules that a state comes from. */
export function clauseOfState(state: SubmissionState): Localised {
  const [ru, kk, en] = paragraphs[state];
  return [`Правила, п. 12, часть ${ru}`, `Қағидалар, 12-тармақ, ${kk} бөлік`, `Rules, clause 12, ${en} paragraph`];
}

const first: Localised = ['первая', 'бірінші', 'first'];
const second: Localised = ['вторая', 'екінші', 'second'];
const third: Localised = ['третья', 'үшінші', 'third'];
const fourth: Localised = ['четвёртая', 'төртінші', 'fourth'];

const paragraphs: Readonly<Record<SubmissionState, Localised>> = {
  draft: first,
  sent: first,
  review: second,
  overdue: second,
  rework: third,
  resubmitted: third,
  approved: fourth,
  published: fourth,
};
