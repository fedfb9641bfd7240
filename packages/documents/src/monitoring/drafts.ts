import { inLanguage } from '@egov/language';
import { isUndone, type MonitoredProject } from '@egov/portfolio';
import { textIn } from '@egov/requirements';
import { bullets, type Chapter, paragraph } from '../manuscript/manuscript.js';
import type { Telling } from '../telling.js';
import { draftText } from './draft-words.js';
import { itemTitles } from './item-words.js';
import { percentText, sayingIn, some, textOfValue } from './saying.js';

/** Recommendations drafted from what isn't as it should be, project by project (Rules §25). */
export function draftsChapter(telling: Telling, monitored: readonly MonitoredProject[]): Chapter {
  const say = sayingIn(telling);
  const chapters = monitored.flatMap((each): Chapter[] => {
    const items = draftsOf(each, telling);
    return items.length === 0 ? [] : [{ title: telling.named(each.project.element), blocks: [bullets(items)] }];
  });
  return { title: say('drafts'), blocks: chapters.length === 0 ? [] : [paragraph(say('draftsClause'), 'quiet')], chapters };
}

/** The recommendations for one project, in the order of the risks, then of the stages. */
export function draftsOf(monitored: MonitoredProject, telling: Telling): string[] {
  const { late, overdueRecommendations, recorded, excesses, indicators, compliance, checklist } = monitored;
  const { language } = telling;
  const say = sayingIn(telling);
  const found = new Set(recorded.flatMap(({ open }) => open.map(({ requirement }) => requirement.id)));
  return [
    ...late.filter(isUndone).map(({ kind, element, standing: { due, days } }) =>
      draftText('late', language, {
        title: telling.title(element),
        kind: say(kind === 'end' ? 'ends' : kind),
        due: telling.date(due),
        days,
      }),
    ),
    ...overdueRecommendations.map(({ element, standing: { due, days } }) =>
      draftText('recommendation', language, { title: telling.title(element), due: telling.date(due), days }),
    ),
    ...recorded.flatMap(({ assessment, open }) =>
      open.map(({ text, requirement: { number } }) =>
        draftText('finding', language, { assessment: telling.title(assessment), number, text: textOfValue(text, telling) }),
      ),
    ),
    ...excesses
      .filter(({ isSignificant }) => isSignificant)
      .map(({ year, currency, planned, spent, excess, share }) =>
        draftText('budget', language, {
          year: String(year),
          currency,
          planned: telling.count(planned),
          spent: telling.count(spent),
          excess: telling.count(excess),
          share: share === undefined ? 'none' : percentText(share, telling),
        }),
      ),
    ...indicators.flatMap(({ outcome, state, period = '', planned = 0, actual = 0 }) => {
      if (state !== 'not-reached' && state !== 'not-measured') return [];
      const numbers = { planned: telling.count(planned), actual: telling.count(actual) };
      return [draftText(state, language, { title: telling.title(outcome), period, ...numbers })];
    }),
    ...(compliance?.unmet ?? [])
      .filter(({ id }) => !found.has(id))
      .map(({ number, text, subjects }) =>
        draftText('requirement', language, { number, text: textIn(text, language), subjects: some(subjects, telling, say) }),
      ),
    ...checklist.flatMap(({ id, clause: point, state, elements }) => {
      if (id === 'indicators' || (state !== 'missing' && state !== 'problem')) return [];
      const [clause, sub] = point.split('.') as [string, string];
      const item = inLanguage(itemTitles[id], language);
      return state === 'missing'
        ? [draftText('item', language, { clause, sub, item })]
        : [draftText('problem', language, { clause, sub, item, elements: some(elements, telling, say) })];
    }),
  ];
}
