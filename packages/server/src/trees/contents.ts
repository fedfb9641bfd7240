import type { Perspective } from '@egov/diagram';
import { inLanguage, kindOf, kinds, metamodel } from '@egov/language';
import type { Element } from '@egov/model';
import { type TextId, text } from '../messages/messages.js';

/** What a tree shows below the domains and their layers. */
export interface TreeContents {
  /** The elements of a domain that stand at the top of a group; of none, what belongs to no domain. */
  tops(domain: string): readonly Element[];
  /** What the elements of a layer are grouped by. */
  groupOf(element: Element): string;
  /** The groups in their order. */
  readonly groups: readonly string[];
  groupTitle(group: string): string;
  /** What stands below an element, in the order of their identifiers. */
  partsOf(element: Element): readonly Element[];
  /** What is said behind the title of an element. */
  describe(element: Element): string;
}

/** All elements, by kind and in each other. */
export class AllElements implements TreeContents {
  private outside: readonly Element[] | undefined;
  readonly groups = Object.keys(kinds).map((type) => metamodel().keyword(type));

  constructor(private readonly perspective: Perspective) {}

  tops(domain: string): readonly Element[] {
    const { architecture } = this.perspective;
    if (domain !== '') return architecture.partsOf(domain);
    return (this.outside ??= architecture.elements().filter(({ parent, kind }) => parent === undefined && kind !== 'domain'));
  }

  groupOf({ kind }: Element): string {
    return kind;
  }

  groupTitle(kind: string): string {
    const type = metamodel().typeOf(kind);
    return type === undefined ? kind : inLanguage(kindOf(type)!.plural, this.perspective.language);
  }

  partsOf({ id }: Element): readonly Element[] {
    return this.perspective.architecture.partsOf(id);
  }

  describe({ name }: Element): string {
    return name;
  }
}

/** What comes, goes and changes. Parts of what comes or goes stand below it: they come and go with it. */
export class ChangedElements implements TreeContents {
  private byDomain: Map<string, Element[]> | undefined;
  readonly groups = ['added', 'removed', 'changed'];

  constructor(private readonly perspective: Perspective) {}

  tops(domain: string): readonly Element[] {
    if (!this.byDomain) {
      this.byDomain = new Map();
      for (const element of this.perspective.architecture.elements()) {
        if (element.kind !== 'domain' && this.isTop(element)) {
          const own = this.perspective.domainOf(element)?.id ?? '';
          const known = this.byDomain.get(own);
          if (known) known.push(element);
          else this.byDomain.set(own, [element]);
        }
      }
    }
    return this.byDomain.get(domain) ?? [];
  }

  groupOf({ id }: Element): string {
    return this.changeOf(id);
  }

  groupTitle(change: string): string {
    return text(`change.${change}` as TextId, {}, this.perspective.language);
  }

  partsOf(element: Element): readonly Element[] {
    const change = this.changeOf(element.id);
    if (change !== 'added' && change !== 'removed') return [];
    return this.perspective.architecture.partsOf(element.id).filter(({ id }) => this.changeOf(id) === change);
  }

  describe(element: Element): string {
    const changes = this.perspective.node(element).changes ?? [];
    return changes.length > 0 ? changes.join(', ') : this.perspective.kindTitle(element);
  }

  private isTop({ id, parent }: Element): boolean {
    const change = this.changeOf(id);
    return change !== 'kept' && (change === 'changed' || parent === undefined || this.changeOf(parent) !== change);
  }

  /** Of itself, not for its parts: they are told themselves. */
  private changeOf(id: string): string {
    return this.perspective.changesOf(id)?.kind ?? 'kept';
  }
}
