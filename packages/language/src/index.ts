export * from './egov-module.js';
export * from './messages/index.js';
export * from './metamodel/index.js';
export * from './workspace/index.js';
export * as ast from './generated/ast.js';
