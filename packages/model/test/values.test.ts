import { describe, expect, it } from 'vitest';
import { factsOf, type Value } from '../src/index.js';
import { architectureOf } from './kit.js';

/** The values of the first fact of an element that a text declares. */
async function valuesOf(text: string, id: string, fact: string): Promise<Readonly<Record<string, Value>>> {
  return (await architectureOf(text)).get(id)!.facts.find(({ name }) => name === fact)!.values;
}

describe('numbers', () => {
  it.each([
    ['250', 250],
    ['250.5', 250.5],
    ['250,5', 250.5],
    ['1\u00A0250', 1250],
    ['1\u202F250,75', 1250.75],
    ['-3.5', -3.5],
  ])('%s', async (written, meant) => {
    const values = await valuesOf(`domain D { strategy { indicator I { unit "%"; value fact 2025: ${written} } } }`, 'D.I', 'value');
    expect(values).toEqual({ kind: 'fact', when: '2025', value: meant });
  });
});

describe('money', () => {
  it.each([
    ['250 mln KZT', { amount: 250_000_000, currency: 'KZT' }],
    ['250,5 mln ₸', { amount: 250_500_000, currency: 'KZT' }],
    ['1\u00A0250 thousand USD', { amount: 1_250_000, currency: 'USD' }],
    ['0.1 bln KZT', { amount: 100_000_000, currency: 'KZT' }],
    ['12 KZT', { amount: 12, currency: 'KZT' }],
  ])('%s', async (written, meant) => {
    const values = await valuesOf(
      `domain D { portfolio { project P { budget plan 2026: ${written} for support, 2027: 1 KZT } } }`,
      'D.P',
      'budget',
    );
    expect((values['amounts'] as Value[])[0]).toEqual({ year: '2026', purpose: 'support', ...meant });
  });
});

describe('dates', () => {
  it.each([
    ['2026-01-15', '2026-01-15'],
    ['15.01.2026', '2026-01-15'],
    ['2026-1-5', '2026-01-05'],
    ['2026-02-30', '2026-02-30'],
  ])('%s is kept as %s', async (written, kept) => {
    expect(await valuesOf(`technology T { support until ${written} }`, 'T', 'support')).toEqual({ until: kept });
  });

  it('may stand next to the dots of a range and to a comma', async () => {
    expect(await valuesOf('domain D { portfolio { project P { dates plan 2026-01-01..2026-02-01 } } }', 'D.P', 'dates')).toEqual({
      kind: 'plan',
      from: '2026-01-01',
      to: '2026-02-01',
    });
    const { items } = await valuesOf('body B { documents manual on 2026-01-01, contract on 2026-02-01 }', 'B', 'documents');
    expect(items).toEqual([
      { kind: 'manual', on: '2026-01-01' },
      { kind: 'contract', on: '2026-02-01' },
    ]);
  });
});

describe('texts', () => {
  it('have languages: untagged, that of the workspace', async () => {
    const architecture = await architectureOf('body B "Орган" kk "Орган ҚР" en "Body" { description "Описание" kk "Сипаттама" }');
    expect(architecture.get('B')!.title).toEqual({ ru: 'Орган', kk: 'Орган ҚР', en: 'Body' });
    expect(factsOf(architecture.get('B')!, 'description')[0]!.values).toEqual({ text: { ru: 'Описание', kk: 'Сипаттама' } });
  });

  it('may have quotes inside, and several lines without their common indentation', async () => {
    const architecture = await architectureOf('body B "Орган \\"Б\\"" {\n  description """\n    Первая\n      вторая\n  """\n}');
    expect(architecture.get('B')!.title['ru']).toBe('Орган "Б"');
    expect(factsOf(architecture.get('B')!, 'description')[0]!.values).toEqual({ text: { ru: 'Первая\n  вторая' } });
  });

  it('of documentation stand above their element', async () => {
    const architecture = await architectureOf('/* не документация */\nbody A\n/**\n * Ведомство.\n * Вторая строка.\n */\nbody B');
    expect(architecture.get('A')!.documentation).toBeUndefined();
    expect(architecture.get('B')!.documentation).toBe('Ведомство.\nВторая строка.');
  });

  it('are the same in composed and decomposed letters where they are names', async () => {
    const architecture = await architectureOf(`body ${'Й'.normalize('NFD')}\ndomain D { lead ${'Й'.normalize('NFC')} }`);
    expect(architecture.incoming('Й'.normalize('NFC')).map(({ from }) => from)).toEqual(['D']);
  });
});
