import type { Language } from '@egov/language';
import { text } from '../../messages/messages.js';

/** A reference of the metamodel to the law (`Rules §2.2; Requirements §9.7`), in the words of a language. */
export function clauseWords(clause: string, language: Language): string {
  return clause
    .split('; ')
    .map((part) => {
      const [document, number = ''] = part.split(' §');
      return text(document === 'Rules' ? 'hover.rules' : 'hover.requirements', { number }, language);
    })
    .join('; ');
}
