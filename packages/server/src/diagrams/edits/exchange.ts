import { lookupPrefixes, metamodel } from '@egov/language';
import type { RelateRequest } from '@egov/protocol';
import type { Architecture, Element } from '@egov/model';
import type { EgovEditorServices } from '../../editor/editor-module.js';
import { namesOf } from '../../editor/target.js';
import type { Addition } from './addition.js';
import { Refusal } from './answer.js';
import { blocksOf, layerOf } from './holders.js';
import { appended } from './insertion.js';
import { nameAt, quoted, titleOf } from './names-in-text.js';
import { newName } from './new-name.js';

/** An exchange is an element of its own; to who draws it, it is a line between two. */
export const exchangeKind = 'Exchange';

/** Declares an exchange between two elements (Rules §2.6): in the domain of the first, else of the other, else of what the picture is about. */
export function exchangeOf(
  { element, target, title: typed = '', uri, choice }: RelateRequest,
  services: EgovEditorServices,
): Addition | Refusal {
  const { architecture } = services.editor.workspace;
  const [from, to] = [architecture.get(element), architecture.get(target)];
  if (!from || !to) return new Refusal('edit.gone');
  if (!isEndpoint(from) || !isEndpoint(to)) return new Refusal('edit.unrelatable');
  const title = titleOf(typed);
  if (title === '') return new Refusal('edit.untitled');
  const common = from.states.filter((state) => to.states.includes(state));
  if (common.length === 0) return new Refusal('edit.apart');
  const domain = domainOf(element, architecture) ?? domainOf(target, architecture) ?? domainOf(choice.subject, architecture);
  const blocks = domain === undefined ? [] : blocksOf(domain, uri, services);
  const layer = blocks.flatMap((block) => layerOf(block, 'systems') ?? [])[0];
  const block = layer ?? blocks[0];
  if (!block) return new Refusal('edit.misplaced');
  const prefixes = lookupPrefixes(block);
  const isTaken = (name: string): boolean => prefixes.some((prefix) => namesOf(services).declarations(prefix + name).length > 0);
  const name = newName(title, isTaken, exchangeKind);
  const comes = (choice.state === 'target' || choice.state === 'difference') && common.includes('target');
  const mark = comes ? 'target ' : common.length === 1 ? `${common[0]} ` : '';
  const ends = `from ${nameAt(block, element, services)} to ${nameAt(block, target, services)}`;
  const header = `${mark}exchange ${name} ${quoted(title)} ${ends}`;
  const member = layer ? [header] : ['systems {', `  ${header}`, '}'];
  return { element: prefixes[0]! + name, edits: appended(block, member) };
}

function isEndpoint({ kind }: Element): boolean {
  return metamodel().isA(metamodel().typeOf(kind) ?? '', 'Endpoint');
}

function domainOf(id: string, architecture: Architecture): string | undefined {
  const top = id.split('.', 1)[0]!;
  return architecture.get(top)?.kind === 'domain' ? top : undefined;
}
