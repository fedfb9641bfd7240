import type { Score } from '@egov/portfolio';
import { type Cell, type Chapter, paragraph } from '../manuscript/manuscript.js';
import { amounts } from '../portfolio/projects.js';
import type { Telling } from '../telling.js';
import { type Head, sayingIn, tableOf } from './saying.js';

/** How each body carries out the architecture (Rules §29). */
export function scorecardChapter(telling: Telling, scores: readonly Score[]): Chapter {
  const say = sayingIn(telling);
  const name = ({ body }: Score): string => (body === undefined ? say('noBody') : telling.named(body));
  const ofAll = (count: number, all: number): Cell =>
    all === 0 ? '' : { value: say('ofAll', { count, all }), tone: count === all ? 'good' : 'warning' };
  const rows = scores.map((score): Cell[] => {
    const { projects, onTime, indicators, recommendations, compliance } = score;
    const { full, partial, none } = compliance;
    return [
      name(score),
      projects,
      ofAll(onTime, projects),
      ofAll(indicators.reached, indicators.due),
      ofAll(recommendations.done, recommendations.due),
      full + partial + none === 0 ? '' : `${full} / ${partial} / ${none}`,
    ];
  });
  const money = scores.flatMap((score) => score.money.map((sum): Cell[] => [name(score), ...amounts(sum, telling)]));
  const heads: readonly Head[] = [
    ['body', 3],
    ['projects', 0.9, 'right'],
    ['onTime', 1],
    ['indicatorsReached', 1.4],
    ['recommendationsDone', 1.5],
    ['levels', 1.7],
  ];
  const moneyHeads: readonly Head[] = [
    ['body', 3],
    ['currency', 0.9],
    ['planned', 1.5, 'right'],
    ['spent', 1.5, 'right'],
    ['difference', 1.5, 'right'],
  ];
  return {
    title: say('scorecard'),
    blocks: [
      paragraph(say('scorecardClause'), 'quiet'),
      tableOf(say('scorecard'), heads, rows, say),
      ...(money.length > 0 ? [tableOf(say('moneyByBody'), moneyHeads, money, say)] : []),
    ],
  };
}
