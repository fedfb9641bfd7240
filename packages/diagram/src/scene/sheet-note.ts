import { inLanguage, type Language, type Localised } from '@egov/language';
import { sizes } from '../layout/node-text.js';
import { lineHeight, widthOf } from '../text/measure.js';
import { margin } from './frame.js';
import type { Scene, Shape } from './scene.js';

const words = {
  page: ['лист {page} из {pages}', '{pages} парақтың {page}-парағы', 'sheet {page} of {pages}'],
  scale: ['формат {paper}, масштаб {percent} %', '{paper} форматы, масштабы {percent} %', '{paper}, scale {percent} %'],
} as const satisfies Readonly<Record<string, Localised>>;

/** Which sheet of a document a picture is, and at which scale it is printed. */
export interface SheetNote {
  readonly page?: { readonly number: number; readonly of: number };
  readonly scale?: { readonly paper: string; readonly percent: number } | undefined;
}

/** A note on the sheet in words; empty if there is nothing to say. */
export function sheetWords({ page, scale }: SheetNote, language: Language): string {
  const texts = [
    ...(page ? [inLanguage(words.page, language).replace('{page}', String(page.number)).replace('{pages}', String(page.of))] : []),
    ...(scale ? [inLanguage(words.scale, language).replace('{paper}', scale.paper).replace('{percent}', String(scale.percent))] : []),
  ];
  return texts.join(' · ');
}

/** The picture with a note on its sheet in the title block: at the left of the line that tells who made it. */
export function withSheetNote(scene: Scene, note: SheetNote): Scene {
  const text = sheetWords(note, scene.language);
  if (text === '') return scene;
  const baseline = scene.shapes.find(({ id }) => id === 'foot')?.marks.at(-1)?.at?.y ?? scene.height - margin / 2;
  const height = lineHeight(sizes.caption);
  const shape: Shape = {
    role: 'frame',
    id: 'sheet',
    box: { x: margin, y: baseline - height, width: widthOf(text, sizes.caption), height: height + 4 },
    tooltip: [],
    marks: [{ type: 'text', text, at: { x: margin, y: baseline }, size: sizes.caption, weight: 'regular', fill: 'soft' }],
  };
  return { ...scene, shapes: [...scene.shapes, shape] };
}
