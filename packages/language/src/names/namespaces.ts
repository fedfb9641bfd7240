import { AstUtils, type AstNode } from 'langium';
import * as ast from '../generated/ast.js';
import { kindOf } from '../metamodel/kinds.js';

/** An element with a name; requirements are named by their number. */
export type NamedElement = Exclude<ast.AnyElement, ast.Vocabulary>;

export function isNamedElement(node: AstNode): node is NamedElement {
  return ast.isAnyElement(node) && !ast.isVocabulary(node);
}

/** The element whose block holds `node`, looking through layers and state blocks; an extension or the file itself if there is none. */
export function ownerOf(node: AstNode): AstNode | undefined {
  let owner = node.$container;
  while (owner && (ast.isStated(owner) || ast.isLayer(owner) || ast.isAttributes(owner))) owner = owner.$container;
  return owner;
}

/** The state that `node` is marked with, by a prefix or a state block around it inside its owner; undefined where it stands in both. */
export function stateOf(node: AstNode): ast.State | undefined {
  let container = node.$container;
  while (container && (ast.isStated(container) || ast.isLayer(container) || ast.isAttributes(container))) {
    if (ast.isStated(container)) return container.state;
    container = container.$container;
  }
  // what an extension adds stands where the extension does
  return container && ast.isExtension(container) ? stateOf(container) : undefined;
}

/**
 * The qualified name of what an extension extends. Inside a domain it is an element of that domain, else it is written in full; so the
 * names inside an extension can be told without resolving anything.
 */
export function extendedName(extension: ast.Extension): string {
  const text = writtenName(extension);
  const around = AstUtils.getContainerOfType(
    extension.$container,
    (node): node is ast.Domain | ast.Extension => ast.isDomain(node) || ast.isExtension(node),
  );
  if (!around) return text;
  return `${ast.isDomain(around) ? around.name : extendedName(around)}.${text}`;
}

/** The name after `extend`, as it is written; empty if it is missing. */
export function writtenName(extension: ast.Extension): string {
  return (extension.element as ast.Extension['element'] | undefined)?.$refText ?? '';
}

/** Goals and tasks don't qualify the names of what they hold: those belong to the domain. */
const partsOfDomain: ReadonlySet<string> = new Set([ast.Goal.$type, ast.Task.$type, ast.Indicator.$type]);

/** What stands before the name of a part of type `type` that an extension of `extended` declares. */
export function extensionPrefix(extended: string, type: string): string {
  return `${partsOfDomain.has(type) ? extended.split('.', 1)[0]! : extended}.`;
}

/** The prefixes under which a reference at `node` looks for a name, from the innermost namespace to the top level (`''`). */
export function lookupPrefixes(node: AstNode): readonly string[] {
  const scope = nearestNamespace(node);
  if (!scope) return topLevel;
  const known = prefixCache.get(scope);
  if (known) return known;
  const outer = scope.$container ? lookupPrefixes(scope.$container) : topLevel;
  const prefixes = ast.isExtension(scope) ? namespacesOf(extendedName(scope)) : [ownPrefix(scope, outer[0]!), ...outer];
  prefixCache.set(scope, prefixes);
  return prefixes;
}

/** Inside an extension of `A.B`: `A.B.`, then `A.`, then the top level. */
function namespacesOf(name: string): string[] {
  const prefixes = [''];
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) prefixes.unshift(name.slice(0, dot + 1));
  return [`${name}.`, ...prefixes];
}

const topLevel: readonly string[] = [''];
const prefixCache = new WeakMap<AstNode, readonly string[]>();

function nearestNamespace(node: AstNode): AstNode | undefined {
  let scope: AstNode | undefined = node;
  while (scope && !isNamespace(scope)) scope = scope.$container;
  return scope;
}

function isNamespace(node: AstNode): boolean {
  return ast.isExtension(node) || isExampleModel(node) || kindOf(node.$type)?.namespace === true;
}

function ownPrefix(scope: AstNode, outer: string): string {
  if (isExampleModel(scope)) return examplePrefix(scope);
  return `${outer}${(scope as NamedElement).name}.`;
}

/** The elements of an example are seen only by itself: their names begin with a prefix that nobody can write. */
export function examplePrefix(example: ast.Example | ast.ExampleBaseline): string {
  return `${AstUtils.getDocument(example).uri.toString()}#${example.$cstNode?.offset ?? 0}:`;
}

/** A model inside an example: what it shows, or what was published before. */
export function isExampleModel(node: AstNode): node is ast.Example | ast.ExampleBaseline {
  return ast.isExample(node) || ast.isExampleBaseline(node);
}

/** The name of the catalogue that a principle, a requirement or a parameter belongs to, also where an extension adds it. */
export function catalogueName(node: AstNode): string | undefined {
  const owner = AstUtils.getContainerOfType(
    node,
    (other): other is ast.Catalogue | ast.Extension => ast.isCatalogue(other) || ast.isExtension(other),
  );
  return owner && (ast.isCatalogue(owner) ? owner.name : extendedName(owner));
}

/** The qualified name of an element: `Health.PatientRegister.Core`, `order-124-2016/7.1`. */
export function qualifiedName(element: NamedElement): string {
  if (ast.isRequirement(element)) {
    const catalogue = catalogueName(element);
    return catalogue === undefined ? element.name : `${catalogue}/${element.name}`;
  }
  const container = element.$container;
  const owner = ownerOf(element);
  if (owner && ast.isExtension(owner)) return extensionPrefix(extendedName(owner), element.$type) + element.name;
  return (container ? lookupPrefixes(container)[0]! : '') + element.name;
}
