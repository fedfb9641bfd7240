import { type ElementDiagram, treeMethods, type TreeName, type TreeNode } from '@egov/protocol';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Client } from './client.js';

const bodies = 'body MoH "Министерство здравоохранения" kk "Денсаулық сақтау министрлігі" central\n';
const health = `domain Health "Здравоохранение" kk "Денсаулық сақтау" {
  lead MoH
  data { entity Patient "Пациент" { attributes { iin : IIN "ИИН" identifier } } }
  systems {
    current system Cards "Картотека" custom internal { owner MoH }
    target system Portal "Портал" custom external { owner MoH; component Front "Витрина" presentation }
    system Register "Регистр" kk "Тіркелім" custom internal { owner MoH; target { stores Patient } }
  }
}
`;
const files = { 'egov.json': '{ "name": "Пример", "catalogues": ["order-124-2016"] }', 'bodies.egov': bodies, 'health.egov': health };

/** The side bar of an editor. */
class SideBar {
  constructor(readonly client: Client) {}

  static async open(texts: Readonly<Record<string, string>> = files, locale = 'ru'): Promise<SideBar> {
    const client = await Client.open(texts, locale);
    onTestFinished(() => client.end());
    return new SideBar(client);
  }

  children(tree: TreeName, key?: string): Promise<TreeNode[]> {
    return this.client.connection.sendRequest(treeMethods.children, { tree, ...(key !== undefined && { key }) });
  }

  /** The children of the node that labels lead to. */
  async below(tree: TreeName, ...labels: readonly string[]): Promise<TreeNode[]> {
    let nodes = await this.children(tree);
    for (const label of labels) {
      const node = nodes.find((one) => one.label === label);
      if (!node) throw new Error(`No “${label}” among ${nodes.map((one) => one.label).join(', ')}`);
      nodes = await this.children(tree, node.key);
    }
    return nodes;
  }

  async labels(tree: TreeName, ...path: readonly string[]): Promise<string[]> {
    return (await this.below(tree, ...path)).map(({ label }) => label);
  }
}

