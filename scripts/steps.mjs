// Steps that `npm start` and `npm test` are made of. Runs on any Node that npm runs on: the tools themselves run on the Node that is installed here.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Installs the packages, unless they are there and newer than the lock file. */
export function install() {
  const installed = `${root}node_modules/.package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs) return;
  step('Installing packages', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Runs a command, showing what it prints. Ends with its exit code if it fails. */
export function step(title, command, args, options = {}) {
  process.stderr.write(`\n› ${title}\n`);
  const started = Date.now();
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', ...options });
  if (error) {
    process.stderr.write(`${command} could not be started: ${error.message}\n`);
    process.exit(2);
  }
  if (status !== 0) {
    process.stderr.write(`✗ ${title} failed.\n`);
    process.exit(status ?? 2);
  }
  process.stderr.write(`  ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}

/** A command of an installed package, run on the Node that is installed with it. */
export function tool(title, name, args = [], options) {
  step(title, `${root}node_modules/.bin/${name}`, args, options);
}

/** Runs an installed command whose output matters only if it fails. */
export function quietly(title, name, args) {
  process.stderr.write(`\n› ${title}\n`);
  const { status, stdout, stderr } = spawnSync(`${root}node_modules/.bin/${name}`, args, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  process.stderr.write(`${stdout}${stderr}✗ ${title} failed.\n`);
  process.exit(status ?? 2);
}

/** Generates the parser and the fonts, compiles all packages and bundles the command. */
export function build() {
  quietly('Generating the parser', 'langium', ['generate']);
  quietly('Cutting the fonts', 'node', ['scripts/fonts.mjs']);
  tool('Compiling', 'tsc', ['-b']);
  tool('Bundling the command', 'node', ['scripts/bundle.mjs']);
}
