export * from './manifest.js';
export * from './settings.js';
export * from './egov-workspace.js';
export * from './dependency.js';
export * from './library.js';
export type * from './manifest-problems.js';
