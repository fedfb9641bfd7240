import type { DiagramChoice, FromWebview, ToWebview } from '@egov/protocol';
import type { WebviewPanel } from 'vscode';
import type { Texts } from '../texts/texts.js';
import { addElement } from './add-element.js';
import { addRelation } from './add-relation.js';
import { editElement } from './edit-element.js';
import type { ServerOfDiagrams } from './server-of-diagrams.js';

/** What the page tells when the user edits. */
export type EditMessage = Extract<FromWebview, { readonly type: 'edit' | 'add' | 'relate' }>;

/** What is shown while one edits. */
interface Shown {
  /** A document of the workspace. */
  readonly uri: string;
  readonly choice: DiagramChoice;
}

/** Carries out what a user edits in a live diagram. */
export class DiagramEdits {
  /** Waits for an element that the user picks in the diagram. */
  private waiting: ((element: string | undefined) => void) | undefined;

  constructor(
    private readonly server: ServerOfDiagrams,
    private readonly panel: WebviewPanel,
    private readonly texts: Texts,
    private readonly tell: (message: ToWebview) => void,
  ) {}

  /** Gives the element that is there afterwards and wasn't before. */
  async edit(message: EditMessage, { uri, choice }: Shown): Promise<string | undefined> {
    const { element } = message;
    const column = this.panel.viewColumn;
    if (message.type === 'edit') {
      await editElement(this.server, { ...message, uri, column }, this.texts);
      return undefined;
    }
    if (message.type === 'add') {
      const request = { uri, choice, ...(element !== undefined && { element }) };
      return addElement(this.server, { request, shown: message.kinds, column }, this.texts);
    }
    const pick = (kinds: readonly string[]): Promise<string | undefined> => this.pick(kinds);
    return addRelation(this.server, { element: message.element, uri, choice, column, pick }, this.texts);
  }

  /** To be told what the user has picked; nothing if none is wanted, or the diagram is closed. */
  picked(element: string | undefined): void {
    this.waiting?.(element);
    this.waiting = undefined;
  }

  private pick(kinds: readonly string[]): Promise<string | undefined> {
    const { promise, resolve } = Promise.withResolvers<string | undefined>();
    this.picked(undefined); // who waited before waits no more
    this.waiting = resolve;
    this.panel.reveal();
    this.tell({ type: 'pick', kinds });
    return promise;
  }
}
