import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import gapSchema from '../schemas/gap-output.schema.json' with { type: 'json' };
import schema from '../schemas/package-output.schema.json' with { type: 'json' };
import statusSchema from '../schemas/status-output.schema.json' with { type: 'json' };
import { egov, folderOf, write } from './kit.js';

const hostile = '=1+1 <b>Жүйе</b> & \\"x\\" ]]>';
const model = `body M "Министерство" kk "Министрлік" en "Ministry" central
body A "Уполномоченный орган" kk "Уәкілетті орган" en "Authorised body" central
domain D "Библиотеки" kk "Кітапханалар" en "Libraries" {
  lead M
  strategy { goal G "Больше читателей" kk "Оқырманды көбейту" en "More readers" { source "Концепция" } }
  activity { function F "Выдача книг" kk "Кітап беру" en "Lending" { performed by M } }
  data { entity E "Читатель" kk "Оқырман" en "Reader" master personal { current reference source Old; target reference source New } }
  systems {
    current system Old "${hostile}" custom internal { owner M; automates F; stores E }
    target system New "Регистр читателей" kk "Оқырмандар тіркелімі" en "Register of readers" custom internal { owner M; automates F; replaces Old; stores E }
  }
  infrastructure { site S "Центр" kk "Орталық" en "Centre" { owner M } }
  portfolio {
    initiative I "Создание регистра" kk "Тіркелім құру" en "Create the register" to create New { priority 1; ground reengineering; serves G }
    recommendation R "Вывод картотеки" kk "Картотеканы шығару" en "Retire the index" to decommission Old { ground legal-act "Закон"; addressee M; due 2027-06-30 }
    project P "Проект регистра" kk "Тіркелім жобасы" en "Register project" {
      owner M; implements I, R; stage planning; budget plan 2027: 250 mln KZT for development
      dates plan 2027-01-10 .. 2027-12-01; delivers New by 2027-05-01; retires Old by 2027-06-30
    }
    submission First "Первое представление" kk "Бірінші ұсыну" en "First submission" of D {
      submitted by M to A; sent 2026-09-01; received 2026-09-02; decision refused on 2026-09-10
      comment "Уточнить срок." resolved "Срок уточнён." on 2026-09-20
    }
    submission Second "Второе представление" kk "Екінші ұсыну" en "Second submission" of D { submitted by M to A; sent 2026-11-17; received 2026-11-18 }
  }
}
`;
const contents = (manifest: object = {}): Record<string, string> => {
  const settings = { language: 'ru', name: 'Библиотеки', version: '2.0', assessmentDate: '2026-11-22', catalogues: ['order-124-2016'] };
  return { 'model.egov': model, 'egov.json': JSON.stringify({ ...settings, ...manifest }) };
};
const folder = (manifest?: object): string => folderOf(contents(manifest));
const filesOf = (at: string): Map<string, Buffer> =>
  new Map(
    readdirSync(at)
      .sort()
      .map((name) => [name, readFileSync(join(at, name))]),
  );
const part = (file: Uint8Array, name: string): string => strFromU8(unzipSync(new Uint8Array(file))[name]!);
/** What a Word document says, its markup aside. */
const wordsOf = (docx: Uint8Array): string =>
  part(docx, 'word/document.xml')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]*>/g, '');