describe('the tree of domains', () => {
  it('goes from domains over layers and kinds to elements, and their parts', async () => {
    const bar = await SideBar.open();
    expect(await bar.labels('domains')).toEqual(['Здравоохранение', 'Вне доменов']);
    expect(await bar.labels('domains', 'Здравоохранение')).toEqual(['Архитектура данных', 'Архитектура информационных систем']);
    const systems = ['Здравоохранение', 'Архитектура информационных систем', 'Информационные системы'];
    expect(await bar.labels('domains', ...systems)).toEqual(['Картотека', 'Портал', 'Регистр']);
    expect(await bar.labels('domains', ...systems, 'Портал')).toEqual(['Витрина']);
    expect(await bar.labels('domains', 'Вне доменов', 'Общие сведения')).toEqual(['Государственные органы']);
  });

  it('speaks Kazakh too', async () => {
    const bar = await SideBar.open(files, 'kk');
    expect(await bar.labels('domains', 'Денсаулық сақтау')).toEqual(['Деректер архитектурасы', 'Ақпараттық жүйелер архитектурасы']);
  });

  it('tells what becomes of elements, what they don’t meet, and where they are', async () => {
    const bar = await SideBar.open();
    const systems = await bar.below('domains', 'Здравоохранение', 'Архитектура информационных систем', 'Информационные системы');
    expect(systems.map(({ change }) => change)).toEqual(['removed', 'added', 'changed']);
    const [, portal] = systems;
    expect(portal?.unmet?.count).toBeGreaterThan(0);
    expect(portal?.tooltip).toContain('Health.Portal');
    expect(portal?.spoken).toMatch(/^Портал, .*появляется, не выполнен/);
    expect(portal?.place).toMatchObject({ uri: bar.client.uri('health.egov'), range: { start: { line: 5 } } });
  });

  it('leads from a place of a text to its node', async () => {
    const bar = await SideBar.open();
    await bar.children('domains');
    const path = await bar.client.connection.sendRequest<TreeNode[]>(treeMethods.path, {
      tree: 'domains',
      uri: bar.client.uri('health.egov'),
      position: { line: 5, character: 75 },
    });
    expect(path.map(({ type }) => type)).toEqual(['domain', 'layer', 'group', 'element', 'element']);
    expect(path.at(-1)?.label).toBe('Витрина');
  });

  it('finds the diagram that shows an element best', async () => {
    const bar = await SideBar.open();
    await bar.children('domains');
    const workspace = bar.client.uri('');
    const shown = (id: string, isDifference = false): Promise<ElementDiagram | null> =>
      bar.client.connection.sendRequest(treeMethods.diagram, { workspace: workspace.replace(/\/$/, ''), id, isDifference });
    expect((await shown('Health.Patient'))?.choice).toEqual({ view: 'data', subject: 'Health', state: 'target' });
    expect(await shown('Health.Portal.Front')).toMatchObject({
      choice: { view: 'system', subject: 'Health.Portal' },
      elements: ['Health.Portal.Front', 'Health.Portal', 'Health'],
    });
    expect((await shown('Health.Cards'))?.choice.state).toBe('current');
    expect((await shown('Health.Cards', true))?.choice.state).toBe('difference');
    expect(await shown('Nobody')).toBeNull();
  });

  it('keeps workspaces apart, each with a root of its own', async () => {
    const bar = await SideBar.open({ 'a/egov.json': '{ "name": "А" }', 'a/m.egov': bodies, 'b/egov.json': '{}', 'b/m.egov': health });
    expect(await bar.labels('domains')).toEqual(['А', 'b']);
    expect(await bar.labels('domains', 'А')).toEqual(['Вне доменов']);
    expect(await bar.labels('domains', 'b')).toEqual(['Здравоохранение']);
  });

  it('shows of a broken file what can be read', async () => {
    const bar = await SideBar.open({ ...files, 'health.egov': health.replace('system Register', 'sistem }{ Register') });
    expect(await bar.labels('domains')).toContain('Здравоохранение');
  });

  it('has short lists, however many elements there are', async () => {
    const systems = Array.from(
      { length: 3000 },
      (_, index) => `    system S${String(index).padStart(4, '0')} "Система ${index}" custom internal`,
    );
    const large = `domain Large "Большой" {\n  systems {\n${systems.join('\n')}\n  }\n}\n`;
    const bar = await SideBar.open({ 'large.egov': large });
    const group = ['Большой', 'Архитектура информационных систем', 'Информационные системы'];
    const pages = await bar.below('domains', ...group);
    expect(pages).toHaveLength(15);
    expect(pages[0]).toMatchObject({ type: 'page', label: 'Система 0 … Система 199', description: '200' });
    expect(await bar.children('domains', pages[14]!.key)).toHaveLength(200);
    const path = await bar.client.connection.sendRequest<TreeNode[]>(treeMethods.path, {
      tree: 'domains',
      uri: bar.client.uri('large.egov'),
      position: { line: 2500, character: 14 },
    });
    expect(path.map(({ type }) => type)).toEqual(['domain', 'layer', 'group', 'page', 'element']);
  });
});

describe('the tree of what changes', () => {
  it('tells by layer what comes, goes and changes, in words', async () => {
    const bar = await SideBar.open();
    const layer = ['Здравоохранение', 'Архитектура информационных систем'];
    expect(await bar.labels('difference', ...layer)).toEqual(['Появляется', 'Выводится', 'Изменяется']);
    expect(await bar.labels('difference', ...layer, 'Появляется')).toEqual(['Портал']);
    expect(await bar.labels('difference', ...layer, 'Появляется', 'Портал')).toEqual(['Витрина']);
    const [register] = await bar.below('difference', ...layer, 'Изменяется');
    expect(register).toMatchObject({ label: 'Регистр', change: 'changed' });
    expect(register?.description).toMatch(/^\+ хранит/);
  });

  it('is empty where nothing changes', async () => {
    const bar = await SideBar.open({ 'bodies.egov': bodies });
    expect(await bar.labels('difference')).toEqual([]);
  });

  it('has nothing for a key that is none', async () => {
    const bar = await SideBar.open();
    expect(await bar.children('difference', '{"workspace":"file:///etc"}')).toEqual([]);
    expect(await bar.children('difference', 'no key')).toEqual([]);
  });
});
