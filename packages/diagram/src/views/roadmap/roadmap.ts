import { inLanguage } from '@egov/language';
import { textBox } from '../../scene/text-box.js';
import { shift } from '../../scene/shift.js';
import { domains, type Picture, type StandardView } from '../view.js';
import { dayText } from '../../words.js';
import { keyShape, rowShape } from './marks.js';
import { datesOf, headWidth, rowsOf } from './rows.js';
import { TimeScale, yearsHeight } from './timeline.js';
import { lanesOf, tracksWidth, waitShape } from './waits.js';
import { words } from './words.js';

/** Projects over time: plan and fact, what they deliver, change and retire, what they wait for; and the changes that none of them makes (Rules §10.6, 14, 17). */
export const roadmap: StandardView = {
  name: 'roadmap',
  title: words.title,
  clause: 'Rules §14',
  subjects: domains,
  async draw(perspective, subject, { today = '' }): Promise<Picture | undefined> {
    const rows = rowsOf(subject, perspective);
    const dates = rows.flatMap(datesOf);
    if (dates.length === 0) return undefined;
    const scale = new TimeScale(dates, headWidth, 900);
    let y = yearsHeight;
    const shapes = rows.map((row, index) => {
      const shape = rowShape(row, y, index === 0, scale, today, perspective);
      y += shape.box.height;
      return shape;
    });
    const written = shapes.flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'text' ? textBox(mark) : [])));
    const places = new Map(rows.map(({ element }, index) => [element.id, index]));
    const waits = rows.flatMap(({ waitsFor }, after) => waitsFor.map((id) => ({ before: places.get(id)!, after })));
    const lanes = lanesOf(waits);
    const left = tracksWidth(lanes);
    const arrows = waits.map(({ before, after }, index) => waitShape(shapes[before]!, shapes[after]!, lanes[index]!));
    const backdrop = [
      scale.shape(y, written),
      ...(scale.covers(today)
        ? [scale.line(today, `${inLanguage(words.today, perspective.language)}: ${dayText(today)}`, y, written)]
        : []),
      ...shapes,
      ...arrows,
      keyShape(y + 20, rows, perspective),
    ];
    const right = Math.max(scale.right, ...shapes.map(({ box }) => box.x + box.width));
    return {
      placed: { nodes: [], edges: [], width: left + right, height: y + 40 },
      backdrop: backdrop.map((shape) => shift(shape, left, 0)),
      legend: { order: words.waits },
    };
  },
};
