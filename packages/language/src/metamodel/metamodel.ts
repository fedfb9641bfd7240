import { type AbstractAstReflection, AstUtils, GrammarAST, GrammarUtils } from 'langium';
import { EgovAstReflection } from '../generated/ast.js';
import { EgovGrammar } from '../generated/grammar.js';
import { facts } from './facts.js';
import { kinds, type KindName, type Layer } from './kinds.js';

/**
 * The metamodel: what the grammar says (keywords, properties, which kinds a reference joins, what stands where) read through reflection,
 * together with what the tables of kinds and facts add. Checks, completion, documentation and the model are all read from it.
 */
export class Metamodel {
  readonly reflection: AbstractAstReflection = new EgovAstReflection();
  /** Grammar type → the word that begins it. */
  private readonly keywords = new Map<string, string>();
  private readonly types = new Map<string, string>();
  private readonly subtypes = new Map<string, readonly string[]>();
  /** All words of the language that begin a member. */
  readonly starters: readonly string[];
  /** All words of the language. */
  readonly reserved: ReadonlySet<string>;

  constructor() {
    const reserved = new Set<string>();
    for (const rule of EgovGrammar().rules) {
      if (!GrammarAST.isParserRule(rule)) continue;
      for (const node of AstUtils.streamAst(rule.definition)) {
        if (GrammarAST.isKeyword(node) && /^[a-z]/.test(node.value)) reserved.add(node.value);
      }
      if (rule.fragment || rule.dataType) continue;
      const keyword = firstKeyword(rule.definition);
      if (keyword !== undefined) {
        const type = GrammarUtils.getTypeName(rule);
        this.keywords.set(type, keyword);
        if (!this.types.has(keyword)) this.types.set(keyword, type);
      }
    }
    // an attribute begins with its own name, not with a word
    this.keywords.set('Attribute', 'attribute');
    this.types.set('attribute', 'Attribute');
    this.reserved = reserved;
    this.starters = [
      ...new Set([
        ...this.members()
          .map((type) => this.keyword(type))
          .filter((word) => reserved.has(word)),
        'current',
        'target',
        'extend',
        ...layerNames,
      ]),
    ];
  }

  /** The word that begins a kind of element or a fact (`Owner` → `owner`). */
  keyword(type: string): string {
    return this.keywords.get(type) ?? type;
  }

  /** All words that begin a fact (`BuiltOn` → `built on`). */
  phrase(type: string): string {
    const rule = EgovGrammar().rules.find((other) => GrammarAST.isParserRule(other) && GrammarUtils.getTypeName(other) === type);
    const words: string[] = [];
    if (GrammarAST.isParserRule(rule) && GrammarAST.isGroup(rule.definition)) {
      for (const element of rule.definition.elements) {
        if (!GrammarAST.isKeyword(element) || !/^[a-z]/.test(element.value)) break;
        words.push(element.value);
      }
    }
    return words.join(' ') || this.keyword(type);
  }

  /** The grammar type of what begins with `keyword`. */
  typeOf(keyword: string): string | undefined {
    return this.types.get(keyword);
  }

  /** Whether `type` is `supertype` or one of its kinds. */
  isA(type: string, supertype: string): boolean {
    return this.reflection.isSubtype(type, supertype);
  }

  /** The kinds that a reference may join, given the type in the grammar (`AnySystem` → `System`, `Platform`, `Gateway`). */
  kindsOf(type: string): readonly KindName[] {
    let found = this.subtypes.get(type);
    if (!found) {
      found = Object.keys(kinds).filter((kind) => this.isA(kind, type));
      this.subtypes.set(type, found);
    }
    return found as readonly KindName[];
  }

  /** Whether a member of `type` may stand in an element of `owner` type. */
  mayStandIn(type: string, owner: string): boolean {
    return this.isA(type, `${owner}Member`) || (this.isA(type, 'CommonFact') && owner !== 'Model');
  }

  /** The kinds of element that a member of `type` may stand in. */
  homesOf(type: string): readonly string[] {
    return Object.keys(kinds).filter((kind) => this.isA(type, `${kind}Member`));
  }

  /** What may stand in an element of `owner` type, common facts left out. */
  membersOf(owner: string): readonly string[] {
    return this.members().filter((type) => this.isA(type, `${owner}Member`));
  }

  /** The layer of a domain that an element of `type` belongs to. */
  layerOf(type: string): Layer | undefined {
    return layerNames.find((layer) => this.isA(type, `${layer[0]!.toUpperCase()}${layer.slice(1)}Member`));
  }

  private members(): string[] {
    return [...Object.keys(kinds), ...Object.keys(facts)];
  }
}

/** The layers of a domain, in the order of the Rules (§2.16), strategy before and portfolio after them. */
export const layerNames = ['strategy', 'activity', 'data', 'systems', 'infrastructure', 'portfolio'] as const satisfies readonly Layer[];

function firstKeyword(definition: GrammarAST.AbstractElement): string | undefined {
  if (GrammarAST.isGroup(definition)) return definition.elements[0] && firstKeyword(definition.elements[0]);
  const node = GrammarAST.isAssignment(definition) ? definition.terminal : definition;
  return GrammarAST.isKeyword(node) && /^[a-z]/.test(node.value) ? node.value : undefined;
}

let shared: Metamodel | undefined;

/** The metamodel of the language; made once. */
export function metamodel(): Metamodel {
  return (shared ??= new Metamodel());
}
