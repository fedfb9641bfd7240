import type { Features } from './features.js';

/** Fitted to labelled pairs of titles by `npm run bench:duplicates -- --write`, not by hand. */
export const bias = 0.594;
export const weights: Readonly<Record<keyof Features, number>> = {
  agreement: 2.219,
  rest: -2.457,
  bothRest: -1.784,
  letters: -0.331,
  opposite: -2.337,
  otherAction: -1.081,
  otherObject: 0.038,
  knownOther: -1.788,
  numbers: -3.481,
  places: -2.336,
  aspect: -0.472,
  part: -0.601,
  added: -0.569,
  translated: 0.605,
};
