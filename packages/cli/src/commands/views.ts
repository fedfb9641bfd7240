import { Perspective, standardViews } from '@egov/diagram';
import { inLanguage } from '@egov/language';
import { annotationsOf, customViewsOf, diagramsIn, readLibrary } from '@egov/workspace';
import picocolors from 'picocolors';
import { Checker } from '../checker.js';
import type { Context } from '../context.js';
import { exitCode } from '../exit-codes.js';
import { wantsColours } from '../io.js';
import { padded, shortened } from '../text/columns.js';
import { visible } from '../text/visible.js';
import { onlySession } from './assess.js';

/** `egov views`: lists the diagrams that can be rendered, by view, with what each is about. */
export async function views(path: string, { io, language }: Context): Promise<number> {
  const checker = new Checker([path], { cwd: io.cwd, language, today: io.today, library: await readLibrary() });
  await checker.check();
  const workspace = onlySession(checker, path).assessed!;
  const colours = picocolors.createColors(wantsColours(io.stdout, io.env));
  const width = Math.max(60, io.stdout.columns ?? 80);
  const views = [...standardViews, ...customViewsOf(workspace)];
  const perspective = new Perspective(workspace.architecture, 'difference', language, annotationsOf(workspace, 'difference', language));
  const diagrams = diagramsIn(perspective, views);
  for (const view of views) {
    const subjects = diagrams.filter((diagram) => diagram.view === view).map(({ subject }) => subject);
    if (subjects.length === 0) continue;
    io.stdout.write(`${colours.bold(visible(view.name))}  ${visible(inLanguage(view.title, language))}\n`);
    // a view that the model defines is about what its title says
    for (const { id, title } of subjects.filter((subject) => subject.id !== ''))
      io.stdout.write(`  ${padded(visible(id), 34)} ${shortened(visible(title), width - 38)}\n`);
  }
  return exitCode.clean;
}
