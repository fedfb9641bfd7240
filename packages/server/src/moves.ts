import { type MoveAnswer, moveMethods, type MoveRequest, type MoveTarget, type MoveTargetsRequest } from '@egov/protocol';
import { uriOf } from '@egov/workspace';
import type { Connection, TextDocumentEdit } from 'vscode-languageserver';
import { toFile } from './editor/extractions.js';
import { extraction } from './editor/refactor/extract.js';
import { isWhole } from './editor/refactor/members.js';
import type { Handled } from './handlers.js';
import { text, type TextId } from './messages/messages.js';
import type { Project } from './project.js';

/** Tells which files elements can be moved to, and has the editor move them. Nothing outside of the architecture is changed. */
export function handleMoves(connection: Connection, { projects, queue, documents }: Handled): void {
  connection.onRequest(moveMethods.targets, ({ uri }: MoveTargetsRequest): Promise<MoveTarget[]> =>
    queue.add(() => {
      const project = projects.of(uri);
      return project ? targetsOf(project, uri) : [];
    }),
  );

  /** The edits that move elements, for the versions of the documents that they were read from; or why there are none. */
  const edits = ({ from, to }: MoveRequest): TextDocumentEdit[] | TextId => {
    const project = projects.of(from.uri);
    if (!project || !targetsOf(project, from.uri).some(({ uri }) => uri === to)) return 'edit.outside';
    const [document, target] = [project.document(from.uri), project.document(to)];
    const taken = document && extraction(document, from.range);
    if (!taken || !target) return 'edit.changed';
    if (!isWhole(target)) return 'move.broken';
    const isCurrent = ({ textDocument }: typeof target, uri: string): boolean =>
      documents.get(uri) === undefined || documents.get(uri)?.getText() === textDocument.getText();
    if (!isCurrent(document, from.uri) || !isCurrent(target, to)) return 'edit.changed';
    return toFile(target, document, taken).map(({ textDocument: { uri }, edits }) => ({
      textDocument: { uri, version: documents.get(uri)?.version ?? null },
      edits,
    }));
  };

  connection.onRequest(moveMethods.move, async (request: MoveRequest): Promise<MoveAnswer> => {
    const documentChanges = await queue.add(() => edits(request));
    if (typeof documentChanges === 'string') return { refusal: text(documentChanges, {}, projects.language) };
    const { applied } = await connection.workspace.applyEdit({ documentChanges });
    return applied ? {} : { refusal: text('edit.changed', {}, projects.language) };
  });
}

/** The other models of an architecture, in the order of their paths. */
function targetsOf(project: Project, from: string): MoveTarget[] {
  const folder = `${uriOf(project.root)}/`;
  return project.uris
    .filter((uri) => uri !== from && project.document(uri) !== undefined)
    .map((uri) => ({ uri, path: decodeURIComponent(uri.startsWith(folder) ? uri.slice(folder.length) : uri) }));
}
