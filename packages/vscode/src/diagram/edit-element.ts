import type { DiagramEdit } from '@egov/protocol';
import { type ViewColumn, window } from 'vscode';
import type { Texts } from '../texts/texts.js';
import { carryOut } from './carry-out.js';
import type { ServerOfDiagrams } from './server-of-diagrams.js';

/** What a user wants to do with an element of a diagram. */
interface Wanted {
  readonly edit: 'rename' | 'remove';
  readonly element: string;
  /** A document of its workspace. */
  readonly uri: string;
  /** Where the diagram is. */
  readonly column: ViewColumn | undefined;
}

/** Asks for a new name, or whether an element is to go, and changes the texts. Says why if that can't be. */
export async function editElement(server: ServerOfDiagrams, { edit, element, uri, column }: Wanted, texts: Texts): Promise<void> {
  const own = element.slice(element.lastIndexOf('.') + 1);
  if (edit === 'rename') {
    const newName = await window.showInputBox({ title: texts.renameElement, prompt: element, value: own });
    if (newName === undefined || newName.trim() === own) return;
    await carryOut(await server.rename({ uri, element, newName: newName.trim() }), column, texts);
    return;
  }
  const removal = await server.remove({ uri, element });
  if (removal.refusal === undefined) {
    const detail = detailOf(removal, texts);
    const question = texts.askDelete.replace('{name}', () => element);
    const answer = await window.showWarningMessage(question, { modal: true, ...(detail !== '' && { detail }) }, texts.deleteElement);
    if (answer !== texts.deleteElement) return;
  }
  await carryOut(removal, column, texts);
}

/** No more names than one reads before one answers. */
const mostNames = 12;

/** What goes besides the element. */
function detailOf({ references, alsoRemoved = [] }: DiagramEdit, texts: Texts): string {
  const names = alsoRemoved.slice(0, mostNames).join(', ') + (alsoRemoved.length > mostNames ? ', …' : '');
  return [
    ...(alsoRemoved.length > 0 ? [texts.exchangesGo.replace('{names}', () => names)] : []),
    ...(references > 0 ? [texts.referencesGo.replace('{count}', String(references))] : []),
  ].join('\n');
}
