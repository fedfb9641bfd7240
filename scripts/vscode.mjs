// Puts in place what the end-to-end tests need: a real VS Code without a display, a browser for it, and the extension as it is installed.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { root, step } from './steps.mjs';

const browsers = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Installs the newest VS Code, in which the extension is tested, and the oldest that it supports: each in a folder of its own, without the scripts
 * of its packages, which would fetch what isn't needed.
 */
export function installEditors() {
  installEditor('code-server');
  const oldest = installEditor('code-server-oldest');
  // It doesn't answer on the Node that the tools run on: it is given the one that it was made for.
  if (!existsSync(`${oldest.folder}/node_modules/node/bin`))
    step('Installing its Node', 'npm', ['rebuild', 'node', ...quiet], { cwd: oldest.folder });
  standInForWatchdog(`${oldest.editor}/node_modules/native-watchdog/build/Release`);
}

function installEditor(name) {
  const folder = `${root}packages/vscode/test/${name}`;
  const editor = `${folder}/node_modules/code-server/lib/vscode`;
  const ignoring = ['--ignore-scripts', ...quiet];
  if (!existsSync(`${editor}/out/server-main.js`)) step('Installing VS Code', 'npm', ['ci', ...ignoring], { cwd: folder });
  if (!existsSync(`${editor}/node_modules`))
    step('Installing its packages', 'npm', ['install', '--omit=dev', ...ignoring], { cwd: editor });
  return { folder, editor };
}

/** It wants a module of machine code that ends an extension host whose parent is gone. The tests end all processes of an editor themselves. */
function standInForWatchdog(folder) {
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/watchdog.js`, 'exports.start = () => {};\n');
}

/** Sees to it that there is a Chromium; on Debian one is installed if that is allowed. */
export function installBrowser() {
  if (browsers.some((file) => file && existsSync(file))) return;
  if (process.platform === 'linux' && process.getuid() === 0 && existsSync('/usr/bin/apt-get')) {
    const environment = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    step('Looking for Chromium', 'apt-get', ['-qq', 'update'], environment);
    step('Installing Chromium', 'apt-get', ['-qq', '-y', '--no-install-recommends', 'install', 'chromium', 'fonts-noto-core'], environment);
    return;
  }
  process.stderr.write('The end-to-end tests need Chromium or Chrome: install one, or name it in CHROME_PATH.\n');
  process.exit(2);
}