describe('egov package', () => {
  let at: string;
  let files: Map<string, Buffer>;
  let made: Awaited<ReturnType<typeof egov>>;
  beforeAll(async () => {
    at = realpathSync(mkdtempSync(join(tmpdir(), 'egov-package-')));
    for (const [name, content] of Object.entries(contents())) write(at, name, content);
    made = await egov(at, ['package', '--out', 'one']);
    files = filesOf(join(at, 'one'));
  }, 120_000);
  afterAll(() => rmSync(at, { recursive: true, force: true }));

  it('makes all forms in three languages', () => {
    expect([made.code, made.err]).toEqual([0, '']);
    const forms = ['ru', 'kk', 'en'].flatMap((language) => [
      ...['docx', 'pdf', 'html', 'xlsx'].map((form) => `architecture-${language}.${form}`),
      `diagrams-${language}.zip`,
    ]);
    expect([...files.keys()]).toEqual([...forms, 'manifest.json', 'package.json'].sort());
  });

  it('gives the same bytes for the same model and date', async () => {
    expect((await egov(at, ['package', '--out', 'two'])).code).toBe(0);
    for (const [name, content] of filesOf(join(at, 'two'))) expect(`${name} ${content.equals(files.get(name)!)}`).toBe(`${name} true`);
  }, 120_000);

  it('lists all files with their checksums', () => {
    const {
      files: listed,
      date,
      domains,
    } = JSON.parse(files.get('manifest.json')!.toString()) as {
      files: { file: string; bytes: number; sha256: string }[];
      date: string;
      domains: string[];
    };
    expect([date, domains]).toEqual(['2026-11-22', ['D']]);
    expect(listed.map(({ file }) => file)).toEqual([...files.keys()].filter((name) => name !== 'manifest.json'));
    for (const { file, bytes, sha256 } of listed) {
      expect(files.get(file)!.length).toBe(bytes);
      expect(createHash('sha256').update(files.get(file)!).digest('hex')).toBe(sha256);
    }
  });

  it('tells what an authority needs to decide, chapter by chapter', () => {
    const text = wordsOf(files.get('architecture-ru.docx')!);
    for (const said of [
      'на согласование представляется проект архитектуры «электронного правительства» в части домена: «Библиотеки»',
      'Реинжиниринг бизнес-процессов'.toLowerCase(),
      'Больше читателей',
      'Архитектура домена «Библиотеки»',
      'Создание регистра',
      'Вывод картотеки',
      'Проект регистра',
      '250 000 000'.replaceAll(' ', '\u00a0'),
      'соответствует',
      'отказано в согласовании 10.09.2026',
      'Срок уточнён (20.09.2026).',
      'Реестр информационных систем',
      // what becomes of what
      'эталонный источник: =1+1 &lt;b&gt;Жүйе&lt;/b&gt; &amp; &quot;x&quot; ]]&gt; → Регистр читателей',
      'Лист согласования',
    ])
      expect(text).toContain(said);
  });

  it('leaves no words of another language in a document', () => {
    // a field of Word, the currency, and what the text of the requirements itself has in English
    const allowed = /^(PAGEREF|KZT|application|programming|interface)$/;
    const latin =
      wordsOf(files.get('architecture-ru.docx')!)
        .replace(/&\w+;/g, ' ')
        .match(/(?<![\p{L}\p{N}.])[A-Za-z]{4,}(?![\p{L}.])/gu) ?? [];
    expect([...new Set(latin)].filter((word) => !allowed.test(word))).toEqual([]);
    expect(wordsOf(files.get('architecture-kk.docx')!)).toContain('Кітапханалар');
    expect(wordsOf(files.get('architecture-en.docx')!)).not.toMatch(/Реестр|Состояние|тізілімі/);
  });

  it('is a Word document with styles, numbered headings, contents, repeated heads, page numbers and a language', () => {
    const docx = files.get('architecture-ru.docx')!;
    const xml = part(docx, 'word/document.xml');
    expect(xml).toMatch(/<w:pStyle w:val="Heading1"\/>/);
    expect(xml).toMatch(/<w:numPr>/);
    expect(xml).toMatch(/TOC \\h? ?\\o|TOC [^<]*\\o/);
    expect(xml).toContain('<w:tblHeader/>');
    expect(xml).toContain('SEQ Table');
    expect(xml).toMatch(/w:orient="landscape"/);
    expect(part(docx, 'word/styles.xml')).toContain('w:val="ru-RU"');
    const footers = Object.entries(unzipSync(new Uint8Array(docx))).filter(([name]) => name.startsWith('word/footer'));
    expect(footers.some(([, content]) => strFromU8(content).includes('NUMPAGES'))).toBe(true);
  });

  it('has nothing of the model as markup or formula', () => {
    expect(part(files.get('architecture-ru.docx')!, 'word/document.xml')).toContain('=1+1 &lt;b&gt;Жүйе&lt;/b&gt; &amp;');
    expect(files.get('architecture-ru.html')!.toString()).not.toContain('<b>Жүйе');
    const sheets = Object.entries(unzipSync(new Uint8Array(files.get('architecture-ru.xlsx')!))).filter(([name]) =>
      /worksheets\/sheet/.test(name),
    );
    expect(sheets.length).toBeGreaterThan(10);
    for (const [, xml] of sheets) expect(strFromU8(xml)).not.toContain('<f>');
    for (const svg of Object.values(unzipSync(new Uint8Array(files.get('diagrams-ru.zip')!))))
      expect(strFromU8(svg)).not.toContain('<b>Жүйе');
  });

  it('writes registers with filters and frozen heads', () => {
    const sheets = Object.entries(unzipSync(new Uint8Array(files.get('architecture-ru.xlsx')!)))
      .filter(([name]) => /worksheets\/sheet([2-9]|\d\d)\.xml/.test(name))
      .map(([, xml]) => strFromU8(xml));
    for (const xml of sheets) expect([xml.includes('<autoFilter'), xml.includes('state="frozen"')]).toEqual([true, true]);
  });

  it('gives the portal the model with what was found', () => {
    const value = JSON.parse(files.get('package.json')!.toString()) as Record<string, unknown>;
    expect(value).toMatchObject({ schemaVersion: 1, date: '2026-11-22', domains: ['D'], architecture: { elements: expect.anything() } });
    const ajv = new Ajv();
    expect([ajv.validate(schema, value), ajv.errors]).toEqual([true, null]);
    expect([ajv.validate(gapSchema, value['gap']), ajv.errors]).toEqual([true, null]);
    expect([ajv.validate(statusSchema, value['submissions']), ajv.errors]).toEqual([true, null]);
  });
});

