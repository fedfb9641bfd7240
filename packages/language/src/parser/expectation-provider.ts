import { LangiumParserErrorMessageProvider } from 'langium';
import type { IToken, TokenType } from 'chevrotain';

/**
 * Puts what the parser expected into the message of a parse error, as names of tokens. The words are made later, when the reader's language is
 * known (see `checks/syntax.ts`).
 */
export class ExpectationProvider extends LangiumParserErrorMessageProvider {
  override buildMismatchTokenMessage(options: { expected: TokenType }): string {
    return encode([options.expected]);
  }

  override buildNotAllInputParsedMessage(): string {
    return '';
  }

  override buildNoViableAltMessage(options: { expectedPathsPerAlt: TokenType[][][]; actual: IToken[] }): string {
    return encode(options.expectedPathsPerAlt.flat().flatMap((path) => path.slice(0, 1)));
  }

  override buildEarlyExitMessage(options: { expectedIterationPaths: TokenType[][] }): string {
    return encode(options.expectedIterationPaths.flatMap((path) => path.slice(0, 1)));
  }
}

function encode(types: readonly TokenType[]): string {
  return [...new Set(types.map((type) => type.name))].join(' ');
}

/** The names of the tokens that were expected. */
export function expectedTokens(message: string): readonly string[] {
  return message === '' ? [] : message.split(' ');
}
