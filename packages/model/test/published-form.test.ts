import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultManifest } from '@egov/language';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import schema from '../schemas/architecture.schema.json' with { type: 'json' };
import { fromJson, ModelWorkspace, toJson } from '../src/index.js';
import { library } from './kit.js';

const directory = fileURLToPath(new URL('../../../examples/kazakhstan/', import.meta.url));

describe('the published form of the example', () => {
  it('is valid by its JSON Schema, and read back without loss', async () => {
    const workspace = new ModelWorkspace({ language: 'ru', manifest: defaultManifest }, '2026-11-22');
    const names = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.egov'));
    await workspace.load(
      names.map((name) => ({ uri: `file:///w/${name}`, text: readFileSync(directory + name, 'utf8') })),
      library,
    );
    const json = JSON.parse(JSON.stringify(toJson(workspace.architecture, { root: 'file:///w/' }))) as Parameters<typeof fromJson>[0];
    const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    expect(toJson(fromJson(json, 'file:///w/'), { root: 'file:///w/' })).toEqual(json);
    expect(validate({ ...json, elements: [{ ...json.elements[0], kind: 'unheard-of' }] })).toBe(false);
  });
});
