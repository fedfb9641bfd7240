import { type AstNode, EmptyFileSystem } from 'langium';
import { createEgovLanguage } from '../egov-module.js';
import type * as ast from '../generated/ast.js';

let parser: ReturnType<typeof createEgovLanguage>['egov']['parser']['LangiumParser'] | undefined;

/**
 * Reads an expression that stands in a text, such as in the braces of a message, as if it stood at an offset of the file and belonged to a node.
 * Undefined if it is none.
 */
export function parseExpression(text: string, offset: number, container: AstNode): ast.Expression | undefined {
  parser ??= createEgovLanguage(EmptyFileSystem).egov.parser.LangiumParser;
  // after as much space as there is before it, so that places in it are those in the file
  const { value, parserErrors, lexerErrors } = parser.parse<ast.Expression>(' '.repeat(offset) + text, { rule: 'Expression' });
  return parserErrors.length > 0 || lexerErrors.length > 0 ? undefined : Object.assign(value, { $container: container });
}
