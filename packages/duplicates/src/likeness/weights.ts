import type { Features } from './features.js';

/** Fitted to labelled pairs of titles by `npm run bench:duplicates -- --write`, not by hand. */
export const bias = 1.066;
export const weights: Readonly<Record<keyof Features, number>> = {
  agreement: 1.301,
  rest: -1.606,
  restKnown: -2.733,
  bothRest: -0.414,
  letters: 0.369,
  opposite: -1.876,
  otherAction: -1.262,
  otherObject: 0.363,
  knownOther: -1.806,
  numbers: -3.696,
  places: -2.397,
  aspect: -0.83,
  part: -0.715,
  added: 0.007,
  translated: 0.534,
};
