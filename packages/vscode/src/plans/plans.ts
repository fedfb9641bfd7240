import { type DiagramEdit, planMethods, type PlanNode, type PlanTree, showInDiagram } from '@egov/protocol';
import { commands, Disposable, type TreeView, window } from 'vscode';
import { carryOut } from '../diagram/carry-out.js';
import { showPlace } from '../diagram/text-beside.js';
import { chosen } from '../documents/scope.js';
import { displayLanguage, type Server } from '../server.js';
import { showElement } from '../side-bar/side-bar.js';
import { textsIn, type TextId } from '../texts/texts.js';
import { PlanNodes } from './plan-tree.js';

/** What the views are called, what they say when there is nothing, and what the number on them counts. */
const words = {
  gap: { title: 'gap', empty: 'noGap', counted: 'gapOpen' },
  portfolio: { title: 'portfolio', empty: 'noPortfolio', counted: 'overduePlans' },
  submissions: { title: 'submissions', empty: 'noSubmissions', counted: 'overdueDecisions' },
} as const satisfies Readonly<Record<PlanTree, Readonly<Record<string, TextId>>>>;

/** The views of the way to the target state: what covers the difference, the portfolio, the submissions for approval. */
export function registerPlans(server: Server): Disposable {
  return Disposable.from(
    register(server, 'gap').disposable,
    registerPortfolio(server),
    register(server, 'submissions').disposable,
    commands.registerCommand('egov.gap.cover', (node: PlanNode) => cover(server, node)),
    commands.registerCommand('egov.gap.showInDiagram', ({ element }: PlanNode) => element && showElement(server, element, true)),
  );
}

interface Registered {
  readonly nodes: PlanNodes;
  readonly view: TreeView<PlanNode>;
  readonly disposable: Disposable;
}

function register(server: Server, name: PlanTree): Registered {
  const nodes = new PlanNodes(server, name, (roots) => {
    const texts = textsIn(displayLanguage());
    const { title, empty, counted } = words[name];
    const count = roots.reduce((sum, { open }) => sum + (open?.count ?? 0), 0);
    view.title = texts[title];
    view.message = roots.length === 0 ? texts[empty] : '';
    view.badge = count === 0 ? undefined : { value: count, tooltip: `${texts[counted]}: ${count}` };
  });
  const view: TreeView<PlanNode> = window.createTreeView(`egov.${name}`, { treeDataProvider: nodes, showCollapseAll: true });
  const show = commands.registerCommand(`egov.${name}.show`, ({ place }: PlanNode) => place && showPlace(place, undefined, false));
  // a view that nobody sees isn't read, but the number on it is seen
  const counting = server.onChanged(() => void (view.visible || nodes.getChildren()));
  return { nodes, view, disposable: Disposable.from(nodes, view, show, counting) };
}

function registerPortfolio(server: Server): Disposable {
  const { nodes, view, disposable } = register(server, 'portfolio');
  return Disposable.from(
    disposable,
    commands.registerCommand('egov.portfolio.showInDiagram', ({ element }: PlanNode) => element && showElement(server, element, false)),
    commands.registerCommand('egov.portfolio.showRoadmap', async (node: PlanNode | undefined) => {
      const domain = node?.diagram ? node : await chosenDomain(nodes, view.selection[0]);
      if (domain?.diagram) await commands.executeCommand(showInDiagram, domain.diagram.uri, domain.diagram.choice);
    }),
  );
}

/** The domain that the selected line is in, if one is selected; else the one that the user chooses. */
async function chosenDomain(nodes: PlanNodes, selected: PlanNode | undefined): Promise<PlanNode | undefined> {
  for (let node = selected; node; node = nodes.getParent(node)) if (node.diagram) return node;
  const texts = textsIn(displayLanguage());
  const domains = await nodes.withDiagrams();
  if (domains.length === 0) return void window.showInformationMessage(texts.noDiagram);
  return chosen(
    texts.chooseDomain,
    domains.map((value) => ({ label: value.label, value })),
  );
}

/** Writes what covers a difference, and shows where. */
async function cover(server: Server, { element }: PlanNode): Promise<void> {
  if (!element) return;
  const edit = await server.ask<DiagramEdit>(planMethods.cover, element);
  if (!(await carryOut(edit, undefined, textsIn(displayLanguage())))) return;
  for (const { uri, edits } of edit.files) for (const { range } of edits) await showPlace({ uri, range }, undefined, true);
}
