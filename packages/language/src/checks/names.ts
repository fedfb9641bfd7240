import { type AstNode, GrammarUtils } from 'langium';
import * as ast from '../generated/ast.js';
import { type Language, languages } from '../messages/languages.js';
import { mixedLetters } from '../names/lookalikes.js';
import type { Report } from './report.js';

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
  if (mixed) report('EGOV-mixed-letters', where, { name, latin: mixed.latin.join(', '), cyrillic: mixed.cyrillic.join(', ') });
  if (name !== name.normalize('NFC')) report('EGOV-not-normalised', where);
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
