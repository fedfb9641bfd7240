import { describe, expect, it } from 'vitest';
import { proposals } from './kit.js';

const shared = `body MoH "Министерство здравоохранения" kk "Денсаулық сақтау министрлігі" en "Ministry of Health" central
body MoE "Министерство просвещения" central
role Doctor "Врач" specialist
`;
const health = (systems: string, rest = ''): string => `${shared}
domain Health "Здравоохранение" {
  activity { function Attaching "Прикрепление" { performed by MoH } }
  data { entity Patient "Пациент" }
  systems {
    system Register "Регистр" custom internal { owner MoH }
${systems}
  }
  ${rest}
}
domain Education "Образование" { data { entity Pupil "Учащийся" } }
`;

describe('completion', () => {
  it('offers at the top level what stands in a file', async () => {
    const found = await proposals('<|>');
    expect(found).toEqual(expect.arrayContaining(['body', 'domain', 'requirements', 'extend']));
    expect(found).not.toContain('owner');
    expect(found).not.toContain('system');
  });

  it('offers in a block what may stand there, and nothing else', async () => {
    const found = await proposals(health('    system New "Новая" custom internal {\n      <|>\n    }'));
    expect(found).toEqual(expect.arrayContaining(['owner', 'automates', 'built on', 'component', 'current', 'evidence for']));
    expect(found).not.toContain('carries');
    expect(found).not.toContain('entity');
  });

  it('offers in a layer the elements of that layer', async () => {
    const found = await proposals(health('    <|>'));
    expect(found).toEqual(expect.arrayContaining(['system', 'exchange', 'interface']));
    expect(found).not.toContain('entity');
    expect(found).not.toContain('owner');
  });

  it('offers elements of the right kind, those of the own domain first', async () => {
    const found = await proposals(health('    system New "Новая" custom internal { owner MoH; stores <|> }'));
    expect(found[0]).toBe('Patient');
    expect(found).toContain('Education.Pupil');
    expect(found).not.toContain('MoH');
    expect(found).not.toContain('Register');
  });

  it('finds them by a part of their title, in Cyrillic', async () => {
    expect(await proposals(health('    system New "Новая" custom internal { owner просв<|> }'), 'ru')).toEqual(['MoE']);
  });

  it('finds them by their title in Kazakh', async () => {
    expect(await proposals(health('    system New "Новая" custom internal { owner денсау<|> }'), 'kk')).toEqual(['MoH']);
  });

  it('offers the words of the vocabulary of a property', async () => {
    expect(await proposals(health('    system New "Новая" <|>'))).toEqual(expect.arrayContaining(['custom', 'internal', 'external']));
    const modes = await proposals(health('    exchange X from Register to Register { mode re<|> }'));
    expect(modes).toContain('read');
    expect(modes).not.toContain('custom');
  });

  it('offers requirements by number, found by their text', async () => {
    const file = `requirements Own "Свой" { requirement 1.1 "повторное использование" { for each system require owner is not empty else "Нет" } }\n`;
    expect(await proposals(file + health('    system New "Новая" custom internal { owner MoH; evidence for повтор<|> }'), 'ru')).toEqual([
      '1.1',
    ]);
  });

  it('offers nothing within a text or a comment', async () => {
    expect(await proposals(health('    system New "Новая <|> система" custom internal { owner MoH }'))).toEqual([]);
    expect(await proposals(health('    // own<|>'))).toEqual([]);
  });

  it('works in a file that is broken elsewhere', async () => {
    const found = await proposals(`${health('    system New "Новая" custom internal {\n      <|>\n    }')}\nsystm X {`);
    expect(found).toContain('owner');
  });
});
