import type { Finding } from '@egov/language';
import type { LangiumDocument } from 'langium';
import type { Range, TextEdit } from 'vscode-languageserver';
import type { TextId } from '../../messages/messages.js';
import type { EgovEditorServices } from '../editor-module.js';

/** A change that mends a finding in the document where it is found, or in another one. */
export interface Fix {
  readonly title: TextId;
  readonly args: Readonly<Record<string, string>>;
  readonly edits: readonly TextEdit[];
  /** The document, where it isn't that of the finding. */
  readonly uri?: string;
}

/** What a mending looks at. */
export interface Mended {
  readonly finding: Finding;
  /** What the finding marks. */
  readonly written: string;
  readonly offset: number;
  readonly document: LangiumDocument;
  readonly services: EgovEditorServices;
}

/** The ways to mend a kind of finding, the best first. */
export type Mending = (mended: Mended) => readonly Fix[];

/** An argument of a finding that is a text; empty if it isn't one. */
export function textArgument({ args }: Finding, name: string): string {
  const value = args[name];
  return typeof value === 'string' ? value : '';
}

/** Another text in place of what is marked. */
export function replacement(range: Range, newText: string): Fix {
  return { title: 'fix.replace', args: { text: clipped(newText) }, edits: [{ range, newText }] };
}

/** A text where there is none. */
export function insertion(document: LangiumDocument, offset: number, newText: string): Fix {
  const at = document.textDocument.positionAt(offset);
  return { title: 'fix.add', args: { text: clipped(newText) }, edits: [{ range: { start: at, end: at }, newText }] };
}

/** What is too much goes. */
export function removal(edit: TextEdit, text: string): Fix {
  return { title: 'fix.remove', args: { text: clipped(text) }, edits: [edit] };
}

function clipped(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
