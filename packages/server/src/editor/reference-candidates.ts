import { inLanguage, kindOf, lookupPrefixes, metamodel } from '@egov/language';
import { textIn } from '@egov/requirements';
import type { AstNode } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver';
import type { Proposal } from './completion.js';
import type { EgovEditorServices } from './editor-module.js';
import { namesOf, titleIn } from './target.js';
import { folded, matches } from './unicode-matcher.js';

/** More proposals than this nobody reads; while one types on, they are asked for anew. */
const most = 200;

/**
 * The elements that a reference of a type may lead to, by the shortest name that finds them from where it stands; those of the own domain first.
 * @param typed what is written so far, folded: found in the name, or in the title in any language
 */
export function candidatesFor(type: string, at: AstNode, typed: string, services: EgovEditorServices): Proposal[] {
  if (type === 'Requirement') return requirementCandidates(typed, services);
  const types = metamodel();
  const kinds = new Set<string>([...types.kindsOf(type), ...(types.isA('Attribute', type) ? ['Attribute'] : [])]);
  const prefixes = lookupPrefixes(at);
  const names = namesOf(services);
  const near: Proposal[] = [];
  const far: Proposal[] = [];
  const { language, manifest } = services.editor.workspace.settings;
  for (const name of names.names) {
    if (name.includes('#')) continue; // of an example
    const [entry] = names.declarations(name);
    if (!entry || !kinds.has(entry.type)) continue;
    const label = shortName(name, prefixes, (full) => names.declarations(full).length > 0);
    const title = titleIn(entry.node, language, manifest.language) ?? '';
    const filterText = title === '' ? label : `${label} ${title}`;
    const isNear = !name.includes('.') || label !== name;
    const into = isNear ? near : far;
    if (into.length >= most || !matches(typed, folded(filterText), filterText)) continue;
    const kind = kindOf(entry.type);
    const detail = [title, kind && inLanguage(kind.title, language)].filter((part) => part).join(' · ');
    into.push({ label, filterText, detail, kind: CompletionItemKind.Reference, sortText: `${isNear ? 1 : 2}${label}` });
    if (near.length >= most && far.length >= most) break;
  }
  return [...near, ...far].slice(0, most);
}

/** The shortest form of a name that leads to it: names nearer to the reference hide those further out. */
function shortName(name: string, prefixes: readonly string[], isDeclared: (name: string) => boolean): string {
  for (const [index, prefix] of prefixes.entries()) {
    if (!name.startsWith(prefix)) continue;
    const rest = name.slice(prefix.length);
    if (!prefixes.slice(0, index).some((inner) => isDeclared(inner + rest))) return rest;
  }
  return name;
}

/** The requirements of the catalogues that apply, by their numbers, with what they say. */
function requirementCandidates(typed: string, services: EgovEditorServices): Proposal[] {
  const { workspace } = services.editor;
  const { language } = workspace.settings;
  return workspace.applied
    .flatMap(({ requirements }) => requirements)
    .map((requirement): Proposal => {
      const said = textIn(requirement.text, language);
      const label = workspace.shortName(requirement);
      return { label, detail: said, filterText: `${label} ${said}`, kind: CompletionItemKind.Value, documentation: said };
    })
    .filter(({ filterText }) => matches(typed, folded(filterText!), filterText!))
    .slice(0, most);
}
