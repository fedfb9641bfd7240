import { ast, isNamedElement, qualifiedName } from '@egov/language';
import type { Architecture, Element } from '@egov/model';
import type { AssessedWorkspace } from '@egov/requirements';
import { AstUtils, CstUtils, GrammarUtils, type LangiumDocument } from 'langium';
import type { TextEdit } from 'vscode-languageserver';
import { uriOfPlace } from '../places.js';

/** A change that covers a difference between the states (Rules §11.1), with what it is called. */
export interface Counterpart {
  readonly action: 'initiative' | 'recommendation';
  /** The initiative or recommendation that it is added to; a new one otherwise. */
  readonly existing?: Element;
  readonly uri: string;
  readonly edits: readonly TextEdit[];
}

/** Of many initiatives, the first are proposed. */
const mostExisting = 3;

/** Objects of informatization: for what else changes, nobody writes an initiative of its own. */
export const objects: ReadonlySet<string> = new Set(['system', 'component', 'interface', 'platform', 'gateway', 'resource']);

/**
 * The ways to cover an element that stands in one state only and that no initiative, recommendation or project speaks of: an initiative to create what
 * comes, a recommendation to decommission what goes (Rules §10.6).
 */
export function counterparts(element: Element, document: LangiumDocument, workspace: AssessedWorkspace): Counterpart[] {
  const { architecture } = workspace;
  const [state, ...others] = element.states;
  const isObject = objects.has(element.kind) || element.layer === 'infrastructure';
  if (!isObject || state === undefined || others.length > 0 || isCovered(element, architecture)) return [];
  const action = state === 'target' ? 'initiative' : 'recommendation';
  const domain = element.id.split('.')[0]!;
  if (architecture.get(domain)?.kind !== 'domain') return [];
  const fresh: Counterpart = { action, uri: uriOfPlace(document), edits: [declared(element, action, domain, document, architecture)] };
  return [fresh, ...added(element, action, domain, workspace)];
}

/** Whether a change speaks of an element, or of what holds it. */
function isCovered(element: Element, architecture: Architecture): boolean {
  for (let each: Element | undefined = element; each; each = each.parent === undefined ? undefined : architecture.get(each.parent))
    if (each.kind !== 'domain' && architecture.incoming(each.id).some(({ from }) => changes.has(architecture.get(from)?.kind ?? '')))
      return true;
  return false;
}

const changes: ReadonlySet<string> = new Set(['initiative', 'recommendation', 'project', 'release']);

/** The text of a new change, in the portfolio of the domain if this document has one, else in an extension at its end. */
export function declared(
  { name, id }: Element,
  action: Counterpart['action'],
  domain: string,
  document: LangiumDocument,
  architecture: Architecture,
): TextEdit {
  const isCyrillic = /[\u0400-\u04FF]/.test(name);
  const stem = action === 'initiative' ? (isCyrillic ? 'Создание' : 'Create') : isCyrillic ? 'Вывод' : 'Retire';
  let own = `${stem}${name}`;
  for (let count = 2; architecture.get(`${domain}.${own}`); count++) own = `${stem}${name}${count}`;
  const verb = action === 'initiative' ? 'create' : 'decommission';
  const text = `${action} ${own} "…" to ${verb} ${id.slice(domain.length + 1)}`;
  const portfolio = AstUtils.streamAst(document.parseResult.value).find(
    (node): node is ast.Layer => ast.isLayer(node) && node.layer === 'portfolio' && holderOf(node) === domain,
  );
  const { textDocument } = document;
  const whole = textDocument.getText();
  const brace = portfolio?.$cstNode && CstUtils.flattenCst(portfolio.$cstNode).toArray().at(-1);
  if (brace?.text === '}') {
    const lineStart = whole.lastIndexOf('\n', brace.offset - 1) + 1;
    const indent = whole.slice(lineStart, brace.offset);
    const isOnOwnLine = indent.trim() === '';
    const at = textDocument.positionAt(isOnOwnLine ? lineStart : brace.offset);
    return { range: { start: at, end: at }, newText: isOnOwnLine ? `${indent}  ${text}\n` : `; ${text} ` };
  }
  const end = textDocument.positionAt(whole.length);
  return {
    range: { start: end, end },
    newText: `${whole.endsWith('\n') ? '\n' : '\n\n'}extend ${domain} {\n  portfolio {\n    ${text}\n  }\n}\n`,
  };
}

function holderOf({ $container }: ast.Layer): string | undefined {
  if (ast.isDomain($container)) return $container.name;
  return ast.isExtension($container) ? $container.element?.$refText : undefined;
}

/** Adds an element to the changes of its domain that do the same already. */
function added(
  { id }: Element,
  action: Counterpart['action'],
  domain: string,
  { architecture, language }: AssessedWorkspace,
): Counterpart[] {
  const isOfDomain = (element: Element): boolean => element.id.startsWith(`${domain}.`);
  const verb = action === 'initiative' ? 'create' : 'decommission';
  return architecture
    .ofKind(action)
    .filter(isOfDomain)
    .flatMap((existing): Counterpart[] => {
      const node = language.declarations(existing.id)[0]?.node;
      if (!node || !(ast.isInitiative(node) || ast.isRecommendation(node)) || node.action !== verb) return [];
      const last = GrammarUtils.findNodesForProperty(node.$cstNode, 'targets').at(-1);
      const uri = AstUtils.getDocument(node).uri.toString();
      if (!last || !isNamedElement(node)) return [];
      const end = last.range.end;
      const isNear = qualifiedName(node).startsWith(`${domain}.`);
      const newText = `, ${isNear ? id.slice(domain.length + 1) : id}`;
      return [{ action, existing, uri, edits: [{ range: { start: end, end }, newText }] }];
    })
    .slice(0, mostExisting);
}
