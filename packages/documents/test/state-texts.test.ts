import type { Language } from '@egov/language';
import { gapOf } from '@egov/portfolio';
import { describe, expect, it } from 'vitest';
import { changeLines } from '../src/gap/state-changes.js';
import { Telling } from '../src/index.js';
import { architectureOf } from './kit.js';

const model = `body М "Министерство" central
role Врач "Врач"
technology Старая "Старая СУБД"
technology Новая "Новая СУБД"
domain Д "Домен" {
  lead М
  activity { function Ф "Функция" { performed by М, every local }
    process П "Выдача" { realizes Ф; current { step Ш1 "Письмо" notify by Врач; step Ш2 "Решение" decide by Врач } target { step Ш2 "Решение" decide by М; step Ш3 "Уведомление" notify by М } }
  }
  data { entity Э "Сущность" { current reference source А; target reference source Б } }
  systems {
    system А "Прежняя" custom internal { owner М; automates Ф; stores Э; current technologies Старая; target technologies Новая
      interface И "Чтение" { }
    }
    target system Б "Будущая" custom internal { owner М; automates Ф; stores Э }
    exchange О "Обмен" from Б to А.И { carries Э }
  }
}`;

const telling = async (language: Language): Promise<Telling> => new Telling(await architectureOf(model), language, '2026-11-22');

describe('what holds in the states of an architecture', () => {
  it('is told once where it is the same, else by an arrow from the current to the target state', async () => {
    const { states, architecture } = await telling('ru');
    const of = (id: string) => architecture.get(id)!;
    expect(states.facts(of('Д.А'), 'owner')).toBe('Министерство');
    expect(states.facts(of('Д.А'), 'technologies')).toBe('Старая СУБД → Новая СУБД');
    expect(states.facts(of('Д.Э'), 'referenceSource')).toBe('Прежняя → Будущая');
    expect(states.facts(of('Д.А'), 'builtOn')).toBe('');
    expect(states.naming(of('Д.Ф'), 'automates')).toBe('Прежняя → Прежняя; Будущая');
  });

  it('of what stands in one state only is what holds there', async () => {
    const { states, architecture } = await telling('ru');
    expect(states.facts(architecture.get('Д.Б')!, 'owner')).toBe('Министерство');
  });

  it('names a class of bodies as such, and the system that offers an interface', async () => {
    const { states, architecture } = await telling('en');
    expect(states.facts(architecture.get('Д.Ф')!, 'performedBy')).toMatch(/^Министерство, every local executive body/);
    expect(states.ends(architecture.get('Д.О')!, 'to')).toBe('Прежняя: Чтение');
  });
});

describe('what changes of an element', () => {
  const linesOf = async (id: string): Promise<string[]> => {
    const russian = await telling('ru');
    return changeLines(gapOf(russian.architecture).coverage.find(({ difference }) => difference.element.id === id)!.difference, russian);
  };

  it('is told fact by fact', async () => {
    expect(await linesOf('Д.А')).toEqual(['технологии: Старая СУБД → Новая СУБД']);
  });

  it('names the parts that go, change and come', async () => {
    expect(await linesOf('Д.П')).toEqual(['− шаг процесса: Письмо', '± шаг процесса: Решение', '+ шаг процесса: Уведомление']);
  });

  it('isn’t told of what comes or goes as a whole', async () => {
    expect(await linesOf('Д.Б')).toEqual([]);
  });
});
