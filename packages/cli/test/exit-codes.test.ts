import { describe, expect, it } from 'vitest';
import { broken, clean, doubtful, egov, folderOf } from './kit.js';

async function codeOf(model: string, ...options: string[]): Promise<number> {
  return (await egov(folderOf({ 'a.egov': model }), ['check', ...options])).code;
}

describe('the exit code of egov check', () => {
  it('is 0 if nothing is found', async () => {
    expect(await codeOf(clean)).toBe(0);
  });

  it('is 1 if there are errors', async () => {
    expect(await codeOf(broken)).toBe(1);
  });

  it('is 0 if there are only warnings', async () => {
    expect(await codeOf(doubtful)).toBe(0);
  });

  it.each([
    ['error', broken, 1],
    ['error', doubtful, 0],
    ['warning', doubtful, 1],
    ['warning', broken, 1],
    ['info', doubtful, 1],
    ['info', clean, 0],
    ['never', broken, 0],
  ])('with --fail-on %s follows the severity', async (threshold, model, code) => {
    expect(await codeOf(model, '--fail-on', threshold)).toBe(code);
  });

  it('is 1 if there are more warnings than --max-warnings', async () => {
    expect(await codeOf(doubtful, '--max-warnings', '1')).toBe(0);
    expect(await codeOf(doubtful, '--max-warnings', '0')).toBe(1);
    expect(await codeOf(doubtful, '--max-warnings=0', '--fail-on', 'never')).toBe(1);
  });
});
