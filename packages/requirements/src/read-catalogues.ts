import { ast, isoDateMeantBy, type Language, libraryScheme, type Severity } from '@egov/language';
import type { LocalisedText } from '@egov/model';
import { placeOf } from '@egov/model';
import type { Notes, ParameterInScope, Scope } from '@egov/expressions';
import { type AstNode, AstUtils } from 'langium';
import {
  byNumber,
  type Catalogue,
  type Check,
  type ExampleSource,
  type Principle,
  type Requirement,
  type RequirementParameter,
  type Stage,
  stages,
} from './catalogue.js';
import { compileCheck } from './compile-check.js';
import type { CatalogueSource } from './sources.js';
import { type Constant, constantOf, scopeWith } from './parameters.js';

/** What reading catalogues needs besides them. */
export interface CatalogueSettings {
  /** The language of titles without a language tag; those of the library are Russian. */
  readonly language: Language;
  /** The values that the manifest gives to parameters. */
  readonly parameters: Readonly<Record<string, Constant>>;
  /** What names mean outside of rules. */
  readonly scope: Scope;
  /** The notes for a document. */
  readonly notes: (uri: string) => Notes;
}

/** All catalogues and rules of a workspace and of the library. */
export interface CatalogueSet {
  readonly catalogues: ReadonlyMap<string, Catalogue>;
  readonly rules: readonly Requirement[];
}

