import { type LocalSymbols, type ScopeComputation, stream } from 'langium';

/** Names are resolved by the index (see {@link NameIndex}): no symbols are collected for scopes. */
export class NoScopes implements ScopeComputation {
  collectExportedSymbols(): Promise<never[]> {
    return Promise.resolve([]);
  }

  collectLocalSymbols(): Promise<LocalSymbols> {
    return Promise.resolve(nothing);
  }
}

const nothing: LocalSymbols = { has: () => false, getStream: () => stream([]) };
