export type { CheckContext } from './check.js';
export { Integrity } from './integrity.js';
