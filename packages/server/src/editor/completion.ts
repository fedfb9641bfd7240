import {
  factOf,
  inLanguage,
  kindOf,
  type Localised,
  metamodel,
  type Vocabulary,
  vocabularies,
  type VocabularyName,
  wordsOf,
} from '@egov/language';
import { ruleCompletions } from '@egov/requirements';
import { AstUtils, GrammarAST, GrammarUtils, type LangiumDocument, type ReferenceInfo } from 'langium';
import { type CompletionAcceptor, type CompletionContext, DefaultCompletionProvider, type NextFeature } from 'langium/lsp';
import { type CompletionItem, CompletionItemKind, CompletionList, type CompletionParams, InsertTextFormat } from 'vscode-languageserver';
import { alikeTitles } from '../duplicates/alike-titles.js';
import { blockAt, startersIn } from './block-at.js';
import type { EgovEditorServices } from './editor-module.js';
import { uriOfPlace } from './places.js';
import { candidatesFor } from './reference-candidates.js';
import { folded, matches } from './unicode-matcher.js';

/** Proposes what fits at a place: kinds and facts that may stand there, elements of the right kind, words of the right vocabulary. */
export class EgovCompletion extends DefaultCompletionProvider {
  override readonly completionOptions = { triggerCharacters: ['.', ' ', '/'] };

  constructor(private readonly services: EgovEditorServices) {
    super(services);
  }

  override async getCompletion(document: LangiumDocument, params: CompletionParams): Promise<CompletionList | undefined> {
    const offset = document.textDocument.offsetAt(params.position);
    const { tokens, hidden } = this.lexer.tokenize(document.textDocument.getText());
    if (isInText(tokens, hidden, offset)) return CompletionList.create(alikeTitles(tokens, document, offset, this.services), true);
    const rule = this.ruleItems(document, offset);
    if (rule.length > 0) return CompletionList.create(rule, false);
    return super.getCompletion(document, params);
  }

  private ruleItems(document: LangiumDocument, offset: number): CompletionItem[] {
    const { workspace } = this.services.editor;
    const kinds = {
      element: CompletionItemKind.Reference,
      word: CompletionItemKind.EnumMember,
      operation: CompletionItemKind.Method,
    } as const;
    return ruleCompletions(workspace, uriOfPlace(document), offset, workspace.settings.language).map((item): CompletionItem => {
      const start = document.textDocument.positionAt(item.offset);
      const end = document.textDocument.positionAt(item.offset + item.length);
      const kind = kinds[item.kind as keyof typeof kinds] ?? CompletionItemKind.Field;
      return { label: item.label, detail: item.detail, kind, textEdit: { range: { start, end }, newText: item.label } };
    });
  }

  protected override completionFor(context: CompletionContext, next: NextFeature, acceptor: CompletionAcceptor): void {
    const { feature } = next;
    if (GrammarAST.isKeyword(feature)) this.keyword(context, feature, acceptor);
    else if (GrammarAST.isCrossReference(feature)) this.references(context, next as NextFeature<GrammarAST.CrossReference>, acceptor);
    else if (GrammarAST.isRuleCall(feature)) this.words(context, next as NextFeature<GrammarAST.RuleCall>, acceptor);
  }

  private keyword(context: CompletionContext, keyword: GrammarAST.Keyword, acceptor: CompletionAcceptor): void {
    if (!/^[a-z]/.test(keyword.value)) return;
    const type = startedBy(keyword);
    if (type === undefined && !modifiers.has(keyword.value)) {
      if (!isLineStart(context)) accept(context, acceptor, { label: keyword.value, kind: CompletionItemKind.Keyword });
      return;
    }
    if (!isLineStart(context)) return;
    const { tokens } = this.lexer.tokenize(context.textDocument.getText());
    if (startersIn(blockAt(context.document, tokens, context.tokenOffset)).has(keyword.value))
      accept(context, acceptor, this.starter(keyword.value, type));
  }

  /** A word that begins an element, with a snippet of one; or a fact, with all words of its beginning. */
  private starter(word: string, type: string | undefined): Proposal {
    const { language } = this.services.editor.workspace.settings;
    const kind = type === undefined ? undefined : kindOf(type);
    if (kind) {
      const snippet = `${word} \${1:Name} "\${2}" {\n\t$0\n}`;
      const isSnippet = this.clientCapabilities?.completionItem?.snippetSupport === true;
      const insert = isSnippet ? { insertText: snippet, insertTextFormat: InsertTextFormat.Snippet } : {};
      return { label: word, kind: CompletionItemKind.Class, detail: told(kind.title, kind.clause, language), ...insert };
    }
    const fact = type === undefined ? undefined : factOf(type);
    const phrase = type === undefined ? word : metamodel().phrase(type);
    return { label: phrase, kind: CompletionItemKind.Property, ...(fact && { detail: told(fact.title, fact.clause, language) }) };
  }

