import type { LangiumCoreServices, Module } from 'langium';
import { EgovLexer } from './egov-lexer.js';
import { EgovTokenBuilder } from './egov-token-builder.js';
import { EgovValueConverter } from './egov-value-converter.js';
import { ExpectationProvider } from './expectation-provider.js';

/** What a parser is made of: the same in every workspace. */
export const parserServices = {
  TokenBuilder: () => new EgovTokenBuilder(),
  Lexer: (services) => new EgovLexer(services),
  ValueConverter: () => new EgovValueConverter(),
  ParserErrorMessageProvider: () => new ExpectationProvider(),
} satisfies Module<LangiumCoreServices, Partial<LangiumCoreServices['parser']>>;
