import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultManifest, type Finding, type SourceFile } from '@egov/language';
import { beforeAll, describe, expect, it } from 'vitest';
import { ModelWorkspace } from '../src/index.js';
import { allFindings, library } from './kit.js';

const directory = fileURLToPath(new URL('../../../examples/kazakhstan/', import.meta.url));
const files: readonly SourceFile[] = readdirSync(directory, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.egov'))
  .sort()
  .map((name) => ({ uri: `file:///w/${name}`, text: readFileSync(directory + name, 'utf8') }));

/** Pseudo-random numbers, the same in every run. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** What fingers do: delete, double and swap characters, cut off the rest. */
function mutate(text: string, next: (below: number) => number): string {
  const at = next(text.length);
  const length = 1 + next(next(4) === 0 ? 400 : 8);
  const [before, chunk, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
  switch (next(4)) {
    case 0:
      return before + after;
    case 1:
      return before + chunk + chunk + after;
    case 2:
      return before + after.slice(0, length) + chunk + after.slice(length);
    default:
      return before;
  }
}

async function open(): Promise<ModelWorkspace> {
  const workspace = new ModelWorkspace({ language: 'ru', manifest: { ...defaultManifest, catalogues: ['order-124-2016'] } }, '2026-11-22');
  await workspace.load(files, library);
  return workspace;
}

/** A finding of another file may only be about what the mutated file no longer says: a name, or an element that it speaks of. */
function isConsequence(finding: Finding, mutated: string, before: ReadonlySet<string>): boolean {
  if (finding.related.some((place) => place.uri === mutated)) return true;
  const named = Object.values(finding.args).filter((value) => typeof value === 'string');
  return named.some((name) => before.has(name) || [...before].some((id) => id.endsWith(`.${name}`)));
}

describe('200 random mutations of the example', () => {
  let workspace: ModelWorkspace;
  let clean: Record<string, string[]>;

  beforeAll(async () => {
    workspace = await open();
    clean = allFindings(workspace);
  });

  it.each(Array.from({ length: 200 }, (_, index) => index + 1))('mutation %i', async (seed) => {
    const next = random(seed * 7919);
    const file = files[next(files.length)]!;
    const declared = new Set(
      workspace.architecture
        .elements()
        .filter((element) => element.place.uri === file.uri || element.facts.some((fact) => fact.place.uri === file.uri))
        .map((element) => element.id),
    );
    for (const [, word] of file.text.matchAll(/\bword (\S+)/g)) declared.add(word!);
    await workspace.update([{ uri: file.uri, text: mutate(file.text, next) }]);
    const after = allFindings(workspace);

    for (const { uri } of files) {
      if (uri === file.uri) continue;
      const known = new Set(clean[uri]);
      const fresh = workspace.findings(uri).filter((_, index) => !known.has(after[uri]![index]!));
      for (const finding of fresh) expect(isConsequence(finding, file.uri, declared), `${uri}: ${JSON.stringify(finding)}`).toBe(true);
    }
    await workspace.update([file]);
    expect(allFindings(workspace), 'undoing it restores all findings').toEqual(clean);
  });

  it.each([3, 17, 59, 101, 173])('find the same as a check from cold (mutation %i)', async (seed) => {
    const next = random(seed * 7919);
    const file = files[next(files.length)]!;
    await workspace.update([{ uri: file.uri, text: mutate(file.text, next) }]);
    const cold = new ModelWorkspace(workspace.settings, '2026-11-22');
    await cold.load(
      workspace.documents.map((document) => ({ uri: document.uri.toString(), text: document.textDocument.getText() })),
      library,
    );
    expect(allFindings(workspace)).toEqual(allFindings(cold));
    await workspace.update([file]);
  });
});
