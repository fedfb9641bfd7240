import { saysItself, type Scene, widthOf } from '@egov/diagram';
import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Chapter, figure, htmlManuscript, paragraph, properties, table } from '../src/index.js';
import { numbered } from '../src/manuscript/numbering.js';
import { columnWidths, isWider } from '../src/typeset/column-widths.js';
import { indexedPng } from '../src/typeset/docx/indexed-png.js';
import { flowOf, leadsOn } from '../src/typeset/flow.js';
import { breakable, inLines, piecesOfWord } from '../src/typeset/long-words.js';
import { roomOf } from '../src/typeset/papers.js';

const type = { size: 9, padding: 9 };
const titles = ['Номер', 'Требование', 'Применимо', 'Выполнено', 'Исполнение', 'Ықтималдығы'];
const head = titles.map((title) => ({ title, width: title === 'Требование' ? 12 : 0.5 }));

describe('columns of a table', () => {
  it('are as wide as their longest words, the bold ones of the head among them', () => {
    const given = table('', head, [['1', 'Орталықтандырылған есеп жүргізу', 5, 6, { value: 'мәліметтер', tone: 'strong' }, 'а']]);
    const widths = columnWidths(given, 480, type, 'kk');
    titles.forEach((title, index) => expect(isWider(title, widths[index]!, type, 'bold'), title).toBe(false));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(480);
  });

  it('take the room for the texts that are long, so that the table is low', () => {
    const columns = ['Номер', 'Основание', 'Год'].map((title) => ({ title, width: 1 }));
    const [number, ground, year] = columnWidths(table('', columns, [['1', 'по итогам ревизии '.repeat(20), '2026']]), 480, type, 'ru');
    expect(number! + year!).toBeLessThan(100);
    expect(number! + ground! + year!).toBeCloseTo(480, 0);
  });

  it('whose texts all have a line to themselves share the rest as they are told', () => {
    const columns = ['Год', 'План'].map((title, index) => ({ title, width: index + 1 }));
    const [year, plan] = columnWidths(table('', columns, [['2026', 1]]), 480, type, 'ru');
    expect(plan! / year!).toBeGreaterThan(1.5);
    expect(year! + plan!).toBeCloseTo(480);
  });

  it('that have no room for all words give way where the words are longest', () => {
    const given = table('', head, [['1', 'нормативно', 'а', 'ә', 'б', 'слово'.repeat(40)]]);
    const widths = columnWidths(given, 330, type, 'ru');
    expect(isWider('Номер', widths[0]!, type, 'bold')).toBe(false);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(330.01);
  });
});

describe('a word that is too long', () => {
  it('is broken between syllables, and after signs without a hyphen', () => {
    expect(breakable(piecesOfWord('Орталықтандырылған')).split('\u00AD')).toEqual(['Ор', 'та', 'лық', 'тан', 'ды', 'рыл', 'ған']);
    expect(breakable(piecesOfWord('подъезд')).split('\u00AD')).toEqual(['подъезд']);
    expect(breakable(piecesOfWord('evidence/act.pdf'))).toContain('/\u200B');
    expect(inLines(piecesOfWord('Исполнение'), (text) => widthOf(text, 9, 'bold') > 40)).toBe('Испол-\nнение');
  });

  it('doesn’t hold the document up, however long it is', () => {
    expect(inLines(piecesOfWord('молоко'.repeat(50_000)), (text) => text.length > 20).length).toBeGreaterThan(300_000);
  });
});

const scene = (width: number, height: number): Scene => ({
  width,
  height,
  language: 'ru',
  title: '',
  description: '',
  shapes: [
    {
      role: 'frame',
      id: 'a',
      box: { x: 0, y: 0, width: 9, height: 9 },
      tooltip: [],
      marks: [{ type: 'text', text: 'а', at: { x: 0, y: 9 }, size: 9, weight: 'regular', fill: 'ink' }],
    },
  ],
});
const drawn = (width: number, height: number) => figure('Рисунок', scene(width, height));
const rows = table('Реестр', [{ title: 'А', width: 1 }], [['а']]);
const spreads = (chapters: readonly Chapter[]) =>
  flowOf(numbered({ language: 'ru', title: '', cover: [], running: '', date: '2026-11-22', chapters }), 'ru').map(({ paper, groups }) => ({
    paper: paper.name,
    groups: groups.map((group) => group.map((item) => (item.type === 'text' ? item.block.type : item.type)).join(' ')),
  }));