describe('what is asked for', () => {
  it('is one language, some forms, one domain', async () => {
    const at = folder();
    expect((await egov(at, ['package', '--lang', 'en', '--format', 'html,json', '--domain', 'D'])).out).toBe(
      '4 files written to package.\n',
    );
    expect(readdirSync(join(at, 'package')).sort()).toEqual(['architecture-en.html', 'diagrams-en.zip', 'manifest.json', 'package.json']);
    expect((await egov(at, ['package', '--domain', 'X', '--lang', 'en'])).err).toContain('There are: D.');
    expect((await egov(at, ['package', '--format', 'doc', '--lang', 'en'])).code).toBe(2);
  });

  it('is a domain at least', async () => {
    const at = folderOf({ 'model.egov': 'body M "Министерство" central\n' });
    const { code, err } = await egov(at, ['package', '--lang', 'en']);
    expect([code, existsSync(join(at, 'package'))]).toEqual([2, false]);
    expect(err).toContain('there is no domain in');
  });

  it('leaves nothing behind when it fails half-way', async () => {
    const at = folder({ package: { styles: 'no.docx' } });
    const { code, err } = await egov(at, ['package', '--lang', 'en', '--format', 'docx']);
    expect([code, existsSync(join(at, 'package'))]).toEqual([2, false]);
    expect(err).toContain('no.docx');
    mkdirSync(join(at, 'package/architecture-en.html'), { recursive: true });
    write(at, 'egov.json', '{}');
    expect((await egov(at, ['package', '--lang', 'en', '--format', 'html,json'])).code).toBe(2);
    expect(readdirSync(join(at, 'package'))).toEqual(['architecture-en.html']);
  });
});

describe('what a body brings of its own (`package` in the manifest)', () => {
  const own = {
    author: { ru: 'АО «Интегратор»', en: 'Integrator' },
    title: 'Проект <архитектуры>',
    header: 'Для служебного пользования',
    cover: [{ name: 'Экземпляр', value: '№ 1' }],
    texts: { request: 'Просим согласовать.', gap: { ru: 'Об отличиях.' } },
    accent: '#0a5220',
    font: 'Times New Roman',
    styles: 'our.dotx',
  };

  it('is its cover, header, texts, colours and Word styles', async () => {
    const at = folder({ package: own });
    const styles = `<w:styles><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:rPr><w:i/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/><w14:evil/></w:style></w:styles>`;
    writeFileSync(join(at, 'our.dotx'), zipSync({ 'word/styles.xml': strToU8(styles) }));
    expect((await egov(at, ['package', '--lang', 'ru', '--format', 'docx,html'])).code).toBe(0);
    const docx = readFileSync(join(at, 'package/architecture-ru.docx'));
    const text = wordsOf(docx);
    for (const said of ['АО «Интегратор»', 'Проект &lt;архитектуры&gt;', 'Экземпляр', 'Просим согласовать.', 'Об отличиях.'])
      expect(text).toContain(said);
    const xml = part(docx, 'word/styles.xml');
    expect(xml).toContain('<w:rPr><w:i/></w:rPr>');
    expect(xml).not.toContain('w14:evil');
    expect(xml).toContain('w:val="0a5220"');
    expect(xml).toContain('Times New Roman');
    expect(readFileSync(join(at, 'package/architecture-ru.html'), 'utf8')).toContain('h1, h2, h3 { color: #0a5220; }');
  });

  it('lies in the workspace', async () => {
    const outside = folderOf({});
    writeFileSync(join(outside, 'their.docx'), zipSync({ 'word/styles.xml': strToU8('<w:styles/>') }));
    const at = folder({ package: { styles: 'link.docx' } });
    symlinkSync(join(outside, 'their.docx'), join(at, 'link.docx'));
    expect((await egov(at, ['package', '--lang', 'en', '--format', 'docx'])).err).toContain('leads out of the workspace');
    const broken = folder({ package: { styles: 'a.docx' } });
    writeFileSync(join(broken, 'a.docx'), 'no zip');
    expect((await egov(broken, ['package', '--lang', 'en', '--format', 'docx'])).err).toContain('isn’t a Word document with styles');
  });
});
