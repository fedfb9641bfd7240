import { describe, expect, it } from 'vitest';
import { clausesIn, clauseText, type FactKind, facts, type Kind, kinds, languages } from '../src/index.js';

describe('the clauses of the law', () => {
  it('are taken apart where a kind or a fact names several', () => {
    expect(clausesIn('Rules §10.5; Requirements §11.4, 11.5')).toEqual([
      { document: 'Rules', number: '10.5' },
      { document: 'Requirements', number: '11.4' },
      { document: 'Requirements', number: '11.5' },
    ]);
    expect(clausesIn('Rules §22-24')).toEqual([]);
    expect(clausesIn('language: names')).toEqual([]);
  });

  it('say what they say, in three languages', () => {
    const body = { document: 'Rules', number: '2.12' } as const;
    expect(clauseText(body, 'ru')).toMatch(/^государственный орган \(далее – ГО\) – центральный государственный орган/);
    expect(clauseText(body, 'kk')).toMatch(/^мемлекеттік орган \(бұдан әрі – МО\)/);
    expect(clauseText(body, 'en')).toMatch(/^a state body/);
  });

  it('say who does it, where that stands before their list', () => {
    expect(clauseText({ document: 'Rules', number: '10.1' }, 'ru')).toBe(
      'В рамках формирования целевой архитектуры «электронного правительства» сервисный интегратор «электронного правительства»: описывает целевое состояние бизнес-процессов государственного управления в регулируемых сферах (отраслях)',
    );
  });

  it('are there for all clauses of the Rules that the metamodel names', () => {
    const named = [...Object.values<Kind>(kinds), ...Object.values<FactKind>(facts)]
      .flatMap(({ clause }) => clausesIn(clause ?? ''))
      .filter(({ document }) => document === 'Rules');
    expect(named.length).toBeGreaterThan(100);
    for (const language of languages) expect(named.filter((clause) => clauseText(clause, language) === undefined)).toEqual([]);
  });
});
