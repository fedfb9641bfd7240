import type { Language } from '@egov/language';
import type { DiagramEdit } from '@egov/protocol';
import type { TextEdit } from 'vscode-languageserver';
import type { Handled } from '../../handlers.js';
import { text, type TextId } from '../../messages/messages.js';
import type { Project } from '../../project.js';

/** Edits of several texts. */
export type Edits = readonly (TextEdit & { readonly uri: string })[];

/** Why something isn't done, in words. */
export class Refusal {
  constructor(
    readonly id: TextId,
    readonly args: Readonly<Record<string, string | number>> = {},
  ) {}

  in(language: Language): string {
    return text(this.id, this.args, language);
  }
}

const nothing: DiagramEdit = { files: [], obstacles: [], references: 0 };

export function refused(refusal: string, obstacles: DiagramEdit['obstacles'] = []): DiagramEdit {
  return { ...nothing, refusal, obstacles };
}

/**
 * A project whose texts may be edited, by one of its documents.
 * @returns why they may not: it is gone, or a text is broken, so that nobody knows what the picture lacks
 */
export function editable(uri: string, { projects }: Handled): Project | DiagramEdit {
  const project = projects.of(uri);
  if (!project?.services) return refused(text('diagram.gone', {}, projects.language));
  if (project.brokenUris.size > 0) return refused(text('diagram.stale', {}, languageOf(project)));
  return project;
}

/** Edits of the texts that the project was read from, and of nothing else; nor of one that was changed since. */
export function bound(project: Project, edits: Edits, { documents }: Handled): DiagramEdit {
  const language = languageOf(project);
  const own = new Set(project.uris);
  const uris = [...new Set(edits.map(({ uri }) => uri))];
  if (uris.some((uri) => !own.has(uri))) return refused(text('edit.outside', {}, language));
  const isCurrent = (uri: string): boolean => {
    const open = documents.get(uri);
    return open === undefined || open.getText() === project.document(uri)?.textDocument.getText();
  };
  if (!uris.every(isCurrent)) return refused(text('edit.changed', {}, language));
  const files = uris.map((uri) => {
    const version = documents.get(uri)?.version;
    const ownEdits = edits.filter((edit) => edit.uri === uri).map(({ range, newText }) => ({ range, newText }));
    return { uri, ...(version !== undefined && { version }), edits: ownEdits };
  });
  return { ...nothing, files };
}

export function languageOf({ workspace }: Project): Language {
  return workspace!.settings.language;
}
