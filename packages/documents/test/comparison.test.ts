import { defaultManifest, languages } from '@egov/language';
import { type Architecture, compareVersions, ModelWorkspace, versionOf } from '@egov/model';
import { describe, expect, it } from 'vitest';
import { comparisonReport, type ComparisonReport, comparisonSection } from '../src/index.js';

async function architectureOf(text: string): Promise<Architecture> {
  const workspace = new ModelWorkspace({ language: 'en', manifest: defaultManifest }, '2026-11-22');
  await workspace.load([{ uri: 'file:///w/a.egov', text }]);
  return workspace.architecture;
}

const names = { before: ['было', 'бұрын', 'before'], after: ['стало', 'қазір', 'after'] } as const;

async function reportOn(before: string, after: string): Promise<ComparisonReport> {
  return comparisonReport(compareVersions(versionOf(await architectureOf(before)), versionOf(await architectureOf(after))), names);
}

/** What is said of the only change, in the three languages. */
async function lines(before: string, after: string): Promise<string[][]> {
  const [domain] = (await reportOn(before, after)).domains;
  const [change] = domain!.layers[0]!.changes;
  return change!.lines.map(({ change: kind, title, text }) =>
    languages.map((_, index) => `${{ added: '+', removed: '−', changed: '±' }[kind]} ${title[index]}: ${text[index]}`),
  );
}

const bodies =
  'body MoH "Министерство здравоохранения" kk "Денсаулық сақтау министрлігі" central; body MoC "Министерство культуры" central\n';
const system = (facts: string): string => `${bodies}domain Health "Здравоохранение" { systems { system R "Регистр" custom ${facts} } }`;

describe('what changed of an element', () => {
  it.each([
    [
      '{ owner MoH }',
      '{ owner MoC }',
      [
        '± владелец: Министерство здравоохранения → Министерство культуры',
        '± иесі: Денсаулық сақтау министрлігі → Министерство культуры',
        '± owner: Министерство здравоохранения → Министерство культуры',
      ],
    ],
    ['{ }', '{ lifecycle operation since 2027-03-01 }', ['+ стадия жизненного цикла: промышленная эксплуатация, 01.03.2027']],
    ['{ }', '{ target owner MoH }', ['+ владелец: Министерство здравоохранения (целевое)']],
    ['internal { }', 'external { }', ['± основные сведения: внутренний контур → внешний контур']],
    ['{ description "Старое" }', '{ description "Новое" }', ['± описание: Старое → Новое']],
  ])('is told in words: %s → %s', async (before, after, texts) => {
    const [line] = await lines(system(before), system(after));
    expect(line!.slice(0, texts.length)).toEqual(texts);
  });

  it('is told of the states that it stands in, and of titles in other languages', async () => {
    expect(await lines(`target ${bodies}`.replace('target ', ''), bodies.replace('kk "Денсаулық', 'kk "ҚР денсаулық'))).toEqual([
      [
        '± наименование: kk: Денсаулық сақтау министрлігі → ҚР денсаулық сақтау министрлігі',
        '± атауы: Денсаулық сақтау министрлігі → ҚР денсаулық сақтау министрлігі',
        '± title: kk: Денсаулық сақтау министрлігі → ҚР денсаулық сақтау министрлігі',
      ],
    ]);
    const standing = (mark: string): string => `${bodies}domain D "Д" { systems { ${mark} system R "Регистр" { owner MoH } } }`;
    expect((await lines(standing('target'), standing('')))[0]![0]).toBe('± состояние: целевое → текущее и целевое');
  });
});

describe('a comparison as a part of a page', () => {
  it('goes by domain and layer, what belongs to no domain last, and makes no markup of a model', async () => {
    const hostile = '"<script>alert(1)</script>\\"onload="';
    const after = `${system('{ owner MoH }')}\nextend Health { activity { function F ${hostile} } }\nbody New "Жаңа орган" central`;
    const html = comparisonSection(await reportOn(system('{ }'), after), 'ru');
    const order = ['Здравоохранение <span class="quiet">Health</span>', 'Деятельность', 'Информационные системы', 'Вне доменов', 'Общее'];
    expect(order.map((text) => html.indexOf(text))).toEqual(order.map((text) => html.indexOf(text)).sort((a, b) => a - b));
    expect(html).not.toContain('<script');
    expect(html).toContain('&#60;script&#62;');
    expect(html).toContain('Добавлено: 2. Исключено: 0. Изменено: 1, из них переименовано: 0, перемещено: 0.');
  });

  it('says that nothing differs', async () => {
    expect(comparisonSection(await reportOn(bodies, bodies), 'kk')).toContain('Айырмашылық жоқ.');
  });
});
