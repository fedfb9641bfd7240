import { commands, Disposable, type ExtensionContext, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import type { Server } from '../server.js';
import { RequirementsPanel } from './panel.js';
import { complianceItem } from './status-bar.js';

const type = 'egov.requirements';

/** The panel of requirements, which comes back when the window is loaded anew, and the item of the status bar that leads to it. */
export function registerRequirements(context: ExtensionContext, server: Server): Disposable {
  let open: RequirementsPanel | undefined;
  const use = (panel: WebviewPanel): void => {
    const made = (open = new RequirementsPanel(context, server, panel));
    made.onClosed(() => {
      if (open === made) open = undefined;
    });
  };
  return Disposable.from(
    complianceItem(server),
    commands.registerCommand('egov.openRequirements', () => {
      if (open) open.show();
      else use(window.createWebviewPanel(type, '', ViewColumn.Active));
    }),
    window.registerWebviewPanelSerializer(type, { deserializeWebviewPanel: async (panel) => use(panel) }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('egov.language')) open?.close();
    }),
  );
}
