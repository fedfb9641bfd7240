import { type DiagramChoice, type DiagramsChanged, type KeptDiagram, showInDiagram } from '@egov/protocol';
import { commands, Disposable, type Event, type ExtensionContext, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import { displayLanguage } from '../server.js';
import { LiveDiagram } from './live-diagram.js';
import type { ServerOfDiagrams } from './server-of-diagrams.js';

const type = 'egov.diagram';

/** The live diagram, one at a time, and the commands that show it. It comes back when the window is loaded anew. */
export function registerDiagrams(context: ExtensionContext, server: ServerOfDiagrams, onChanged: Event<DiagramsChanged>): Disposable {
  let diagram: LiveDiagram | undefined;
  const use = (panel: WebviewPanel, uri: string, kept?: KeptDiagram): LiveDiagram => {
    const made = new LiveDiagram(context, server, displayLanguage(), panel, uri, kept);
    made.onClosed(() => {
      if (diagram === made) diagram = undefined;
    });
    return (diagram = made);
  };
  /** Opens the diagram beside the active document. */
  const open = (): LiveDiagram => {
    if (diagram) {
      diagram.show();
      return diagram;
    }
    const editors = [window.activeTextEditor, ...window.visibleTextEditors];
    const document = editors.find((editor) => editor?.document.languageId === 'egov')?.document;
    const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    return use(window.createWebviewPanel(type, '', place, { retainContextWhenHidden: true }), document?.uri.toString() ?? '');
  };
  return Disposable.from(
    commands.registerCommand('egov.openDiagram', () => void open()),
    commands.registerCommand(showInDiagram, (uri: string, choice: DiagramChoice, ...elements: string[]) =>
      open().showElement(uri, choice, elements),
    ),
    window.registerWebviewPanelSerializer(type, {
      deserializeWebviewPanel: async (panel, kept: KeptDiagram | undefined) => void use(panel, kept?.document ?? '', kept),
    }),
    onChanged((changed) => diagram?.changed(changed)),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('egov.language')) diagram?.close();
    }),
  );
}
