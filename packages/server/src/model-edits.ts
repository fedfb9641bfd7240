import type { Language } from '@egov/language';
import type { DiagramEdit } from '@egov/protocol';
import type { TextDocuments, TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { text, type TextId } from './messages/messages.js';
import type { Project } from './project.js';

/** Edits of several texts. */
export type ModelEdits = readonly (TextEdit & { readonly uri: string })[];

const nothing: DiagramEdit = { files: [], obstacles: [], references: 0 };

/** Edits of the texts that a project was read from, as they are now, and of nothing else; a refusal otherwise. */
export function boundEdits(project: Project, edits: ModelEdits, documents: TextDocuments<TextDocument>): DiagramEdit {
  const { language } = project.workspace!.settings;
  const own = new Set(project.uris);
  const uris = [...new Set(edits.map(({ uri }) => uri))];
  if (uris.some((uri) => !own.has(uri))) return refused('edit.outside', language);
  const isCurrent = (uri: string): boolean => {
    const open = documents.get(uri);
    return open === undefined || open.getText() === project.document(uri)?.textDocument.getText();
  };
  if (!uris.every(isCurrent)) return refused('edit.changed', language);
  const files = uris.map((uri) => {
    const version = documents.get(uri)?.version;
    const ownEdits = edits.filter((edit) => edit.uri === uri).map(({ range, newText }) => ({ range, newText }));
    return { uri, ...(version !== undefined && { version }), edits: ownEdits };
  });
  return { files, obstacles: [], references: 0 };
}

/** An edit that isn't made, and why. */
export function refused(id: TextId, language: Language, args: Readonly<Record<string, string | number>> = {}): DiagramEdit {
  return { ...nothing, refusal: text(id, args, language) };
}
