import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  type Chapter,
  docxManuscript,
  htmlManuscript,
  type Manuscript,
  paragraph,
  pdfManuscript,
  table,
  xlsxManuscript,
} from '../src/index.js';

const manuscript = (chapters: readonly Chapter[]): Manuscript => ({
  language: 'kk',
  title: 'Құжат <b>',
  cover: [{ name: 'Кімге', value: '=1+1' }],
  running: 'Құжат',
  date: '2026-11-22',
  chapters,
});
const image = (): Promise<never> => Promise.reject(new Error('there is no figure'));
const chapters: readonly Chapter[] = [
  { title: 'Бірінші', blocks: [paragraph('Мәтін \u0000 \uFFFE 😀 العربية')], chapters: [{ title: 'Ішкі', blocks: [paragraph('а')] }] },
  { title: 'Бос', blocks: [], chapters: [{ title: 'Бұл да', blocks: [] }] },
  {
    title: 'Екінші',
    blocks: [
      table(
        'Тізілім',
        [
          { title: 'А', width: 1 },
          { title: 'Ә', width: 1 },
        ],
        [
          ['=2+2', 5],
          [{ value: 0.5, format: 'percent', tone: 'good' }, 'я'.repeat(5000)],
        ],
      ),
    ],
  },
  { title: 'Қосымша', isAnnex: true, blocks: [paragraph('б')], chapters: [{ title: 'Ішінде', blocks: [paragraph('в')] }] },
];
const part = (file: Uint8Array, name: string): string => strFromU8(unzipSync(file)[name]!);

describe('a manuscript', () => {
  it('numbers its chapters, annexes and tables; a chapter with nothing in it is left out', () => {
    const html = htmlManuscript(manuscript(chapters));
    for (const heading of ['1. Бірінші', '1.1. Ішкі', '2. Екінші', '1-қосымша. Қосымша', 'Қ1.1. Ішінде', '1-кесте – Тізілім'])
      expect(html).toContain(heading);
    expect(html).not.toContain('Бос');
    expect(html).not.toContain('Құжат <b>');
  });

  it('is written with whatever letters there are, in every form, the same each time', async () => {
    for (const make of [
      () => docxManuscript(manuscript(chapters), image),
      () => pdfManuscript(manuscript(chapters)),
      () => xlsxManuscript(manuscript(chapters)),
    ]) {
      const [one, two] = [await make(), await make()];
      expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
    }
  });

  it('has no text as a formula, and numbers as numbers', async () => {
    const file = await xlsxManuscript(manuscript(chapters));
    expect(part(file, 'xl/worksheets/sheet2.xml')).not.toContain('<f>');
    expect(part(file, 'xl/worksheets/sheet2.xml')).toMatch(/<c r="B2"[^>]*><v>5<\/v>/);
  });

  it('has tables that are alike on one sheet, told apart by the titles of their chapters', async () => {
    const alike = ['Бірінші бөлім', 'Екінші бөлім'].map((title) => ({
      title,
      blocks: [table(title, [{ title: 'А', width: 1 }], [[`${title}: мән`]])],
    }));
    const file = await xlsxManuscript(manuscript([{ title: 'Бәрі', blocks: [], chapters: alike }]));
    expect(part(file, 'xl/workbook.xml').match(/<sheet /g)).toHaveLength(2);
    const said = part(file, 'xl/sharedStrings.xml');
    for (const text of ['Бәрі', 'Бөлім', 'Бірінші бөлім', 'Екінші бөлім: мән']) expect(said).toContain(text);
  });

  it('has no caption and no number where the heading of a chapter says what a table is', async () => {
    const columns = [{ title: 'А', width: 1 }];
    const two = manuscript([
      { title: 'Бірінші', blocks: [table('', columns, [['а']])] },
      { title: 'Екінші', blocks: [table('Тізілім', columns, [['б']])] },
    ]);
    expect(htmlManuscript(two).match(/<caption>[^<]*/g)).toEqual(['<caption>1-кесте – Тізілім']);
    expect(part(await docxManuscript(two, image), 'word/document.xml').match(/SEQ Table/g)).toHaveLength(1);
    expect(part(await xlsxManuscript(two), 'xl/workbook.xml')).toContain('name="Бірінші"');
    expect((await pdfManuscript(two)).length).toBeGreaterThan(1000);
  });

  it('leaves the rest of a very long table to the spreadsheet', async () => {
    const rows = Array.from({ length: 1203 }, (_, index) => [`жол ${index + 1}`]);
    const long = manuscript([{ title: 'Ұзын', blocks: [table('Ұзын', [{ title: 'А', width: 1 }], rows)] }]);
    const docx = part(await docxManuscript(long, image), 'word/document.xml');
    expect([docx.includes('жол 1000<'), docx.includes('жол 1001<'), docx.includes('1203 жолдың алғашқы 1000-ы көрсетілген')]).toEqual([
      true,
      false,
      true,
    ]);
    expect(part(await xlsxManuscript(long), 'xl/sharedStrings.xml')).toContain('жол 1203');
  });

  it('stands sideways where its tables are crowded', async () => {
    const wide = table(
      'Кең',
      Array.from({ length: 9 }, (_, index) => ({ title: `Көрсеткіш ${index}`, width: 1 })),
      [Array.from({ length: 9 }, () => 'мәні')],
    );
    const xml = part(await docxManuscript(manuscript([{ title: 'Кең', blocks: [wide] }]), image), 'word/document.xml');
    expect(xml.match(/w:orient="landscape"/g)).toHaveLength(1);
  });
});
