/** What of an element was read. */
export const readAspects = ['itself', 'parts', 'referrers'] as const;
export type ReadAspect = (typeof readAspects)[number];

/**
 * Numbers for what can be read: an element itself, its parts, what refers to it; or anything else that has a name, such as the elements of a kind.
 * Rules read the same few things very often, and numbers are cheaper to note and to keep than names.
 */
export class ReadKeys {
  private readonly firsts = new Map<string, number>();

  /** The number of the first aspect; those of the others follow it. Identifiers of elements have no spaces, other names do. */
  first(name: string): number {
    let known = this.firsts.get(name);
    if (known === undefined) this.firsts.set(name, (known = this.firsts.size * readAspects.length));
    return known;
  }

  /** The number of what was read, or undefined if nothing of that name was. */
  known(name: string, aspect: ReadAspect = 'itself'): number | undefined {
    const first = this.firsts.get(name);
    return first === undefined ? undefined : first + readAspects.indexOf(aspect);
  }

  /** All numbers are below it. */
  get bound(): number {
    return this.firsts.size * readAspects.length;
  }
}

/** The name under which it is noted that the elements of a kind were gone through. */
export function nameOfKind(kind: string): string {
  return `kind ${kind}`;
}

/** Notes what is read between two moments, each thing once. */
export class ReadLog {
  /** For each number, the last time in which it was noted. */
  private seen = new Uint32Array(1024);
  private noted = new Int32Array(256);
  private count = 0;
  private time = 0;
  private isOpen = false;

  begin(): void {
    this.time++;
    this.count = 0;
    this.isOpen = true;
  }

  note(key: number): void {
    if (!this.isOpen) return;
    if (key >= this.seen.length) this.seen = grown(this.seen, new Uint32Array(Math.max(key + 1, this.seen.length * 2)));
    if (this.seen[key] === this.time) return;
    this.seen[key] = this.time;
    if (this.count === this.noted.length) this.noted = grown(this.noted, new Int32Array(this.count * 2));
    this.noted[this.count++] = key;
  }

  end(): void {
    this.isOpen = false;
  }

  /** The numbers of what was noted since it began last. */
  all(): Int32Array {
    return this.noted.slice(0, this.count);
  }
}

function grown<T extends Uint32Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
