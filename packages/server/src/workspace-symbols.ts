import { type Language, metamodel } from '@egov/language';
import type { AssessedWorkspace } from '@egov/requirements';
import type { Projects } from './projects.js';
import { type SymbolInformation } from 'vscode-languageserver';
import { symbolKind } from './editor/document-symbols.js';
import { folded, SearchedText } from './editor/unicode-matcher.js';
import type { Element } from '@egov/model';

/** A list longer than this nobody reads; while one types on, it is asked for anew. */
const most = 200;
/** So many are looked at for the first of them in their order. */
const mostFound = 2000;

/** The elements of all projects whose name or title in any language fits: by a part of it, or by the initials of its words. */
export function workspaceSymbols(projects: Projects, query: string): SymbolInformation[] {
  const found: SymbolInformation[] = [];
  for (const { workspace } of projects.all) if (workspace) found.push(...symbolsOf(workspace, query, most - found.length));
  return found;
}

/** The elements of a workspace that a query fits, no more than asked for. */
export function symbolsOf(workspace: AssessedWorkspace, query: string, atMost = most): SymbolInformation[] {
  const wanted = folded(query.trim());
  const found: Element[] = [];
  for (const element of workspace.architecture.contents.elements.values()) {
    if (found.length >= mostFound) break;
    if (fits(element, wanted)) found.push(element);
  }
  found.sort((a, b) => (a.id < b.id ? -1 : 1));
  return found.slice(0, atMost).map((element) => symbolOf(element, workspace.settings.language));
}

/** The titles in all languages, and in both states where they differ. */
function titlesOf({ title, titles }: Element): string[] {
  return [title, ...Object.values(titles ?? {})].flatMap((texts) => Object.values(texts));
}

/** By element; one that changes is another. */
const searched = new WeakMap<Element, SearchedText>();

function fits(element: Element, wanted: string): boolean {
  let text = searched.get(element);
  if (!text) searched.set(element, (text = new SearchedText([element.id, ...titlesOf(element)])));
  return text.matches(wanted);
}

function symbolOf({ id, kind, title, place }: Element, language: Language): SymbolInformation {
  const shown = title[language] ?? Object.values(title)[0];
  return {
    name: shown === undefined ? id : `${shown} (${id})`,
    kind: symbolKind(metamodel().typeOf(kind) ?? kind),
    containerName: id.includes('.') ? id.slice(0, id.lastIndexOf('.')) : '',
    location: { uri: place.uri, range: place.range },
  };
}