/** Reads and compiles catalogues and rules. Mistakes in their expressions go to the notes of their documents. */
export function readCatalogues(sources: readonly CatalogueSource[], settings: CatalogueSettings): CatalogueSet {
  const catalogues = new Map<string, Catalogue>();
  for (const source of sources) {
    for (const node of source.catalogues) {
      if (catalogues.has(node.name)) continue; // said twice: reported as a duplicate name
      // a catalogue of the library isn't changed by a workspace
      const additions = sources
        .filter((other) => isLibrary(other.uri) === isLibrary(source.uri))
        .flatMap((other) => other.additions.filter(([name]) => name === node.name).map(([, extension]) => extension));
      catalogues.set(node.name, new CatalogueReader(settings, node).read([node, ...additions]));
    }
  }
  const rules = sources.flatMap((source) => source.rules.filter(isNamed).map((rule) => new CatalogueReader(settings, rule).readRule(rule)));
  return { catalogues, rules: rules.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

class CatalogueReader {
  private readonly language: Language;
  private unofficial: readonly string[] = [];

  constructor(
    private readonly settings: CatalogueSettings,
    root: AstNode,
  ) {
    this.language = isLibrary(uriOf(root)) ? 'ru' : settings.language;
  }

  read(parts: readonly (ast.Catalogue | ast.Extension)[]): Catalogue {
    const node = parts[0] as ast.Catalogue;
    const members = parts.flatMap((part) => part.members);
    const enacted = members.find(ast.isEnacted);
    this.unofficial = members.find(ast.isUnofficial)?.words ?? [];
    const parameters = members.filter(ast.isParameter);
    const principles: Principle[] = [];
    const requirements = members.filter(isNumbered).map((requirement) => this.requirement(requirement, parameters, undefined));
    for (const principle of members.filter(ast.isPrinciple)) {
      const own = this.principle(principle);
      principles.push(own);
      const inner = [...parameters, ...principle.members.filter(ast.isParameter)];
      requirements.push(...principle.members.filter(isNumbered).map((requirement) => this.requirement(requirement, inner, own)));
    }
    const everywhere = members.flatMap((member) => (ast.isPrinciple(member) ? [member, ...member.members] : [member]));
    return {
      id: node.name,
      title: this.text(node.title, node.titles),
      ...opt('number', members.find(ast.isActNumber)?.text),
      ...opt('approved', day(enacted?.on)),
      ...opt('approvedBy', enacted && this.said(enacted.by, enacted.bys)),
      ...opt('repealed', day(enacted?.repealed)),
      ...opt('repealedBy', enacted && this.said(enacted.repealedBy, enacted.repealedBys)),
      unofficial: this.unofficial,
      principles: principles.sort((a, b) => byNumber(a.paragraph ?? '', b.paragraph ?? '')),
      requirements: requirements.sort((a, b) => byNumber(a.number, b.number)),
      examples: everywhere
        .flatMap((member) => [member, ...(ast.isRequirement(member) ? member.members : [])])
        .filter(ast.isExample)
        .map((example) => this.example(example)),
      place: placeOf(node, 'name'),
    };
  }

  readRule(node: ast.Rule): Requirement {
    return {
      id: node.name,
      number: node.name,
      text: this.text(node.title, node.titles),
      ...this.judged(node, node.members, [], (node.severity as Severity | undefined) ?? 'warning'),
    };
  }

  private principle(node: ast.Principle): Principle {
    const description = node.members.find(ast.isDescription);
    return {
      id: node.name,
      title: this.text(node.title, node.titles),
      ...opt('paragraph', node.paragraph),
      ...opt('contour', node.contour),
      ...(description && { description: this.text(description.text, description.texts) }),
    };
  }

  private requirement(node: ast.Requirement, parameters: readonly ast.Parameter[], principle: Principle | undefined): Requirement {
    const extension = AstUtils.getContainerOfType(
      node,
      (other): other is ast.Catalogue | ast.Extension => ast.isCatalogue(other) || ast.isExtension(other),
    )!;
    const catalogue = ast.isCatalogue(extension) ? extension.name : extension.element.$refText;
    const severity = node.members.find(ast.isSeverity)?.word as Severity | undefined;
    return {
      id: `${catalogue}/${node.name}`,
      number: node.name,
      catalogue,
      ...(principle && { principle }),
      text: this.text(node.title, node.titles),
      ...this.judged(node, node.members, parameters, severity ?? 'warning'),
    };
  }

  private judged(
    node: ast.Requirement | ast.Rule,
    members: readonly ast.Member[],
    outer: readonly ast.Parameter[],
    severity: Severity,
  ): Pick<Requirement, 'guidance' | 'severity' | 'stages' | 'parameters' | 'checks' | 'place' | 'node' | 'unofficial' | 'examples'> {
    const notes = this.settings.notes(uriOf(node));
    const inScope = new Map<string, ParameterInScope>();
    const parameters: RequirementParameter[] = [];
    for (const node of [...outer, ...members.filter(ast.isParameter)]) {
      const constant = constantOf(node, this.settings.parameters, notes);
      if (!constant) continue;
      inScope.set(node.name, constant);
      parameters.push({ name: node.name, title: this.text(node.title, node.titles), ...constant });
    }
    const scope = scopeWith(this.settings.scope, inScope);
    const checks: Check[] = [];
    for (const member of members) {
      if (!ast.isCheck(member) && !ast.isAsk(member)) continue;
      const texts = ast.isCheck(member)
        ? { message: this.said(member.message, member.messages), advice: this.said(member.advice, member.advices) }
        : {};
      const check = compileCheck(member, scope, notes, texts);
      if (check) checks.push(check);
    }
    const hasChecks = members.some((member) => ast.isCheck(member) || ast.isAsk(member));
    if (!hasChecks) {
      const place = node.$cstNode;
      const length = Math.min(place?.length ?? 0, (place?.text ?? '').search(/\s*\n|\s*\{|$/));
      notes.problem({ code: 'EGOV-nothing-to-check', args: { name: node.name }, offset: place?.offset ?? 0, length });
    }
    const description = members.find(ast.isDescription);
    const named = members.find(ast.isStages)?.words;
    return {
      ...(description && { guidance: this.text(description.text, description.texts) }),
      severity,
      stages: named ? stages.filter((stage): stage is Stage => named.includes(stage)) : stages,
      parameters,
      checks,
      place: placeOf(node, 'name'),
      node,
      unofficial: this.unofficial,
      examples: members.filter(ast.isExample).map((example) => this.example(example)),
    };
  }

  private example(node: ast.Example): ExampleSource {
    return { node, title: this.text(node.title, node.titles), place: placeOf(node) };
  }

  /** A text with its translations, if it is said at all. */
  private said(text: string | undefined, others: readonly ast.LocalText[]): LocalisedText | undefined {
    return text === undefined ? undefined : this.text(text, others);
  }

  private text(text: string | undefined, others: readonly ast.LocalText[]): LocalisedText {
    const texts: Record<string, string> = {};
    if (text !== undefined) texts[this.language] = text;
    for (const other of others) texts[other.language] ??= other.text;
    return texts;
  }
}

/** One without a number is reported by the parser; nothing can refer to it. */
function isNumbered(node: AstNode): node is ast.Requirement {
  return ast.isRequirement(node) && isNamed(node);
}

function isNamed(node: { readonly name: string | undefined }): boolean {
  return node.name !== undefined;
}

function uriOf(node: AstNode): string {
  return AstUtils.getDocument(node).uri.toString();
}

function isLibrary(uri: string): boolean {
  return uri.startsWith(`${libraryScheme}:`);
}

function day(text: string | undefined): string | undefined {
  return text === undefined ? undefined : (isoDateMeantBy(text) ?? text);
}

function opt<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}
