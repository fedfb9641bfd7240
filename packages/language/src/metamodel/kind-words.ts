import { nearest } from '../checks/nearest.js';
import { type Kind, type KindName, kinds } from './kinds.js';
import { metamodel } from './metamodel.js';

/** What kinds are called beside their titles, or what several titles have and one kind is meant by. */
const colloquialNames: Readonly<Record<string, KindName>> = {
  алмасу: 'Exchange',
  жүйе: 'System',
  ис: 'System',
  министерство: 'Body',
  министрлік: 'Body',
  обмен: 'Exchange',
  орган: 'Body',
  платформа: 'Platform',
  сервис: 'Service',
  система: 'System',
  системы: 'System',
};

/**
 * The word of the language for a kind of element that is named otherwise: by its title in any language (`информационная система`), a word of
 * one (`обмен`, `жүйе`), or nearly so. Undefined if no kind is called that.
 */
export function kindMeantBy(word: string): string | undefined {
  const sought = word.toLowerCase();
  const colloquial = colloquialNames[sought];
  if (colloquial !== undefined) return metamodel().keyword(colloquial);
  let best: { readonly keyword: string; readonly words: number } | undefined;
  for (const [type, { title, plural }] of Object.entries<Kind>(kinds)) {
    for (const name of [...title, ...plural]) {
      const words = name.toLowerCase().split(/[\s,()]+/);
      if ((name.toLowerCase() === sought || words.includes(sought)) && (!best || words.length < best.words))
        best = { keyword: metamodel().keyword(type), words: words.length };
    }
  }
  if (best) return best.keyword;
  const titles = new Map(
    Object.entries<Kind>(kinds).flatMap(([type, { title, plural }]) =>
      [...title, ...plural].map((name) => [name.toLowerCase(), metamodel().keyword(type)] as const),
    ),
  );
  const near = nearest(sought, titles.keys());
  return near === undefined ? undefined : titles.get(near);
}
