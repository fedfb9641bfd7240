import { type DiagramEdit, planMethods, type PlanNode, type PlanTree } from '@egov/protocol';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Client } from './client.js';
import { edited } from './kit.js';

const bodies = 'body M "Министерство" kk "Министрлік" central\n';
const health = `domain D "Здравоохранение" kk "Денсаулық сақтау" {
  lead M
  data { target entity E "Снимок" }
  systems {
    current system Old "Картотека" kk "Картотека" custom internal { owner M }
    target system New "Портал" custom internal { owner M }
    system Kept "Регистр" custom internal { owner M; target { portal-number "1" } }
  }
  portfolio {
    initiative I "Развитие регистра" to develop Kept { ground reengineering }
    initiative Idle "Ничто" to develop Kept
  }
}
`;
const files = { 'egov.json': '{ "name": "Пример", "assessmentDate": "2026-11-27" }', 'bodies.egov': bodies, 'health.egov': health };

/** One of the views of an editor. */
class View {
  private constructor(
    readonly client: Client,
    private readonly tree: PlanTree,
  ) {}

  static async open(tree: PlanTree, texts: Readonly<Record<string, string>> = files, locale = 'ru'): Promise<View> {
    const client = await Client.open(texts, locale);
    onTestFinished(() => client.end());
    return new View(client, tree);
  }

  children(key?: string): Promise<PlanNode[]> {
    return this.client.connection.sendRequest(planMethods.children, { tree: this.tree, ...(key !== undefined && { key }) });
  }

  /** The children of the node that labels lead to. */
  async below(...labels: readonly string[]): Promise<PlanNode[]> {
    let nodes = await this.children();
    for (const label of labels) {
      const node = nodes.find((one) => one.label === label);
      if (!node) throw new Error(`No “${label}” among ${nodes.map((one) => one.label).join(', ')}`);
      nodes = await this.children(node.key);
    }
    return nodes;
  }
}

const lines = (nodes: readonly PlanNode[]): string[] => nodes.map(({ sign, label, description }) => `${sign}: ${label} – ${description}`);

describe('the view of the gap', () => {
  const systems = ['Здравоохранение', 'Архитектура информационных систем'];

  it('goes by domain and layer, and says how much in them nothing covers; remarks come last', async () => {
    const view = await View.open('gap');
    expect(lines(await view.below())).toEqual(['domain: Здравоохранение – 3 из 4', expect.stringMatching(/^remark: Замечания – \d+$/)]);
    expect((await view.below())[0]!.open).toEqual({ count: 3, severity: 'warning' });
    expect(lines(await view.below('Здравоохранение'))).toEqual([
      'layer: Архитектура данных – 1 из 1',
      'layer: Архитектура информационных систем – 2 из 3',
    ]);
  });

  it('has what is open first, with what it lacks; else what covers it', async () => {
    const view = await View.open('gap');
    const nodes = await view.below(...systems);
    expect(lines(nodes)).toEqual([
      'open: Портал – нет инициативы · появляется',
      'open: Картотека – нет рекомендации · выводится',
      'changed: Регистр – обеспечено: Развитие регистра, Ничто',
    ]);
    expect(nodes.map(({ isCoverable }) => isCoverable === true)).toEqual([true, true, false]);
    expect(nodes[1]).toMatchObject({ place: { uri: view.client.uri('health.egov'), range: { start: { line: 4 } } } });
    expect(lines(await view.below(...systems, 'Регистр'))).toEqual([
      'element: Развитие регистра – инициатива',
      'element: Ничто – инициатива',
    ]);
  });

  it('tells the remarks by kind, each with its message and place', async () => {
    const view = await View.open('gap');
    const [remark] = await view.below('Замечания', 'Без основания (пункт 6 Правил)');
    expect(remark).toMatchObject({ label: 'Ничто', place: { range: { start: { line: 10 } } } });
    expect(remark!.description).toContain('Не указано основание');
  });

  it('speaks Kazakh too', async () => {
    const view = await View.open('gap', files, 'kk');
    expect(lines(await view.below())[0]).toBe('domain: Денсаулық сақтау – 4 ішінен 3');
  });

  it('has what belongs to no domain', async () => {
    const view = await View.open('gap', { ...files, 'bodies.egov': `${bodies}target platform P "Платформа" { owner M }\n` });
    const nodes = await view.below('Вне доменов', 'Общие сведения');
    expect(nodes.map(({ label, isCoverable }) => [label, isCoverable])).toEqual([['Платформа', undefined]]);
  });

  it('is told in pages where a layer has very much', async () => {
    const many = Array.from(
      { length: 450 },
      (_, index) => `    target system S${index} "Система ${index}" custom internal { owner M }`,
    ).join('\n');
    const view = await View.open('gap', { ...files, 'health.egov': health.replace('  systems {\n', `  systems {\n${many}\n`) });
    const pages = await view.below(...systems);
    expect(pages.map(({ sign, description }) => [sign, description])).toEqual([
      ['page', '200'],
      ['page', '200'],
      ['page', '53'],
    ]);
    expect(await view.children(pages[2]!.key)).toHaveLength(53);
  });

  it('has a root for each architecture where several are open', async () => {
    const view = await View.open('gap', {
      'a/egov.json': '{ "name": "Первая" }',
      'a/m.egov': bodies + health,
      'b/egov.json': '{ "name": "Вторая" }',
      'b/m.egov': bodies,
    });
    const roots = await view.below();
    expect(roots.map(({ label, hasChildren, open }) => [label, hasChildren, open?.count])).toEqual([
      ['Первая', true, 3],
      ['Вторая', false, undefined],
    ]);
    expect(lines(await view.below('Первая'))[0]).toContain('Здравоохранение');
  });

  it('answers nothing to keys that lead nowhere', async () => {
    const view = await View.open('gap');
    const [domain] = await view.below();
    for (const key of ['', '[]', '{}', '["file:///etc"]', domain!.key.replace('domain D', 'domain X')])
      expect(await view.children(key)).toEqual([]);
  });
});

