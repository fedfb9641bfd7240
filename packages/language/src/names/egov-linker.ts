import {
  type AstNodeDescription,
  type AstReflection,
  DefaultLinker,
  type LangiumCoreServices,
  type LangiumDocument,
  type LinkingError,
  type Reference,
  type ReferenceInfo,
} from 'langium';
import * as ast from '../generated/ast.js';
import type { NameEntry } from './name-entry.js';
import type { NameIndex, SoughtName } from './name-index.js';
import { catalogueName, extendedName, lookupPrefixes, writtenName } from './namespaces.js';
import type { Manifest } from '../workspace/manifest.js';
import type { WorkspaceSettings } from '../workspace/settings.js';

/** Why a name didn't resolve. */
export type Failure =
  | { readonly why: 'unknown' }
  /** There is such a name, but of another kind. */
  | { readonly why: 'kind'; readonly found: NameEntry }
  /** A requirement's number that several catalogues have. */
  | { readonly why: 'ambiguous'; readonly found: readonly NameEntry[] }
  /** A requirement's number that only catalogues have which don't apply. */
  | { readonly why: 'elsewhere'; readonly found: readonly NameEntry[] };

export interface UnresolvedName extends LinkingError, SoughtName {
  readonly failure: Failure;
  readonly candidates: readonly string[];
}

/**
 * Resolves names: in the element itself, its domain, then the top level, then as a qualified name (see "Files, names, titles" in the language
 * reference). It asks the index once per namespace; there are no scopes to build.
 */
export class EgovLinker extends DefaultLinker {
  private readonly index: NameIndex;
  private readonly settings: WorkspaceSettings;
  private readonly types: AstReflection;

  constructor(services: LangiumCoreServices, settings: WorkspaceSettings) {
    super(services);
    this.index = services.shared.workspace.IndexManager as NameIndex;
    this.types = services.shared.AstReflection;
    this.settings = settings;
  }

  override getCandidate(info: ReferenceInfo): AstNodeDescription | LinkingError {
    const expected = this.types.getReferenceType(info);
    return expected === ast.Requirement.$type ? this.requirement(info) : this.element(info, expected);
  }

  /** Points the references of a document into `changed` documents at the nodes that now declare the same names. */
  rebind(document: LangiumDocument, changed: ReadonlySet<string>): void {
    for (const reference of document.references) {
      const bound = reference as BoundReference;
      const description = bound._nodeDescription;
      if (!description || !changed.has(description.documentUri.toString())) continue;
      const entry = this.index.declarations(description.name).find((other) => other.type === description.type);
      if (!entry) continue;
      bound._nodeDescription = entry;
      bound._ref = entry.node;
    }
  }

  private element(info: ReferenceInfo, expected: string): AstNodeDescription | LinkingError {
    const text = info.reference.$refText.normalize('NFC');
    const candidates: string[] = [];
    let unfitting: NameEntry | undefined;
    for (const prefix of this.prefixes(info)) {
      const name = prefix + text;
      const declarations = this.index.declarations(name);
      candidates.push(name);
      if (declarations.length === 0) continue;
      const fitting = declarations.find((entry) => this.fits(entry.type, expected));
      if (fitting) return fitting;
      unfitting ??= declarations[0];
    }
    return unresolved(info, candidates, unfitting ? { why: 'kind', found: unfitting } : { why: 'unknown' });
  }

  private prefixes(info: ReferenceInfo): readonly string[] {
    const { container } = info;
    if (!ast.isExtension(container)) return lookupPrefixes(container);
    const name = extendedName(container);
    return [name.slice(0, name.length - writtenName(container).length)];
  }

  private requirement(info: ReferenceInfo): AstNodeDescription | LinkingError {
    const text = info.reference.$refText;
    const catalogue = catalogueName(info.container);
    const name = text.includes('/') || catalogue === undefined ? text : `${catalogue}/${text}`;
    const own = this.index.declarations(name);
    if (own.length > 0) return own[0]!;
    const number = text.slice(text.lastIndexOf('/') + 1);
    const known = text.includes('/') ? [] : this.index.requirements(number);
    const found = known.filter((entry) => catalogueApplies(catalogueOf(entry.name), this.settings.manifest));
    if (found.length === 1) return found[0]!;
    if (found.length > 1) return unresolved(info, [name], { why: 'ambiguous', found });
    return unresolved(info, [name], known.length > 0 ? { why: 'elsewhere', found: known } : { why: 'unknown' });
  }

  private fits(type: string, expected: string): boolean {
    return type === ast.Unknown.$type || this.types.isSubtype(type, expected);
  }
}

/** Whether a number alone may mean a requirement of a catalogue. */
export function catalogueApplies(catalogue: string, { catalogues }: Manifest): boolean {
  return catalogues === undefined || catalogues.length === 0 || catalogues.includes(catalogue);
}

/** The catalogue of a requirement by its qualified name: `order-124-2016` of `order-124-2016/7.1`. */
export function catalogueOf(requirement: string): string {
  return requirement.slice(0, requirement.lastIndexOf('/'));
}

/** What Langium's reference objects keep inside; there is no other way to point one at another node. */
type BoundReference = Reference & { _ref?: unknown; _nodeDescription?: AstNodeDescription };

function unresolved(info: ReferenceInfo, candidates: readonly string[], failure: Failure): UnresolvedName {
  return { info, message: '', candidates, failure };
}
