import {
  type AssessRequest,
  type DiagramsRequest,
  type DocumentAnswer,
  documentMethods,
  type DocumentProgress,
  type NewArchitectureFile,
  type PackageAnswer,
  type PackageFileTold,
  type PackageRequest,
  type WorkspaceScope,
} from '@egov/protocol';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver-protocol';
import { Client } from './client.js';

const files = {
  'egov.json': '{ "name": "Пример <b>", "catalogues": ["order-124-2016"], "assessmentDate": "2026-11-22" }',
  'health.egov': `body MoH "Министерство" central
domain Денсаулық "Денсаулық сақтау" {
  systems { system Тіркелім "Науқастар тіркелімі" custom internal { owner MoH }; target system New "Новая" custom internal { owner MoH } }
}
`,
  'education.egov': 'domain Education "Образование" { systems { system Schools "Школы" custom internal } }\n',
};

async function opened(texts: Readonly<Record<string, string>> = files): Promise<Client> {
  const client = await Client.open(texts, 'ru');
  onTestFinished(() => client.end());
  return client;
}

async function scopeOf(client: Client): Promise<WorkspaceScope> {
  const [scope] = await client.connection.sendRequest<WorkspaceScope[]>(documentMethods.scopes);
  return scope!;
}

const textOf = (answer: DocumentAnswer | null): string => Buffer.from(answer?.base64 ?? '', 'base64').toString('utf8');

describe('what there is to hand over', () => {
  it('are the workspaces with their domains', async () => {
    expect(await scopeOf(await opened())).toMatchObject({
      name: 'Пример <b>',
      domains: [
        { id: 'Education', title: 'Образование' },
        { id: 'Денсаулық', title: 'Денсаулық сақтау' },
      ],
    });
  });
});

