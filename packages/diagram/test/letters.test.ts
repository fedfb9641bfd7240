import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { flawsOf, type Scene } from '../src/index.js';
import { fontNeeds } from '../src/render/fonts.js';
import { outlined } from '../src/render/outlines.js';
import { renderPdf } from '../src/render/pdf.js';
import { renderPng } from '../src/render/png.js';
import { renderSvg } from '../src/render/svg.js';
import { type Weight, widthOf } from '../src/text/measure.js';
import { runsOf } from '../src/text/runs.js';
import { visualOrderOf } from '../src/text/visual-order.js';
import { webFonts } from '../src/web-fonts.js';
import { streamsOf, textsOf } from './pdf-kit.js';
import { node, sceneOf, web } from './scenes.js';

const titles = [
  'سلام әлем',
  'Қазақ تىلى 2026',
  'قازاقستان رەسپۋبليكاسىنىڭ ەلەكتروندىق ۇكىمەتى',
  'שלום мир (עולם)',
  'Γειά σου Κόσμε',
  'საქართველო',
  'Հայաստան',
  '📄 Справка 👨‍👩‍👧 ⚠️ 1️⃣ 👍🏽 🇰🇿',
  '→ ≥ ≤ × ✓ • ½ ① ℃ ₂ ⅔',
  '中文 系统',
  'ڢڢ',
  'ب\u0615 и\u0334 \u064e',
];
const wasm = async (): Promise<Uint8Array> => readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'));

/** A scene that is one text. */
function sceneOfText(text: string, weight: Weight = 'bold', anchor?: 'end'): Scene {
  const mark = { type: 'text', text, at: { x: 500, y: 30 }, size: 20, weight, fill: 'ink', ...(anchor && { anchor }) } as const;
  const shape = { role: 'node', id: 'a', box: { x: 0, y: 0, width: 1000, height: 40 }, tooltip: [], marks: [mark] } as const;
  return { width: 1000, height: 40, language: 'kk', title: '', description: '', shapes: [shape] };
}

function titledScene(): Promise<Scene> {
  const nodes = titles.map((title) => node(title, { caption: title, rows: [{ text: title, aside: title.slice(0, 9) }] }));
  const edges = nodes.slice(1).map((to, index) => {
    const { id } = nodes[index]!;
    return { id: `e${index}`, source: id, target: to.id, tie: 'uses' as const, label: [to.id], tooltip: [] };
  });
  return sceneOf({ nodes, edges });
}

const fromTheRight = (text: string): string => Array.from(text).reverse().join('');
const picture = async (text: string): Promise<Buffer> => Buffer.from(await renderPng(sceneOfText(text), { wasm }));
const pdfOf = (scene: Scene): Promise<Uint8Array> =>
  renderPdf([{ scene, bookmarks: [] }], { title: 'Қаріптер', language: 'kk', date: '2026-11-22' });

describe('letters of other scripts', () => {
  test.each(titles)('are never drawn wider than they are measured: %s', async (title) => {
    for (const weight of ['regular', 'bold'] as const) {
      const { shapes } = await outlined(sceneOfText(title, weight, 'end'));
      const starts = shapes[0]!.marks.flatMap((mark) =>
        mark.type === 'path' ? [...mark.path.matchAll(/M(-?[\d.]+)/g)].map(([, x]) => Number(x)) : mark.at.x,
      );
      expect(starts.every((x) => x >= 500 - widthOf(title, 20, weight) - 1)).toBe(true);
    }
  });

  test('don’t make a picture overflow', async () => {
    expect(flawsOf(await titledScene())).toEqual([]);
  });

  test('are drawn by the fonts that have them; what belongs together stays together', () => {
    const runs = (text: string): string[] => runsOf(text).map(({ text, font }) => `${font}:${text}`);
    expect(runs('Үкімет → 2026')).toEqual(['usual:Үкімет ', 'math:→', 'usual: 2026']);
    expect(runs('سلام دۇنيە мир')).toEqual(['arabic:سلام دۇنيە', 'usual: мир']);
    expect(runs('⚠ ⚠\ufe0f 1\ufe0f\u20e3 👨‍👩‍👧')).toEqual([
      'shapes:⚠',
      'usual: ',
      'emoji:⚠\ufe0f',
      'usual: ',
      'emoji:1\ufe0f\u20e3',
      'usual: ',
      'emoji:👨‍👩‍👧',
    ]);
    expect(runs('中')).toEqual(['none:中']);
  });

  test('stand as they are written: from the right, numbers from the left, brackets mirrored', async () => {
    const ordered = async (text: string): Promise<string[]> => (await visualOrderOf([text]))(text).map((run) => run.text);
    expect(await ordered('Қазақ تىلى 2026')).toEqual(['Қазақ ', '2026', ' ', 'تىلى']);
    expect(await ordered('שלום (עולם) мир')).toEqual(['(', 'עולם', ') ', 'שלום', ' мир']);
    expect(await ordered('мир → 2')).toEqual(['мир ', '→', ' 2']);
  });
});