describe('the edit that covers a difference', () => {
  const cover = ({ client }: View, id: string): Promise<DiagramEdit> =>
    client.connection.sendRequest(planMethods.cover, { workspace: client.uri('').replace(/\/$/, ''), id });

  it('writes the initiative that it lacks; then it is open no more', async () => {
    const view = await View.open('gap');
    await view.children();
    const { files: changed } = await cover(view, 'D.New');
    const text = edited(health, changed[0]!.edits);
    expect(text).toContain('initiative CreateNew "Создание: Портал" to create New\n');
    view.client.write('health.egov', text);
    await view.client.changed('health.egov');
    expect(lines(await view.below())[0]).toBe('domain: Здравоохранение – 2 из 4');
  });

  it('is refused where nothing is open, or while a text is broken', async () => {
    const view = await View.open('gap');
    await view.children();
    expect((await cover(view, 'D.Kept')).refusal).toBeDefined();
    expect((await cover(view, 'D.Nothing')).refusal).toBeDefined();
    await view.client.openDocument('health.egov', health.replace('domain D', 'domain ('));
    expect((await cover(view, 'D.New')).refusal).toContain('ошибка');
  });
});

describe('the view of submissions', () => {
  const submissions = `  portfolio {
    submission A "Архитектура" of D { submitted by M to M; sent 2026-11-02; received 2026-11-03; comment "Уточнить <b>сроки</b>." }
    submission B "Изменения" of D { submitted by M to M; sent 2026-11-16; received 2026-11-17 }
    submission C "Прежнее" of D { sent 2026-01-12; received 2026-01-13; comment "Первое." resolved "Сделано." on 2026-01-20; decision approved on 2026-01-22; publication 2026-01-23 }
  }
}
`;
  const texts = { ...files, 'health.egov': health.replace(/ {2}portfolio \{[^]*$/, submissions) };

  it('has what is due first on top, with its state and open comments', async () => {
    const view = await View.open('submissions', texts);
    const nodes = await view.below();
    expect(lines(nodes)).toEqual([
      expect.stringMatching(/^overdue: Просрочено на \d+ рабочих дн.* – Архитектура$/),
      expect.stringMatching(/^waiting: Осталось \d рабочих дн.* – Изменения$/),
      'done: Размещено – Прежнее',
    ]);
    expect(nodes.map(({ open }) => open?.severity)).toEqual(['error', undefined, undefined]);
    expect(nodes.map(({ hasChildren }) => hasChildren)).toEqual([true, false, false]);
    expect(await view.children(nodes[0]!.key)).toMatchObject([
      { label: 'Уточнить <b>сроки</b>.', place: { range: { start: { line: 9 } } } },
    ]);
    expect(nodes[0]!.tooltip).toContain('Срок решения: 17.11.2026');
  });

  it('speaks Kazakh and English too', async () => {
    expect((await (await View.open('submissions', texts, 'kk')).below())[0]!.label).toContain('кешікті');
    expect((await (await View.open('submissions', texts, 'en')).below())[0]!.label).toContain('Overdue');
  });
});

describe('the view of the portfolio', () => {
  const portfolio = `  portfolio {
    initiative Second "Вторая" to develop Kept { priority 2; ground reengineering }
    initiative First "Первая" kk "Бірінші" to create New { priority 1; ground reengineering }
    recommendation Late "Вывести картотеку" to decommission Old { ground reengineering; addressee M; due 2026-11-20 }
    recommendation Later "Поставить на баланс" to balance Kept { ground reengineering; due 2027-05-01 }
    recommendation Done "Учесть" to record Kept { ground reengineering; due 2026-02-01; completed 2026-02-03 }
    project P "Проект" { owner M; implements First; stage investment; dates plan 2026-01-15 .. 2026-11-01; dates fact 2026-02-10 .. }
    project Q "Иной проект" { owner M; dates plan 2027-01-15 .. 2027-11-01 }
  }
}
`;
  const texts = { ...files, 'health.egov': health.replace(/ {2}portfolio \{[^]*$/, portfolio) };

  it('has initiatives by priority, with what carries them out', async () => {
    const view = await View.open('portfolio', texts);
    expect(lines(await view.below('Здравоохранение', 'Инициативы'))).toEqual([
      'element: 1 · Первая – реализуется: Проект',
      'element: 2 · Вторая – реализация не предусмотрена',
    ]);
    expect(lines(await view.below('Здравоохранение', 'Инициативы', '1 · Первая'))).toEqual([
      'element: Портал – информационная система',
      'element: Проект – ИКТ-проект',
    ]);
  });

  it('has recommendations by their term, what is overdue marked, what is done last', async () => {
    const view = await View.open('portfolio', texts);
    const nodes = await view.below('Здравоохранение', 'Рекомендации');
    expect(lines(nodes)).toEqual([
      'overdue: 20.11.2026 · Вывести картотеку – просрочено на 7 дней',
      'waiting: 01.05.2027 · Поставить на баланс – срок не наступил',
      'done: 01.02.2026 · Учесть – исполнено 03.02.2026, с опозданием на 2 дня',
    ]);
    expect(nodes.map(({ open }) => open?.severity)).toEqual(['error', undefined, undefined]);
  });

  it('has projects with stage and dates; below one that is late, why', async () => {
    const view = await View.open('portfolio', texts);
    const nodes = await view.below('Здравоохранение', 'ИКТ-проекты');
    expect(lines(nodes)).toEqual([
      expect.stringMatching(/^overdue: Проект – инвестиционный.* · план 15.01.2026 – 01.11.2026$/),
      expect.stringMatching(/^waiting: Иной проект – план 15.01.2027/),
    ]);
    const [risk] = await view.children(nodes[0]!.key);
    expect(risk!.description).toContain('26 дней назад');
  });

  it('counts what is overdue, and leads to the roadmap of a domain', async () => {
    const view = await View.open('portfolio', texts, 'kk');
    expect(await view.below()).toMatchObject([
      {
        label: 'Денсаулық сақтау',
        open: { count: 2, severity: 'error' },
        diagram: { uri: view.client.uri('health.egov'), choice: { view: 'roadmap', subject: 'D', state: 'target' } },
      },
    ]);
    expect((await view.below('Денсаулық сақтау', 'Бастамалар'))[0]!.label).toBe('1 · Бірінші');
  });
});
