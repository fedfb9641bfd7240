import { ast, isNamedElement, qualifiedName } from '@egov/language';
import type { Element } from '@egov/model';
import { type Coverage, fitting, gapOf, isObject, isOpen } from '@egov/portfolio';
import type { AssessedWorkspace } from '@egov/requirements';
import { AstUtils, GrammarUtils, type LangiumDocument } from 'langium';
import type { TextEdit } from 'vscode-languageserver';
import { uriOfPlace } from '../editor/places.js';
import { nameWithin, type Planned, plannedText } from './planned-text.js';

/** A change that covers a difference between the states (Rules §11.1), with what it is called. */
export interface Counterpart extends Planned {
  /** The initiative or recommendation that it is added to; a new one otherwise. */
  readonly existing?: Element;
  readonly uri: string;
  readonly edits: readonly TextEdit[];
}

/** Of many initiatives, the first are proposed. */
const mostExisting = 3;

/** The ways to cover the difference that an object makes, if nothing covers it: a change of its own, or one of the domain that does the same already. */
export function counterparts(element: Element, document: LangiumDocument, workspace: AssessedWorkspace): Counterpart[] {
  const { architecture, settings } = workspace;
  const coverage = gapOf(architecture).coverage.find(({ difference }) => difference.element.id === element.id);
  const domain = element.id.split('.')[0]!;
  if (!coverage || !isOpen(coverage) || !isObject(element) || architecture.get(domain)?.kind !== 'domain') return [];
  const planned = plannedFor(coverage);
  const edit = plannedText([planned], domain, document, architecture, settings.language);
  return [{ ...planned, uri: uriOfPlace(document), edits: [edit] }, ...added(planned, domain, workspace)];
}

/** What is to be planned about a difference. */
export function plannedFor({ difference: { element, kind } }: Coverage): Planned {
  const { element: change, action } = fitting(kind);
  return { element, change, action };
}

/** Adds an element to the changes of its domain that do the same already. */
function added(planned: Planned, domain: string, { architecture, language }: AssessedWorkspace): Counterpart[] {
  return architecture
    .ofKind(planned.change)
    .filter(({ id }) => id.startsWith(`${domain}.`))
    .flatMap((existing): Counterpart[] => {
      const node = language.declarations(existing.id)[0]?.node;
      if (!node || !(ast.isInitiative(node) || ast.isRecommendation(node)) || node.action !== planned.action) return [];
      const last = GrammarUtils.findNodesForProperty(node.$cstNode, 'targets').at(-1);
      if (!last || !isNamedElement(node)) return [];
      const isNear = qualifiedName(node).startsWith(`${domain}.`);
      const newText = `, ${isNear ? nameWithin(domain, planned.element.id) : planned.element.id}`;
      const { end } = last.range;
      return [{ ...planned, existing, uri: AstUtils.getDocument(node).uri.toString(), edits: [{ range: { start: end, end }, newText }] }];
    })
    .slice(0, mostExisting);
}
