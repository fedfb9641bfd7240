import type { Duplicates, Reader } from '@egov/expressions';
import { type Architecture, type Element, factsOf, refs } from '@egov/model';

/** Elements of one kind with the same title, capitals, quotes and spaces aside. Those that are told apart (`distinct from`) are none. */
export class TitleDuplicates implements Duplicates {
  private readonly byTitle = new Map<string, Set<string>>();

  /** Takes an element as it was and as it is now. Gives the keys under which something changed. */
  replace(before: Element | undefined, after: Element | undefined): string[] {
    const [old, fresh] = [keysOf(before), keysOf(after)];
    for (const key of old) this.byTitle.get(key)?.delete(before!.id);
    for (const key of fresh) {
      const known = this.byTitle.get(key);
      if (known) known.add(after!.id);
      else this.byTitle.set(key, new Set([after!.id]));
    }
    return [...old.filter((key) => !fresh.includes(key)), ...fresh.filter((key) => !old.includes(key))];
  }

  /** Takes a whole architecture. */
  static of(architecture: Architecture): TitleDuplicates {
    const duplicates = new TitleDuplicates();
    for (const element of architecture.elements()) duplicates.replace(undefined, element);
    return duplicates;
  }

  of(element: Element, reader: Reader, note: (key: string) => void, among?: readonly Element[]): readonly Element[] {
    const found = new Set<Element>();
    const keys = keysOf(element);
    if (among) {
      for (const other of among)
        if (
          other.id !== element.id &&
          keysOf(other).some((key) => keys.includes(key)) &&
          !toldApart(element, other) &&
          !toldApart(other, element)
        )
          found.add(other);
      return [...found];
    }
    for (const key of keys) {
      note(key);
      for (const id of this.byTitle.get(key) ?? []) {
        const other = id === element.id ? undefined : reader.get(id);
        if (other && !toldApart(element, other) && !toldApart(other, element)) found.add(other);
      }
    }
    return [...found].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
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

function toldApart(element: Element, other: Element): boolean {
  return factsOf(element, 'distinct').some((fact) => refs(fact).includes(other.id));
}
