import type { Font } from 'fontkit';
import type { Mark, Scene, TextMark } from '../scene/scene.js';
import { isUsual } from '../text/measure.js';
import type { Run } from '../text/runs.js';
import { type VisualOrder, visualOrderOf } from '../text/visual-order.js';
import { boxes, boxesWidth } from './boxes.js';
import { fontName, fontsFor } from './fonts.js';
import { unbroken } from './shaping.js';

/**
 * A scene whose texts have only letters of the usual font; what needs others is drawn by the outlines of its letters. For renderers that can't mix
 * fonts in a text; it then looks as it does in PDF.
 */
export async function outlined(scene: Scene): Promise<Scene> {
  const unusual = scene.shapes.flatMap(({ marks }) => marks.flatMap((mark) => (isUnusual(mark) ? mark.text : [])));
  if (unusual.length === 0) return scene;
  const [{ create }, files, order] = await Promise.all([import('fontkit'), fontsFor([scene]), visualOrderOf(unusual)]);
  const fonts = new Map([...files].map(([name, file]) => [name, create(Buffer.from(file)) as Font]));
  const shapes = scene.shapes.map((shape) => ({
    ...shape,
    marks: shape.marks.flatMap((mark) => (isUnusual(mark) ? outlines(mark, order, fonts) : mark)),
  }));
  return { ...scene, shapes };
}

function isUnusual(mark: Mark): mark is TextMark {
  return mark.type === 'text' && !isUsual(mark.text);
}

/** A run with the marks that draw it, which begin at a place. */
interface Drawn {
  readonly width: number;
  readonly marksAt: (x: number) => Mark;
}

function outlines(mark: TextMark, order: VisualOrder, fonts: ReadonlyMap<string, Font>): Mark[] {
  const runs = order(mark.text).map((run) => drawn(run, mark, fonts.get(fontName(run.font, mark.weight))!));
  const width = runs.reduce((sum, run) => sum + run.width, 0);
  let x = mark.anchor === 'middle' ? mark.at.x - width / 2 : mark.anchor === 'end' ? mark.at.x - width : mark.at.x;
  return runs.map((run) => {
    const own = run.marksAt(x);
    x += run.width;
    return own;
  });
}

function drawn(run: Run, { size, fill, at: { y } }: TextMark, font: Font): Drawn {
  if (run.font === 'none') {
    const marksAt = (x: number): Mark => {
      const { path, width } = boxes(run.text, x, y, size);
      return { type: 'path', path, stroke: fill, width };
    };
    return { width: boxesWidth(run.text, size), marksAt };
  }
  const { glyphs, positions, advanceWidth } = unbroken((features) => font.layout(run.text, features as string[]));
  const scale = size / font.unitsPerEm;
  const width = advanceWidth * scale;
  const marksAt = (x: number): Mark => {
    let pen = x;
    const path = glyphs.map((glyph, index) => {
      const { xAdvance, xOffset, yOffset } = positions[index]!;
      const own = glyph.path.transform(scale, 0, 0, -scale, pen + xOffset * scale, y - yOffset * scale).toSVG();
      pen += xAdvance * scale;
      return own;
    });
    return { type: 'path', path: path.join(''), fill };
  };
  return { width, marksAt };
}
