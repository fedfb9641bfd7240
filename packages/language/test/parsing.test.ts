import { describe, expect, it } from 'vitest';
import { findings } from './kit.js';

describe('reading a model', () => {
  it('reads a body and a domain', async () => {
    expect(
      await findings(`
      body MoH "Министерство здравоохранения" kk "Денсаулық сақтау министрлігі" central
      domain Health "Здравоохранение" { lead MoH }
    `),
    ).toEqual([]);
  });
});
