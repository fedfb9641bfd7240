import type { IToken } from 'chevrotain';

/** A brace without its counterpart. */
export interface BraceMistake {
  readonly code: 'EGOV-unclosed-block' | 'EGOV-extra-brace';
  readonly brace: IToken;
  /** The line (from 1) before which the closing brace is missing; undefined at the end of the file. */
  readonly before?: number;
}

const closing: Readonly<Record<string, string>> = { '{': '}', '(': ')' };

/**
 * Where does the imbalance of brackets begin? The parser notices it at the end of the file; a person sees it by the indentation: what begins a
 * line inside a block stands further right than the line that opened it, and the brace that closes it stands as far left.
 */
export function unbalancedBrace(tokens: readonly IToken[], text: string): BraceMistake | undefined {
  if (isBalanced(tokens)) return undefined;
  const lines = text.split(/\r\n|\r|\n/);
  const indent = (token: IToken): number => /^\s*/.exec(lines[token.startLine! - 1] ?? '')![0].length;
  const open: IToken[] = [];
  let lastLine = 0;
  for (const token of tokens) {
    const leads = token.startLine !== lastLine;
    lastLine = token.endLine ?? lastLine;
    const innermost = open.at(-1);
    if (isClosing(token)) {
      if (!innermost) return { code: 'EGOV-extra-brace', brace: token };
      if (leads && innermost.startLine !== token.startLine) {
        if (indent(token) < indent(innermost)) return { code: 'EGOV-unclosed-block', brace: innermost, before: token.startLine };
        if (indent(token) > indent(innermost)) return { code: 'EGOV-extra-brace', brace: token };
      }
      open.pop();
      continue;
    }
    if (leads && innermost && innermost.startLine !== token.startLine && indent(token) <= indent(innermost)) {
      return { code: 'EGOV-unclosed-block', brace: innermost, before: token.startLine };
    }
    if (token.image in closing) open.push(token);
  }
  const last = open.at(-1);
  return last ? { code: 'EGOV-unclosed-block', brace: last } : undefined;
}

/** The bracket that closes `open`. */
export function closingOf(open: string): string {
  return closing[open] ?? '}';
}

function isClosing(token: IToken): boolean {
  return token.image === '}' || token.image === ')';
}

function isBalanced(tokens: readonly IToken[]): boolean {
  const open: string[] = [];
  for (const token of tokens) {
    if (token.image in closing) open.push(token.image);
    else if (isClosing(token) && closing[open.pop() ?? ''] !== token.image) return false;
  }
  return open.length === 0;
}
