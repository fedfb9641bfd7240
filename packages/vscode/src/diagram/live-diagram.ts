import type { DiagramChoice, DiagramsChanged, FromWebview, TextPlace, ToWebview } from '@egov/protocol';
import { Disposable, type ExtensionContext, type TextEditor, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import { type DisplayLanguage, type Texts, textsIn } from '../texts/texts.js';
import { editElement } from './edit-element.js';
import { choiceIn } from './first-choice.js';
import { page, pageRoots } from './page.js';
import { saveDiagram } from './save.js';
import type { ServerOfDiagrams } from './server-of-diagrams.js';
import { rangeOf, showPlace } from './text-beside.js';

const client = 'live';

/** The diagram beside the text: it follows the text, and leads back to it. */
export class LiveDiagram {
  private readonly panel: WebviewPanel;
  private readonly texts: Texts;
  private readonly listeners: Disposable;
  private choice: DiagramChoice | undefined;
  private workspace: string | undefined;
  private isPinned = false;
  /** The page listens. */
  private isReady = false;
  /** What is to be selected once it is drawn: the first of these elements that has a shape. */
  private wanted: readonly string[] | undefined;
  /** The place that the diagram itself led to last: it needn't follow there. */
  private ledTo: TextPlace | undefined;

  constructor(
    context: ExtensionContext,
    private readonly server: ServerOfDiagrams,
    language: DisplayLanguage,
    /** The document that is followed at the moment. */
    private uri: string,
  ) {
    this.texts = textsIn(language);
    this.panel = window.createWebviewPanel(
      'egov.diagram',
      this.texts.diagram,
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, retainContextWhenHidden: true, localResourceRoots: pageRoots(context) },
    );
    const icon = (theme: string): Uri => Uri.joinPath(context.extensionUri, 'images', `diagram-${theme}.svg`);
    this.panel.iconPath = { light: icon('light'), dark: icon('dark') };
    const { webview } = this.panel;
    this.listeners = Disposable.from(
      webview.onDidReceiveMessage((message: FromWebview) => this.received(message)),
      window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.showCursor(textEditor)),
    );
    this.panel.onDidDispose(() => this.listeners.dispose());
    webview.html = page(webview, context, language, 'webview');
  }

  onClosed(listener: () => void): void {
    this.panel.onDidDispose(listener);
  }

  show(): void {
    this.panel.reveal(undefined, true);
  }

  /** Shows a view, and selects the first of some elements that is in it. A page that is only just being loaded shows it once it is ready. */
  async showElement(uri: string, choice: DiagramChoice, elements: readonly string[]): Promise<void> {
    this.uri = uri;
    this.choice = choice;
    this.workspace = undefined; // what was chosen of another workspace is chosen no more
    this.wanted = elements;
    if (this.isReady) await this.update();
  }

  close(): void {
    this.panel.dispose();
  }

  /** After an edit: what can be chosen may be called otherwise, and looks otherwise. */
  async changed({ workspaces }: DiagramsChanged): Promise<void> {
    if (this.workspace === undefined || workspaces.includes(this.workspace)) await this.update();
  }

  private async received(message: FromWebview): Promise<void> {
    switch (message.type) {
      case 'ready': {
        const { wanted } = this;
        this.isReady = true;
        this.tell({ type: 'look', look: await this.server.look() });
        await this.update();
        if (wanted === undefined)
          await this.showCursor(window.visibleTextEditors.find(({ document }) => document.uri.toString() === this.uri));
        break;
      }
      case 'choose':
        this.choice = message.choice;
        await this.draw();
        break;
      case 'reveal': {
        const { place } = message.shape;
        if (!place) break;
        this.ledTo = place;
        await showPlace(place, this.panel.viewColumn, message.focus);
        break;
      }
      case 'edit':
        await editElement(this.server, { ...message, uri: this.uri, column: this.panel.viewColumn }, this.texts);
        break;
      case 'pin':
        this.isPinned = message.isPinned;
        await this.follow(window.activeTextEditor);
        break;
      case 'export':
        if (this.choice) await saveDiagram(this.server, { uri: this.uri, choice: this.choice, isDark: message.isDark }, this.texts);
    }
  }

  /** Shows the domain that a document is about that one goes to. */
  private async follow(editor: TextEditor | undefined): Promise<void> {
    const uri = editor?.document.languageId === 'egov' ? editor.document.uri.toString() : undefined;
    if (uri === undefined || this.isPinned || uri === this.uri || uri === this.ledTo?.uri) return;
    this.uri = uri;
    this.ledTo = undefined;
    await this.update(true);
  }

  private async update(isOtherDocument = this.choice === undefined): Promise<void> {
    const views = await this.server.views(this.uri);
    if (!views) return;
    const chosen = this.workspace === undefined || this.workspace === views.workspace ? this.choice : undefined;
    this.workspace = views.workspace;
    // A view that an edit took away stays chosen: the text may be broken only for now.
    const choice = isOtherDocument || !chosen ? choiceIn(views, chosen, views.domain) : chosen;
    this.choice = choice;
    this.tell({ type: 'views', views, ...(choice && { choice }) });
    await this.draw();
  }

  private async draw(): Promise<void> {
    if (!this.choice) return this.tell({ type: 'diagram', answer: { isStale: false, message: this.texts.noModel } });
    const answer = await this.server.draw({ client, uri: this.uri, choice: this.choice });
    if (!answer) return; // another was asked for since
    if (answer.picture) this.panel.title = answer.picture.title.split(' · ')[0]!;
    this.tell({ type: 'diagram', answer });
    if (this.wanted !== undefined) this.tell({ type: 'cursor', elements: this.wanted });
    this.wanted = undefined;
  }

  /** Marks the shape of what the cursor is in. */
  private async showCursor(editor: TextEditor | undefined): Promise<void> {
    if (editor?.document.languageId !== 'egov') return;
    const { selection, document } = editor;
    const uri = document.uri.toString();
    const { line, character } = selection.active;
    if (this.ledTo?.uri === uri && rangeOf(this.ledTo).isEqual(selection)) return; // where the diagram led to is selected there already
    const elements = await this.server.locate({ uri, position: { line, character } });
    this.tell({ type: 'cursor', elements });
  }

  private tell(message: ToWebview): void {
    void this.panel.webview.postMessage(message);
  }
}
