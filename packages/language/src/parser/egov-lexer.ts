import { DefaultLexer, type LangiumCoreServices, type LexerResult, type LexingDiagnostic } from 'langium';
import type { IToken, TokenType } from 'chevrotain';
import { kinds, type Kind } from '../metamodel/kinds.js';
import { vocabulary } from '../metamodel/vocabularies.js';
import { isClosed } from './egov-value-converter.js';

/** After these a new member begins, even in the middle of a line. */
const memberStarts = new Set(['{', '}', ';', 'current', 'target']);

/**
 * Tells words apart: keywords, names that begin a member (NAME) and names that continue one (INLINE).
 *
 * A name that isn't the first of its line continues the line: it can be a value (`system X custom`) and, misspelt, is reported as one. A name
 * that begins a line begins a member: misspelt, it is reported as an unknown word, and what stands before it isn't touched. So one misspelt
 * word costs one element.
 */
export class EgovLexer extends DefaultLexer {
  private readonly keywords = new Map<string, TokenType>();
  private readonly name: TokenType;
  private readonly inline: TokenType;
  private readonly string: TokenType;
  private readonly quoted: TokenType;

  constructor(services: LangiumCoreServices) {
    super(services);
    for (const [name, type] of Object.entries(this.tokenTypes)) {
      if (/^[a-z]/.test(name)) this.keywords.set(name, type);
    }
    this.name = this.tokenTypes['NAME']!;
    this.inline = this.tokenTypes['INLINE']!;
    this.string = this.tokenTypes['STRING']!;
    this.quoted = this.tokenTypes['QUOTED']!;
  }

  override tokenize(text: string): LexerResult {
    const result = super.tokenize(text);
    const { tokens } = result;
    const found: LexingDiagnostic[] = [];
    const nesting = new Nesting();
    let previous: IToken | undefined;
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index]!;
      if (token.image === '=' && previous?.image === '=' && previous.endOffset! + 1 === token.startOffset) {
        found.push({ ...diagnosticAt(previous, 'equals'), length: 2 });
        tokens.splice(index--, 1); // read as one
        continue;
      }
      if (token.tokenType === this.name && /^for-?each$/i.test(token.image) && !this.continuesLine(token, previous)) {
        found.push(diagnosticAt(token, 'foreach'));
        tokens.splice(index--, 1, ...this.forEach(token));
        continue;
      }
      if (token.tokenType === this.name) {
        // after a dot stands a member, whatever it is called: `(…).where(…)`
        const keyword = previous?.image === '.' ? undefined : this.keywords.get(token.image);
        if (keyword) retype(token, keyword);
        else if (this.continuesLine(token, previous) || this.continuesHeader(token, tokens[index + 1])) retype(token, this.inline);
      }
      if (token.tokenType === this.quoted) found.push(diagnosticAt(token, 'quotes'));
      else if (token.tokenType === this.string && !isClosed(token.image)) found.push(diagnosticAt(token, 'unclosed'));
      nesting.enter(token);
      if (nesting.depth > deepest) return { ...result, tokens: [], report: { diagnostics: [diagnosticAt(token, 'deep')] } };
      previous = token;
    }
    const comment = result.hidden.at(-1);
    if (comment?.image.startsWith('/*') && !/^\/\*[^]*\*\/$/.test(comment.image))
      found.push({ ...diagnosticAt(comment, 'comment'), length: 2 });
    return found.length === 0 ? result : { ...result, report: { diagnostics: found } };
  }

  /** `foreach`, read as the two words that it means. */
  private forEach(token: IToken): IToken[] {
    const word = (image: string, start: number): IToken => ({
      ...token,
      image,
      startOffset: token.startOffset + start,
      endOffset: token.startOffset + start + image.length - 1,
      startColumn: token.startColumn! + start,
      endColumn: token.startColumn! + start + image.length - 1,
    });
    return [word('for', 0), word('each', token.image.length - 'each'.length)];
  }

  private continuesLine(token: IToken, previous: IToken | undefined): boolean {
    return previous !== undefined && previous.endLine === token.startLine && !memberStarts.has(previous.image);
  }

  /** A title in another language and the words of a header may stand on a line of their own, under a long title. */
  private continuesHeader(token: IToken, next: IToken | undefined): boolean {
    return (
      headerWords.has(token.image) ||
      (/^[a-z]{2,3}$/.test(token.image) && (next?.tokenType === this.string || next?.tokenType === this.quoted))
    );
  }
}

/**
 * The parser calls itself for every block, bracket and prefix: a text that is nested deeper than any model would run it out of stack. It is not
 * read at all, and reported.
 */
const deepest = 100;

/** How deep the tokens read so far are nested. */
class Nesting {
  private open = 0;
  private prefixes = 0;

  get depth(): number {
    return this.open + this.prefixes;
  }

  enter({ image }: IToken): void {
    if (image === '{' || image === '(') this.open++;
    else if (image === '}' || image === ')') this.open--;
    this.prefixes = prefixes.has(image) ? this.prefixes + 1 : 0;
  }
}

const prefixes = new Set(['not', 'current', 'target']);

const headerWords = new Set(
  Object.values<Kind>(kinds).flatMap((kind) => Object.values(kind.header ?? {}).flatMap((name) => Object.keys(vocabulary(name).words))),
);

/** What the lexer reads although it isn't written right: reported by a check, in the reader's language. */
export type Misread = 'unclosed' | 'quotes' | 'comment' | 'deep' | 'equals' | 'foreach';

/** What stands for other words than are written: such a file isn't laid out. */
export const misreadWords: ReadonlySet<string> = new Set<Misread>(['deep', 'equals', 'foreach']);

function diagnosticAt({ startOffset, startLine, startColumn, image }: IToken, message: Misread): LexingDiagnostic {
  return { offset: startOffset, line: startLine, column: startColumn, length: image.length, message, severity: 'error' };
}

function retype(token: IToken, type: TokenType): void {
  token.tokenType = type;
  token.tokenTypeIdx = type.tokenTypeIdx!;
}
