import { describe, expect, it } from 'vitest';
import { broken, clean, egov, folderOf } from './kit.js';

describe('egov model', () => {
  it('prints the architecture as JSON, the same wherever it lies', async () => {
    const files = { 'egov.json': '{"name": "Здоровье", "version": "1.2.0"}', 'shared/moh.egov': clean };
    const { code, out, err } = await egov(folderOf(files), ['model', '--format', 'json']);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({
      format: 'egov-architecture',
      name: 'Здоровье',
      version: '1.2.0',
      elements: [{ id: 'MoH', kind: 'body', place: { file: 'shared/moh.egov' } }],
    });
    expect((await egov(folderOf(files), ['model'])).out).toBe(out);
  });

  it('says so if the files have errors', async () => {
    const { code, out, err } = await egov(folderOf({ 'a.egov': broken }), ['model']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ format: 'egov-architecture' });
    expect(err).toBe('The files have 1 error: the model printed is what could be understood. See egov check.\n');
  });

  it('wants one architecture', async () => {
    const folder = folderOf({ 'a/egov.json': '{}', 'a/a.egov': clean, 'b/egov.json': '{}', 'b/b.egov': clean });
    const { code, err } = await egov(folder, ['model']);
    expect([code, err]).toEqual([2, 'egov: “.” holds 2 architectures. Give the folder of one: a, b.\n']);
  });
});
