import { describe, expect, it } from 'vitest';
import {
  EgovWorkspace,
  findingMessage,
  kindPlural,
  kindTitle,
  languages,
  legalTerm,
  parseManifest,
  kinds,
  type KindName,
} from '../src/index.js';

describe('the terms of the law', () => {
  it('are those of the Rules of 2019 unless the manifest says otherwise', () => {
    expect(kindTitle('System', 'ru')).toBe('информационная система');
    expect(kindTitle('System', 'ru', '2026')).toBe('цифровая система');
    expect(kindPlural('System', 'kk', '2026')).toBe('цифрлық жүйелер');
    expect(legalTerm('electronicGovernment', 'en', '2026')).toBe('digital government');
    expect(legalTerm('informatizationObject', 'kk', '2026')).toBe('цифрлық объект');
    expect(kindTitle('Domain', 'en', '2026')).toBe('domain');
  });

  it('have every kind of element in three languages, one and several', () => {
    for (const kind of Object.keys(kinds) as KindName[]) {
      for (const language of languages) {
        expect(kindTitle(kind, language), kind).not.toBe('');
        expect(kindPlural(kind, language), kind).not.toBe('');
      }
    }
  });

  it('are used in findings as the manifest of the workspace has them', async () => {
    const said = async (terminology: string): Promise<string> => {
      const { manifest } = parseManifest(`{"terminology": "${terminology}"}`);
      const workspace = new EgovWorkspace({ language: 'en', manifest });
      await workspace.load([{ uri: 'file:///a.egov', text: 'domain D { lead S; systems { system S } }' }]);
      return findingMessage(workspace.findings('file:///a.egov')[0]!, 'en', manifest.terminology);
    };
    expect(await said('2019')).toBe('“S” is an information system; “lead” wants a state body.');
    expect(await said('2026')).toBe('“S” is a digital system; “lead” wants a state body.');
  });
});
