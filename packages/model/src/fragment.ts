import {
  ast,
  isExampleModel,
  isNamedElement,
  extendedName,
  type Language,
  type NamedElement,
  ownerOf,
  type Place,
  qualifiedName,
  stateOf,
} from '@egov/language';
import { type AstNode, AstUtils, type LangiumDocument } from 'langium';
import { factValues, headerValues, titleOf } from './values.js';
import type { Fact, LocalisedText, State, Value } from './element.js';
import { factName } from './naming.js';
import { placeOfName, placeOfNode } from './source-place.js';

/** What one declaration (or one extension) says about an element. The states are those that it is marked with; the parent's come later. */
export interface Declaration {
  readonly id: string;
  readonly extension: boolean;
  readonly type: string;
  readonly name: string;
  readonly parent?: string;
  readonly title: LocalisedText;
  readonly documentation?: string;
  readonly tags: readonly string[];
  readonly marked?: State;
  readonly facts: readonly DeclaredFact[];
  readonly place: Place;
}

/** A fact as it stands in the text: marked with a state, or with none. */
export interface DeclaredFact {
  readonly name: string;
  readonly marked?: State;
  readonly values: Readonly<Record<string, Value>>;
  readonly because?: string;
  readonly place: Fact['place'];
}

/** All that one document contributes. */
export interface Fragment {
  readonly declarations: readonly Declaration[];
  /** Words added to open vocabularies: vocabulary, word, title. */
  readonly words: readonly (readonly [vocabulary: string, word: string, title: LocalisedText])[];
}

/** Reads the linked tree of a document. Titles without a language tag are in `language`. */
export function fragmentOf(document: LangiumDocument, language: Language): Fragment {
  return fragmentOfMembers((document.parseResult.value as ast.Model).members ?? [], language);
}

/** Reads linked members of a file or of an example. */
export function fragmentOfMembers(members: readonly AstNode[], language: Language): Fragment {
  const declarations: Declaration[] = [];
  const words: Fragment['words'][number][] = [];

  function visit(nodes: readonly AstNode[]): void {
    for (const node of nodes) {
      if (ast.isStated(node) || ast.isLayer(node)) visit(node.members);
      else if (ast.isAttributes(node)) visit(node.attributes);
      else if (ast.isExtension(node)) {
        declarations.push(extension(node));
        visit(node.members);
      } else if (ast.isVocabulary(node)) {
        for (const word of node.members)
          if (ast.isVocabularyWord(word) && word.name) words.push([node.name, word.name, titleOf(word, language)]);
      } else if (isNamedElement(node) && node.name) {
        declarations.push(declaration(node));
        if ('members' in node) visit(node.members);
      } else if (ast.isUnknown(node)) visit(node.members);
    }
  }

  function extension(node: ast.Extension): Declaration {
    const id = extendedName(node).normalize('NFC');
    return {
      id,
      extension: true,
      type: '',
      name: id,
      title: {},
      tags: [],
      facts: factsIn(node.members, stateOf(node)),
      place: placeOfNode(node),
    };
  }

  function declaration(node: NamedElement): Declaration {
    const header = headerValues(node, language);
    const own: DeclaredFact[] =
      Object.keys(header.values).length > 0 || header.because !== undefined
        ? [{ name: 'header', ...header, place: placeOfName(node) }]
        : [];
    return {
      id: qualifiedName(node).normalize('NFC'),
      extension: false,
      type: node.$type,
      name: node.name.normalize('NFC'),
      parent: parentOf(node),
      title: titleOf(node, language),
      documentation: documentationOf(node),
      tags: [...((node as { tags?: string[] }).tags ?? []), ...tagsIn(node)],
      marked: stateOf(node),
      facts: [...own, ...('members' in node ? factsIn(node.members) : [])],
      place: placeOfName(node),
    };
  }

  function factsIn(members: readonly AstNode[], marked?: State): DeclaredFact[] {
    return members.flatMap((member) => {
      if (ast.isStated(member)) return factsIn(member.members, member.state);
      if (!ast.isFact(member) || ast.isAttributes(member) || ast.isTagged(member) || ast.isExample(member)) return [];
      return [{ name: factName(member.$type), marked, ...factValues(member, language), place: placeOfNode(member) }];
    });
  }

  visit(members);
  return { declarations, words };
}

function tagsIn(node: NamedElement): string[] {
  return 'members' in node ? node.members.filter(ast.isTagged).map((tag) => tag.tag) : [];
}

/** The identifier of the element whose block holds `node`: that of a domain, a system, a goal. */
function parentOf(node: NamedElement): string | undefined {
  const owner = ownerOf(node);
  if (!owner) return undefined;
  if (ast.isExtension(owner)) return extendedName(owner).normalize('NFC');
  if (isExampleModel(owner)) return undefined;
  return isNamedElement(owner) ? qualifiedName(owner).normalize('NFC') : undefined;
}

/** The text of a documentation comment right above an element. */
function documentationOf(node: AstNode): string | undefined {
  const document = AstUtils.getDocument(node);
  const offset = node.$cstNode?.offset;
  if (offset === undefined) return undefined;
  const before = document.textDocument
    .getText()
    .slice(Math.max(0, offset - longestDocumentation), offset)
    .trimEnd();
  if (!before.endsWith('*/')) return undefined;
  const start = before.lastIndexOf('/*');
  if (start < 0 || before[start + 2] !== '*') return undefined;
  const text = before
    .slice(start + 3, -2)
    .split('\n')
    .map((line) => line.replace(/^\s*\*?[ \t]?/, '').trimEnd())
    .join('\n')
    .trim();
  return text === '' ? undefined : text;
}

/** Looking further back for the beginning of a comment isn't worth it. */
const longestDocumentation = 10_000;
