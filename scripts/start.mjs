// Installs, builds, and checks the example: `npm start` on a fresh clone.
import { build, install, root, tool } from './steps.mjs';

install();
build();
tool('Checking examples/kazakhstan', 'node', [
  `${root}packages/cli/bin/egov.mjs`,
  'check',
  'examples/kazakhstan',
  ...process.argv.slice(2),
]);
