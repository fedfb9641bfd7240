import type { Element } from '@egov/model';
import { relationsOf } from '@egov/model';
import type { LangiumDocument } from 'langium';
import type { CallHierarchyProvider } from 'langium/lsp';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyIncomingCallsParams,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CallHierarchyOutgoingCallsParams,
  CallHierarchyPrepareParams,
} from 'vscode-languageserver';
import { symbolKind } from './document-symbols.js';
import type { EgovEditorServices } from './editor-module.js';
import { targetAt } from './target.js';
import { metamodel } from '@egov/language';

/** Who turns to whom: systems with what they exchange, and processes with the systems in which their steps are done. */
export class EgovCallHierarchy implements CallHierarchyProvider {
  constructor(private readonly services: EgovEditorServices) {}

  prepareCallHierarchy(document: LangiumDocument, { position }: CallHierarchyPrepareParams): CallHierarchyItem[] | undefined {
    const target = targetAt(document, document.textDocument.offsetAt(position));
    const element = target && this.get(target.name);
    const holder = element && this.callable(element);
    return holder && [this.itemOf(holder)];
  }

  incomingCalls({ item }: CallHierarchyIncomingCallsParams): CallHierarchyIncomingCall[] {
    return this.calls(item).flatMap(({ by, from, to }) =>
      to.id === item.data ? [{ from: this.itemOf(from), fromRanges: [by.place.range] }] : [],
    );
  }

  outgoingCalls({ item }: CallHierarchyOutgoingCallsParams): CallHierarchyOutgoingCall[] {
    return this.calls(item).flatMap(({ by, from, to }) =>
      from.id === item.data ? [{ to: this.itemOf(to), fromRanges: [by.place.range] }] : [],
    );
  }

  /** The exchanges and steps that an element takes part in, as who calls and who is called. */
  private calls({ data }: CallHierarchyItem): { readonly by: Element; readonly from: Element; readonly to: Element }[] {
    const own = this.get(String(data));
    if (!own) return [];
    const { architecture } = this.services.editor.workspace;
    const parts = [own, ...this.partsWithin(own.id)];
    const users = new Set(parts.flatMap(({ id }) => architecture.incoming(id).map(({ from }) => from)));
    const carriers = [...parts.map(({ id }) => id).filter((id) => this.get(id)?.kind === 'step'), ...users];
    return carriers.flatMap((id) => {
      const by = this.get(id);
      if (by?.kind !== 'exchange' && by?.kind !== 'step') return [];
      const [from, to] =
        by.kind === 'exchange' ? [this.end(by, 'from'), this.end(by, 'to')] : [this.get(by.parent ?? ''), this.end(by, 'system')];
      return from && to && from.id !== to.id ? [{ by, from, to }] : [];
    });
  }

  private end(element: Element, role: string): Element | undefined {
    const relation = relationsOf(element).find((other) => other.fact.name === 'header' && other.role === role);
    const target = relation && this.get(relation.to);
    return target && (this.callable(target) ?? target);
  }

  /** The system or process that an element is, or belongs to. */
  private callable(element: Element): Element | undefined {
    for (let holder: Element | undefined = element; holder; holder = this.get(holder.parent ?? ''))
      if (callables.has(holder.kind)) return holder;
    return undefined;
  }

  private partsWithin(id: string): Element[] {
    return this.services.editor.workspace.architecture.partsOf(id).flatMap((part) => [part, ...this.partsWithin(part.id)]);
  }

  private get(id: string): Element | undefined {
    return this.services.editor.workspace.architecture.get(id);
  }

  private itemOf({ id, kind, title, place }: Element): CallHierarchyItem {
    const { language } = this.services.editor.workspace.settings;
    const { uri, range } = place;
    const type = metamodel().typeOf(kind) ?? kind;
    return {
      name: title[language] ?? Object.values(title)[0] ?? id,
      detail: id,
      kind: symbolKind(type),
      uri,
      range,
      selectionRange: range,
      data: id,
    };
  }
}

const callables: ReadonlySet<string> = new Set(['system', 'platform', 'gateway', 'foreign', 'process']);
