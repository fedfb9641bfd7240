export * from './documents.js';
export * from './edits.js';
export * from './places.js';
export * from './picture.js';
export * from './requirements.js';
export * from './server.js';
export * from './trees.js';
export * from './webview.js';
