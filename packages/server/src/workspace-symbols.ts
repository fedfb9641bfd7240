import { metamodel } from '@egov/language';
import type { Project } from './project.js';
import type { Projects } from './projects.js';
import { type SymbolInformation } from 'vscode-languageserver';
import { symbolKind } from './editor/document-symbols.js';
import { folded, matches } from './editor/unicode-matcher.js';
import type { Element } from '@egov/model';

/** A list longer than this nobody reads; while one types on, it is asked for anew. */
const most = 200;

/** The elements of all projects whose name or title in any language fits: by a part of it, or by the initials of its words. */
export function workspaceSymbols(projects: Projects, query: string): SymbolInformation[] {
  const wanted = folded(query.trim());
  const found: SymbolInformation[] = [];
  for (const project of projects.all)
    for (const element of project.workspace?.architecture.elements() ?? []) {
      if (!fits(element, wanted)) continue;
      found.push(symbolOf(element, project));
      if (found.length >= most) return found;
    }
  return found;
}

function fits({ id, title }: Element, wanted: string): boolean {
  return [id, ...Object.values(title)].some((text) => matches(wanted, folded(text), text));
}

function symbolOf({ id, kind, title, place }: Element, project: Project): SymbolInformation {
  const { language } = project.workspace!.settings;
  const shown = title[language] ?? Object.values(title)[0];
  return {
    name: shown === undefined ? id : `${shown} (${id})`,
    kind: symbolKind(metamodel().typeOf(kind) ?? kind),
    containerName: id.includes('.') ? id.slice(0, id.lastIndexOf('.')) : '',
    location: { uri: place.uri, range: place.range },
  };
}
