import { type ast, isoDateMeantBy } from '@egov/language';
import {
  Compiler,
  Context,
  type Duration,
  type Item,
  type Notes,
  type ParameterInScope,
  plain,
  type Scope,
  timeUnits,
  type Type,
} from '@egov/expressions';
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
  const meant = set === undefined ? undefined : constantMeantBy(set, compiled.type);
  return { type: compiled.type, value: meant ?? value, declared: value, declaration: node };
}

/** What a value in the manifest means for a parameter of a type: a date and a span of time are written as texts. Undefined if it doesn't fit. */
export function constantMeantBy(value: Constant, { of }: Type): Item | undefined {
  if (of.kind === 'number') return typeof value === 'number' ? value : undefined;
  if (of.kind === 'flag') return typeof value === 'boolean' ? value : undefined;
  if (typeof value !== 'string') return undefined;
  if (of.kind === 'date') return isoDateMeantBy(value) === value ? value : undefined;
  return of.kind === 'duration' ? spanMeantBy(value) : value;
}

function spanMeantBy(text: string): Duration | undefined {
  const [, count, word] = /^(\d+) ([a-z]+)$/.exec(text) ?? [];
  const unit = word === undefined ? undefined : timeUnits[word];
  return unit && { months: unit.months * Number(count), days: unit.days * Number(count) };
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
