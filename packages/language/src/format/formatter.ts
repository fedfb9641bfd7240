import type { IToken } from 'chevrotain';
import { type AstNode, EmptyFileSystem } from 'langium';
import * as ast from '../generated/ast.js';
import { walk } from '../syntax-tree/walk.js';
import { misreadWords } from '../parser/egov-lexer.js';
import { createEgovLanguage, type EgovServices } from '../egov-module.js';
import { type Blocks, blocksOf } from './blocks.js';
import { spaceBetween } from './spacing.js';

const indentation = '  ';
/** The clauses of a rule stand under each other, what they say begins in one column. */
export const clauseWidth = 8;

/**
 * Formats a file: two spaces a block, one space between words, at most one empty line, `;` only between members that share a line. Where lines
 * break is the author's choice and stays, unless a block makes its line too long; so do comments and the insides of long texts. Undefined if the text can't be parsed: it is left alone.
 */
export function formatText(text: string): string | undefined {
  // The line ends of the text stay as they are: what git checked out on Windows stays so.
  if (text.includes('\r\n')) return formatText(text.replaceAll('\r\n', '\n'))?.replaceAll('\n', '\r\n');
  let formatted = formatOnce(text);
  // breaking one line may make another that is too long: once for each level of blocks
  for (let next = formatted; next !== undefined; formatted = next) {
    next = formatOnce(next);
    if (next === formatted) break;
  }
  return formatted;
}

function formatOnce(text: string): string | undefined {
  const services = language();
  const { parserErrors, lexerErrors, lexerReport, value } = services.parser.LangiumParser.parse<ast.Model>(text);
  if (parserErrors.length > 0 || lexerErrors.length > 0 || lexerReport?.diagnostics.some(({ message }) => misreadWords.has(message)))
    return undefined;
  const { tokens, hidden } = services.parser.Lexer.tokenize(text);
  const all = [...tokens, ...hidden].sort((a, b) => a.startOffset - b.startOffset);
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = new Lines(new Starts(value)).print(all);
  return `${text.startsWith('\uFEFF') ? '\uFEFF' : ''}${lines.join(lineBreak)}${lines.length > 0 ? lineBreak : ''}`;
}

let services: EgovServices | undefined;

function language(): EgovServices {
  return (services ??= createEgovLanguage(EmptyFileSystem).egov);
}

/** Where members begin, and where clauses of rules do: what else begins a line continues the line before. */
class Starts {
  private readonly members = new Set<number>();
  private readonly clauses = new Set<number>();

  constructor(model: AstNode) {
    walk(model, (node) => {
      const offset = node.$cstNode?.offset;
      if (offset === undefined) return;
      if (ast.isMember(node) || ast.isAttribute(node)) this.members.add(offset);
      if ((ast.isCheck(node) || ast.isAsk(node)) && node.$cstNode) this.clauses.add(offset);
    });
  }

  isMember(token: IToken): boolean {
    return this.members.has(token.startOffset);
  }

  beginsRule(token: IToken): boolean {
    return this.clauses.has(token.startOffset);
  }
}

const clauseWords = new Set(['where', 'require', 'else', 'advise']);

class Lines {
  private readonly lines: string[] = [];
  private line = '';
  private depth = 0;
  private inRule = false;
  private inClause = false;
  private blocks: Blocks = { long: new Set(), spread: new Set() };
  private readonly open: IToken[] = [];

  constructor(private readonly starts: Starts) {}

  print(tokens: readonly IToken[]): string[] {
    let previous: IToken | undefined;
    this.blocks = blocksOf(tokens);
    for (const [index, token] of tokens.entries()) {
      if (token.image === ';' && this.isNeedless(token, previous, tokens[index + 1])) continue;
      if (!previous || previous.endLine! < token.startLine! || this.breaks(previous, token)) this.breakLine(token, previous);
      else this.continueLine(token, previous);
      this.append(token);
      if (token.image === '{') {
        this.depth++;
        this.open.push(token);
      } else if (token.image === '}') this.open.pop();
      previous = token;
    }
    this.flush();
    return this.lines;
  }

