export * from './facts.js';
export * from './kinds.js';
export * from './metamodel.js';
export * from './properties.js';
export * from './terminology.js';
export * from './vocabularies.js';
export { textMateGrammar } from './textmate.js';
export { fillReference } from './reference-tables.js';
export * from './inverses.js';
