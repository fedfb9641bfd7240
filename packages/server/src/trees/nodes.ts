import { basename } from 'node:path';
import { Perspective } from '@egov/diagram';
import type { Language } from '@egov/language';
import type { Element } from '@egov/model';
import type { TreeName, TreeNode } from '@egov/protocol';
import type { AssessedWorkspace } from '@egov/requirements';
import { text, type TextId } from '../messages/messages.js';
import { plainPlace } from '../plain-place.js';
import type { Project } from '../project.js';
import { AllElements, ChangedElements, type TreeContents } from './contents.js';
import type { Page } from './pages.js';
import { textOfKey, type TreeKey } from './tree-key.js';
import { type Unmet, UnmetRequirements } from './unmet.js';

/** So many numbers of requirements are told in a tooltip. */
const mostNumbers = 12;

/** Puts the nodes of a workspace's tree into words, as it is after an edit. */
export class TreeNodes {
  readonly perspective: Perspective;
  readonly contents: TreeContents;
  private unmet: UnmetRequirements | undefined;

  constructor(
    private readonly workspace: AssessedWorkspace,
    readonly tree: TreeName,
  ) {
    this.perspective = new Perspective(workspace.architecture, 'difference', workspace.settings.language);
    this.contents = tree === 'domains' ? new AllElements(this.perspective) : new ChangedElements(this.perspective);
  }

  workspaceNode(key: TreeKey, { name, root }: Project): TreeNode {
    return { ...this.node(key, 'workspace', name), description: basename(root) };
  }

  domainNode(key: TreeKey, tops: readonly Element[]): TreeNode {
    const domain = this.workspace.architecture.get(key.domain!);
    if (!domain) return this.counted(this.node(key, 'domain', this.words('tree.noDomain')), tops);
    const node = { ...this.elementNode(key, domain), type: 'domain' as const, hasChildren: tops.length > 0 };
    return this.tree === 'domains' ? node : { ...node, description: String(tops.length) };
  }

  layerNode(key: TreeKey, tops: readonly Element[]): TreeNode {
    return this.counted(this.node(key, 'layer', this.words(`layer.${key.layer}` as TextId)), tops);
  }

  groupNode(key: TreeKey, tops: readonly Element[]): TreeNode {
    const node = this.counted(this.node(key, 'group', capital(this.contents.groupTitle(key.group!), this.perspective.language)), tops);
    return this.tree === 'domains' ? node : { ...node, change: key.group as 'added' };
  }

  pageNode(key: TreeKey, { elements }: Page): TreeNode {
    const [first, last] = [elements[0]!, elements.at(-1)!].map((element) => this.perspective.titleOf(element));
    return this.counted(this.node(key, 'page', `${first} … ${last}`), elements);
  }

  elementNode(key: TreeKey, element: Element): TreeNode {
    const { perspective } = this;
    const label = perspective.titleOf(element);
    const change = perspective.becameOf(element.id) ?? 'kept';
    const unmet = this.tree === 'domains' ? this.unmetOf([element]) : undefined;
    const said = [this.words(`change.${change}`), ...(unmet ? [this.unmetWords(unmet)] : [])];
    return {
      key: textOfKey(key),
      type: 'element',
      label,
      description: this.contents.describe(element),
      tooltip: [label, `${perspective.kindTitle(element)} · ${element.id}`, ...perspective.changeLines(element), ...said].join('\n'),
      spoken: [label, perspective.kindTitle(element), ...said].join(', '),
      hasChildren: this.contents.partsOf(element).length > 0,
      change,
      ...(unmet && { unmet: { count: unmet.requirements.length, severity: unmet.severity } }),
      element: { workspace: key.workspace, id: element.id },
      place: plainPlace(element.place),
    };
  }

  private node(key: TreeKey, type: TreeNode['type'], label: string): TreeNode {
    return { key: textOfKey(key), type, label, tooltip: label, spoken: label, hasChildren: true };
  }

  /** With how many elements it holds, and what they don't meet. */
  private counted(node: TreeNode, elements: readonly Element[]): TreeNode {
    const unmet = this.tree === 'domains' ? this.unmetOf(elements) : undefined;
    const said = unmet ? [this.unmetWords(unmet)] : [];
    return {
      ...node,
      description: String(elements.length),
      tooltip: [node.label, ...said].join('\n'),
      spoken: [node.label, elements.length, ...said].join(', '),
      ...(unmet && { unmet: { count: unmet.requirements.length, severity: unmet.severity } }),
    };
  }

  private unmetOf(elements: readonly Element[]): Unmet | undefined {
    this.unmet ??= new UnmetRequirements(this.workspace);
    return this.unmet.of(elements.map(({ id }) => id));
  }

  private unmetWords({ requirements }: Unmet): string {
    const numbers = requirements.map(({ number }) => number);
    const shown = numbers.slice(0, mostNumbers).join(', ') + (numbers.length > mostNumbers ? ', …' : '');
    return this.words('tree.unmet', { count: numbers.length, numbers: shown });
  }

  private words(id: TextId, args: Parameters<typeof text>[1] = {}): string {
    return text(id, args, this.perspective.language);
  }
}

function capital(words: string, language: Language): string {
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}
