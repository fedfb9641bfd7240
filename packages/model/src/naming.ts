/** The name of a fact in the model and in rules, from its grammar type: `BuiltOn` → `builtOn`. */
export function factName(type: string): string {
  return type[0]!.toLowerCase() + type.slice(1);
}

/** The grammar type of a fact, from its name in the model: `builtOn` → `BuiltOn`. */
export function factType(name: string): string {
  return name[0]!.toUpperCase() + name.slice(1);
}
