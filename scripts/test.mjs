// Installs, builds, and tests everything: `npm test` on a fresh clone.
import { mkdirSync, readFileSync } from 'node:fs';
import { build, install, root, tool } from './steps.mjs';
import { installBrowser, installEditors } from './vscode.mjs';

install();
build();
tool('Formatting', 'prettier', ['--check', '--log-level', 'warn', '.']);
tool('Lint', 'oxlint', ['--type-aware']);
mkdirSync(`${root}.cache`, { recursive: true });
const counts = [tested('Tests', 'unit', [])];
tool('Building the extension', 'node', ['scripts/vsix.mjs']);
installEditors();
installBrowser();
counts.push(tested('Tests in VS Code', 'vscode', ['--config', 'vitest.e2e.config.ts']));
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
process.stdout.write(`\ntests: ${sum('numPassedTests')} passed, ${sum('numFailedTests')} failed, ${sum('numPendingTests')} skipped\n`);

/** Runs tests, and gives how many there were. */
function tested(title, name, args) {
  const results = `${root}.cache/test-results-${name}.json`;
  tool(title, 'vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`, ...args]);
  return JSON.parse(readFileSync(results, 'utf8'));
}
