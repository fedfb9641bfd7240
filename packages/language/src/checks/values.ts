import { type AstNode } from 'langium';
import * as ast from '../generated/ast.js';
import { kindOf } from '../metamodel/kinds.js';
import { wordsOf } from '../metamodel/properties.js';
import { vocabularies, vocabulary, type Vocabulary, type VocabularyName } from '../metamodel/vocabularies.js';
import type { NameIndex } from '../names/name-index.js';
import { inLanguage, type Language } from '../messages/languages.js';
import { nearest } from './nearest.js';
import type { Report } from './report.js';

/** The classes of objects of informatization. */
const classes: readonly string[] = ['1', '2', '3'];

/** Reports value words that no vocabulary has: in headers (`custm`) and in facts (`channels portl`). */
export class ValueChecks {
  constructor(
    private readonly index: NameIndex,
    private readonly language: Language,
    private readonly uri: string,
  ) {}

  check(node: AstNode, report: Report): void {
    if (ast.isVocabulary(node)) this.checkVocabulary(node, report);
    else if (ast.isElement(node)) this.checkHeader(node, report);
    else this.checkFact(node, report);
  }

  private checkHeader(node: ast.Element, report: Report): void {
    const header = kindOf(node.$type)?.header ?? {};
    const many = kindOf(node.$type)?.many ?? [];
    const taken = new Set<string>();
    for (const [index, word] of ((node as { words?: string[] }).words ?? []).entries()) {
      const property = Object.keys(header).find((name) => this.has(header[name]!, word));
      const where = { node, property: 'words', index };
      if (property === undefined) this.unknown(word, Object.values(header), where, report);
      else if (taken.has(word) || (taken.has(property) && !many.includes(property))) report('EGOV-repeated-value', where, { word });
      if (property !== undefined) taken.add(property).add(word);
    }
    if ((ast.isSystem(node) || ast.isPlatform(node) || ast.isGateway(node)) && node.class !== undefined && !classes.includes(node.class)) {
      report(
        'EGOV-unknown-value',
        { node, property: 'class' },
        { value: node.class, vocabulary: 'class', near: undefined, values: classes.join(', ') },
      );
    }
    if (ast.isPrinciple(node) && node.contour !== undefined) this.checkWord(node, 'contour', 0, node.contour, 'requirementContour', report);
    if (ast.isRule(node) && node.severity !== undefined) this.checkWord(node, 'severity', 0, node.severity, 'severity', report);
    if (ast.isInitiative(node) && node.action) this.checkWord(node, 'action', 0, node.action, 'initiativeAction', report);
    if (ast.isRecommendation(node) && node.action) this.checkWord(node, 'action', 0, node.action, 'recommendationAction', report);
  }

  private checkFact(node: AstNode, report: Report): void {
    const words = wordsOf(node.$type);
    if (!words) return;
    for (const [property, name] of Object.entries(words)) {
      const value = (node as unknown as Record<string, unknown>)[property];
      const values = Array.isArray(value) ? (value as string[]) : typeof value === 'string' ? [value] : [];
      const seen = new Set<string>();
      for (const [index, word] of values.entries()) {
        if (seen.has(word)) report('EGOV-repeated-value', { node, property, index }, { word });
        seen.add(word);
        this.checkWord(node, property, index, word, name, report);
      }
    }
  }

  private checkVocabulary(node: ast.Vocabulary, report: Report): void {
    const open = Object.values<Vocabulary>(vocabularies).flatMap((known) => known.open ?? []);
    if (!open.includes(node.name))
      report('EGOV-closed-vocabulary', { node, property: 'name' }, { name: node.name, open: open.sort().join(', ') });
  }

  private checkWord(node: AstNode, property: string, index: number, word: string, name: VocabularyName, report: Report): void {
    if (!this.has(name, word)) this.unknown(word, [name], { node, property, index }, report);
  }

  private unknown(word: string, names: readonly VocabularyName[], where: Parameters<Report>[1], report: Report): void {
    const words = names.flatMap((name) => [...this.wordsOf(name)]);
    const title = names.map((name) => inLanguage(vocabulary(name).title, this.language)).join(', ');
    report('EGOV-unknown-value', where, {
      value: word,
      vocabulary: title || '—',
      near: nearest(word, words),
      values: words.join(', ') || '—',
    });
  }

  private has(name: VocabularyName, word: string): boolean {
    if (word in vocabulary(name).words) return true;
    const { open } = vocabulary(name);
    if (open !== undefined) this.index.seekWord(this.uri, open, word);
    for (const own of this.ownWords(name)) if (own === word) return true;
    return false;
  }

  private *wordsOf(name: VocabularyName): Iterable<string> {
    yield* Object.keys(vocabulary(name).words);
    yield* this.ownWords(name);
  }

  private ownWords(name: VocabularyName): Iterable<string> {
    const { open } = vocabulary(name);
    return open === undefined ? [] : this.index.declaredWords(open);
  }
}
