/** Elements by their simple name. Most names are of one element: a set for each would take more memory than the names. */
export class Namesakes {
  private readonly byName = new Map<string, string | Set<string>>();

  add(id: string): void {
    const name = simpleName(id);
    const known = this.byName.get(name);
    if (known === undefined || known === id) this.byName.set(name, id);
    else if (typeof known === 'string') this.byName.set(name, new Set([known, id]));
    else known.add(id);
  }

  delete(id: string): void {
    const name = simpleName(id);
    const known = this.byName.get(name);
    if (known === id) this.byName.delete(name);
    else if (typeof known === 'object') known.delete(id);
  }

  /** The other elements of the same name in the namespace of `id` or further in. */
  within(id: string): string[] {
    const known = this.byName.get(simpleName(id));
    if (typeof known !== 'object') return [];
    const namespace = id.slice(0, id.lastIndexOf('.') + 1);
    return [...known].filter((other) => other !== id && other.startsWith(namespace));
  }
}

function simpleName(id: string): string {
  return id.slice(id.lastIndexOf('.') + 1);
}
