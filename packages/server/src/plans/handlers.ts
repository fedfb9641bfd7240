import { basename } from 'node:path';
import type { Architecture } from '@egov/model';
import { type DiagramEdit, type ElementName, planMethods, type PlanNode, type PlanRequest, type PlanTree } from '@egov/protocol';
import { uriOf } from '@egov/workspace';
import type { Connection } from 'vscode-languageserver';
import { bound, languageOf, refused } from '../diagrams/edits/answer.js';
import type { Handled } from '../handlers.js';
import { text } from '../messages/messages.js';
import { counterparts } from '../portfolio/counterparts.js';
import type { Project } from '../project.js';
import { type Branch, keyOf, nodesBelow, readKey } from './branch.js';
import { gapBranches } from './gap-branches.js';
import { portfolioBranches } from './portfolio-branches.js';
import { submissionBranches } from './submission-branches.js';
import { PlanTelling } from './telling.js';

/** Answers what the views of the way to the target state ask: what there is, and the edit that covers a difference. */
export function handlePlans(connection: Connection, handled: Handled): void {
  const { projects, queue } = handled;
  const trees = new PlanTrees();
  connection.onRequest(planMethods.children, ({ tree, key }: PlanRequest) =>
    queue.add((): PlanNode[] => {
      if (key !== undefined) {
        const asked = readKey(key);
        const project = asked && projects.at(asked.workspace);
        return asked && project?.workspace ? nodesBelow(trees.of(project, tree), asked.workspace, asked.ids) : [];
      }
      const read = projects.all.filter(({ workspace }) => workspace !== undefined);
      const [only] = read;
      if (only && read.length === 1) return nodesBelow(trees.of(only, tree), uriOf(only.root), []);
      return read.map((each) => workspaceNode(each, trees.of(each, tree)));
    }),
  );
  connection.onRequest(planMethods.cover, (name: ElementName) => queue.add(() => covered(name, handled)));
}

/** The trees of the architectures as they are: each is made once, as an architecture never changes. */
class PlanTrees {
  private readonly known: Readonly<Record<PlanTree, WeakMap<Architecture, readonly Branch[]>>> = {
    gap: new WeakMap(),
    portfolio: new WeakMap(),
    submissions: new WeakMap(),
  };

  of(project: Project, tree: PlanTree): readonly Branch[] {
    const { architecture } = project.workspace!;
    let branches = this.known[tree].get(architecture);
    if (!branches) this.known[tree].set(architecture, (branches = makers[tree](project, new PlanTelling(project))));
    return branches;
  }
}

const makers: Readonly<Record<PlanTree, (project: Project, telling: PlanTelling) => readonly Branch[]>> = {
  gap: (_project, telling) => gapBranches(telling),
  portfolio: (_project, telling) => portfolioBranches(telling),
  submissions: ({ calendar }, telling) => submissionBranches(telling, calendar),
};

function workspaceNode({ root, name }: Project, branches: readonly Branch[]): PlanNode {
  const opens = branches.flatMap(({ node }) => (node.open ? [node.open] : []));
  const count = opens.reduce((sum, each) => sum + each.count, 0);
  return {
    key: keyOf(uriOf(root), []),
    sign: 'workspace',
    label: name,
    description: basename(root),
    tooltip: name,
    hasChildren: branches.length > 0,
    ...(count > 0 && { open: { count, severity: opens[0]!.severity } }),
  };
}

/** The edit by which the initiative or recommendation that an element lacks is written, as its quick fix does it. */
function covered({ workspace: folder, id }: ElementName, handled: Handled): DiagramEdit {
  const project = handled.projects.at(folder);
  if (!project?.workspace) return refused(text('diagram.gone', {}, handled.projects.language));
  const language = languageOf(project);
  if (project.brokenUris.size > 0) return refused(text('gap.broken', {}, language));
  const element = project.workspace.architecture.get(id);
  const document = element && project.document(element.place.uri);
  const [counterpart] = element && document ? counterparts(element, document, project.workspace) : [];
  if (!counterpart) return refused(text('gap.settled', {}, language));
  const { uri, edits } = counterpart;
  return bound(
    project,
    edits.map((edit) => ({ uri, ...edit })),
    handled,
  );
}
