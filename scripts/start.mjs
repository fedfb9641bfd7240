// Installs, builds, and assesses the example by the Requirements: `npm start` on a fresh clone.
import { build, install, root, tool } from './steps.mjs';

install();
build();
tool('Assessing examples/kazakhstan', 'node', [
  `${root}packages/cli/bin/egov.mjs`,
  'assess',
  'examples/kazakhstan',
  ...process.argv.slice(2),
]);
