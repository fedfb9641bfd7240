// Draws the pictures of the documentation: the example's diagrams, as `egov render` draws them.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './steps.mjs';

const pictures = [
  ['exchanges', 'Health', 'difference'],
  ['overview', 'Health', 'target'],
  ['functional-model', 'Health', 'target'],
  ['data', 'SharedRegisters', 'target'],
  ['process', 'Health.PatientAttachment', 'difference'],
  ['roadmap', 'SocialProtection', 'target'],
  ['duplicates', 'Education', 'target'],
];

const folder = mkdtempSync(join(tmpdir(), 'egov-pictures-'));
for (const [view, subject, state] of pictures) {
  const domain = subject.split('.')[0];
  const options = ['--view', view, '--domain', domain, '--state', state, '--lang', 'ru', '--out', folder];
  const { status, stderr } = spawnSync('node', ['packages/cli/bin/egov.mjs', 'render', 'examples/kazakhstan', ...options], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  cpSync(join(folder, `${view}-${subject}-${state}.svg`), `${root}docs/pictures/${view}.svg`);
}
rmSync(folder, { recursive: true });
