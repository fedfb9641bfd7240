import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const manifest = JSON.parse(readFileSync(path('../package.json'), 'utf8')) as {
  contributes: { commands: { command: string }[]; views: { egov: { when?: string }[] } };
};

/** What is proposed in an editor that is a browser alone. */
interface Proposal {
  readonly label: string;
  readonly detail: string;
  readonly insertText: { readonly value: string };
}

describe('the extension in a browser alone', () => {
  const registered = new Map<string, () => unknown>();
  const context: unknown[][] = [];
  const told: string[] = [];
  let propose: (line: string) => readonly Proposal[];

  beforeAll(async () => {
    // It runs in a worker: a bundle for browsers, in a world that has nothing of Node.
    const { outputFiles } = await build({
      entryPoints: [path('../src/browser.ts')],
      bundle: true,
      write: false,
      platform: 'browser',
      format: 'cjs',
      external: ['vscode'],
      conditions: ['source'],
    });
    const vscode = {
      CompletionItem: class {
        constructor(readonly label: string) {}
      },
      CompletionItemKind: { Class: 6 },
      SnippetString: class {
        constructor(readonly value: string) {}
      },
      Disposable: { from: () => ({}) },
      Uri: { joinPath: (base: string, name: string) => `${base}/${name}` },
      env: { language: 'kk-KZ' },
      window: { showInformationMessage: (text: string) => told.push(text) },
      workspace: {
        getConfiguration: () => ({ get: (_name: string, other: string) => other }),
        fs: { readFile: async (name: string) => readFileSync(name) },
      },
      commands: {
        executeCommand: async (...command: unknown[]) => void context.push(command),
        registerCommand: (name: string, run: () => unknown) => registered.set(name, run),
      },
      languages: {
        registerCompletionItemProvider: (_language: string, provider: { provideCompletionItems: (...at: unknown[]) => Proposal[] }) => {
          propose = (line) => provider.provideCompletionItems({ lineAt: () => ({ text: line }) }, { character: line.length });
        },
      },
    };
    const module: { exports: { activate?: (context: unknown) => Promise<void> } } = { exports: {} };
    const world = createContext({ module, exports: module.exports, TextDecoder, require: (name: string) => ({ vscode })[name] });
    runInContext(outputFiles[0]!.text, world);
    const extensionUri = path('../../..');
    await module.exports.activate!({ subscriptions: [], extensionUri, extension: { packageJSON: manifest } });
  });

  it('proposes the words that begin elements, with what belongs to them, in the language of the editor', () => {
    const system = propose('  target sys').find(({ label }) => label === 'system');
    expect(system).toMatchObject({ detail: 'ақпараттық жүйе', insertText: { value: 'system ${1:Name} "${2}" {\n\t$0\n}' } });
    expect(propose('').length).toBeGreaterThan(20);
  });

  it('proposes nothing elsewhere in a line', () => {
    expect(propose('system X "Жүйе" cus')).toEqual([]);
  });

  it('has all commands: they say why they do nothing', () => {
    expect([...registered.keys()]).toEqual(manifest.contributes.commands.map(({ command }) => command));
    registered.get('egov.openDiagram')!();
    expect(told).toEqual([expect.stringContaining('VS Code')]);
  });

  it('hides its views', () => {
    expect(context).toEqual([['setContext', 'egov.isLimited', true]]);
    for (const { when } of manifest.contributes.views.egov) expect(when).toBe('!egov.isLimited');
  });
});
