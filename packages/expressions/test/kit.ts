import { ast, defaultManifest } from '@egov/language';
import { type Architecture, ModelWorkspace } from '@egov/model';
import { AstUtils } from 'langium';
import {
  type Compiled,
  Compiler,
  Context,
  elements,
  isElement,
  type Item,
  kindsNamed,
  plain,
  type Problem,
  readAspects,
  ReadKeys,
  type Scope,
} from '../src/index.js';

/** What an expression turned out to be: its mistakes, or what it gives for each subject that stands. */
export interface Evaluated {
  readonly problems: readonly string[];
  readonly results: Readonly<Record<string, unknown>>;
  readonly reads: Readonly<Record<string, ReadonlySet<string>>>;
}

export interface Surroundings {
  readonly baseline?: Architecture;
  readonly state?: 'current' | 'target';
  readonly today?: string;
}

/** Compiles an expression about `x` of a kind, and evaluates it for each element of that kind in a model. */
export async function evaluate(model: string, kind: string, expression: string, surroundings: Surroundings = {}): Promise<Evaluated> {
  const rule = `rule Tested { for each ${kind} x require ${expression} }`;
  const workspace = await workspaceOf(model);
  await workspace.update([{ uri: 'file:///rule.egov', text: rule }]);
  const syntax = workspace.findings('file:///rule.egov').map(({ code }) => code);
  const check = AstUtils.streamAst(workspace.language.document('file:///rule.egov')!.parseResult.value).find(ast.isCheck)!;
  const problems: Problem[] = [];
  const compiler = new Compiler(scopeOf(workspace), { problem: (problem) => problems.push(problem), meaning: () => {}, wanted: () => {} });
  const { compiler: inner } = compiler.with(check.variable, elements(kindsNamed(kind)!));
  const compiled = inner.compile(check.require);
  const words = problems.map(({ code, offset, length }) => `${code} ${rule.slice(offset, offset + length)}`);
  if (!compiled || words.length > 0) return { problems: [...syntax, ...words], results: {}, reads: {} };
  return { problems: syntax, ...evaluateAll(workspace.architecture, kind, compiled, surroundings) };
}

const workspaces = new Map<string, Promise<ModelWorkspace>>();

/** A model is read once for all expressions about it. */
function workspaceOf(model: string): Promise<ModelWorkspace> {
  let known = workspaces.get(model);
  if (!known) workspaces.set(model, (known = load(model)));
  return known;
}

async function load(model: string): Promise<ModelWorkspace> {
  const workspace = new ModelWorkspace({ language: 'en', manifest: defaultManifest }, '2026-11-22');
  await workspace.load([{ uri: 'file:///model.egov', text: model }]);
  return workspace;
}

function evaluateAll(
  architecture: Architecture,
  kind: string,
  compiled: Compiled,
  { baseline, state = 'target', today = '2026-11-22' }: Surroundings,
) {
  const keys = new ReadKeys();
  const context = new Context({ architecture, state, today, duplicates: { of: () => [] }, ...(baseline && { baseline }) }, keys);
  const results: Record<string, unknown> = {};
  const reads: Record<string, ReadonlySet<string>> = {};
  for (const element of architecture.ofKind(kind)) {
    if (!element.states.includes(state)) continue;
    const read = context.reading(() => {
      context.variables[0] = element;
      const values = compiled.list(context).map(shown);
      results[element.id] = compiled.type.many ? values : compiled.type.of.kind === 'flag' ? compiled.test(context) : values[0];
    });
    reads[element.id] = namesOf(read, keys, architecture);
  }
  return { results, reads };
}

/** What was read, by name: `MoH`, `referrers of MoH`. */
function namesOf(read: Int32Array, keys: ReadKeys, architecture: Architecture): ReadonlySet<string> {
  const names = architecture
    .elements()
    .flatMap(({ id }) =>
      readAspects.map((aspect): [number | undefined, string] => [keys.known(id, aspect), aspect === 'itself' ? id : `${aspect} of ${id}`]),
    );
  return new Set(names.filter(([key]) => key !== undefined && read.includes(key)).map(([, name]) => name));
}

function shown(item: Item): unknown {
  const value = plain(item);
  return isElement(value) ? value.id : value;
}

function scopeOf(workspace: ModelWorkspace): Scope {
  return {
    variables: new Map(),
    parameters: new Map(),
    element: (name) => {
      const found = workspace.language.declarations(name)[0];
      return found && { id: found.name, type: found.type };
    },
    elementNames: () => workspace.language.declaredNames,
    words: (vocabulary) => workspace.language.words(vocabulary),
  };
}
