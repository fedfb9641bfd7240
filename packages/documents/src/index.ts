export { htmlAssessment } from './html.js';
export { jsonAssessment } from './json.js';
export { oscalAssessment } from './oscal.js';
export { xlsxAssessment } from './xlsx.js';
