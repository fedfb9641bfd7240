import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { flawsOf, type Scene } from '../src/index.js';
import { sheetsOf } from '../src/render/paper.js';
import { withSheetNote } from '../src/scene/sheet-note.js';
import { renderPdf } from '../src/render/pdf.js';
import { renderPng } from '../src/render/png.js';
import { renderSvg } from '../src/render/svg.js';
import { webFonts } from '../src/web-fonts.js';
import { streamsOf } from './pdf-kit.js';
import { node, sceneOf, web } from './scenes.js';

const hostile = [
  '<script>alert(1)</script>',
  ']]>',
  '& " \' <!-- -->',
  'слово '.repeat(90),
  'ъ'.repeat(500),
  'مرحبا \u202eשלום',
  '👩‍👩‍👧‍👦 \ud83d',
  'строка\nстрока\tстрока\u0000\u0008',
  '" onload="alert(1)',
  '',
];

async function hostileScene(): Promise<Scene> {
  const nodes = hostile.map((title, index) =>
    node(title || `пусто ${index}`, { title, caption: title, rows: [{ text: title, aside: title.slice(0, 9) }], tooltip: [title] }),
  );
  const edges = nodes.slice(1).map((to, index) => ({
    id: `${index} ${hostile[index]}`,
    source: nodes[index]!.id,
    target: to.id,
    tie: 'uses' as const,
    label: [hostile[index]!],
    tooltip: [hostile[index]!],
  }));
  return sceneOf({ nodes, edges });
}

const wasm = async (): Promise<Uint8Array> => readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'));

describe('hostile titles', () => {
  test('neither break the picture nor get out of it', async () => {
    const scene = await hostileScene();
    expect(flawsOf(scene)).toEqual([]);
    const svg = renderSvg(scene);
    expect(XMLValidator.validate(svg)).toBe(true);
    const names = new Set([...svg.matchAll(/<([a-z]+)/g)].map(([, name]) => name));
    expect([...names].sort((a, b) => (a! < b! ? -1 : 1))).toEqual(['desc', 'g', 'path', 'rect', 'svg', 'text', 'title']);
    expect(svg).not.toMatch(/<[^>]* on[a-z]+=/);
    const bytes = await renderPdf([{ scene, bookmarks: hostile.slice(0, 3) }], { title: hostile[0]!, language: 'ru', date: '2026-11-22' });
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/\/JavaScript|\/OpenAction|\/Launch/);
    expect((await renderPng(scene, { wasm, scale: 1 })).subarray(1, 4).toString()).toBe([80, 78, 71].join());
  });
});

describe('SVG', () => {
  test('has a title, a description, and the element of each shape; text is text', async () => {
    const scene = await sceneOf({ nodes: [node('Регистр', { element: 'Health.Register', place: undefined })], edges: [] });
    const { svg } = new XMLParser({ ignoreAttributes: false }).parse(renderSvg(scene)) as {
      svg: { title: { '#text': string }; desc: { '#text': string } };
    };
    expect(svg.title['#text']).toBe('Диаграмма · целевое состояние');
    expect(svg.desc['#text']).toBe('Регистр');
    expect(renderSvg(scene)).toContain('data-element="Health.Register"');
    expect(renderSvg(scene)).toMatch(/<text [^>]*>Регистр<\/text>/);
  });

  test('carries its fonts, and no address outside of it', async () => {
    const svg = renderSvg(await sceneOf(web(3)), { fonts: await webFonts() });
    expect(svg).toContain('src:url(data:font/woff2;base64,');
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href/);
  });

  test('has the same shapes in each theme, in other colours', async () => {
    const scene = await sceneOf(web(3));
    const [light, dark] = (['light', 'dark'] as const).map((theme) => renderSvg(scene, { theme }));
    expect(light).not.toBe(dark);
    const bare = (svg: string): string => svg.replaceAll(/#[0-9a-f]{6}/g, '#');
    expect(bare(light!)).toBe(bare(dark!));
  });

  test('on paper has the size of the sheet', async () => {
    const svg = renderSvg(await sceneOf(web(3)), { paper: 'A3' });
    expect(svg).toMatch(/<svg [^>]*width="(420|297)mm" height="(297|420)mm"/);
    expect(svg).toMatch(/>формат A3, масштаб \d+ %</);
  });

  test('tells its sheet in the title block, without a flaw', async () => {
    const scene = withSheetNote(await sceneOf(web(3)), { page: { number: 2, of: 7 }, scale: { paper: 'A4', percent: 71 } });
    expect(scene.shapes.at(-1)!.marks).toMatchObject([{ text: 'лист 2 из 7 · формат A4, масштаб 71 %' }]);
    expect(flawsOf(scene)).toEqual([]);
  });
});

describe('PDF', () => {
  const options = { title: 'Архитектура', language: 'kk', date: '2026-11-22' } as const;

  test('is the same each time, to the byte', async () => {
    const pictures = [{ scene: await sceneOf(web(12)), bookmarks: ['Денсаулық', 'Жүйелер'] }];
    expect(Buffer.from(await renderPdf(pictures, options)).equals(Buffer.from(await renderPdf(pictures, options)))).toBe(true);
  });

  test('has a page for each picture, bookmarks, its language, and letters that can be told', async () => {
    const scene = await sceneOf({ nodes: [node('Ұлттық тіркелім')], edges: [] });
    const bookmarked = [
      { scene, bookmarks: ['А', 'Б'] },
      { scene, bookmarks: ['А', 'В'] },
    ];
    const bytes = await renderPdf(bookmarked, options);
    const pdf = Buffer.from(bytes).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(2);
    expect(pdf).toContain('/Lang (kk)');
    expect(pdf.match(/\/Parent \d+ 0 R\n\/Title|\/Title/g)!.length).toBeGreaterThanOrEqual(4);
    expect(streamsOf(bytes).some((stream) => /04b0/i.test(stream))).toBe(true); // Ұ in the table from glyphs to letters
  });

  test('fits a picture to a sheet, or spreads a large one over several', async () => {
    const scene = { width: 4000, height: 2500 };
    expect(sheetsOf(scene, 'A4')).toMatchObject([{ width: 297, height: 210, columns: 1, rows: 1 }]);
    const sheets = sheetsOf(scene, 'A4', true);
    expect(sheets.length).toBe(sheets[0]!.columns * sheets[0]!.rows);
    expect(sheets[0]!.columns).toBeGreaterThan(1);
    const last = sheets.at(-1)!;
    const shown = { x: last.from.x + (last.width - 16) / last.scale, y: last.from.y + (last.height - 16) / last.scale };
    expect(shown.x).toBeGreaterThanOrEqual(4000);
    expect(shown.y).toBeGreaterThanOrEqual(2500);
  });
});

describe('PNG', () => {
  test('is the same each time, of the size that is asked for', async () => {
    const scene = await sceneOf(web(4));
    const [once, again] = [await renderPng(scene, { wasm, scale: 3 }), await renderPng(scene, { wasm, scale: 3 })];
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
    expect(Buffer.from(once).readUInt32BE(16)).toBe(scene.width * 3);
  });
});
