import type { Architecture, Element } from '@egov/model';
import { type DiagramChoice, showInDiagram } from '@egov/protocol';
import type { Command } from 'vscode-languageserver';
import { text, type TextId } from '../messages/messages.js';
import type { EgovEditorServices } from './editor-module.js';

/** What leads from the line above an element to its diagram, and to its difference if it has one; nothing in an editor without diagrams. */
export function diagramCommands(name: string, uri: string, { editor }: EgovEditorServices): Command[] {
  const { architecture, settings } = editor.workspace;
  const element = editor.hasDiagrams ? architecture.get(name) : undefined;
  const shown = element && viewOf(element, architecture);
  if (!element || !shown) return [];
  const command = (title: TextId, state: DiagramChoice['state']): Command => {
    const choice: DiagramChoice = { ...shown, state };
    return { title: text(title, {}, settings.language), command: showInDiagram, arguments: [uri, choice, name] };
  };
  const own = command('lens.diagram', element.states.includes('target') ? 'target' : 'current');
  return differs(element, architecture) ? [own, command('lens.difference', 'difference')] : [own];
}

/** The view that is about an element, or shows it, if there is something to show in it. */
function viewOf({ id, kind, facts }: Element, architecture: Architecture): Pick<DiagramChoice, 'view' | 'subject'> | undefined {
  const has = (...kinds: readonly string[]): boolean =>
    some(architecture.contents.parts.get(id), (part) => kinds.includes(part.kind), architecture);
  switch (kind) {
    case 'domain':
      return architecture.contents.parts.get(id)?.size ? { view: 'overview', subject: id } : undefined;
    case 'process':
      return has('step') ? { view: 'process', subject: id } : undefined;
    case 'journey':
      return facts.some(({ name }) => name === 'services') ? { view: 'journey', subject: id } : undefined;
    case 'system': {
      if (has('component', 'interface')) return { view: 'system', subject: id };
      const isEnd = some(architecture.contents.referrers.get(id), (referrer) => referrer.kind === 'exchange', architecture);
      return isEnd ? { view: 'exchanges', subject: id.split('.')[0]! } : undefined;
    }
    default:
      return undefined;
  }
}

/** Whether an element, a fact of it or one of its parts stands in one state only. */
function differs(element: Element, architecture: Architecture): boolean {
  const isOfOne = ({ states, facts }: Element): boolean => states.length === 1 || facts.some((fact) => fact.states.length === 1);
  return isOfOne(element) || some(architecture.contents.parts.get(element.id), isOfOne, architecture);
}

function some(ids: Iterable<string> | undefined, fits: (element: Element) => boolean, architecture: Architecture): boolean {
  for (const id of ids ?? []) {
    const element = architecture.get(id);
    if (element && fits(element)) return true;
  }
  return false;
}
