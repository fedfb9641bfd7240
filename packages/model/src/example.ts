import { type ast, examplePrefix, type Language } from '@egov/language';
import { Architecture, type Vocabularies } from './architecture.js';
import { type Declared, elementOf, inTextOrder } from './builder.js';
import { Draft } from './draft.js';
import { isReference, type Value } from './element.js';
import { type DeclaredFact, fragmentOfMembers } from './fragment.js';

/** The architecture that an example of a catalogue describes; its elements have the names that the example gives them. */
export function exampleArchitecture(example: ast.Example | ast.ExampleBaseline, language: Language): Architecture {
  const prefix = examplePrefix(example).normalize('NFC');
  const { declarations, words } = fragmentOfMembers(example.members, language);
  const byId = new Map<string, Declared[]>();
  for (const declaration of declarations) {
    const own = {
      ...declaration,
      id: without(prefix, declaration.id),
      ...(declaration.parent !== undefined && { parent: without(prefix, declaration.parent) }),
      facts: declaration.facts.map((fact): DeclaredFact => ({ ...fact, values: stripped(fact.values, prefix) as DeclaredFact['values'] })),
    };
    const known = byId.get(own.id);
    if (known) known.push({ uri: '', declaration: own });
    else byId.set(own.id, [{ uri: '', declaration: own }]);
  }
  const draft = new Draft(Architecture.empty.contents);
  const made = new Set<string>();
  const make = (id: string): void => {
    if (made.has(id)) return;
    made.add(id);
    const declared = byId.get(id)!.sort(inTextOrder);
    const parent = declared.find(({ declaration }) => !declaration.extension)?.declaration.parent;
    if (parent !== undefined && byId.has(parent)) make(parent);
    draft.replace(id, undefined, elementOf(declared, parent === undefined ? undefined : draft.get(parent)));
  };
  for (const id of byId.keys()) make(id);
  const vocabularies: Record<string, Record<string, Readonly<Record<string, string>>>> = {};
  for (const [vocabulary, word, title] of words) (vocabularies[vocabulary] ??= {})[word] ??= title;
  return new Architecture(draft.finish(vocabularies satisfies Vocabularies));
}

function without(prefix: string, id: string): string {
  return id.startsWith(prefix) ? id.slice(prefix.length) : id;
}

function stripped(value: Value | Readonly<Record<string, Value>>, prefix: string): Value {
  if (isReference(value)) return { ...(value as { ref: string }), ref: without(prefix, (value as { ref: string }).ref) };
  if (Array.isArray(value)) return (value as readonly Value[]).map((item) => stripped(item, prefix));
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value as Record<string, Value>).map(([key, item]) => [key, stripped(item, prefix)]));
  return value;
}
