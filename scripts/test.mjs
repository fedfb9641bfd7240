// Installs, builds, and tests everything: `npm test` on a fresh clone.
import { mkdirSync, readFileSync } from 'node:fs';
import { build, install, root, tool } from './steps.mjs';

install();
build();
tool('Formatting', 'prettier', ['--check', '--log-level', 'warn', '.']);
tool('Lint', 'oxlint', ['--type-aware']);
mkdirSync(`${root}.cache`, { recursive: true });
const results = `${root}.cache/test-results.json`;
tool('Tests', 'vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`]);
const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(results, 'utf8'));
process.stdout.write(`\ntests: ${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped\n`);
