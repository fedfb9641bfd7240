import { relationsOf } from '@egov/model';
import type { LangiumDocument } from 'langium';
import type { ImplementationProvider, TypeDefinitionProvider } from 'langium/lsp';
import { type ImplementationParams, LocationLink, type TypeDefinitionParams } from 'vscode-languageserver';
import type { EgovEditorServices } from './editor-module.js';
import { targetAt } from './target.js';
import { declarationPlaces } from './uses.js';

/** The facts by which one element carries out another: a system a function, a project an initiative. */
const carryingOut: ReadonlySet<string> = new Set(['automates', 'performs', 'realizes', 'implements', 'resolved', 'replaces', 'delivers']);

/** Leads from an element to what carries it out: from a function to the systems that automate it, from an initiative to its projects. */
export class EgovImplementation implements ImplementationProvider {
  constructor(private readonly services: EgovEditorServices) {}

  getImplementation(document: LangiumDocument, { position }: ImplementationParams): LocationLink[] | undefined {
    const target = targetAt(document, document.textDocument.offsetAt(position));
    if (!target) return undefined;
    const { architecture } = this.services.editor.workspace;
    const from = architecture.incoming(target.name).filter(({ fact }) => carryingOut.has(fact.name));
    return linksTo(new Set(from.map((relation) => relation.from)), target.range, this.services);
  }
}

/** Leads from an attribute to the entity or dictionary that is its type; from any other element to what holds it. */
export class EgovTypeDefinition implements TypeDefinitionProvider {
  constructor(private readonly services: EgovEditorServices) {}

  getTypeDefinition(document: LangiumDocument, { position }: TypeDefinitionParams): LocationLink[] | undefined {
    const target = targetAt(document, document.textDocument.offsetAt(position));
    const element = target && this.services.editor.workspace.architecture.get(target.name);
    if (!target || !element) return undefined;
    const types = relationsOf(element).filter(({ fact, role }) => fact.name === 'header' && role === 'type');
    const names = types.length > 0 ? types.map(({ to }) => to) : element.parent === undefined ? [] : [element.parent];
    return linksTo(new Set(names), target.range, this.services);
  }
}

function linksTo(names: ReadonlySet<string>, origin: LocationLink['originSelectionRange'], services: EgovEditorServices): LocationLink[] {
  return [...names].flatMap((name) =>
    declarationPlaces(name, services).map(({ uri, range, whole }) => LocationLink.create(uri, whole, range, origin)),
  );
}
