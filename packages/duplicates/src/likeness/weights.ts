import type { Features } from './features.js';

/** Fitted to labelled pairs of titles by `npm run bench:duplicates -- --write`, not by hand. */
export const bias = 0.586;
export const weights: Readonly<Record<keyof Features, number>> = {
  agreement: 2.203,
  rest: -2.438,
  bothRest: -1.790,
  letters: -0.317,
  opposite: -2.337,
  otherAction: -1.077,
  otherObject: 0.031,
  knownOther: -1.786,
  numbers: -3.473,
  places: -2.332,
  aspect: -0.495,
  part: -0.603,
  added: -0.561,
  translated: 0.661,
};
