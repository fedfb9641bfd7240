import { moveMethods, type MoveAnswer, type MoveTarget } from '@egov/protocol';
import { ApplyWorkspaceEditRequest, CodeActionRequest, type Command, type TextDocumentEdit } from 'vscode-languageserver-protocol';
import { expect, it } from 'vitest';
import { Client } from './client.js';
import { edited } from './kit.js';

const files = {
  'egov.json': '{}',
  'm.egov': 'body M "М" central\nbody Ө "Ө" central\n',
  'parts/бөлік.egov': 'body P "П" central\n',
  'broken.egov': 'body {\n',
};
/** Where `Ө` is. */
const place = (client: Client) => ({
  uri: client.uri('m.egov'),
  range: { start: { line: 1, character: 5 }, end: { line: 1, character: 5 } },
});

async function opened(): Promise<Client> {
  const client = await Client.open(files, 'en', { initializationOptions: { canChooseFiles: true } });
  await client.until(() => expect(client.codes('broken.egov')).not.toEqual([]));
  return client;
}

it('a file is chosen among those of the architecture', async () => {
  const client = await opened();
  const actions = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: client.uri('m.egov') },
    range: place(client).range,
    context: { diagnostics: [] },
  });
  expect(actions?.map(({ command }) => command as Command)).toContainEqual(
    expect.objectContaining({ command: 'egov.moveToFile', arguments: [place(client)] }),
  );
  const targets = await client.connection.sendRequest<MoveTarget[]>(moveMethods.targets, { uri: client.uri('m.egov') });
  expect(targets.map(({ path }) => path)).toEqual(['broken.egov', 'parts/бөлік.egov']);
  await client.end();
});

it('the editor is told to move what is selected there, in the version that was read', async () => {
  const client = await opened();
  await client.openDocument('m.egov', files['m.egov']);
  let changes: TextDocumentEdit[] = [];
  client.connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
    changes = edit.documentChanges as TextDocumentEdit[];
    return { applied: true };
  });
  const request = { from: place(client), to: client.uri('parts/бөлік.egov') };
  expect(await client.connection.sendRequest<MoveAnswer>(moveMethods.move, request)).toEqual({});
  expect(changes.map(({ textDocument: { version } }) => version)).toEqual([null, 1]);
  expect(edited(files['parts/бөлік.egov'], changes[0]!.edits as never)).toBe('body P "П" central\n\nbody Ө "Ө" central\n');
  expect(edited(files['m.egov'], changes[1]!.edits as never)).toBe('body M "М" central\n');
  await client.end();
});

it.each([
  ['broken.egov', 'The other file is broken at the moment: nothing is put into it.'],
  ['../elsewhere.egov', 'Nothing is changed outside of the architecture: the element is declared or used elsewhere.'],
  ['m.egov', 'Nothing is changed outside of the architecture: the element is declared or used elsewhere.'],
])('nothing is put into %s', async (name, refusal) => {
  const client = await opened();
  const request = { from: place(client), to: client.uri(name) };
  expect(await client.connection.sendRequest<MoveAnswer>(moveMethods.move, request)).toEqual({ refusal });
  await client.end();
});
