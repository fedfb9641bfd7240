import { type AstNode, GrammarUtils } from 'langium';
import * as ast from '../generated/ast.js';
import { type Language, languages } from '../messages/languages.js';
import type { Report } from './report.js';

/** Latin letters and the Cyrillic ones (Kazakh included) that look the same. */
const lookalikes: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  I: 'І',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
  a: 'а',
  c: 'с',
  e: 'е',
  h: 'һ',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
};
const cyrillicLookalikes = new Set(Object.values(lookalikes));

/** Reports names that can't be found again, and titles in unknown languages. */
export function checkNames(node: AstNode, report: Report, untagged: Language): void {
  if (ast.isAnyElement(node) && !ast.isRequirement(node) && 'name' in node && node.name) checkName(node, node.name, report);
  if ('titles' in node && Array.isArray(node.titles))
    checkTitles(node.titles as ast.LocalText[], 'title' in node && node.title !== undefined ? untagged : undefined, report);
  else if ('texts' in node && Array.isArray(node.texts)) checkTitles(node.texts as ast.LocalText[], untagged, report);
}

function checkName(node: AstNode, name: string, report: Report): void {
  const where = { node, property: 'name' };
  if (/[./]/.test(name)) report('EGOV-dotted-name', where, { name });
  const mixed = mixedLetters(name);
  if (mixed) report('EGOV-mixed-letters', where, { name, letters: mixed.join(', ') });
  if (name !== name.normalize('NFC')) report('EGOV-not-normalised', where);
}

/**
 * The letters of one alphabet that look like letters of the other, where a name mixes both. A name of parts in two alphabets (`SDU_қоймасы`)
 * is fine as long as each part keeps to one.
 */
export function mixedLetters(name: string): string[] | undefined {
  const found = new Set<string>();
  for (const part of name.split(/[-_.\d]+/)) {
    if (!/[A-Za-z]/.test(part) || !/[\u0400-\u04FF]/.test(part)) continue;
    for (const letter of part) if (letter in lookalikes || cyrillicLookalikes.has(letter)) found.add(letter);
  }
  return found.size > 0 ? [...found] : undefined;
}

function checkTitles(titles: readonly ast.LocalText[], untagged: Language | undefined, report: Report): void {
  const seen = new Set<string>(untagged === undefined ? [] : [untagged]);
  for (const title of titles) {
    if (!(languages as readonly string[]).includes(title.language)) {
      report('EGOV-unknown-language', { node: title, property: 'language' }, { language: title.language, known: languages.join(', ') });
    } else if (seen.has(title.language)) {
      report('EGOV-repeated-title', { node: title, property: 'language' }, { language: title.language });
    }
    seen.add(title.language);
  }
}

/** Reports texts that search may not find, wherever a text may stand. */
export function checkTexts(node: AstNode, report: Report): void {
  for (const [property, value] of Object.entries(node)) {
    if (typeof value !== 'string' || property.startsWith('$') || value === value.normalize('NFC')) continue;
    const cst = GrammarUtils.findNodeForProperty(node.$cstNode, property);
    if (cst?.text.startsWith('"')) report('EGOV-not-normalised', { cst });
  }
}
