import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { elementWords, fillReference, metamodel, textMateGrammar } from '@egov/language';
import { architectureSchema } from '@egov/model';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

describe('files that are made from the metamodel (npm run generate-files)', () => {
  it('are up to date', async () => {
    expect(JSON.parse(read('syntaxes/egov.tmLanguage.json'))).toEqual(JSON.parse(JSON.stringify(textMateGrammar())));
    expect(JSON.parse(read('syntaxes/egov.elements.json'))).toEqual(elementWords());
    expect(await format(fillReference(read('docs/language.md')), { parser: 'markdown' })).toBe(read('docs/language.md'));
    expect(JSON.parse(read('packages/model/schemas/architecture.schema.json'))).toEqual(JSON.parse(JSON.stringify(architectureSchema())));
  });
});

describe('the colours of the language', () => {
  const scopesOf = async (line: string): Promise<string[]> => {
    const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
    await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
    const registry = new textmate.Registry({
      onigLib: Promise.resolve({
        createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
        createOnigString: (text: string) => new oniguruma.OnigString(text),
      }),
      loadGrammar: () => Promise.resolve(textmate.parseRawGrammar(read('syntaxes/egov.tmLanguage.json'), 'egov.json')),
    });
    const grammar = await registry.loadGrammar('source.egov');
    return grammar!
      .tokenizeLine(line, textmate.INITIAL)
      .tokens.filter(({ startIndex, endIndex }) => line.slice(startIndex, endIndex).trim() !== '')
      .map(
        ({ startIndex, endIndex, scopes }) =>
          `${line.slice(startIndex, endIndex).trim()} ${scopes.at(-1)!.split('.').slice(0, 3).join('.')}`,
      );
  };

  it('tell names, kinds, states and values apart, in Cyrillic too', async () => {
    expect(await scopesOf('target system Регистр "Регистр" kk "Тіркелім" custom { owner ДСМ }')).toEqual([
      'target storage.modifier.state',
      'system storage.type.egov',
      'Регистр entity.name.type',
      '"Регистр" string.quoted.double',
      'kk variable.other.egov',
      '"Тіркелім" string.quoted.double',
      'custom constant.language.value',
      '{ source.egov',
      'owner keyword.other.fact',
      'ДСМ variable.other.egov',
      '} source.egov',
    ]);
  });

  it('know every word of the language', async () => {
    for (const word of metamodel().reserved) {
      const [scope] = await scopesOf(`${word} {`);
      expect(scope, word).not.toContain('variable.other');
    }
  });
});
