import type { DiagramChoice, ExportFormat } from '@egov/protocol';
import { Uri, window, workspace } from 'vscode';
import { writeWhole } from '../documents/save-document.js';
import type { Texts } from '../texts/texts.js';
import type { ServerOfDiagrams } from './server-of-diagrams.js';

const kinds: Readonly<Record<ExportFormat, string>> = { svg: 'SVG', png: 'PNG', pdf: 'PDF' };

/** Saves a diagram where the user says, in the format that the name of the file ends with. */
export async function saveDiagram(
  server: ServerOfDiagrams,
  shown: { readonly uri: string; readonly choice: DiagramChoice; readonly isDark: boolean },
  texts: Texts,
): Promise<void> {
  const { uri, choice, isDark } = shown;
  const folder = workspace.getWorkspaceFolder(Uri.parse(uri))?.uri ?? Uri.joinPath(Uri.parse(uri), '..');
  const name = [choice.view, choice.subject].filter((part) => part !== '').join('-');
  const filters = Object.fromEntries(Object.entries(kinds).map(([format, title]) => [title, [format]]));
  const target = await window.showSaveDialog({ defaultUri: Uri.joinPath(folder, `${name}.svg`), filters, title: texts.export });
  if (!target) return;
  const format = (Object.keys(kinds) as ExportFormat[]).find((one) => target.path.toLowerCase().endsWith(`.${one}`)) ?? 'svg';
  const theme = format === 'pdf' ? 'print' : isDark ? 'dark' : 'light';
  const file = await server.export({ uri, choice, format, theme });
  if (!file) return void window.showWarningMessage(texts.failed);
  await writeWhole(target, Buffer.from(file.base64, 'base64'));
  void window.showInformationMessage(texts.saved);
}