describe('PNG', () => {
  test.each(['س', 'ש', 'ა', 'Ա', 'Ω', '→', '✓', '①', '📄'])('has %s, not an empty box', async (letter) => {
    const [drawn, box, nothing] = [await picture(letter), await picture('\u{10fffd}'), await picture('')];
    expect(drawn.equals(box)).toBe(false);
    expect(drawn.equals(nothing)).toBe(false);
    expect(box.equals(nothing)).toBe(false);
  });

  test('joins what is written together, and puts emoji together', async () => {
    expect((await picture('سلام')).equals(await picture('س\u200cل\u200cا\u200cم'))).toBe(false);
    expect((await picture('👨\u200d👩\u200d👧')).equals(await picture('👨👩👧'))).toBe(false);
  });

  test('takes no other fonts for usual letters', async () => {
    const scene = await sceneOf(web(3));
    expect(fontNeeds([scene])).toEqual([]);
    expect(await outlined(scene)).toBe(scene);
  });

  test('of all of them is the same each time', async () => {
    const scene = await titledScene();
    const [once, again] = [await renderPng(scene, { wasm, scale: 1 }), await renderPng(scene, { wasm, scale: 1 })];
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
  });
});

describe('PDF', () => {
  test('tells the letters that it draws: what is written from the right stands from right to left', async () => {
    const texts = textsOf(await pdfOf(await titledScene()));
    for (const word of ['قازاقستان', 'تىلى', 'שלום']) expect(texts).toContain(fromTheRight(word));
    for (const word of ['Γειά σου Κόσμε', 'საქართველო', 'Հայաստան', '📄', '👨‍👩‍👧', '→', '✓']) expect(texts).toContain(word);
  });

  test('tells apart letters that share a shape', async () => {
    expect(textsOf(await pdfOf(sceneOfText('رز زر')))).toContain(fromTheRight('رز زر'));
  });

  test('lets what it has no letters for be found', async () => {
    const utf16 = Buffer.from('中文', 'utf16le').swap16().toString('latin1');
    expect(streamsOf(await pdfOf(sceneOfText('中文'))).some((stream) => stream.includes(`/ActualText (\u00fe\u00ff${utf16})`))).toBe(true);
  });

  test('of all of them is the same each time', async () => {
    const scene = await titledScene();
    expect(Buffer.from(await pdfOf(scene)).equals(Buffer.from(await pdfOf(scene)))).toBe(true);
  });
});

describe('SVG', () => {
  test('carries the fonts of other scripts if it needs them, but none of emoji', async () => {
    const families = (svg: string): string[] => [...new Set([...svg.matchAll(/font-family:'([^']*)'/g)].map(([, name]) => name!))];
    const [plain, mixed] = [await sceneOf(web(3)), sceneOfText('سلام → 📄')];
    const fonts = await webFonts([plain, mixed]);
    expect(families(renderSvg(plain, { fonts }))).toEqual(['Noto Sans']);
    expect(families(renderSvg(mixed, { fonts }))).toEqual(['Noto Sans', 'Noto Sans Arabic', 'Noto Sans Math']);
    expect(renderSvg(mixed, { fonts })).toContain(`font-family="'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Math', 'Segoe UI'`);
  });
});
