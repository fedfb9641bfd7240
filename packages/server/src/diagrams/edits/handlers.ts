import {
  type AddElementRequest,
  type DiagramEdit,
  diagramEditMethods,
  type RelateRequest,
  type RemoveElementRequest,
  type RenameElementRequest,
} from '@egov/protocol';
import { type Connection, ResponseError } from 'vscode-languageserver';
import type { EgovEditorServices } from '../../editor/editor-module.js';
import { EgovRename } from '../../editor/rename.js';
import { declarationPlaces } from '../../editor/uses.js';
import type { Handled } from '../../handlers.js';
import { text } from '../../messages/messages.js';
import type { Project } from '../../project.js';
import { addableKinds, additionOf } from './addition.js';
import { bound, editable, type Edits, languageOf, Refusal, refused } from './answer.js';
import { exchangeKind, exchangeOf } from './exchange.js';
import { relationOf, relationsFor } from './relation.js';
import { removalOfElement } from './removal.js';
import { targetsOf } from './targets.js';

/** No more of what stands in the way than one can read. */
const mostObstacles = 50;

/** Answers with edits of texts what a user does in a live diagram. The editor carries them out, so that they can be undone. */
export function handleDiagramEdits(connection: Connection, handled: Handled): void {
  const { queue } = handled;
  type Answer<Request> = (project: Project, request: Request) => DiagramEdit;
  const handler =
    <Request extends { readonly uri: string }>(edit: Answer<Request>) =>
    (request: Request): Promise<DiagramEdit> =>
      queue.add(() => {
        const project = editable(request.uri, handled);
        return 'files' in project ? project : edit(project, request);
      });
  /** Of an element that there is. */
  const handlerOf = <Request extends RemoveElementRequest>(edit: Answer<Request>): ((request: Request) => Promise<DiagramEdit>) =>
    handler((project, request) =>
      declarationPlaces(request.element, project.services!).length === 0
        ? refused(text('edit.gone', {}, languageOf(project)))
        : edit(project, request),
    );

  const rename = handlerOf((project, request: RenameElementRequest) => {
    const edits = renames(project, request);
    return typeof edits === 'string' ? refused(edits) : bound(project, edits, handled);
  });
  const remove = handlerOf((project, { element }: RemoveElementRequest) => {
    const { edits, obstacles, references, exchanges } = removalOfElement(element, project.services!);
    if (obstacles.length === 0) return { ...bound(project, edits, handled), references, alsoRemoved: exchanges };
    const refusal = text('edit.referred', { name: element, count: obstacles.length }, languageOf(project));
    return refused(refusal, obstacles.slice(0, mostObstacles));
  });
  const add = handler((project, request: AddElementRequest) => {
    const added = additionOf(request, project.services!);
    if (added instanceof Refusal) return refused(added.in(languageOf(project)));
    return { ...bound(project, added.edits, handled), element: added.element };
  });
  connection.onRequest(diagramEditMethods.rename, rename);
  connection.onRequest(diagramEditMethods.remove, remove);
  connection.onRequest(diagramEditMethods.add, add);
  const relate = handlerOf((project, request: RelateRequest) => {
    const made = request.relation === exchangeKind ? exchangeOf(request, project.services!) : relationOf(request, project.services!);
    if (made instanceof Refusal) return refused(made.in(languageOf(project)));
    return 'edits' in made ? { ...bound(project, made.edits, handled), element: made.element } : bound(project, made, handled);
  });
  connection.onRequest(diagramEditMethods.relate, relate);
  const told =
    <Request extends { readonly uri: string }, Told>(tell: (request: Request, services: EgovEditorServices) => Told, otherwise: Told) =>
    (request: Request): Promise<Told> =>
      queue.add(() => {
        const services = handled.projects.of(request.uri)?.services;
        return services ? tell(request, services) : otherwise;
      });
  connection.onRequest(diagramEditMethods.addable, told(addableKinds, []));
  connection.onRequest(diagramEditMethods.relations, told(relationsFor, []));
  connection.onRequest(diagramEditMethods.targets, told(targetsOf, { targets: [], more: 0 }));
}

/** The edits that give an element another name; or why it can't have it. */
function renames({ services }: Project, { element, newName }: RenameElementRequest): Edits | string {
  const { uri, range } = declarationPlaces(element, services!)[0]!;
  const document = services!.editor.workspace.language.document(uri)!;
  try {
    const edit = new EgovRename(services!).rename(document, { textDocument: { uri }, position: range.start, newName });
    return Object.entries(edit?.changes ?? {}).flatMap(([own, edits]) => edits.map((one) => ({ ...one, uri: own })));
  } catch (error) {
    if (error instanceof ResponseError) return error.message;
    throw error;
  }
}
