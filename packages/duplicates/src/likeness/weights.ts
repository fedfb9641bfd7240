import type { Features } from './features.js';

/** Fitted to labelled pairs of titles by `npm run bench:duplicates -- --write`, not by hand. */
export const bias = 0.637;
export const weights: Readonly<Record<keyof Features, number>> = {
  agreement: 2.148,
  rest: -2.441,
  restKnown: 0,
  bothRest: -1.579,
  letters: -0.353,
  opposite: -2.13,
  otherAction: -1.16,
  otherObject: -0.105,
  knownOther: -1.436,
  numbers: -3.181,
  places: -2.345,
  aspect: -0.49,
  part: -0.595,
  added: -0.562,
  translated: 0.576,
};
