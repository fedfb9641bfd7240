import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const vscodes = join(root, 'packages/vscode/test');
/** The folders in which VS Code is installed, and the Node that runs it. */
const editors = {
  newest: { modules: join(vscodes, 'code-server/node_modules'), node: process.execPath },
  oldest: {
    modules: join(vscodes, 'code-server-oldest/node_modules'),
    node: join(vscodes, 'code-server-oldest/node_modules/node/bin/node'),
  },
};
const vsix = join(root, 'packages/vscode/dist/egov.vsix');
/** Pictures of every step: what a user sees is the result. */
const pictures = join(root, '.cache/screenshots');

export interface Options {
  /** Relative path → text; or the folder of an example. */
  readonly files: Readonly<Record<string, string>> | string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The name of the pictures of this run. */
  readonly name: string;
  /** Which VS Code: the newest, or the oldest that the extension supports. */
  readonly editor?: keyof typeof editors;
}

/** A real VS Code with the extension installed from its VSIX, in a browser without a display. */
export class Workbench {
  private steps = 0;

  private constructor(
    readonly page: Page,
    readonly folder: string,
    private readonly name: string,
    private readonly ends: readonly (() => unknown)[],
  ) {}

  /** Opens a folder with files in a new VS Code. */
  static async open({ files, settings = {}, name, editor = 'newest' }: Options): Promise<Workbench> {
    const { modules, node } = editors[editor];
    const codeServer = join(modules, 'code-server/lib/vscode/out/server-main.js');
    const place = mkdtempSync(join(tmpdir(), 'egov-vscode-'));
    const [data, extensions, folder] = ['data', 'extensions', 'workspace'].map((part) => join(place, part)) as [string, string, string];
    mkdirSync(folder);
    if (typeof files === 'string') cpSync(join(root, files), folder, { recursive: true });
    else for (const [path, text] of Object.entries(files)) write(join(folder, path), text);
    write(join(data, 'data/User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }));
    execFileSync(node, [codeServer, ...serverArguments(data, extensions), '--install-extension', vsix], { stdio: 'ignore' });
    const port = await freePort();
    const server = spawn(
      node,
      [codeServer, '--host', '127.0.0.1', '--port', String(port), '--without-connection-token', ...serverArguments(data, extensions)],
      { stdio: 'ignore', detached: true },
    );
    const ends: (() => unknown)[] = [() => rmSync(place, { recursive: true, force: true }), () => endGroup(server)];
    try {
      await listening(port);
      const browser = await launched();
      ends.push(() => browser.close());
      const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
      await page.goto(`http://127.0.0.1:${port}/?folder=${encodeURI(folder)}`);
      await page.waitForSelector('.monaco-workbench', { timeout: 60_000 });
      return new Workbench(page, folder, name, ends);
    } catch (error) {
      for (const end of ends.reverse()) await end();
      throw error;
    }
  }

  /** Keeps a picture of what is seen now. */
  async picture(step: string): Promise<void> {
    mkdirSync(pictures, { recursive: true });
    await this.page.screenshot({ path: join(pictures, `${this.name}-${String(++this.steps).padStart(2, '0')}-${step}.png`) });
  }

  /** Opens a file by its name. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('Control+P');
    await this.page.locator('.quick-input-widget input').fill(name);
    const rows = this.page.locator('.quick-input-list .monaco-list-row');
    await name
      .split('/')
      .reduce((found, hasText) => found.filter({ hasText }), rows)
      .first()
      .click();
    await this.page.locator('.view-lines').first().waitFor();
  }

  /** Opens a file of the folder from the list of files. */
  async openListed(name: string): Promise<void> {
    await this.page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: name }).first().dblclick();
    await this.page.locator('.view-lines').first().waitFor();
  }

  /** Runs a command by its title. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.page.locator('.quick-input-widget input').fill(`>${title}`);
    await this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first().click();
  }

  /** Chooses from what a command asks. */
  async choose(title: string): Promise<void> {
    await this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first().click({ timeout: 60_000 });
  }

