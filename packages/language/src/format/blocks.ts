import type { IToken } from 'chevrotain';

/** Longer lines are broken: the blocks on them get a line for each member. */
export const lineWidth = 140;

/** How the blocks of a file are laid out. */
export interface Blocks {
  /** The braces that have a line to themselves. */
  readonly long: ReadonlySet<IToken>;
  /** The opening braces of blocks on one line that is too long: each member gets a line of its own. */
  readonly spread: ReadonlySet<IToken>;
}

/** Tells from where the braces stand now: a block over several lines is long, one on a line that is too long is spread (the outermost first). */
export function blocksOf(tokens: readonly IToken[]): Blocks {
  const long = new Set<IToken>();
  const spread = new Set<IToken>();
  const open: IToken[] = [];
  const ends = lineEnds(tokens);
  for (const token of tokens) {
    if (token.image === '{') {
      open.push(token);
      continue;
    }
    if (token.image !== '}') continue;
    const brace = open.pop();
    if (!brace) continue;
    if (brace.startLine !== token.startLine) long.add(brace).add(token);
    else if (ends.get(token.startLine!)! > lineWidth && !open.some((outer) => outer.startLine === brace.startLine)) {
      long.add(brace).add(token);
      spread.add(brace);
    }
  }
  return { long, spread };
}

/** The column at which each line ends. */
function lineEnds(tokens: readonly IToken[]): Map<number, number> {
  const ends = new Map<number, number>();
  for (const token of tokens) if (!token.image.startsWith('//')) ends.set(token.endLine!, token.endColumn!);
  return ends;
}
