import { describe, expect, it } from 'vitest';
import { Perspective } from '../src/index.js';
import { exchangeEdge } from '../src/views/exchanges.js';
import { architectureOf } from './kit.js';

const model = `
body A "A" central
gateway Gate "G $& 1" { operator A }
domain D "D" { systems {
  system One "One" custom internal { owner A }; system Two "Two" custom internal { owner A }
  exchange E "E" from One to Two via Gate {}
} }`;

describe('an exchange through a gateway', () => {
  it.each([
    ['ru', 'через G $& 1'],
    ['kk', 'G $& 1 арқылы'],
    ['en', 'via G $& 1'],
  ] as const)('names it where the language puts it: %s', async (language, label) => {
    const perspective = new Perspective(await architectureOf(model), 'current', language);
    const [exchange, from, to] = ['E', 'One', 'Two'].map((name) => perspective.get(`D.${name}`)!);
    expect(exchangeEdge(exchange!, from!, to!, perspective).label).toEqual([label]);
  });
});