  /** Shows what the editor offers at a place, and chooses from it; `seen` is the name of a picture. */
  async act(line: number, column: number, title: string, seen: string): Promise<void> {
    const action = this.page.locator('.action-widget .monaco-list-row').filter({ hasText: title }).first();
    await this.goTo(line, column);
    // The menu closes when a tooltip that goes or the line that was asked for gives the focus back late: it is asked for again, as one would.
    await vi.waitFor(
      async () => {
        await this.page.keyboard.press('Escape');
        await this.page.keyboard.press('Control+.');
        await action.waitFor({ timeout: 5_000 });
      },
      { timeout: 40_000 },
    );
    await this.picture(seen);
    await action.click();
  }

  /** Puts the cursor at a place, as `line:column`, both from 1. */
  async goTo(line: number, column: number): Promise<void> {
    await this.page.keyboard.press('Control+G');
    await this.page.locator('.quick-input-widget input').fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    // Keys that come before it is gone would still be its own.
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await this.page.locator('.statusbar').getByText(`Ln ${line}, Col`).waitFor();
  }

  /** Chooses a colour theme. */
  async setTheme(name: string): Promise<void> {
    await this.command('Preferences: Color Theme');
    await this.page.locator('.quick-input-widget input').first().fill(name);
    await this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name }).first().click();
  }

  /** Goes to the editor on the left. */
  async focusEditor(): Promise<void> {
    await this.command('View: Focus First Editor Group');
  }

  get errors(): Locator {
    return this.page.locator('.squiggly-error');
  }

  /** The text of the editor, as it is shown. */
  async text(): Promise<string> {
    const lines = await this.page.locator('.view-lines').first().innerText();
    return lines.replaceAll('\u00a0', ' ');
  }

  /** The errors that notifications tell of. */
  errorsTold(): Promise<string[]> {
    return this.page
      .locator('.notification-list-item')
      .filter({ has: this.page.locator('.codicon-error') })
      .allInnerTexts();
  }

  async close(): Promise<void> {
    for (const end of [...this.ends].reverse()) await end();
  }
}

/** One workbench for the tests of a suite, with a document open in it: `opened` is given it before them, it is watched, and closed after them. */
export function inWorkbench(options: Options, document: string, opened: (bench: Workbench) => void): void {
  let bench: Workbench | undefined;
  beforeAll(async () => {
    bench = await Workbench.open({ ...options, settings: { 'egov.language': 'ru', ...options.settings } });
    // The search for files of the oldest comes with a download that the tests do without.
    await (options.editor === 'oldest' ? bench.openListed(document) : bench.openFile(document));
    opened(bench);
  }, 240_000);
  watch(() => bench);
}

/** After each test: keeps a picture of what has failed, and lets no test pass that left an error behind. After all: closes the workbench. */
export function watch(bench: () => Workbench | undefined): void {
  afterEach(async ({ task }) => {
    const told = (await bench()?.errorsTold()) ?? [];
    if (task.result?.state === 'fail' || told.length > 0) await bench()?.picture('failed');
    expect(told).toEqual([]);
  });
  afterAll(() => bench()?.close());
}

const quietSettings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.colorTheme': 'Default Light Modern',
};

function serverArguments(data: string, extensions: string): string[] {
  return ['--accept-server-license-terms', '--telemetry-level', 'off', '--server-data-dir', data, '--extensions-dir', extensions];
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 120; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/version`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('VS Code does not begin to listen.');
}

function launched(): Promise<Browser> {
  const known = [process.env['CHROME_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const executablePath = known.find((file) => file !== undefined && existsSync(file));
  if (executablePath === undefined) throw new Error('There is no Chromium. Install one, or name it in CHROME_PATH.');
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return chromium.launch({ executablePath, args });
}

/** Ends a process with those that it started. */
function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // it has ended already
  }
}
