import { type Language, metamodel } from '@egov/language';

/**
 * A remark for those who read the document and not the model: what is wrong, without the words of the language by which an architect would mend it.
 * `…не опирается на платформу. Укажите платформу («built on»)` becomes `…не опирается на платформу. Укажите платформу`.
 */
export function plainRemark(text: string, language: Language): string {
  const plain = text.replace(/\s*\(([^()]*)\)/g, (whole, inner: string) => (hasCode(inner, language) ? '' : whole));
  const [first = '', ...rest] = plain.split(/(?<=[.!?])\s+/);
  return [first, ...rest.filter((sentence) => !hasCode(sentence, language))].join(' ').trim();
}

/** Whether a text has words of the language: in quotes, or, where people write in Cyrillic, in small Latin letters. */
function hasCode(text: string, language: Language): boolean {
  const { reserved } = metamodel();
  for (const [, quoted] of text.matchAll(/[«“"]([a-z][a-z0-9 …-]*)[»”"]/g))
    if (quoted!.split(' ').some((each) => reserved.has(each)) || /-/.test(quoted!) || language !== 'en') return true;
  return language !== 'en' && /(?<![\p{L}\p{N}._/-])[a-z][a-z-]{2,}(?![\p{L}\p{N}._])/u.test(text);
}
