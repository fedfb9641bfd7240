import { processRegister } from '@egov/portfolio';
import type { Among } from '../gap/chapter.js';
import type { Cell, Chapter } from '../manuscript/manuscript.js';
import type { Telling } from '../telling.js';
import { amongFilter, clauseAndTable, type Head, sayingIn, standingCell } from './chapters.js';

/** The register of business processes that are to be reengineered (Rules §9.3). */
export function processRegisterChapter(telling: Telling, among: Among): Chapter {
  const say = sayingIn(telling);
  const own = processRegister(telling.architecture, telling.at).filter(({ process }) => amongFilter(telling, among)(process));
  const rows = own.map(({ process, number = '', registered, realizes, bodies, standing }): Cell[] => [
    number,
    telling.date(registered),
    telling.named(process),
    telling.titles(realizes),
    telling.titles(bodies),
    telling.date(standing.due),
    standingCell(standing, telling, say),
  ]);
  const heads: readonly Head[] = [
    ['number', 1],
    ['registered', 1],
    ['process', 2.6],
    ['realizes', 2.6],
    ['bodies', 2],
    ['due', 1],
    ['state', 1.6],
  ];
  return { title: say('processes'), blocks: clauseAndTable('processesClause', 'processes', heads, rows, say) };
}
