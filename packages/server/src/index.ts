export { type EditorContext, editorLanguage, editorServices, type EgovEditorServices } from './editor/editor-module.js';
export { Project, type ProjectSettings } from './project.js';
export { Projects } from './projects.js';
export { serve, type Transport } from './node.js';
export { type ServerEnvironment, startServer } from './server.js';
export { symbolsOf, workspaceSymbols } from './workspace-symbols.js';