  /** A block over several lines has its braces to itself. */
  private breaks(previous: IToken, token: IToken): boolean {
    const { long } = this.blocks;
    if ((long.has(previous) && previous.image === '{' && !isComment(token)) || (long.has(token) && token.image === '}')) return true;
    return this.inSpreadBlock() && this.starts.isMember(token) && sharesLine(previous);
  }

  private inSpreadBlock(): boolean {
    const innermost = this.open.at(-1);
    return innermost !== undefined && this.blocks.spread.has(innermost);
  }

  /** `;` stands only between two members on one line. */
  private isNeedless(token: IToken, previous: IToken | undefined, next: IToken | undefined): boolean {
    if (this.inSpreadBlock() || !previous || previous.image === '{' || previous.image === ';' || previous.endLine! < token.startLine!)
      return true;
    if (next?.tokenType.name === 'INLINE') return false; // without it, the next line would continue this one
    return !next || next.startLine! > token.endLine! || next.image === '}' || next.image === ';' || isComment(next);
  }

  private breakLine(token: IToken, previous: IToken | undefined): void {
    this.flush();
    const opens = previous?.image === '{';
    if (previous && !opens && token.image !== '}' && token.startLine! - previous.endLine! > 1) this.lines.push('');
    this.line = this.indent(token);
  }

  private indent(token: IToken): string {
    if (token.image === '}') {
      this.depth--;
      this.inRule = this.inClause = false;
      return indentation.repeat(this.depth);
    }
    const member = this.starts.isMember(token);
    if (member) {
      this.inRule = this.starts.beginsRule(token);
      this.inClause = false;
    }
    if (member || isComment(token)) return indentation.repeat(this.depth);
    if (this.inRule && clauseWords.has(token.image)) {
      this.inClause = true;
      return indentation.repeat(this.depth);
    }
    if (this.inClause) return indentation.repeat(this.depth) + ' '.repeat(clauseWidth);
    return indentation.repeat(this.depth + 1);
  }

  private continueLine(token: IToken, previous: IToken): void {
    if (token.image === '}') this.depth--;
    const clause = this.inRule && clauseWords.has(previous.image) && this.line.trim() === previous.image;
    if (clause) this.line = this.line.padEnd(this.line.length - previous.image.length + clauseWidth);
    else if (this.starts.isMember(token) && sharesLine(previous)) this.line += '; ';
    else this.line += spaceBetween(previous, token);
    if (this.starts.isMember(token)) this.inRule = this.starts.beginsRule(token);
  }

  private append(token: IToken): void {
    if (isComment(token) && token.image.startsWith('/*')) this.appendBlockComment(token.image);
    else this.line += token.image.replaceAll('\r\n', '\n').trimEnd();
  }

  /** The lines of a block comment move with its beginning. */
  private appendBlockComment(image: string): void {
    const [first, ...rest] = image.split(/\r?\n/);
    const indent = /^ */.exec(this.line)![0];
    this.line += first!.trimEnd();
    for (const line of rest) {
      this.flush();
      const text = line.trim();
      this.line = text.startsWith('*') ? `${indent} ${text}` : `${indent}${indentation}${text}`;
      if (text === '') this.line = '';
    }
  }

  private flush(): void {
    if (this.line.trim() !== '') this.lines.push(...this.line.trimEnd().split('\n'));
    else if (this.line !== '' && this.lines.at(-1) !== '') this.lines.push('');
    this.line = '';
  }
}

/** After these a member needs no `;` before it. */
function sharesLine(previous: IToken): boolean {
  return !['{', ';', 'current', 'target'].includes(previous.image) && !isComment(previous);
}

export function isComment(token: IToken): boolean {
  return token.image.startsWith('//') || token.image.startsWith('/*');
}
