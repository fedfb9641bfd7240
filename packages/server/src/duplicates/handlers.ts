import { type DecideRequest, type DiagramEdit, type DuplicateKind, duplicateMethods, type MergeRequest } from '@egov/protocol';
import type { Connection } from 'vscode-languageserver';
import type { Handled } from '../handlers.js';
import { bound, languageOf, refused } from '../diagrams/edits/answer.js';
import { text } from '../messages/messages.js';
import type { Project } from '../project.js';
import { distinction } from './distinct.js';
import { mergeOf } from './merge.js';
import { duplicateKinds } from './nodes.js';

/** No more of what stands in the way than one can read. */
const mostObstacles = 50;

/** Answers what the view of duplicates asks: what there is, and the edits by which one decides about it. */
export function handleDuplicates(connection: Connection, handled: Handled): void {
  const { projects, queue } = handled;
  connection.onRequest(duplicateMethods.groups, () =>
    queue.add((): DuplicateKind[] => {
      const read = projects.all.filter(({ workspace }) => workspace !== undefined);
      return read.flatMap((project) => {
        const kinds = duplicateKinds(project);
        return read.length > 1 ? kinds.map((kind) => ({ ...kind, label: `${project.name}: ${kind.label}` })) : kinds;
      });
    }),
  );

  /** An edit of a project in which both elements are, and whose texts can all be read. */
  const answer =
    <Request extends { readonly workspace: string }>(
      named: (request: Request) => readonly string[],
      edit: (project: Project, request: Request) => DiagramEdit,
    ) =>
    (request: Request): Promise<DiagramEdit> =>
      queue.add(() => {
        const project = projects.at(request.workspace);
        if (!project?.workspace || !project.services) return refused(text('diagram.gone', {}, projects.language));
        const { settings, architecture } = project.workspace;
        if (project.brokenUris.size > 0) return refused(text('diagram.stale', {}, settings.language));
        if (named(request).some((id) => !architecture.get(id))) return refused(text('edit.gone', {}, settings.language));
        return edit(project, request);
      });

  connection.onRequest(
    duplicateMethods.decide,
    answer(
      ({ element, from }: DecideRequest) => [element, from],
      (project, { element, from, because }) => {
        const edit = distinction(element, from, because, project.workspace!);
        return edit ? bound(project, [edit], handled) : refused(text('edit.gone', {}, languageOf(project)));
      },
    ),
  );
  connection.onRequest(
    duplicateMethods.merge,
    answer(
      ({ kept, gone }: MergeRequest) => [kept, gone],
      (project, { kept, gone }) => {
        const { edits, obstacles, references } = mergeOf(kept, gone, project.services!);
        if (obstacles.length === 0) return { ...bound(project, edits, handled), references };
        const refusal = text('edit.merge', { name: gone, count: obstacles.length }, languageOf(project));
        return refused(refusal, obstacles.slice(0, mostObstacles));
      },
    ),
  );
}
