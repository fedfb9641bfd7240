import type { DiagramChoice, RelationChoice } from '@egov/protocol';
import { type QuickPickItem, type ViewColumn, window } from 'vscode';
import type { Texts } from '../texts/texts.js';
import { carryOut } from './carry-out.js';
import { chooseTarget } from './choose-target.js';
import type { ServerOfDiagrams } from './server-of-diagrams.js';

/** What is to be related, in which diagram. */
interface Wanted {
  readonly element: string;
  /** A document of its workspace. */
  readonly uri: string;
  readonly choice: DiagramChoice;
  readonly column: ViewColumn | undefined;
  /** Lets the user pick an element of these kinds in the diagram. */
  pick(kinds: readonly string[]): Promise<string | undefined>;
}

/** Asks for a relation and what it leads to, and states it in the text. Gives the element that this made: an exchange. */
export async function addRelation(server: ServerOfDiagrams, wanted: Wanted, texts: Texts): Promise<string | undefined> {
  const { element, uri, choice, column } = wanted;
  const relations = await server.relations({ uri, element });
  if (relations.length === 0) return void window.showInformationMessage(texts.noRelations);
  const items = relations.map((one): QuickPickItem & { readonly relation: RelationChoice } => ({
    label: one.title,
    description: [one.phrase, one.clause].filter((part) => part !== undefined).join(' · '),
    relation: one,
  }));
  const picked = await window.showQuickPick(items, {
    title: `${texts.addRelation}: ${element}`,
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  if (!picked) return undefined;
  const { relation, title: name, kinds, asksTitle } = picked.relation;
  const found = await chooseTarget(server, { uri, element, relation }, `${element}: ${name}`, texts);
  const target = found === 'pick' ? await wanted.pick(kinds) : found;
  if (target === undefined) return undefined;
  const title = asksTitle
    ? await window.showInputBox({ title: `${element} → ${target}`, prompt: texts.askTitle, ignoreFocusOut: true })
    : '';
  if (title === undefined) return undefined;
  const edit = await server.relate({ uri, element, choice, relation, target, title });
  return (await carryOut(edit, column, texts)) ? edit.element : undefined;
}
