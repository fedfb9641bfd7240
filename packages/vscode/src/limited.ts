import {
  CompletionItem,
  CompletionItemKind,
  commands,
  Disposable,
  type ExtensionContext,
  languages,
  SnippetString,
  Uri,
  window,
  workspace,
} from 'vscode';
import { displayLanguage } from './server.js';
import { type DisplayLanguage, textsIn } from './texts/texts.js';

/** What `syntaxes/egov.elements.json` has: a word that begins an element, and what such an element is called. */
interface ElementWord {
  readonly word: string;
  readonly title: Readonly<Record<DisplayLanguage, string>>;
}

/** Up to the cursor there is nothing but a word in the line, and perhaps the state that stands before an element. */
const beginsElement = /^\s*(?:(?:current|target)\s+)?[\p{L}-]*$/u;

/**
 * What there is where the language server can't run, because the folder isn't on disk: the words that begin elements, with what belongs to them.
 * Colours are declared and need nothing. The views are hidden, and the commands say why they do nothing.
 */
export async function registerLimited({ extension, extensionUri }: ExtensionContext): Promise<Disposable> {
  await commands.executeCommand('setContext', 'egov.isLimited', true);
  const elements = await elementWords(extensionUri);
  const { contributes } = extension.packageJSON as { readonly contributes: { readonly commands: readonly { readonly command: string }[] } };
  return Disposable.from(
    languages.registerCompletionItemProvider('egov', {
      provideCompletionItems: (document, position) =>
        beginsElement.test(document.lineAt(position).text.slice(0, position.character)) ? elements.map(itemOf) : [],
    }),
    ...contributes.commands.map(({ command }) =>
      commands.registerCommand(command, () => void window.showInformationMessage(textsIn(displayLanguage()).limited)),
    ),
  );
}

async function elementWords(extensionUri: Uri): Promise<readonly ElementWord[]> {
  const file = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'syntaxes/egov.elements.json'));
  return JSON.parse(new TextDecoder().decode(file)) as readonly ElementWord[];
}

/** As the language server proposes it. */
function itemOf({ word, title }: ElementWord): CompletionItem {
  const item = new CompletionItem(word, CompletionItemKind.Class);
  item.detail = title[displayLanguage()];
  item.insertText = new SnippetString(`${word} \${1:Name} "\${2}" {\n\t$0\n}`);
  return item;
}
