import { defaultManifest } from '@egov/language';
import { describe, expect, it } from 'vitest';
import { ModelWorkspace, toJson } from '../src/index.js';
import { architectureOf, library, uriOf } from './kit.js';

/** The codes that a text has beside a dependency `national`. */
async function codesWith(text: string): Promise<string[]> {
  const published = toJson(await architectureOf('body MoJ\ndomain Registers { systems { system Persons { owner MoJ; interface Api } } }'), {
    root: '',
  });
  const workspace = new ModelWorkspace({ language: 'en', manifest: defaultManifest }, '2026-11-22');
  workspace.addDependency('national', published);
  await workspace.load([{ uri: uriOf('test.egov'), text }], library);
  expect(workspace.documents).toHaveLength(1);
  return workspace
    .findings(uriOf('test.egov'))
    .map((finding) => finding.code)
    .filter((code) => code !== 'EGOV-layer-missing');
}

describe('another architecture as a dependency', () => {
  it('is referred to by its alias', async () => {
    const text = (target: string): string => `body B\ndomain D { systems { system S { owner B } exchange X from S to ${target} } }`;
    expect(await codesWith(text('national/Registers.Persons.Api'))).toEqual([]);
    expect(await codesWith(text('national/Registers.Nobody'))).toEqual(['EGOV-unknown-name']);
    expect(await codesWith(text('Registers.Persons.Api'))).toEqual(['EGOV-unknown-name']);
  });

  it('joins only kinds that fit', async () => {
    expect(await codesWith('domain D { lead national/MoJ }')).toEqual([]);
    expect(await codesWith('domain D { lead national/Registers }')).toEqual(['EGOV-wrong-kind']);
  });

  it('EGOV-extends-dependency: can’t be extended', async () => {
    expect(await codesWith('extend national/Registers.Persons { description "x" }')).toEqual(['EGOV-extends-dependency']);
    expect(await codesWith('body B\ndomain D { systems { system S { owner B } } }\nextend D.S { description "x" }')).toEqual([]);
  });
});
