import { type CellFindings, type ComplianceSummary, requirementsMethods, type RequirementsTable } from '@egov/protocol';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Client } from './client.js';

const manifest = '{ "name": "Пример", "catalogues": ["order-124-2016"], "conclusion": { "critical": ["19.2"] } }';
const domain = (id: string, title: string, register: string): string => `domain ${id} "${title}" {
  systems { system Register "${register}" custom internal }
}
`;
const files = {
  'egov.json': manifest,
  'health.egov': domain('Health', 'Здравоохранение', 'Регистр <b>'),
  'education.egov': domain('Education', 'Білім беру', 'Тіркелім'),
  'rules.egov':
    'rule Owned "У системы есть владелец" {\n  for each system s\n  require s.owner is not empty\n  else "{s}: нет владельца"\n}\n',
};

class View {
  constructor(readonly client: Client) {}

  static async open(texts: Readonly<Record<string, string>> = files, locale = 'ru'): Promise<View> {
    const client = await Client.open(texts, locale);
    onTestFinished(() => client.end());
    await client.connection.sendRequest(requirementsMethods.summary); // reads everything
    return new View(client);
  }

  table(workspace?: string): Promise<RequirementsTable | null> {
    return this.client.connection.sendRequest(requirementsMethods.table, { ...(workspace && { workspace }) });
  }

  async row(number: string): Promise<RequirementsTable['principles'][number]['rows'][number]> {
    const rows = (await this.table())!.principles.flatMap((principle) => principle.rows);
    return rows.find((row) => row.number === number)!;
  }

  async cell(requirement: string, domainId: string): Promise<CellFindings> {
    const { workspace } = (await this.table())!;
    return this.client.connection.sendRequest(requirementsMethods.cell, { workspace, requirement, domain: domainId });
  }

  summary(): Promise<ComplianceSummary> {
    return this.client.connection.sendRequest(requirementsMethods.summary);
  }
}

describe('the table of requirements', () => {
  it('has the principles with their requirements, and a column for each domain', async () => {
    const table = (await (await View.open()).table())!;
    expect(table.domains.map(({ title }) => title)).toEqual(['Білім беру', 'Здравоохранение']);
    expect(table.principles[0]).toMatchObject({ title: '6.1 Платформенность' });
    expect(table.principles.flatMap(({ rows }) => rows)).toHaveLength(103);
    expect(table.principles.at(-1)).toMatchObject({ title: 'Правила архитектуры', rows: [{ number: 'Owned' }] });
    expect(table.editions.join()).toContain('Признаны утратившими силу');
  });

  it('tells how each domain stands, and which elements don’t meet it', async () => {
    const view = await View.open();
    expect((await view.row('Owned')).cells).toEqual([
      { status: 'not-met', findings: 1, applicable: 1 },
      { status: 'not-met', findings: 1, applicable: 1 },
    ]);
    expect((await view.row('19.2')).isCritical).toBe(true);
    const { total, findings } = await view.cell('Owned', 'Health');
    expect(total).toBe(1);
    expect(findings[0]).toMatchObject({ title: 'Регистр <b>', kind: 'информационная система', status: 'не выполнено' });
    expect(findings[0]?.messages).toEqual(['«Регистр <b>»: нет владельца']);
    expect(findings[0]?.place).toMatchObject({ uri: view.client.uri('health.egov'), range: { start: { line: 1 } } });
  });

  it('follows edits', async () => {
    const view = await View.open({ ...files, 'bodies.egov': 'body MoH "Минздрав" central\n' });
    const before = await view.summary();
    await view.client.openDocument('health.egov', files['health.egov']);
    await view.client.edit('health.egov', files['health.egov'].replace('custom internal', 'custom internal { owner MoH }'));
    await view.client.until(() => expect(view.client.codes('health.egov')).not.toContain('Owned'));
    expect((await view.row('Owned')).cells.map(({ status }) => status)).toEqual(['not-met', 'met', 'not-applicable']);
    const after = await view.summary();
    expect(after.errors + after.warnings).toBeLessThan(before.errors + before.warnings);
  });

  it('is of one workspace at a time', async () => {
    const view = await View.open({
      'a/egov.json': manifest.replace('Пример', 'А'),
      'a/m.egov': files['health.egov'],
      'b/egov.json': '{ "name": "Б" }',
      'b/m.egov': files['education.egov'],
    });
    const first = (await view.table())!;
    expect(first.workspaces.map(({ name }) => name)).toEqual(['А', 'Б']);
    const second = (await view.table(first.workspaces[1]!.workspace))!;
    expect(second.domains.map(({ id }) => id)).toEqual(['Education']);
    expect(second.principles).toEqual([]);
    expect((await view.summary()).workspaces.map(({ name }) => name)).toEqual(['А']);
  });

  it('tells no more findings than one can read, of however many', async () => {
    const systems = Array.from({ length: 1000 }, (_, index) => `    system S${index} "Система ${index}" custom internal`);
    const view = await View.open({ ...files, 'health.egov': `domain Health "З" {\n  systems {\n${systems.join('\n')}\n  }\n}\n` });
    const { total, findings } = await view.cell('Owned', 'Health');
    expect([total, findings.length]).toEqual([1000, 200]);
  });

  it('says so where nothing is judged by', async () => {
    const view = await View.open({ 'bodies.egov': 'body MoH "Минздрав" central\n' });
    expect(await view.summary()).toEqual({ isAssessed: false, errors: 0, warnings: 0, workspaces: [] });
  });
});
