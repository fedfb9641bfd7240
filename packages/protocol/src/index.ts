export * from './places.js';
export * from './picture.js';
export * from './server.js';
export * from './webview.js';
