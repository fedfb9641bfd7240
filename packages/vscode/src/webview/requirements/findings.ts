import type { CellFinding, CellFindings, ElementName, TextPlace } from '@egov/protocol';
import type { Texts } from '../../texts/texts.js';
import { html } from '../dom.js';

/** What one does with a finding. */
export interface FindingEvents {
  reveal(place: TextPlace): void;
  diagram(element: ElementName): void;
}

/** The elements that don't meet a requirement; each leads to its declaration and to its diagram. */
export function findingsList({ total, findings }: CellFindings, texts: Texts, events: FindingEvents): HTMLElement {
  const list = html('ul', { class: 'findings', 'aria-label': texts.findings }, ...findings.map((finding) => item(finding, texts, events)));
  if (total > findings.length) list.append(html('li', { class: 'more' }, `${texts.more} ${total - findings.length}`));
  return list;
}

function item({ element, title, kind, status, messages, place }: CellFinding, texts: Texts, events: FindingEvents): HTMLElement {
  const link = html('button', { type: 'button', class: 'link' }, title);
  link.addEventListener('click', () => events.reveal(place));
  const diagram = html('button', { type: 'button', class: 'link', 'aria-label': `${texts.showInDiagram}: ${title}` }, texts.showInDiagram);
  diagram.addEventListener('click', () => events.diagram(element));
  const said = html('div', { class: 'messages' }, messages.join(' · ') || status);
  return html('li', {}, link, html('span', { class: 'kind' }, ` · ${kind} · ${element.id} · `), diagram, said);
}