  private references(context: CompletionContext, next: NextFeature<GrammarAST.CrossReference>, acceptor: CompletionAcceptor): void {
    const assignment = AstUtils.getContainerOfType(next.feature, GrammarAST.isAssignment);
    const { node } = context;
    if (!assignment || !node) return;
    const container = next.type ? { $type: next.type, $container: node } : node;
    const info = { reference: { $refText: '' }, container, property: assignment.feature } as ReferenceInfo;
    const type = this.typeOf(info, next.feature);
    const typed = folded(context.textDocument.getText().slice(context.tokenOffset, context.offset));
    for (const candidate of candidatesFor(type, node, typed, this.services)) accept(context, acceptor, candidate);
  }

  private typeOf(info: ReferenceInfo, feature: GrammarAST.CrossReference): string {
    try {
      return this.astReflection.getReferenceType(info);
    } catch {
      return feature.type.$refText; // the rule isn't entered yet
    }
  }

  /** The words that a vocabulary has for the property that stands here. */
  private words(context: CompletionContext, next: NextFeature<GrammarAST.RuleCall>, acceptor: CompletionAcceptor): void {
    const assignment = AstUtils.getContainerOfType(next.feature, GrammarAST.isAssignment);
    const name = next.feature.rule.$refText;
    if (!assignment || (name !== 'WORD' && name !== 'INLINE')) return;
    if (assignment.feature === 'language') {
      for (const label of ['kk', 'ru', 'en']) accept(context, acceptor, { label, kind: CompletionItemKind.Constant, sortText: '3' });
      return;
    }
    const { language } = this.services.editor.workspace.settings;
    for (const vocabulary of vocabulariesAt(assignment, context))
      for (const label of this.services.editor.workspace.language.words(vocabulary)) {
        const title = (vocabularies[vocabulary] as Vocabulary).words[label];
        accept(context, acceptor, {
          label,
          kind: CompletionItemKind.EnumMember,
          sortText: '0',
          ...(title && { detail: inLanguage(title, language) }),
        });
      }
  }
}

/** The vocabularies of a fact's property; of the words of a header, those of the kind. */
function vocabulariesAt({ feature, ...assignment }: GrammarAST.Assignment, { node }: CompletionContext): readonly VocabularyName[] {
  const rule = AstUtils.getContainerOfType(assignment.$container, GrammarAST.isParserRule);
  const own = rule && !rule.fragment ? GrammarUtils.getTypeName(rule) : undefined;
  const ofFact = own === undefined ? undefined : wordsOf(own)?.[feature];
  if (ofFact) return [ofFact];
  const header = AstUtils.getContainerOfType(node, (other): other is NonNullable<typeof node> => kindOf(other.$type) !== undefined);
  return feature === 'words' && header ? Object.values(kindOf(own ?? header.$type)?.header ?? kindOf(header.$type)?.header ?? {}) : [];
}

/** What is proposed; matched by its name and by what else it is known by. */
export interface Proposal extends Partial<CompletionItem> {
  readonly label: string;
}

const modifiers: ReadonlySet<string> = new Set([
  'current',
  'target',
  'extend',
  'strategy',
  'activity',
  'data',
  'systems',
  'infrastructure',
  'portfolio',
]);

function accept(context: CompletionContext, acceptor: CompletionAcceptor, proposal: Proposal): void {
  const { label, filterText = label, insertText = label } = proposal;
  const typed = context.textDocument.getText().slice(context.tokenOffset, context.offset);
  if (!matches(folded(typed), folded(filterText), filterText)) return;
  const range = {
    start: context.textDocument.positionAt(context.tokenOffset),
    end: context.textDocument.positionAt(context.tokenEndOffset),
  };
  acceptor(context, { ...proposal, textEdit: { range, newText: insertText } });
}

/** The type of element or fact that a keyword begins. */
function startedBy(keyword: GrammarAST.Keyword): string | undefined {
  const rule = AstUtils.getContainerOfType(keyword, GrammarAST.isParserRule);
  if (!rule || rule.fragment || rule.dataType) return undefined;
  const type = GrammarUtils.getTypeName(rule);
  const first = AstUtils.streamAst(rule.definition).find(GrammarAST.isKeyword);
  return first === keyword && (kindOf(type) || factOf(type)) ? type : undefined;
}

/** Whether a member may begin here: nothing stands before it on its line but what members begin after. */
function isLineStart({ textDocument, tokenOffset }: CompletionContext): boolean {
  const before = textDocument.getText().slice(0, tokenOffset);
  return /(^|[{};]|\b(current|target))\s*$/.test(before.slice(before.lastIndexOf('\n') + 1));
}

function told(title: Localised, clause: string | undefined, language: 'ru' | 'kk' | 'en'): string {
  return [inLanguage(title, language), ...(clause === undefined ? [] : [clause])].join(' · ');
}

/** Whether a place is within quotes or a comment: no word of the language stands there. */
function isInText(tokens: readonly Token[], hidden: readonly Token[], offset: number): boolean {
  const inside = ({ image, startOffset, endOffset }: Token): boolean => {
    if (!/^["/]/.test(image)) return false;
    const isOpen = image.startsWith('//') || (image.startsWith('"') && !/^"[^]*"$/.test(image));
    return startOffset < offset && offset <= endOffset! + (isOpen ? 1 : 0);
  };
  return tokens.some(inside) || hidden.some(inside);
}

type Token = { readonly image: string; readonly startOffset: number; readonly endOffset?: number };
