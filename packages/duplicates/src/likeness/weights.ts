import type { Features } from './features.js';

/** Fitted to labelled pairs of titles by `npm run bench:duplicates -- --write`, not by hand. */
export const bias = 1.197;
export const weights: Readonly<Record<keyof Features, number>> = {
  agreement: 1.255,
  rest: -1.495,
  restKnown: -2.854,
  bothRest: -0.634,
  letters: 0.314,
  opposite: -1.836,
  otherAction: -1.334,
  otherObject: 0.244,
  knownOther: -1.669,
  numbers: -3.713,
  places: -2.394,
  aspect: -0.76,
  part: -0.689,
  added: -0.187,
  translated: 0.519,
};
