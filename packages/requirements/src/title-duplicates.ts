import type { Reader } from '@egov/expressions';
import { Architecture, type Element, factsOf, refs } from '@egov/model';
import type { DuplicateSource } from './duplicates.js';

/**
 * Elements of one kind with the same title, capitals, quotes and spaces aside. Those that are told apart (`distinct from`) are none. The titles of
 * a kind are looked at when its duplicates are first asked for. What the examples of rules go by, which mean the same whatever likeness is taken for
 certain, and workspaces that are given nothing better.
 */
export class TitleDuplicates implements DuplicateSource {
  private readonly byKind = new Map<string, Map<string, Set<string>>>();

  constructor(private architecture = Architecture.empty) {}

  load(architecture: Architecture): void {
    this.architecture = architecture;
    this.byKind.clear();
  }

  update(architecture: Architecture, touched: Iterable<string>): string[] {
    const before = this.architecture;
    this.architecture = architecture;
    return [...touched].flatMap((id) => this.replace(before.get(id), architecture.get(id)));
  }

  findings(): readonly [] {
    return [];
  }

  private replace(before: Element | undefined, after: Element | undefined): string[] {
    const [old, fresh] = [keysOf(before), keysOf(after)];
    for (const key of old) this.byKind.get(before!.kind)?.get(key)?.delete(before!.id);
    const titles = after && this.byKind.get(after.kind);
    if (titles) for (const key of fresh) add(titles, key, after.id);
    return [...old.filter((key) => !fresh.includes(key)), ...fresh.filter((key) => !old.includes(key))];
  }

  of(element: Element, reader: Reader, note: (key: string) => void, among?: readonly Element[]): readonly Element[] {
    const keys = keysOf(element);
    const found = new Set<Element>();
    if (among) {
      const candidates = among.filter((other) => other.id !== element.id && other.kind === element.kind);
      for (const other of candidates)
        if (keysOf(other).some((key) => keys.includes(key)) && !areToldApart(element, other)) found.add(other);
      return [...found];
    }
    const titles = this.titlesOf(element.kind);
    for (const key of keys) {
      note(key);
      for (const id of titles.get(key) ?? []) {
        const other = id === element.id ? undefined : reader.get(id);
        if (other && !areToldApart(element, other)) found.add(other);
      }
    }
    return [...found].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  private titlesOf(kind: string): ReadonlyMap<string, ReadonlySet<string>> {
    let titles = this.byKind.get(kind);
    if (!titles) {
      this.byKind.set(kind, (titles = new Map()));
      for (const element of this.architecture.ofKind(kind)) for (const key of keysOf(element)) add(titles, key, element.id);
    }
    return titles;
  }
}

function add(titles: Map<string, Set<string>>, key: string, id: string): void {
  const known = titles.get(key);
  if (known) known.add(id);
  else titles.set(key, new Set([id]));
}

function keysOf(element: Element | undefined): string[] {
  if (!element) return [];
  const titles = Object.entries(element.title).map(([language, title]) => `title ${element.kind} ${language} ${normalised(title)}`);
  return [...new Set(titles)].filter((key) => !key.endsWith(' '));
}

function normalised(title: string): string {
  return title
    .normalize('NFC')
    .toLocaleLowerCase('ru')
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function areToldApart(a: Element, b: Element): boolean {
  return saysDistinct(a, b) || saysDistinct(b, a);
}

function saysDistinct(element: Element, other: Element): boolean {
  return factsOf(element, 'distinct').some((fact) => refs(fact).includes(other.id));
}
