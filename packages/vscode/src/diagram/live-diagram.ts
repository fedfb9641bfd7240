import type { DiagramChoice, DiagramsChanged, DiagramViews, FromWebview, KeptDiagram, TextPlace, ToWebview } from '@egov/protocol';
import { Disposable, type ExtensionContext, type TextEditor, Uri, type WebviewPanel, window } from 'vscode';
import { type DisplayLanguage, type Texts, textsIn } from '../texts/texts.js';
import { DiagramEdits } from './diagram-edits.js';
import { Drawing } from './drawing.js';
import { choiceIn } from './first-choice.js';
import { page, pageRoots } from './page.js';
import { saveDiagram } from './save.js';
import type { ServerOfDiagrams } from './server-of-diagrams.js';
import { rangeOf, showPlace } from './text-beside.js';

const client = 'live';

/** The diagram beside the text: it follows the text, and leads back to it. */
export class LiveDiagram {
  private readonly drawing: Drawing;
  private readonly edits: DiagramEdits;
  private readonly texts: Texts;
  private readonly listeners: Disposable;
  private choice: DiagramChoice | undefined;
  private workspace: string | undefined;
  private isPinned: boolean;
  /** The page listens. */
  private isReady = false;
  /** What is to be selected once it is drawn: the first of these elements that has a shape. */
  private wanted: readonly string[] | undefined;
  /** An element that was just added: it is selected as soon as a picture shows it. */
  private added: string | undefined;
  private views: DiagramViews | undefined;
  /** What the picture shows that was drawn last. */
  private drawn: DiagramChoice | undefined;
  /** The place that the diagram itself led to last: it needn't follow there. */
  private ledTo: TextPlace | undefined;

  /** Fills a panel, a new one or one that was open before the window was loaded anew. */
  constructor(
    context: ExtensionContext,
    private readonly server: ServerOfDiagrams,
    language: DisplayLanguage,
    private readonly panel: WebviewPanel,
    /** The document that is followed at the moment. */
    private uri: string,
    { choice, isPinned = false }: KeptDiagram = {},
  ) {
    this.texts = textsIn(language);
    this.choice = choice;
    this.isPinned = isPinned;
    this.edits = new DiagramEdits(server, panel, this.texts, (message) => this.tell(message));
    this.drawing = new Drawing(server, (isBusy) => this.tell({ type: 'busy', isBusy }));
    panel.title = this.texts.diagram;
    panel.webview.options = { enableScripts: true, localResourceRoots: pageRoots(context) };
    const icon = (theme: string): Uri => Uri.joinPath(context.extensionUri, 'images', `diagram-${theme}.svg`);
    this.panel.iconPath = { light: icon('light'), dark: icon('dark') };
    const { webview } = this.panel;
    this.listeners = Disposable.from(
      webview.onDidReceiveMessage((message: FromWebview) => this.received(message)),
      window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.showCursor(textEditor)),
    );
    this.panel.onDidDispose(() => {
      this.listeners.dispose();
      this.edits.picked(undefined);
    });
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
      case 'add':
      case 'relate':
        if (this.choice) this.added = await this.edits.edit(message, { uri: this.uri, choice: this.choice });
        break;
      case 'picked':
        this.edits.picked(message.element);
        break;
      case 'describe': {
        const { element } = message;
        const description = await this.server.describe({ uri: this.uri, element });
        if (description) this.tell({ type: 'description', element, description });
        break;
      }
      case 'give-up':
        this.giveUp();
        break;
      case 'pin':
        this.isPinned = message.isPinned;
        await this.follow(window.activeTextEditor);
        break;
      case 'export':
        if (this.choice) await saveDiagram(this.server, { uri: this.uri, choice: this.choice, isDark: message.isDark }, this.texts);
    }
  }

  /** Goes back to what is seen. */
  private giveUp(): void {
    this.drawing.giveUp();
    if (!this.drawn || !this.views) return;
    this.choice = this.drawn;
    this.tell({ type: 'views', views: this.views, choice: this.choice, document: this.uri });
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
    if (!views) {
      if (!this.choice) await this.draw(); // says that there is nothing to draw
      return;
    }
    this.views = views;
    const chosen = this.workspace === undefined || this.workspace === views.workspace ? this.choice : undefined;
    this.workspace = views.workspace;
    // A view that an edit took away stays chosen: the text may be broken only for now.
    const choice = isOtherDocument || !chosen ? choiceIn(views, chosen, views.domain) : chosen;
    this.choice = choice;
    this.tell({ type: 'views', views, ...(choice && { choice }), document: this.uri });
    await this.draw();
  }

  private async draw(): Promise<void> {
    if (!this.choice) return this.tell({ type: 'diagram', answer: { isStale: false, message: this.texts.noModel } });
    const answer = await this.drawing.draw({ client, uri: this.uri, choice: this.choice });
    if (!answer) return; // given up, or another was asked for since
    this.drawn = answer.picture?.choice;
    if (answer.picture) this.panel.title = answer.picture.title.split(' · ')[0]!;
    this.tell({ type: 'diagram', answer });
    if (this.wanted !== undefined) this.tell({ type: 'cursor', elements: this.wanted });
    this.wanted = undefined;
    const { added } = this;
    if (added === undefined || !answer.picture?.shapes.some(({ element }) => element === added)) return;
    this.added = undefined;
    this.tell({ type: 'cursor', elements: [added] });
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
