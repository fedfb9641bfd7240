// Puts in place what the end-to-end tests need: a real VS Code without a display, a browser for it, and the extension as it is installed.
import { existsSync } from 'node:fs';
import { root, step } from './steps.mjs';

const folder = `${root}packages/vscode/test/code-server`;
const editor = `${folder}/node_modules/code-server/lib/vscode`;
const browsers = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Installs VS Code in a folder of its own, without the scripts of its packages: they would fetch what isn't needed. */
export function installEditor() {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  if (!existsSync(`${editor}/out/server-main.js`)) step('Installing VS Code', 'npm', ['ci', ...quiet], { cwd: folder });
  if (!existsSync(`${editor}/node_modules`)) step('Installing its packages', 'npm', ['install', '--omit=dev', ...quiet], { cwd: editor });
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
