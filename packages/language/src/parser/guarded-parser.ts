import { createLangiumParser, type LangiumCoreServices, type LangiumParser, type ParseResult, type ParserOptions } from 'langium';
import * as ast from '../generated/ast.js';

/** The message of a lexer error that stands for a text which is nested too deep to be read. */
export const tooDeep = 'too deep';

/**
 * Makes the parser, guarded against texts that are nested so deep that its recursion runs out of stack: such a text is one finding, not the end of
 * the process. The parser is made anew after that, since it stopped in the middle.
 */
export function createGuardedParser(services: LangiumCoreServices): LangiumParser {
  let inner = createLangiumParser(services);
  const parse = (input: string, options?: ParserOptions): ParseResult => {
    try {
      return inner.parse(input, options);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      inner = createLangiumParser(services);
      return unread(inner.parse(''), deepestBracket(input));
    }
  };
  return new Proxy(inner, { get: (_, property) => (property === 'parse' ? parse : Reflect.get(inner, property)) as unknown });
}

function unread(empty: ParseResult, offset: number): ParseResult {
  const error = { offset, line: 1, column: 1, length: 1, message: tooDeep };
  return { ...empty, value: Object.assign(empty.value, { $type: ast.Model.$type, members: [] }), lexerErrors: [error] };
}

/** Where a text is nested deepest; strings and comments aside, which is near enough. */
function deepestBracket(text: string): number {
  let [depth, deepest, offset] = [0, 0, 0];
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === '{' || character === '(') depth++;
    else if (character === '}' || character === ')') depth--;
    if (depth > deepest) [deepest, offset] = [depth, index];
  }
  return offset;
}
