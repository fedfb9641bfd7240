export { htmlAssessment } from './html.js';
export { jsonAssessment } from './json.js';
export { oscalAssessment } from './oscal.js';
export { xlsxAssessment } from './xlsx.js';
export { htmlDuplicates } from './duplicates/html.js';
export { jsonDuplicates } from './duplicates/json.js';
export { kindWords } from './words.js';
export { word as duplicatesWord } from './duplicates/words.js';
export { xlsxDuplicates } from './duplicates/xlsx.js';
