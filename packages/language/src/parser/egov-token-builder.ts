import { DefaultTokenBuilder, type GrammarAST } from 'langium';
import { Lexer, type TokenType, type TokenVocabulary } from 'chevrotain';

/** The words of expressions: where the grammar says WORD, none of these may stand, else `not (x)` would be a call. */
const operators = new Set([
  'and',
  'or',
  'not',
  'implies',
  'is',
  'in',
  'where',
  'require',
  'else',
  'at',
  'contains',
  'matches',
  'because',
  'empty',
]);

const isWord = (text: string): boolean => /^[A-Za-z]/.test(text);

/**
 * Builds the tokens so that words are matched once, as NAME, and told apart afterwards (see {@link EgovLexer}): keywords have no pattern of
 * their own, which is both faster than two hundred patterns and lets the place of a word decide what it is.
 */
export class EgovTokenBuilder extends DefaultTokenBuilder {
  override buildTokens(grammar: GrammarAST.Grammar): TokenVocabulary {
    const tokens = super.buildTokens(grammar) as TokenType[];
    const byName = new Map(tokens.map((token) => [token.name, token]));
    const name = byName.get('NAME')!;
    const inline = byName.get('INLINE')!;
    const word = byName.get('WORD')!;
    inline.PATTERN = Lexer.NA;
    inline.CATEGORIES = [name, word];
    word.PATTERN = Lexer.NA;
    name.CATEGORIES = [word];
    const quoted = byName.get('QUOTED')!;
    delete quoted.GROUP;
    quoted.CATEGORIES = [byName.get('STRING')!];
    // What begins like a word can only be a word: with the first characters known, the lexer needn't try the other patterns.
    for (const token of tokens) {
      if (typeof token.PATTERN === 'string' && isWord(token.PATTERN)) {
        token.PATTERN = Lexer.NA;
        delete token.LONGER_ALT;
        if (!operators.has(token.name)) token.CATEGORIES = [word];
      }
    }
    name.START_CHARS_HINT = nameStarts;
    name.LINE_BREAKS = false;
    return tokens;
  }
}

const nameStarts = [...range(0x41, 0x5a), 0x5f, ...range(0x61, 0x7a), ...range(0x400, 0x4ff)];

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
