import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  EgovWorkspace,
  facts,
  findingMessage,
  formatText,
  kinds,
  type Language,
  languages,
  libraryScheme,
  parseManifest,
  severityOf,
  type SourceFile,
  syntaxTypesIn,
} from '@egov/language';
import { ModelWorkspace } from '@egov/model';
import { AssessedWorkspace } from '@egov/requirements';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const library = filesIn('packages/language/library').map(({ uri, text }) => ({ uri: uri.replace(/.*\//, `${libraryScheme}:/`), text }));

/** The `.egov` files of a folder of the repository, by address and text. */
function filesIn(folder: string): SourceFile[] {
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.egov'))
    .sort()
    .map((name) => ({ uri: `file:///${folder}/${name}`, text: readFileSync(`${root}${folder}/${name}`, 'utf8') }));
}

async function check(folder: string, language: Language = 'en'): Promise<ModelWorkspace> {
  const { manifest } = parseManifest(readFileSync(`${root}${folder}/egov.json`, 'utf8'));
  const workspace = new ModelWorkspace({ language, manifest }, '2026-11-22');
  await workspace.load(filesIn(folder), library);
  return workspace;
}

describe('examples/kazakhstan', () => {
  it('has no finding, and 300 elements or more in three domains or more', async () => {
    const workspace = await check('examples/kazakhstan');
    const found = workspace.documents.flatMap((document) =>
      workspace
        .findings(document.uri.toString())
        .map((finding) => `${finding.uri}:${finding.range.start.line + 1} ${findingMessage(finding, 'en')}`),
    );
    expect(found).toEqual([]);
    expect(workspace.architecture.size).toBeGreaterThanOrEqual(300);
    expect(workspace.architecture.ofKind('domain').length).toBeGreaterThanOrEqual(3);
  });

  it('uses every kind of element and every fact of the language', async () => {
    const used = new Set((await check('examples/kazakhstan')).documents.flatMap((document) => [...syntaxTypesIn(document)]));
    const notInModels = [
      'Datatype',
      'Catalogue',
      'Principle',
      'Requirement',
      'Enacted',
      'Parameter',
      'Severity',
      'Stages',
      'Ask',
      'Example',
    ];
    expect([...Object.keys(kinds), ...Object.keys(facts)].filter((type) => !used.has(type) && !notInModels.includes(type))).toEqual([]);
  });

  it('has every element titled in Russian and in Kazakh, but for three that have Kazakh titles alone', async () => {
    const { architecture } = await check('examples/kazakhstan');
    const titled = new Set([
      'system',
      'service',
      'function',
      'process',
      'entity',
      'domain',
      'body',
      'party',
      'platform',
      'gateway',
      'project',
      'goal',
      'indicator',
    ]);
    const lacking = architecture.elements().filter((element) => titled.has(element.kind) && !(element.title['ru'] && element.title['kk']));
    // planted for the search of duplicates across languages
    expect(lacking.map((element) => element.id)).toEqual([
      'Education.ӨтінішҚарау',
      'SocialProtection.SouthAid',
      'SocialProtection.SouthApplicant',
    ]);
  });

  it('is formatted', () => {
    for (const { uri, text } of filesIn('examples/kazakhstan')) expect(formatText(text), uri).toBe(text);
  });
});

describe.each(['examples/mistakes/writing', 'examples/mistakes/model'])('%s', (folder) => {
  const expected = readFileSync(`${root}${folder}/expected.tsv`, 'utf8').trimEnd().split('\n').slice(1);

  it.each([...languages])('reports each mistake once, at its place, in %s', async (language) => {
    const workspace = await check(folder, language);
    const found = workspace.documents.flatMap((document) =>
      workspace
        .findings(document.uri.toString())
        .map(({ uri, code, range: { start, end } }) =>
          [
            uri.slice(uri.lastIndexOf('/') + 1),
            `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`,
            severityOf(code),
            code,
          ].join('\t'),
        ),
    );
    expect(found).toEqual(expected);
  });

  it('says it in the reader’s language, with nothing left to fill in', async () => {
    const workspace = await check(folder);
    for (const document of workspace.documents) {
      for (const finding of workspace.findings(document.uri.toString())) {
        const texts = languages.map((language) => findingMessage(finding, language));
        expect(new Set(texts).size, texts[0]).toBe(languages.length);
        for (const text of texts) expect(text).not.toMatch(/none_|undefined|\[object|\{\w+\}/);
      }
    }
  });
});

describe('docs/language.md', () => {
  const page = readFileSync(`${root}docs/language.md`, 'utf8');
  const examples = [...page.matchAll(/^```egov\n([^]*?)^```$/gm)].map(([, text]) => text);

  it('explains every kind of element and every fact with an example', async () => {
    const used = new Set<string>();
    for (const text of examples) {
      const workspace = new EgovWorkspace();
      await workspace.load([{ uri: 'file:///example.egov', text }], library);
      for (const document of workspace.documents) for (const type of syntaxTypesIn(document)) used.add(type);
    }
    expect([...Object.keys(kinds), ...Object.keys(facts)].filter((type) => !used.has(type) && type !== 'Datatype')).toEqual([]);
  });

  it.each(examples.map((text, index) => [index + 1, text] as const))('example %i checks clean and is formatted', async (_, text) => {
    const workspace = new AssessedWorkspace({ language: 'en', manifest: parseManifest('{}').manifest }, '2026-11-22');
    await workspace.load([{ uri: 'file:///example.egov', text }], library);
    const written = workspace.model.findings('file:///example.egov').filter((finding) => finding.code !== 'EGOV-layer-missing');
    const found = [...written, ...workspace.ruleFindings('file:///example.egov')];
    expect(found.map((finding) => `${finding.range.start.line + 1}: ${findingMessage(finding, 'en')}`)).toEqual([]);
    expect(formatText(text)).toBe(text);
  });
});

describe('the documents that ship with the product', () => {
  it('are formatted, and have all 102 requirements under 17 principles', async () => {
    for (const { uri, text } of library) expect(formatText(text), uri).toBe(text);
    const workspace = new EgovWorkspace();
    await workspace.load([], library);
    const all = workspace.language.shared.workspace.IndexManager.allElements();
    expect([all.filter(({ type }) => type === 'Requirement').count(), all.filter(({ type }) => type === 'Principle').count()]).toEqual([
      102, 17,
    ]);
  });
});
