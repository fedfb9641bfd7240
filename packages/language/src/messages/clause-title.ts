import type { Language } from './languages.js';
import { message } from './messages.js';

/** Where in the law or in the language reference something comes from, in words: `Правила, пп. 10.6, 11.1`. */
export function clauseTitle(clause: string, language: Language): string {
  if (clause.includes('; '))
    return clause
      .split('; ')
      .map((each) => clauseTitle(each, language))
      .join('; ');
  const [, source, point] = /^(Rules|Requirements) §(.+)$/.exec(clause) ?? [];
  if (point !== undefined) {
    const count = /[,-]/.test(point) ? 'several' : 'one';
    return message(source === 'Rules' ? 'clause.rules' : 'clause.requirements', { point: point.replaceAll('-', '–'), count }, language);
  }
  const [, catalogue, number] = /^(\S+) §(.+)$/.exec(clause) ?? [];
  if (catalogue !== undefined) return message('clause.catalogue', { catalogue, point: number! }, language);
  const rule = /^rule (.+)$/.exec(clause)?.[1];
  if (rule !== undefined) return message('clause.rule', { name: rule }, language);
  const section = /^language: (.+)$/.exec(clause)?.[1];
  return section === undefined ? clause : message('clause.language', { section: section.replaceAll(' ', '_') }, language);
}
