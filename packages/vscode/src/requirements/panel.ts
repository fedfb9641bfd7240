import {
  type CellFindings,
  type FromRequirementsPage,
  requirementsMethods,
  type RequirementsRequest,
  type RequirementsTable,
  type ToRequirementsPage,
} from '@egov/protocol';
import { Disposable, type ExtensionContext, Uri, type WebviewPanel } from 'vscode';
import { page, pageRoots } from '../diagram/page.js';
import { showPlace } from '../diagram/text-beside.js';
import { displayLanguage, type Server } from '../server.js';
import { showElement } from '../side-bar/side-bar.js';
import { textsIn } from '../texts/texts.js';

/** The requirements in a panel: how each domain stands to each of them, and what doesn't meet them. */
export class RequirementsPanel {
  private workspace: string | undefined;

  /** Fills a panel, a new one or one that was open before the window was loaded anew. */
  constructor(
    context: ExtensionContext,
    private readonly server: Server,
    private readonly panel: WebviewPanel,
  ) {
    const { webview } = panel;
    const language = displayLanguage();
    panel.title = textsIn(language).requirements;
    const icon = (theme: string): Uri => Uri.joinPath(context.extensionUri, 'images', `requirements-${theme}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    webview.options = { enableScripts: true, localResourceRoots: pageRoots(context) };
    const listeners = Disposable.from(
      webview.onDidReceiveMessage((message: FromRequirementsPage) => this.received(message)),
      server.onChanged(() => this.update()),
    );
    panel.onDidDispose(() => listeners.dispose());
    webview.html = page(webview, context, language, 'requirements');
  }

  onClosed(listener: () => void): void {
    this.panel.onDidDispose(listener);
  }

  show(): void {
    this.panel.reveal();
  }

  close(): void {
    this.panel.dispose();
  }

  private async received(message: FromRequirementsPage): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.workspace = message.workspace;
        await this.update();
        break;
      case 'cell': {
        const answer = await this.server.ask<CellFindings>(requirementsMethods.cell, message.cell);
        this.tell({ type: 'cell', cell: message.cell, answer });
        break;
      }
      case 'reveal':
        await showPlace(message.place, this.panel.viewColumn, true);
        break;
      case 'diagram':
        await showElement(this.server, message.element, false);
    }
  }

  private async update(): Promise<void> {
    const request: RequirementsRequest = this.workspace === undefined ? {} : { workspace: this.workspace };
    const table = await this.server.ask<RequirementsTable | null>(requirementsMethods.table, request);
    this.tell({ type: 'table', table });
  }

  private tell(message: ToRequirementsPage): void {
    void this.panel.webview.postMessage(message);
  }
}
