import type { Features } from './features.js';

/** Fitted to labelled pairs of titles by `npm run bench:duplicates -- --write`, not by hand. */
export const bias = 1.238;
export const weights: Readonly<Record<keyof Features, number>> = {
  agreement: 1.47,
  rest: -1.595,
  restKnown: -2.428,
  bothRest: -0.943,
  letters: 0.07,
  opposite: -1.672,
  otherAction: -1.322,
  otherObject: 0.374,
  knownOther: -1.915,
  numbers: -3.712,
  places: -2.407,
  aspect: -0.809,
  part: -0.6,
  added: -0.558,
  translated: 0.433,
};
