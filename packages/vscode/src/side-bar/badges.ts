import type { SeverityWord, TreeNode } from '@egov/protocol';
import { type FileDecoration, type FileDecorationProvider, ThemeColor, Uri } from 'vscode';

const scheme = 'egov-unmet';
const colours: Readonly<Partial<Record<SeverityWord, string>>> = { error: 'list.errorForeground', warning: 'list.warningForeground' };
/** A badge has room for two letters. */
const most = 99;

/** The address that carries a node's badge: how many requirements it doesn't meet, and how bad the worst of that is. */
export function badgeOf({ unmet }: Pick<TreeNode, 'unmet'>): Uri | undefined {
  return unmet && Uri.from({ scheme, path: `/${unmet.severity}/${unmet.count}` });
}

/** Shows at the end of a line how many requirements aren't met, in the colour of the worst. */
export class Badges implements FileDecorationProvider {
  provideFileDecoration(uri: Uri): FileDecoration | undefined {
    if (uri.scheme !== scheme) return undefined;
    const [severity, count] = uri.path.slice(1).split('/') as [SeverityWord, string];
    const colour = colours[severity];
    return {
      ...(count !== '0' && { badge: Number(count) > most ? '9+' : count }),
      ...(colour !== undefined && { color: new ThemeColor(colour) }),
    };
  }
}