describe('an assessment', () => {
  const assess = async (more: Partial<AssessRequest>, texts = files): Promise<DocumentAnswer | null> => {
    const client = await opened(texts);
    const { workspace } = await scopeOf(client);
    const request: AssessRequest = { workspace, domains: [], states: ['target'], format: 'html', ...more };
    return client.connection.sendRequest(documentMethods.assess, request);
  };

  it('is a page without markup from the model', async () => {
    const answer = await assess({});
    expect(answer?.fileName).toBe('assessment-target.html');
    expect(textOf(answer)).toMatch(/^<!doctype html>/i);
    expect(textOf(answer)).not.toContain('Пример <b>');
  });

  it('is of the domains and states that are asked for', async () => {
    const answer = await assess({ domains: ['Денсаулық'], states: ['current', 'target'], format: 'json' });
    expect(answer?.fileName).toBe('assessment-Денсаулық.json');
    const { parts } = JSON.parse(textOf(answer)) as { parts: { state: string; domains: { id: string }[] }[] };
    expect(parts.map(({ state, domains }) => [state, domains.map(({ id }) => id)])).toEqual([
      ['current', ['Денсаулық']],
      ['target', ['Денсаулық']],
    ]);
  });

  it('comes as a spreadsheet and as OSCAL too', async () => {
    expect(
      Buffer.from((await assess({ format: 'xlsx' }))!.base64, 'base64')
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect(textOf(await assess({ format: 'oscal' })).slice(0, 200)).toContain('"assessment-results"');
  });

  it('is none where no requirement applies, or the workspace is gone', async () => {
    expect(await assess({}, { ...files, 'egov.json': '{ "catalogues": [] }' })).toBeNull();
    expect(await assess({ workspace: 'file:///gone' })).toBeNull();
  });
});

describe('the published model', () => {
  it('is what the files say, without a path of this machine', async () => {
    const client = await opened();
    const { workspace } = await scopeOf(client);
    const model = textOf(await client.connection.sendRequest<DocumentAnswer>(documentMethods.model, { workspace }));
    expect(JSON.parse(model)).toMatchObject({ format: 'egov-architecture', name: 'Пример <b>' });
    expect(model).not.toContain(workspace);
  });
});

describe('an album of diagrams', () => {
  const requestOf = async (client: Client): Promise<DiagramsRequest> => {
    const { workspace } = await scopeOf(client);
    return { workspace, domains: ['Денсаулық'], states: ['target'], client: 'one' };
  };

  it('is one document, and tells how far it is', async () => {
    const client = await opened();
    const told: DocumentProgress[] = [];
    client.connection.onNotification(documentMethods.progress, (progress: DocumentProgress) => void told.push(progress));
    const answer = await client.connection.sendRequest<DocumentAnswer>(documentMethods.diagrams, await requestOf(client));
    expect(answer.fileName).toBe('diagrams-Денсаулық.pdf');
    expect(textOf(answer).startsWith('%PDF-')).toBe(true);
    expect(told.length).toBeGreaterThan(0);
    expect(told.at(-1)).toMatchObject({ client: 'one', done: told.at(-1)!.total });
  });

  it('is given up when it isn’t wanted any more', async () => {
    const client = await opened();
    const source = new CancellationTokenSource();
    client.connection.onNotification(documentMethods.progress, () => source.cancel());
    const answer = client.connection.sendRequest<DocumentAnswer | null>(documentMethods.diagrams, await requestOf(client), source.token);
    expect(await answer).toBeNull();
  });
});

describe('a new architecture', () => {
  it('begins with a manifest and a model that check clean', async () => {
    const begun = await (await opened()).connection.sendRequest<NewArchitectureFile[]>(documentMethods.newArchitecture);
    expect(begun.map(({ name }) => name)).toContain('egov.json');
    const client = await opened(Object.fromEntries(begun.map(({ name, text }) => [name, text])));
    expect((await scopeOf(client)).domains).toHaveLength(1);
  });
});

describe('an approval package', () => {
  /** The answer, and the files that were told before it. */
  const packaged = async (client: Client, more: Partial<PackageRequest> = {}, source = new CancellationTokenSource()) => {
    const told: PackageFileTold[] = [];
    client.connection.onNotification(documentMethods.packageFile, (file: PackageFileTold) => void told.push(file));
    const { workspace } = await scopeOf(client);
    const request: PackageRequest = { workspace, domains: [], languages: ['kk'], formats: ['html', 'json'], client: 'me', ...more };
    const answer = await client.connection.sendRequest<PackageAnswer | null>(documentMethods.package, request, source.token);
    return { answer, told };
  };

  it('is told file by file, with a list of them all', async () => {
    const client = await opened();
    const progress: DocumentProgress[] = [];
    client.connection.onNotification(documentMethods.progress, (now: DocumentProgress) => void progress.push(now));
    const { answer, told } = await packaged(client);
    expect(told.map(({ fileName }) => fileName)).toEqual(answer?.files);
    expect(answer?.files).toEqual(['architecture-kk.html', 'diagrams-kk.zip', 'package.json', 'manifest.json']);
    expect(told.every((file) => file.client === 'me')).toBe(true);
    const page = textOf(told[0]!);
    expect(page).toContain('Науқастар тіркелімі');
    expect(page).not.toContain('Пример <b>');
    expect(progress.at(-1)).toMatchObject({ client: 'me', done: progress.at(-1)!.total });
  }, 60_000);

  it('is of the domains that are asked for, and of the texts as they are in the editor', async () => {
    const client = await opened();
    await client.openDocument('education.egov', files['education.egov'].replace('Школы', 'Лицеи'));
    const { told } = await packaged(client, { domains: ['Education'], languages: ['ru'], formats: ['html'] });
    const page = textOf(told[0]!);
    expect(page).toContain('Лицеи');
    expect(page).not.toContain('Школы');
    expect(page).not.toContain('Науқастар тіркелімі');
  }, 60_000);

  it('isn’t made without domains, nor of a workspace that is gone', async () => {
    const client = await opened({ 'bodies.egov': 'body MoH "Министерство" central\n' });
    expect(await packaged(client)).toEqual({ answer: null, told: [] });
    expect(await packaged(client, { workspace: 'file:///nowhere' })).toEqual({ answer: null, told: [] });
  });

  it('is given up: nothing is told then', async () => {
    const client = await opened();
    const source = new CancellationTokenSource();
    client.connection.onNotification(documentMethods.progress, () => source.cancel());
    const { answer, told } = await packaged(client, { formats: ['docx'] }, source);
    expect([answer, told.length]).toEqual([null, 0]);
  }, 60_000);
});
