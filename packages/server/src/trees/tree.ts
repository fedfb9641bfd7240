import { layerNames } from '@egov/language';
import type { Element } from '@egov/model';
import type { TreeNode } from '@egov/protocol';
import { inTextOrder, pagesOf } from './pages.js';
import type { TreeNodes } from './nodes.js';
import type { TreeKey } from './tree-key.js';

/** The order of the layers in a tree: those of a domain as the metamodel has them, and around them what has none. */
const layers = ['shared', ...layerNames, 'requirements', 'views'];

/** A node with what it was made for. */
interface Branch {
  readonly key: TreeKey;
  readonly node: TreeNode;
}

/** The tree of one workspace: its nodes are made when they are asked for, and no list of them is long, however large the workspace is. */
export class Tree {
  constructor(
    private readonly nodes: TreeNodes,
    private readonly workspace: string,
  ) {}

  /** The children of a node of this workspace. */
  children(key: TreeKey): TreeNode[] {
    return this.branches(key).map(({ node }) => node);
  }

  /** The nodes on the way to an element, which is the last of them; none if the tree doesn't have it. */
  pathTo(id: string): TreeNode[] {
    const { perspective } = this.nodes;
    const element = perspective.architecture.get(id);
    if (!element) return [];
    const domain = perspective.domainOf(element)?.id ?? '';
    const path: TreeNode[] = [];
    let key: TreeKey = { workspace: this.workspace };
    const goTo = (fits: (key: TreeKey) => boolean): boolean => {
      const next = this.branches(key).find((branch) => fits(branch.key));
      if (!next) return false;
      path.push(next.node);
      key = next.key;
      return true;
    };
    if (!goTo((next) => next.domain === domain) || id === domain) return path;
    const chain = this.chainTo(element);
    const [top] = chain;
    if (!top || !goTo(({ layer }) => layer === top.layer) || !goTo(({ group }) => group === this.nodes.contents.groupOf(top))) return [];
    for (const next of chain) {
      const page = this.pageOf(key, next);
      if (page !== undefined && !goTo(({ from }) => from === page)) return [];
      if (!goTo((other) => other.element === next.id)) return [];
    }
    return path;
  }

  private branches(key: TreeKey): Branch[] {
    const { workspace, domain, layer, group } = key;
    if (key.element !== undefined || group !== undefined) return this.listed(key, this.elementsOf(key));
    const { contents } = this.nodes;
    if (domain === undefined) return this.domains();
    const tops = contents.tops(domain);
    if (layer === undefined)
      return layers.flatMap((one) => {
        const own = tops.filter((element) => element.layer === one);
        const inner = { workspace, domain, layer: one };
        return own.length > 0 ? [{ key: inner, node: this.nodes.layerNode(inner, own) }] : [];
      });
    return contents.groups.flatMap((one) => {
      const own = tops.filter((element) => element.layer === layer && contents.groupOf(element) === one);
      const inner = { workspace, domain, layer, group: one };
      return own.length > 0 ? [{ key: inner, node: this.nodes.groupNode(inner, own) }] : [];
    });
  }

  private domains(): Branch[] {
    const { perspective, contents, tree } = this.nodes;
    return [...perspective.architecture.ofKind('domain').map(({ id }) => id), ''].flatMap((domain) => {
      const tops = contents.tops(domain);
      if (tops.length === 0 && (domain === '' || tree === 'difference')) return [];
      const key = { workspace: this.workspace, domain };
      return [{ key, node: this.nodes.domainNode(key, tops) }];
    });
  }

  /** The elements below a group or an element. */
  private elementsOf({ domain, layer, group, element }: TreeKey): readonly Element[] {
    const { contents, perspective } = this.nodes;
    const holder = element === undefined ? undefined : perspective.architecture.get(element);
    if (element !== undefined) return holder ? contents.partsOf(holder) : [];
    return contents.tops(domain ?? '').filter((one) => one.layer === layer && contents.groupOf(one) === group);
  }

  private listed(key: TreeKey, all: readonly Element[]): Branch[] {
    const pages = pagesOf(all);
    if (pages && key.from === undefined)
      return pages.map((page) => {
        const inner = { ...key, from: page.from };
        return { key: inner, node: this.nodes.pageNode(inner, page) };
      });
    const listed = pages ? (pages.find(({ from }) => from === key.from)?.elements ?? []) : inTextOrder(all);
    return listed.map((element) => {
      const inner = { workspace: key.workspace, element: element.id };
      return { key: inner, node: this.nodes.elementNode(inner, element) };
    });
  }

  /** Where the page begins that has an element, if there are pages. */
  private pageOf(key: TreeKey, element: Element): number | undefined {
    return pagesOf(this.elementsOf(key))?.find(({ elements }) => elements.includes(element))?.from;
  }

  /** An element and what holds it in the tree, from the top. */
  private chainTo(element: Element): Element[] {
    const { contents, perspective } = this.nodes;
    const chain = [element];
    for (let [first] = chain; first; [first] = chain) {
      const holder = first.parent === undefined ? undefined : perspective.architecture.get(first.parent);
      if (!holder || holder.kind === 'domain' || !contents.partsOf(holder).includes(first)) break;
      chain.unshift(holder);
    }
    return chain;
  }
}
