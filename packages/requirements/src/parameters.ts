import type { ast } from '@egov/language';
import { Compiler, Context, type Notes, type ParameterInScope, plain, type Scope, type Type } from '@egov/expressions';
import { Architecture } from '@egov/model';

/** The value of a parameter. */
export type Constant = string | number | boolean;

/** The value of a parameter: what the manifest says, if it is of the same type, else what the catalogue says. */
export function constantOf(
  node: ast.Parameter,
  settings: Readonly<Record<string, Constant>>,
  notes: Notes,
  quiet = false,
): ParameterInScope | undefined {
  const own = quiet ? { ...notes, problem: () => {} } : notes;
  const compiled = new Compiler(emptyScope, own).compile(node.value);
  if (!compiled || compiled.type.many) return undefined;
  const [item] = compiled.list(idle);
  const value = item === undefined ? undefined : plain(item);
  if (value === undefined) return undefined;
  const set = settings[node.name];
  return { type: compiled.type, value: set !== undefined && fits(set, compiled.type) ? set : value, declared: value, declaration: node };
}

/** Whether the manifest gives a parameter a value of its type. */
export function fits(value: Constant, { of }: Type): boolean {
  if (of.kind === 'number') return typeof value === 'number';
  if (of.kind === 'flag') return typeof value === 'boolean';
  return typeof value === 'string' && (of.kind === 'text' || (of.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value)));
}

/** A scope that also knows parameters. */
export function scopeWith(scope: Scope, parameters: ReadonlyMap<string, ParameterInScope>): Scope {
  return {
    variables: scope.variables,
    parameters,
    element: (name) => scope.element(name),
    elementNames: () => scope.elementNames(),
    words: (vocabulary) => scope.words(vocabulary),
  };
}

const emptyScope: Scope = {
  variables: new Map(),
  parameters: new Map(),
  element: () => undefined,
  elementNames: () => [],
  words: () => new Set(),
};

/** Constants read nothing. */
const idle = new Context({ architecture: Architecture.empty, today: '', state: 'target', duplicates: { of: () => [] } });
