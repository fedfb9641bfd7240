import type { RelationTarget, TargetsRequest } from '@egov/protocol';
import { Disposable, type QuickPickItem, window } from 'vscode';
import type { Texts } from '../texts/texts.js';
import { plainLabel } from './plain-label.js';
import type { ServerOfDiagrams } from './server-of-diagrams.js';

interface TargetItem extends QuickPickItem {
  readonly target: string;
}

/**
 * Asks which element a relation leads to: found by the server by words of its names and titles, however many there are.
 * @returns its identifier; `pick` if the user would rather show it in the diagram; undefined if none is wanted
 */
export function chooseTarget(
  server: ServerOfDiagrams,
  request: Omit<TargetsRequest, 'query'>,
  title: string,
  texts: Texts,
): Promise<string | undefined> {
  const input = window.createQuickPick<TargetItem>();
  // a picture that is drawn anew meanwhile takes the focus, and must not take the question away
  input.ignoreFocusOut = true;
  const pick: TargetItem = { label: `$(target) ${texts.pickInDiagram}`, alwaysShow: true, target: 'pick' };
  const search = async (query: string): Promise<void> => {
    input.busy = true;
    const { targets, more } = await server.targets({ ...request, query });
    if (query !== input.value) return; // one has typed on
    input.busy = false;
    input.placeholder = more > 0 ? texts.moreTargets.replace('{count}', String(more)) : texts.chooseTarget;
    input.items = [pick, ...targets.map(itemOf)];
  };
  const { promise, resolve } = Promise.withResolvers<string | undefined>();
  const listeners = Disposable.from(
    input.onDidChangeValue(search),
    input.onDidAccept(() => {
      resolve(input.selectedItems[0]?.target);
      input.hide();
    }),
    input.onDidHide(() => {
      resolve(undefined);
      listeners.dispose();
      input.dispose();
    }),
  );
  input.title = title;
  input.placeholder = texts.chooseTarget;
  input.show();
  void search('');
  return promise;
}

/** What the server found, whatever its words are, isn't sorted out again. */
function itemOf({ element, title, kind, domain }: RelationTarget): TargetItem {
  return {
    label: plainLabel(title),
    description: [kind, domain].filter((part) => part !== undefined).join(' · '),
    detail: element,
    alwaysShow: true,
    target: element,
  };
}
