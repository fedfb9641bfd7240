import type { Features } from './features.js';

/** Fitted to labelled pairs of titles by `npm run bench:duplicates -- --write`, not by hand. */
export const bias = 0.549;
export const weights: Readonly<Record<keyof Features, number>> = {
  agreement: 2.118,
  rest: -2.417,
  bothRest: -1.561,
  letters: -0.139,
  opposite: -2.190,
  otherAction: -1.183,
  otherObject: -0.122,
  knownOther: -1.446,
  numbers: -3.511,
  places: -2.380,
  aspect: -0.512,
  part: -0.607,
  added: -0.597,
  translated: 0.636,
};
