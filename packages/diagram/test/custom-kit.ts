import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ast, defaultManifest, type Language, type SourceFile } from '@egov/language';
import { compileView, type Problem, type Scope, type ViewDefinition } from '@egov/expressions';
import { ModelWorkspace } from '@egov/model';
import { type Aspect, type Evaluation, type Graph, type GraphNode, nodesWithin, Perspective } from '../src/index.js';
import { customGraph } from '../src/views/custom.js';
import { library } from './kit.js';

export const evaluation: Evaluation = { today: '2026-11-22', duplicates: { of: () => [] } };

/** The views of a model, compiled. */
export async function viewsOf(
  files: readonly SourceFile[],
  language: Language,
): Promise<{ workspace: ModelWorkspace; views: ViewDefinition[]; problems: Problem[] }> {
  const workspace = new ModelWorkspace({ language, manifest: defaultManifest }, '2026-11-22');
  await workspace.load(files, library);
  const known = workspace.language;
  const scope: Scope = {
    variables: new Map(),
    parameters: new Map(),
    element: (name) => {
      const found = known.declarations(name)[0];
      return found && { id: found.name, type: found.type };
    },
    elementNames: () => known.declaredNames,
    words: (vocabulary) => known.words(vocabulary),
  };
  const problems: Problem[] = [];
  const notes = { problem: (problem: Problem) => void problems.push(problem), meaning: () => {}, wanted: () => {} };
  const views = workspace.architecture.ofKind('view').flatMap(({ id }) => {
    const node = known.declarations(id)[0]!.node;
    return node && ast.isView(node) ? (compileView(node, id, scope, notes) ?? []) : [];
  });
  return { workspace, views, problems };
}

/** The graph of a view of a model: `view V "V" ` and what stands here. */
export async function graphOf(model: string, view: string, aspect?: Aspect): Promise<Graph> {
  const { workspace, views, problems } = await viewsOf([{ uri: 'file:///w/test.egov', text: `${model}\nview V "V" ${view}` }], 'en');
  if (problems.length > 0) throw new Error(problems.map(({ code }) => code).join());
  const [definition] = views;
  return customGraph(definition!, new Perspective(workspace.architecture, aspect ?? definition!.state, 'en'), evaluation);
}

/** The nodes of a graph by their identifiers, what is inside in brackets: `group internal (Health.A, Health.B)`. */
export function nodesIn(graph: Pick<Graph, 'nodes'>): string[] {
  return graph.nodes.map(nodeText);
}

function nodeText({ id, children }: GraphNode): string {
  return children ? `${id} (${children.map(nodeText).join(', ')})` : id;
}

/** The edges of a graph as `A —tie→ B (label)`, with what became of them. */
export function edgesIn(graph: Graph): string[] {
  return graph.edges.map(({ source, target, tie, label, change }) =>
    [`${source} —${tie}→ ${target}`, label && `(${label.join('; ')})`, change && `[${change}]`].filter(Boolean).join(' '),
  );
}

export function nodeIn(graph: Graph, id: string): GraphNode | undefined {
  return [...nodesWithin(graph.nodes)].find((node) => node.id === id);
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

function filesIn(folder: string): SourceFile[] {
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.egov') && !name.endsWith('.examples.egov'))
    .sort()
    .map((name) => ({ uri: `file:///w/${name}`, text: readFileSync(`${root}${folder}/${name}`, 'utf8') }));
}

/** The example that ships with the product. */
export const exampleFiles = filesIn('examples/kazakhstan');
