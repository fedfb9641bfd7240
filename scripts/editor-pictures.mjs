// Takes the pictures of docs/editor.md from the last run of the end-to-end tests.
import { cpSync, readdirSync } from 'node:fs';
import { root } from './steps.mjs';

/** The names of the pictures without their numbers. */
const steps = [
  'editing-problem',
  'editing-completion',
  'editing-symbols',
  'editing-rename',
  'diagram-difference',
  'diagram-dark',
  'side-bar-domains',
  'side-bar-requirements',
  'duplicates-both',
  'plans-gap',
  'plans-submissions',
  'plans-portfolio',
];
const folder = `${root}.cache/screenshots/`;
const taken = readdirSync(folder).sort();
for (const step of steps) {
  const picture = taken.findLast((name) => name.replace(/-\d+-/, '-') === `${step}.png`);
  if (picture === undefined) process.stderr.write(`No picture of “${step}”: run the end-to-end tests first.\n`);
  else cpSync(folder + picture, `${root}docs/pictures/editor-${step.replace('editing-', '')}.png`);
}
