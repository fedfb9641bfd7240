import { type AstNode, type DocumentSegment, CstUtils, type LangiumDocument } from 'langium';
import * as ast from '../generated/ast.js';
import { kindOf } from '../metamodel/kinds.js';
import { vocabularies, type Vocabulary } from '../metamodel/vocabularies.js';
import type { NameEntry } from './name-entry.js';
import { isDependency } from '../workspace/dependency.js';
import { extendedName, extensionPrefix, examplePrefix, isNamedElement, type NamedElement, qualifiedName } from './namespaces.js';

/** A word that a workspace adds to an open vocabulary. */
export interface DeclaredWord {
  readonly vocabulary: string;
  readonly word: string;
}

/** All that a document declares, without resolving any reference. */
export function collectNames(document: LangiumDocument): { entries: NameEntry[]; words: DeclaredWord[] } {
  const entries: NameEntry[] = [];
  const words: DeclaredWord[] = [];

  function declare(node: AstNode, name: string): void {
    entries.push(new Declaration(node, name.normalize('NFC'), document));
  }

  function members(nodes: readonly AstNode[], prefix: string, extended?: string): void {
    for (const node of nodes) member(node, prefix, extended);
  }

  function member(node: AstNode, prefix: string, extended?: string): void {
    if (ast.isStated(node) || ast.isLayer(node)) members(node.members, prefix, extended);
    else if (ast.isAttributes(node)) members(node.attributes, prefix);
    else if (ast.isExample(node)) {
      members(node.members, examplePrefix(node));
      if (node.baseline) members(node.baseline.members, examplePrefix(node.baseline));
    } else if (ast.isExtension(node)) members(node.members, `${extendedName(node)}.`, extendedName(node));
    else if (ast.isUnknown(node)) unknown(node, prefix);
    else if (ast.isVocabulary(node)) {
      for (const word of node.members) if (ast.isVocabularyWord(word) && word.name) words.push({ vocabulary: node.name, word: word.name });
    } else if (ast.isRequirement(node)) {
      if (node.name) declare(node, qualifiedName(node));
    } else if (isNamedElement(node)) {
      const before = extended === undefined ? prefix : extensionPrefix(extended, node.$type);
      if (node.name) declare(node, before + node.name);
      if ('members' in node) members(node.members, kindOf(node.$type)?.namespace && node.name ? `${before}${node.name}.` : before);
    }
  }

  /** What is declared under a misspelt word keeps its name, so that one mistake stays one. */
  function unknown(node: ast.Unknown, prefix: string): void {
    const name = node.rest[0];
    if (name && /^[A-Za-z_\u0400-\u04FF]/.test(name) && !valueWords.has(name)) {
      declare(node, prefix + name);
      members(node.members, `${prefix}${name}.`);
    } else members(node.members, prefix);
  }

  const model = document.parseResult.value as ast.Model;
  if (isDependency(document)) for (const node of model.members) declare(node, (node as NamedElement).name);
  else members(model.members ?? [], '');
  return { entries, words };
}

const valueWords = new Set(Object.values<Vocabulary>(vocabularies).flatMap((vocabulary) => Object.keys(vocabulary.words)));

/** Positions and paths are asked for rarely and a workspace has hundreds of thousands: they are computed when asked for. */
class Declaration implements NameEntry {
  readonly type: string;

  constructor(
    readonly node: AstNode,
    readonly name: string,
    private readonly document: LangiumDocument,
  ) {
    this.type = node.$type;
  }

  get documentUri(): LangiumDocument['uri'] {
    return this.document.uri;
  }

  get path(): string {
    return pathOf(this.node);
  }

  get nameSegment(): DocumentSegment | undefined {
    const own = (this.node as { name?: string }).name;
    const leaf = own === undefined ? undefined : CstUtils.flattenCst(this.node.$cstNode!).find((node) => node.text === own);
    return CstUtils.toDocumentSegment(leaf ?? this.node.$cstNode);
  }

  get selectionSegment(): DocumentSegment | undefined {
    return CstUtils.toDocumentSegment(this.node.$cstNode);
  }
}

/** The path that Langium's node locator understands. */
function pathOf(node: AstNode): string {
  if (!node.$container) return '';
  const index = node.$containerIndex === undefined ? '' : `@${node.$containerIndex}`;
  return `${pathOf(node.$container)}/${node.$containerProperty}${index}`;
}
