import { inLanguage } from '@egov/language';
import type { ChecklistItem, Compliance, MonitoredProject, RecordedAssessment } from '@egov/portfolio';
import { type Cell, type Chapter, paragraph, properties } from '../manuscript/manuscript.js';
import { periodText } from '../portfolio/chapters.js';
import type { Telling } from '../telling.js';
import { itemTitles } from './item-words.js';
import { chapterOf, type Head, type Say, sayingIn, some, tableOf } from './saying.js';

/** The assessment of compliance at each stage of each project, item by item (Rules §21-24). */
export function checklistChapter(telling: Telling, monitored: readonly MonitoredProject[]): Chapter {
  const say = sayingIn(telling);
  const heads: readonly Head[] = [
    ['clause', 0.9],
    ['item', 3.6],
    ['state', 1.5],
    ['evidence', 4],
  ];
  return {
    title: say('compliance'),
    blocks: monitored.length === 0 ? [] : [paragraph(say('complianceClause'), 'quiet')],
    chapters: monitored.map(({ project, owner, stage, checklist }): Chapter => {
      const rows = checklist.map((item): Cell[] => [
        item.clause,
        inLanguage(itemTitles[item.id], telling.language),
        stateCell(item, say),
        evidenceText(item, telling, say),
      ]);
      const title = telling.named(project.element);
      const about = properties([
        { name: say('owner'), value: owner === undefined ? say('noBody') : telling.named(owner) },
        { name: say('stage'), value: telling.word('stage', stage) },
        { name: say('planDates'), value: periodText(project.plan, telling) },
      ]);
      return {
        title,
        blocks: [about, tableOf(`${say('compliance')}: ${title}`, heads, rows, say)],
      };
    }),
  };
}

/** The conclusions that are recorded, beside those that the model gives on the date (Rules §26). */
export function conclusionsChapter(telling: Telling, monitored: readonly MonitoredProject[]): Chapter[] {
  const say = sayingIn(telling);
  const rows = monitored.flatMap(({ project, recorded }) =>
    recorded.map((each): Cell[] => [
      telling.named(project.element),
      telling.named(each.assessment),
      telling.word('stage', each.stage),
      telling.date(each.on),
      telling.word('conclusion', each.conclusion),
      each.computed ? levelText(each.computed, telling, say) : '',
      comparisonCell(each, say),
    ]),
  );
  const heads = [
    ['project', 2.4],
    ['assessment', 2.4],
    ['stage', 2],
    ['on', 1.3],
    ['recorded', 1.8],
    ['computed', 2.2],
    ['comparison', 1.4],
  ] as const;
  return chapterOf(say('conclusions'), [say('conclusionsClause')], heads, rows, say);
}

/** The level of compliance. */
export function levelOf({ level }: Compliance, telling: Telling, say: Say): string {
  return level === 'not-assessed' ? say('not-assessed') : telling.word('conclusion', level);
}

/** The level of compliance, with how much is met. */
function levelText(compliance: Compliance, telling: Telling, say: Say): string {
  const { level, met, applicable } = compliance;
  const title = levelOf(compliance, telling, say);
  return level === 'not-assessed' ? title : say('metOf', { level: title, met, all: applicable });
}

function comparisonCell({ agrees }: RecordedAssessment, say: Say): Cell {
  if (agrees === undefined) return '';
  return agrees ? { value: say('agrees'), tone: 'good' } : { value: say('differs'), tone: 'warning' };
}

function stateCell({ state }: ChecklistItem, say: Say): Cell {
  const tones = { done: 'good', missing: 'warning', problem: 'bad', 'not-due': 'quiet' } as const;
  return { value: say(state), tone: tones[state] };
}

function evidenceText({ documents, elements }: ChecklistItem, telling: Telling, say: Say): string {
  const attached = documents.map(({ kind, text, on }) => {
    const title = text ?? telling.word('documentKind', kind);
    return on === undefined ? title : `${title}, ${telling.date(on)}`;
  });
  return [...attached, ...(elements.length > 0 ? [some(elements, telling, say)] : [])].join('; ');
}
