import type { IToken } from 'chevrotain';

const tightBefore = new Set([',', ';', ')', '[]']);

const operators = new Set(['and', 'or', 'not', 'implies', 'in', 'where', 'require']);

/** What stands between two tokens of one line. */
export function spaceBetween(previous: IToken, token: IToken): string {
  const adjacent = previous.endOffset! + 1 === token.startOffset;
  if (token.image.startsWith('//')) return ' ';
  if (tightBefore.has(token.image)) return '';
  if (previous.image === '(') return '';
  if (token.image === '.' || previous.image === '.') return '';
  // a call stands close, a bracket of its own doesn't: `any(…)`, `not (…)`; after a dot `where` is no operator but a call
  if (token.image === '(') return adjacent && !operators.has(previous.tokenType.name) ? '' : ' ';
  // `order-124-2016/7.1` is a name, `a / b` a division
  if (token.image === '/' || previous.image === '/') return adjacent ? '' : ' ';
  // `2026: 250 mln KZT`, but `iin : IIN`
  if (token.image === ':') return /^[\d-]/.test(previous.image) ? '' : ' ';
  return ' ';
}
