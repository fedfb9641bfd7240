import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { egov, folderOf } from './kit.js';

const model = `body M "Министерство" kk "Министрлік" en "Ministry" central
domain D "Библиотеки" kk "Кітапханалар" en "Libraries" {
  lead M
  activity { function F "Выдача книг" { performed by M } }
  systems {
    current system Old "=HYPERLINK(1) <b>Картотека</b>" custom internal { owner M; automates F }
    target system New "Регистр читателей" kk "Оқырмандар тіркелімі" custom internal { owner M; automates F; replaces Old }
  }
  portfolio {
    initiative I "Создание регистра" kk "Тіркелімді құру" to create New { ground reengineering }
  }
}
`;
const folder = () => folderOf({ 'model.egov': model, 'egov.json': '{ "language": "ru", "assessmentDate": "2026-11-22" }' });

describe('egov gap', () => {
  it('tells in a terminal what nothing covers, first', async () => {
    const { out, code } = await egov(folder(), ['gap', '--lang', 'ru'], { columns: 80 });
    expect(code).toBe(0);
    expect(out).toContain('1 отличие из 2 не обеспечено инициативами и рекомендациями.');
    expect(out.indexOf('Чем обеспечено: нет рекомендации')).toBeLessThan(out.indexOf('Чем обеспечено: Создание регистра (D.I)'));
    for (const line of out.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(80);
  });

  it('speaks Kazakh and English too', async () => {
    expect((await egov(folder(), ['gap', '--lang', 'kk'])).out).toContain(
      'Барлығы – 2 айырмашылық, оның ішінде бастамалармен және ұсынымдармен қамтамасыз',
    );
    expect((await egov(folder(), ['gap', '--lang', 'en'])).out).toContain(
      '1 difference of 2 is not covered by initiatives and recommendations.',
    );
  });

  it('gives the same for programs', async () => {
    const { out } = await egov(folder(), ['gap', '--format', 'json']);
    const { at, differences } = JSON.parse(out) as { at: string; differences: { element: string; status: string; by: string[] }[] };
    expect(at).toBe('2026-11-22');
    expect(differences.map(({ element, status, by }) => [element, status, by])).toEqual([
      ['D.New', 'covered', ['D.I']],
      ['D.Old', 'uncovered', []],
    ]);
  });

  it('writes documents in which nothing of the model is markup or a formula', async () => {
    const at = folder();
    for (const format of ['html', 'docx', 'pdf', 'xlsx'])
      expect((await egov(at, ['gap', '--format', format, '-o', `gap.${format}`])).code).toBe(0);
    expect(readFileSync(join(at, 'gap.html'), 'utf8')).not.toContain('<b>Картотека');
    const parts = (name: string) => unzipSync(new Uint8Array(readFileSync(join(at, name))));
    expect(strFromU8(parts('gap.docx')['word/document.xml']!)).toContain('&lt;b&gt;Картотека');
    const sheets = Object.entries(parts('gap.xlsx')).filter(([name]) => /xl\/worksheets\/.*\.xml$/.test(name));
    expect(sheets.length).toBeGreaterThan(1);
    for (const [, xml] of sheets) expect(strFromU8(xml)).not.toContain('<f>');
  });

  it('is asked for one domain, and proposes the name that was meant', async () => {
    expect((await egov(folder(), ['gap', '--domain', 'D', '--lang', 'en'])).out).toContain('Domain: Libraries');
    const { code, err } = await egov(folder(), ['gap', '--domain', 'Д', '--lang', 'en']);
    expect([code, err]).toEqual([2, expect.stringContaining('There are: D.')]);
  });

  it('wants a file for what isn’t text', async () => {
    expect((await egov(folder(), ['gap', '--format', 'pdf', '--lang', 'en'])).err).toContain('Name a file with --output.');
  });
});
