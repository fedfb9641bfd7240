import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultManifest, type Language, libraryScheme, type SourceFile } from '@egov/language';
import { type Architecture, ModelWorkspace } from '@egov/model';
import {
  type Annotations,
  type Aspect,
  type Graph,
  type GraphNode,
  nodesWithin,
  Perspective,
  type StandardView,
  type Subject,
  subjectOf,
} from '../src/index.js';

const libraryDirectory = fileURLToPath(new URL('../../language/library/', import.meta.url));
const exampleDirectory = fileURLToPath(new URL('../../../examples/kazakhstan/', import.meta.url));

/** The documents that ship with the product. */
export const library: readonly SourceFile[] = readdirSync(libraryDirectory)
  .filter((name) => !name.endsWith('.examples.egov'))
  .map((name) => ({ uri: `${libraryScheme}:/${name}`, text: readFileSync(libraryDirectory + name, 'utf8') }));

async function loaded(files: readonly SourceFile[], language: Language): Promise<Architecture> {
  const workspace = new ModelWorkspace({ language, manifest: defaultManifest }, '2026-11-22');
  await workspace.load(files, library);
  return workspace.architecture;
}

/** The architecture that a text describes. */
export function architectureOf(text: string): Promise<Architecture> {
  return loaded([{ uri: 'file:///w/test.egov', text }], 'en');
}

/** The example that ships with the product. */
export function exampleArchitecture(): Promise<Architecture> {
  const names = readdirSync(exampleDirectory, { recursive: true }).map(String);
  const files = names
    .filter((name) => name.endsWith('.egov'))
    .map((name) => ({ uri: `file:///w/${name}`, text: readFileSync(join(exampleDirectory, name), 'utf8') }));
  return loaded(files, 'ru');
}

/** A text as a picture shows it, in English. */
export async function perspectiveOf(text: string, aspect: Aspect = 'current', annotations: Annotations = {}): Promise<Perspective> {
  return new Perspective(await architectureOf(text), aspect, 'en', annotations);
}

/** An element as a subject. */
export function subjectIn(perspective: Perspective, id: string): Subject {
  return subjectOf(perspective.get(id)!, perspective);
}

/** The identifiers of the subjects of a view. */
export function subjectsOf(view: StandardView, perspective: Perspective): string[] {
  return view.subjects(perspective).map(({ id }) => id);
}

/** The nodes of a graph as lines, what is inside indented: `[change] title | row | row`. */
export function nodeLines({ nodes }: Pick<Graph, 'nodes'>, indent = ''): string[] {
  return nodes.flatMap((node) => [`${indent}${nodeLine(node)}`, ...nodeLines({ nodes: node.children ?? [] }, `${indent}  `)]);
}

function nodeLine({ title, change, heat, rows = [] }: GraphNode): string {
  const head = `${signOf(change)}${title}${heat === undefined ? '' : ` (${heat.replace('heat', '')})`}`;
  const lines = rows.map((row) => `${signOf(row.change)}${row.isHeading ? `${row.text}:` : row.text}${row.aside ? ` — ${row.aside}` : ''}`);
  return [head, ...lines].join(' | ');
}

/** The edges of a graph as lines: `+ a —tie→ b (label)`. */
export function edgeLines(graph: Graph): string[] {
  const titles = new Map([...nodesWithin(graph.nodes)].map(({ id, title }) => [id, title]));
  return graph.edges.map(
    ({ source, target, tie, label, change }) =>
      `${signOf(change)}${titles.get(source)} —${tie}→ ${titles.get(target)}${label ? ` (${label.join('; ')})` : ''}`,
  );
}

function signOf(change: GraphNode['change']): string {
  return change === undefined || change === 'kept' ? '' : { added: '+ ', removed: '− ', changed: '± ' }[change];
}
