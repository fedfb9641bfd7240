export { compareTitles } from './compare-titles.js';
export { Lexicon } from './lexicon/lexicon.js';
export { type Features, featureNames } from './likeness/features.js';
export type { Likeness } from './likeness/likeness.js';
