export { htmlAssessment } from './html.js';
export { oscalAssessment } from './oscal.js';
export { xlsxAssessment } from './xlsx.js';
