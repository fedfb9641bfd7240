import { Perspective } from '@egov/diagram';
import {
  type ElementDiagram,
  type ElementRequest,
  treeMethods,
  type TreeName,
  type TreeNode,
  type TreePathRequest,
  type TreeRequest,
} from '@egov/protocol';
import { uriOf } from '@egov/workspace';
import type { Connection } from 'vscode-languageserver';
import { elementsAround } from '../diagrams/locate.js';
import type { Project } from '../project.js';
import type { Projects } from '../projects.js';
import type { Queue } from '../queue.js';
import { diagramOf, holdersOf } from './diagram-of.js';
import { TreeNodes } from './nodes.js';
import { Tree } from './tree.js';
import { keyOfText, type TreeKey } from './tree-key.js';

/** Answers what the trees of a side bar ask: the architecture by domain and layer, and what changes in it. */
export class Trees {
  private readonly known: Readonly<Record<TreeName, WeakMap<Project, TreeNodes>>> = { domains: new WeakMap(), difference: new WeakMap() };

  constructor(
    connection: Connection,
    private readonly projects: Projects,
    queue: Queue,
  ) {
    connection.onRequest(treeMethods.children, (request: TreeRequest) => queue.add(() => this.children(request)));
    connection.onRequest(treeMethods.path, (request: TreePathRequest) => queue.add(() => this.path(request)));
    connection.onRequest(treeMethods.diagram, (request: ElementRequest) => queue.add(() => this.diagram(request) ?? null));
  }

  /** To be told after each edit: what was known of these projects doesn't hold any more. */
  forget(projects: readonly Project[]): void {
    for (const project of projects) for (const nodes of Object.values(this.known)) nodes.delete(project);
  }

  private children({ tree, key: text }: TreeRequest): TreeNode[] {
    const key = text === undefined ? undefined : keyOfText(text);
    if (key) {
      const project = this.projects.at(key.workspace);
      return project?.workspace ? this.treeOf(project, tree).children(key) : [];
    }
    const read = this.read;
    const [only] = read;
    if (text !== undefined || !only) return [];
    if (read.length === 1) return this.treeOf(only, tree).children({ workspace: uriOf(only.root) });
    return read.map((project) => this.rootOf(project, tree));
  }

  private path({ tree, uri, position }: TreePathRequest): TreeNode[] {
    const project = this.projects.of(uri);
    const document = project?.document(uri);
    if (!project || !document) return [];
    const root = this.read.length > 1 ? [this.rootOf(project, tree)] : [];
    for (const id of elementsAround(document, document.textDocument.offsetAt(position))) {
      const path = this.treeOf(project, tree).pathTo(id);
      if (path.length > 0) return [...root, ...path];
    }
    return [];
  }

  private diagram({ workspace: folder, id, isDifference }: ElementRequest): ElementDiagram | undefined {
    const project = this.projects.at(folder);
    const element = project?.workspace?.architecture.get(id);
    if (!project?.workspace || !element) return undefined;
    const { architecture, settings } = project.workspace;
    // What goes isn't in the target state.
    const state = isDifference ? 'difference' : element.states.includes('target') ? 'target' : 'current';
    const perspective = new Perspective(architecture, state, settings.language);
    const choice = diagramOf(element, perspective, state);
    const elements = [...holdersOf(element, perspective)].map((holder) => holder.id);
    return choice && { uri: element.place.uri, choice, elements };
  }

  /** The projects that have been read. */
  private get read(): readonly Project[] {
    return this.projects.all.filter(({ workspace }) => workspace !== undefined);
  }

  private rootOf(project: Project, tree: TreeName): TreeNode {
    const key: TreeKey = { workspace: uriOf(project.root) };
    return this.nodesOf(project, tree).workspaceNode(key, project);
  }

  private treeOf(project: Project, tree: TreeName): Tree {
    return new Tree(this.nodesOf(project, tree), uriOf(project.root));
  }

  private nodesOf(project: Project, tree: TreeName): TreeNodes {
    let nodes = this.known[tree].get(project);
    if (!nodes) this.known[tree].set(project, (nodes = new TreeNodes(project.workspace!, tree)));
    return nodes;
  }
}
