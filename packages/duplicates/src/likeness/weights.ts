import type { Features } from './features.js';

/** Fitted to labelled pairs of titles by `npm run bench:duplicates -- --write`, not by hand. */
export const bias = 0.55;
export const weights: Readonly<Record<keyof Features, number>> = {
  agreement: 2.12,
  rest: -2.419,
  bothRest: -1.555,
  letters: -0.142,
  opposite: -2.149,
  otherAction: -1.193,
  otherObject: -0.124,
  knownOther: -1.447,
  numbers: -3.511,
  places: -2.381,
  aspect: -0.512,
  part: -0.609,
  added: -0.59,
  translated: 0.634,
};