describe('a diagram', () => {
  it.each([
    ['A4', 700, 800],
    ['A4 wide', 1000, 500],
    ['A3', 1000, 1400],
    ['A3 wide', 1500, 900],
    ['A3', 1400, 4000],
    ['A3 wide', 4000, 1400],
  ])(
    'stands on the smallest paper on which its smallest text can be read, else on that which shows it largest: %s for %i×%i',
    (paper, width, height) => {
      expect(spreads([{ title: 'А', blocks: [drawn(width, height)] }])).toEqual([{ paper, groups: ['heading figure'] }]);
    },
  );

  it('takes the beginning of its chapter along, and leaves what was said before where it is', () => {
    const facts = properties([{ name: 'Орган', value: 'Министерство' }]);
    const inner = [
      { title: 'Таблица', blocks: [rows, drawn(1500, 900)] },
      { title: 'Слова', blocks: [paragraph('Сведений нет.')] },
      { title: 'Ещё', blocks: [paragraph('Пояснение.'), drawn(1500, 900)] },
    ];
    expect(spreads([{ title: 'Домен', blocks: [facts, drawn(1500, 900)], chapters: inner }])).toEqual([
      { paper: 'A3 wide', groups: ['heading properties figure'] },
      { paper: 'A4', groups: ['heading table'] },
      { paper: 'A3 wide', groups: ['figure'] },
      { paper: 'A4', groups: ['heading paragraph'] },
      { paper: 'A3 wide', groups: ['heading paragraph figure'] },
    ]);
  });

  it('shares a page with the next one if both can be read there, and stands among the text where it is small', () => {
    const [spread] = flowOf(
      numbered({
        language: 'ru',
        title: '',
        cover: [],
        running: '',
        date: '2026-11-22',
        chapters: [{ title: 'А', blocks: [drawn(1400, 430), drawn(1400, 430)] }],
      }),
      'ru',
    );
    const height = spread!.groups
      .flat()
      .reduce((sum, item) => sum + (item.type === 'figure' ? item.block.scene.height * item.scale : 0), 0);
    expect(height).toBeLessThan(roomOf(spread!.paper).height);
    expect(spreads([{ title: 'А', blocks: [rows, drawn(600, 200), rows] }])).toEqual([
      { paper: 'A4', groups: ['heading table', 'figure', 'table'] },
    ]);
  });
});

describe('a chapter', () => {
  const columns = (count: number) => Array.from({ length: count }, () => ({ title: 'Здравоохранение', width: 1 }));
  const papers = (count: number, text: string): string[] =>
    spreads([{ title: 'А', blocks: [], chapters: [{ title: 'Б', blocks: [table('', columns(count), [[text]])] }] }]).map(
      ({ paper }) => paper,
    );

  it('is turned if a table of it is crowded upright', () => {
    const long = 'по итогам ревизии '.repeat(9);
    expect(papers(3, long)).toEqual(['A4']);
    expect(papers(6, long)).toEqual(['A4 wide']);
  });

  it('isn’t turned for texts that need but a line', () => {
    expect(papers(5, '1 640')).toEqual(['A4']);
  });
});

describe('a sentence', () => {
  it('is kept with the table or the card that it leads to', () => {
    const chapters = [{ title: 'А', blocks: [paragraph('Одно.'), paragraph('Другое.'), rows, paragraph('Последнее.')] }];
    const [spread] = flowOf(numbered({ language: 'ru', title: '', cover: [], running: '', date: '2026-11-22', chapters }), 'ru');
    expect(spread!.groups.map((group) => group.map((_, index) => leadsOn(group, index)))).toEqual([[false, true, true, false], [false]]);
  });
});

describe('a caption', () => {
  it('that the heading says already is but a number', () => {
    const chapters = [{ title: 'Реестр', blocks: [rows, { ...rows, caption: 'Реестр систем' }] }];
    const html = htmlManuscript({ language: 'ru', title: '', cover: [], running: '', date: '2026-11-22', chapters });
    expect([...html.matchAll(/<caption>([^<]*)/g)].map(([, text]) => text)).toEqual(['Таблица 1', 'Таблица 2 – Реестр систем']);
  });
});

describe('the caption of a diagram', () => {
  it.each([
    ['Путь школьника', 'Путь клиента', 'ru', true],
    ['Пациент жолы', 'Клиент жолы', 'kk', true],
    ['The pupil’s journey', 'Client journey', 'en', true],
    ['Реестр данных', 'Модель данных', 'ru', false],
    ['Здравоохранение', 'Путь клиента', 'ru', false],
  ] as const)('of “%s” needs “%s” only if it isn’t said by itself (%s)', (subject, view, language, isSaid) => {
    expect(saysItself(subject, view, language)).toBe(isSaid);
  });
});

describe('the image beside a diagram', () => {
  it('has a palette of at most 256 colours, with those that are most frequent as they are', () => {
    const [width, height] = [64, 64];
    const data = Uint8Array.from({ length: width * height * 4 }, (_, index) => {
      const pixel = Math.floor(index / 4);
      if (pixel % 2 === 0) return [11, 87, 176, 255][index % 4]!;
      return index % 4 === 3 ? 255 : (pixel * 37 * ((index % 4) + 1)) % 256;
    });
    data.set([0, 0, 0, 0], 0); // nothing is drawn: paper
    const png = Buffer.from(indexedPng({ width, height, data }));
    const chunks = new Map<string, Buffer>();
    for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
      chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
    const palette = chunks.get('PLTE')!;
    const pixels = unzlibSync(chunks.get('IDAT')!);
    const colour = (x: number, y: number): number[] => [...palette.subarray(pixels[y * (width + 1) + 1 + x]! * 3).subarray(0, 3)];
    expect(palette.length).toBeLessThanOrEqual(768);
    expect(pixels).toHaveLength((width + 1) * height);
    expect(colour(0, 0).every((part) => part > 240)).toBe(true);
    colour(2, 0).forEach((part, index) => expect(Math.abs(part - [11, 87, 176][index]!)).toBeLessThan(4));
  });
});
