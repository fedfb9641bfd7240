import { type DiagramEdit, diagramEditMethods, type RemoveElementRequest, type RenameElementRequest } from '@egov/protocol';
import { type Connection, ResponseError, type TextEdit } from 'vscode-languageserver';
import { EgovRename } from '../editor/rename.js';
import { declarationPlaces } from '../editor/uses.js';
import type { Handled } from '../handlers.js';
import { text, type TextId } from '../messages/messages.js';
import type { Project } from '../project.js';
import { removalOfElement } from './removal.js';

/** No more of what stands in the way than one can read. */
const mostObstacles = 50;

type Edits = readonly (TextEdit & { readonly uri: string })[];

/** Answers with edits of texts what a user does in a live diagram. The editor carries them out, so that they can be undone. */
export function handleDiagramEdits(connection: Connection, { projects, queue, documents }: Handled): void {
  const answer =
    <Request extends RemoveElementRequest>(edit: (project: Project, request: Request) => DiagramEdit | Edits) =>
    (request: Request): Promise<DiagramEdit> =>
      queue.add(() => {
        const project = projects.of(request.uri);
        if (!project?.services) return refused('diagram.gone', projects.language);
        const { language } = project.workspace!.settings;
        if (project.brokenUris.size > 0) return refused('diagram.stale', language);
        if (declarationPlaces(request.element, project.services).length === 0) return refused('edit.gone', language);
        const made = edit(project, request);
        if ('files' in made) return made;
        return bound(project, made);
      });

  /** Edits of the texts that the project was read from, and of nothing else. */
  const bound = (project: Project, edits: Edits): DiagramEdit => {
    const { language } = project.workspace!.settings;
    const own = new Set(project.uris);
    const uris = [...new Set(edits.map(({ uri }) => uri))];
    if (uris.some((uri) => !own.has(uri))) return refused('edit.outside', language);
    const isCurrent = (uri: string): boolean => {
      const open = documents.get(uri);
      return open === undefined || open.getText() === project.document(uri)?.textDocument.getText();
    };
    if (!uris.every(isCurrent)) return refused('edit.changed', language);
    const files = uris.map((uri) => {
      const version = documents.get(uri)?.version;
      const ownEdits = edits.filter((edit) => edit.uri === uri).map(({ range, newText }) => ({ range, newText }));
      return { uri, ...(version !== undefined && { version }), edits: ownEdits };
    });
    return { files, obstacles: [], references: 0 };
  };

  connection.onRequest(
    diagramEditMethods.rename,
    answer(({ services }, { element, newName }: RenameElementRequest) => {
      const { uri, range } = declarationPlaces(element, services!)[0]!;
      const document = services!.editor.workspace.language.document(uri)!;
      try {
        const edit = new EgovRename(services!).rename(document, { textDocument: { uri }, position: range.start, newName });
        return Object.entries(edit?.changes ?? {}).flatMap(([own, edits]) => edits.map((one) => ({ ...one, uri: own })));
      } catch (error) {
        if (error instanceof ResponseError) return { ...nothing, refusal: error.message };
        throw error;
      }
    }),
  );
  connection.onRequest(
    diagramEditMethods.remove,
    answer((project, { element }: RemoveElementRequest) => {
      const { language } = project.workspace!.settings;
      const { edits, obstacles, references } = removalOfElement(element, project.services!);
      if (obstacles.length > 0)
        return {
          ...refused('edit.referred', language, { name: element, count: obstacles.length }),
          obstacles: obstacles.slice(0, mostObstacles),
        };
      return { ...bound(project, edits), references };
    }),
  );
}

const nothing: DiagramEdit = { files: [], obstacles: [], references: 0 };

function refused(id: TextId, language: Parameters<typeof text>[2], args: Readonly<Record<string, string | number>> = {}): DiagramEdit {
  return { ...nothing, refusal: text(id, args, language) };
}
