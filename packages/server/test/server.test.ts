import { describe, expect, it } from 'vitest';
import {
  CodeLensRequest,
  DiagnosticRefreshRequest,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  HoverRequest,
  WorkspaceDiagnosticRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol';
import { Client } from './client.js';

const bodies = 'body MoH "Министерство здравоохранения" kk "Денсаулық сақтау министрлігі" central\n';
const health = (owner: string): string => `domain Health "Здравоохранение" {
  lead MoH
  systems { system Register "Регистр прикреплённого населения" custom internal { owner ${owner} } }
}
`;

describe('the server', () => {
  it('tells what is wrong in all files, also those that aren’t open', async () => {
    const client = await Client.open({ 'egov.json': '{}', 'bodies.egov': bodies, 'health.egov': health('MoX') });
    await client.until(() => expect(client.codes('health.egov')).toContain('EGOV-unknown-name'));
    expect(client.codes('bodies.egov')).toEqual([]);
    await client.end();
  });

  it('speaks the language of the editor', async () => {
    const client = await Client.open({ 'health.egov': health('MoX') }, 'ru-RU');
    await client.until(() => expect(JSON.stringify(client.diagnostics('health.egov'))).toContain('MoX'));
    expect(client.diagnostics('health.egov')[0]!.message).toMatch(/[а-я]/);
    await client.end();
  });

  it('follows what is typed: a mend in one file takes the finding in another away', async () => {
    const client = await Client.open({ 'egov.json': '{}', 'bodies.egov': bodies, 'health.egov': health('MoX') });
    await client.until(() => expect(client.unknownNames('health.egov')).toEqual([2]));
    await client.openDocument('bodies.egov', bodies);
    await client.edit('bodies.egov', bodies.replace('MoH', 'MoX'));
    // Now there is MoX, which the system names, and no MoH, which the domain does.
    await client.until(() => expect(client.unknownNames('health.egov')).toEqual([1]));
    await client.end();
  });

  it('keeps answering when a file is broken', async () => {
    const client = await Client.open({ 'egov.json': '{}', 'bodies.egov': bodies, 'health.egov': health('MoH') });
    await client.openDocument('health.egov', health('MoH'));
    await client.edit('health.egov', 'domain Health { { { system');
    await client.until(() => expect(client.codes('health.egov').length).toBeGreaterThan(0));
    const hover = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: client.uri('bodies.egov') },
      position: { line: 0, character: 6 },
    });
    expect(JSON.stringify(hover)).toContain('Министерство здравоохранения');
    await client.edit('health.egov', health('MoH'));
    await client.until(() => expect(client.codes('health.egov').filter((code) => String(code).startsWith('EGOV-un'))).toEqual([]));
    await client.end();
  });

  it('notices files that others change, make and delete', async () => {
    const client = await Client.open({ 'egov.json': '{}', 'health.egov': health('MoH') });
    await client.until(() => expect(client.codes('health.egov')).toContain('EGOV-unknown-name'));
    client.write('new/bodies.egov', bodies);
    await client.changed('new/bodies.egov');
    await client.until(() => expect(client.codes('health.egov')).not.toContain('EGOV-unknown-name'));
    await client.end();
  });

  it('goes back to what is on disk when an editor is closed without saving', async () => {
    const client = await Client.open({ 'egov.json': '{}', 'bodies.egov': bodies, 'health.egov': health('MoH') });
    await client.openDocument('bodies.egov', '');
    await client.until(() => expect(client.codes('health.egov')).toContain('EGOV-unknown-name'));
    await client.closeDocument('bodies.egov');
    await client.until(() => expect(client.codes('health.egov')).not.toContain('EGOV-unknown-name'));
    await client.end();
  });

  it('tells what is wrong in the manifest', async () => {
    const client = await Client.open({ 'egov.json': '{ "nam": 1 }', 'bodies.egov': bodies });
    await client.until(() => expect(client.codes('egov.json')).toEqual(['EGOV-manifest']));
    await client.end();
  });

  it('finds elements by fragments of their titles, by initials, in every language', async () => {
    const client = await Client.open({ 'egov.json': '{}', 'bodies.egov': bodies, 'health.egov': health('MoH') });
    const found = async (query: string): Promise<string[]> =>
      ((await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? []).map(({ name }) => name);
    await client.until(() => expect(client.codes('health.egov').length).toBeGreaterThan(0));
    expect(await found('прикреп')).toEqual(['Регистр прикреплённого населения (Health.Register)']);
    expect(await found('рпн')).toEqual(['Регистр прикреплённого населения (Health.Register)']);
    expect(await found('министрл')).toEqual(['Министерство здравоохранения (MoH)']);
    expect(await found('нет такого')).toEqual([]);
    await client.end();
  });

  it('keeps the projects of folders apart: a manifest begins one of its own', async () => {
    const client = await Client.open({ 'a/egov.json': '{}', 'a/m.egov': bodies, 'b/egov.json': '{}', 'b/m.egov': health('MoH') });
    await client.until(() => expect(client.codes('b/m.egov')).toContain('EGOV-unknown-name'));
    await client.openDocument('b/m.egov', health('MoH'));
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: client.uri('b/m.egov') } });
    expect(symbols).toHaveLength(1);
    await client.end();
  });

  it('leads from elements to their diagrams and differences, in an editor that has diagrams', async () => {
    const model = `body M "М" central
domain D "Д" { systems {
  system S "С" custom internal { owner M; target component C "К" microservice logic }
  system Alone "О" custom internal { owner M }
} }
`;
    const lenses = async (hasDiagrams: boolean): Promise<[string, unknown][]> => {
      const client = await Client.open({ 'm.egov': model }, 'ru', { initializationOptions: { hasDiagrams } });
      const found = await client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: client.uri('m.egov') } });
      await client.end();
      return (found ?? []).flatMap(({ command }) =>
        command?.command === 'egov.showInDiagram' ? [[command.title, command.arguments?.[1]]] : [],
      );
    };
    expect(await lenses(true)).toEqual([
      ['показать на диаграмме', { view: 'overview', subject: 'D', state: 'target' }],
      ['показать на диаграмме', { view: 'system', subject: 'D.S', state: 'target' }],
      ['показать разницу', { view: 'system', subject: 'D.S', state: 'difference' }],
    ]);
    expect(await lenses(false)).toEqual([]);
  });

  it('is asked what is wrong by an editor that asks, tells only what is new, and pushes nothing then', async () => {
    const files = { 'egov.json': '{}', 'bodies.egov': bodies, 'health.egov': health('MoX') };
    const capabilities = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };
    const client = await Client.open(files, 'ru', { capabilities });
    const textDocument = { uri: client.uri('health.egov') };
    const ask = (previousResultId?: string): Promise<DocumentDiagnosticReport> =>
      client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument, ...(previousResultId && { previousResultId }) });
    let refreshed = 0;
    client.connection.onRequest(DiagnosticRefreshRequest.type, () => void refreshed++);
    const first = await ask();
    expect(first.kind === 'full' && first.items.map(({ code }) => code)).toContain('EGOV-unknown-name');
    expect(await ask(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await client.openDocument('bodies.egov', bodies);
    await client.edit('bodies.egov', bodies.replace('MoH', 'MoX'));
    await client.until(() => expect(refreshed).toBeGreaterThan(0));
    expect((await ask(first.resultId)).kind).toBe('full');
    const previousResultIds = [{ uri: client.uri('gone.egov'), value: 'x' }];
    const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds });
    expect(items.map(({ uri }) => uri.slice(uri.lastIndexOf('/') + 1)).toSorted()).toEqual([
      'bodies.egov',
      'egov.json',
      'gone.egov',
      'health.egov',
    ]);
    expect(client.diagnostics('health.egov')).toEqual([]);
    await client.end();
  });

  it('tells what is wrong to an editor that could ask and wants to be told', async () => {
    const client = await Client.open({ 'health.egov': health('MoX') }, 'ru', {
      capabilities: { textDocument: { diagnostic: {} } },
      initializationOptions: { isToldDiagnostics: true },
    });
    await client.until(() => expect(client.codes('health.egov')).toContain('EGOV-unknown-name'));
    await client.end();
  });
});
