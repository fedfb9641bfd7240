export { oscalAssessment } from './oscal.js';
