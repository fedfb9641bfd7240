import { type MoveAnswer, moveMethods, type MoveTarget, moveToFile, type TextPlace } from '@egov/protocol';
import { commands, type Disposable, window } from 'vscode';
import { displayLanguage, type Server } from './server.js';
import { textsIn } from './texts/texts.js';

/** The command that moves elements to a file that the user chooses among those of their architecture. */
export function registerMoveToFile(server: Server): Disposable {
  return commands.registerCommand(moveToFile, async (from: TextPlace): Promise<void> => {
    const texts = textsIn(displayLanguage());
    const targets = await server.ask<readonly MoveTarget[]>(moveMethods.targets, { uri: from.uri });
    if (targets.length === 0) void window.showInformationMessage(texts.noOtherFile);
    const items = targets.map(({ uri, path }) => ({ label: path, uri }));
    const chosen = items.length === 0 ? undefined : await window.showQuickPick(items, { title: texts.chooseFile });
    if (!chosen) return;
    const { refusal } = await server.ask<MoveAnswer>(moveMethods.move, { from, to: chosen.uri });
    if (refusal !== undefined) void window.showWarningMessage(refusal);
  });
}
