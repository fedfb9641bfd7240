// Draws data views of several sizes and prints how long the layout takes by itself, and what all the rest adds to it: selection, text, scene, SVG.
//   npm run bench:views                          50, 300 and 1,000 entities; with the environment variable EGOV_ARCHIMATE also those of that file
//   npm run bench:views -- --write               puts the table into docs/performance.md
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { drawView, elk, flawsOf, Perspective, renderSvg, standardViews } from '@egov/diagram';
import { ModelWorkspace } from '@egov/model';
import { format, resolveConfig } from 'prettier';
import { archimateEntities, generatedEntities } from './entities.mjs';

const directory = new URL('../packages/language/library/', import.meta.url);
const library = readdirSync(directory)
  .filter((name) => name === 'datatypes.egov')
  .map((name) => ({ uri: `egov-library:/${name}`, text: readFileSync(new URL(name, directory), 'utf8') }));
const view = standardViews.find(({ name }) => name === 'data');
const real = process.env.EGOV_ARCHIMATE;

const rows = [];
for (const size of [50, 300, 1000]) rows.push(await measure(`generated, ${size}`, generatedEntities(size)));
if (real) {
  rows.push(await measure('ArchiMate model, a part of 500', archimateEntities(real, 500)));
  rows.push(await measure('ArchiMate model, all of it', archimateEntities(real)));
} else process.stderr.write('EGOV_ARCHIMATE names no file: only generated models are drawn.\n');

const table = [
  '| data view | entities | nodes drawn | edges drawn | layout | all the rest | rest ÷ layout | overlaps | lines on lines |',
  '| :--- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ...rows.map(
    (row) =>
      `| ${row.title} | ${row.entities} | ${row.nodes} | ${row.edges} | ${(row.layout / 1000).toFixed(2)} s | ${(row.rest / 1000).toFixed(3)} s | ${(row.rest / row.layout).toFixed(2)} | ${row.flaws} | ${row.shared} |`,
  ),
].join('\n');
process.stdout.write(`${table}\n`);
if (process.argv.includes('--write')) {
  const page = new URL('../docs/performance.md', import.meta.url);
  const text = readFileSync(page, 'utf8').replace(/(<!-- views -->)[^]*?(<!-- \/views -->)/, `$1\n\n${table}\n\n$2`);
  writeFileSync(page, await format(text, { ...(await resolveConfig(page)), parser: 'markdown' }));
}

async function measure(title, text) {
  const workspace = new ModelWorkspace({ language: 'ru', manifest: { language: 'ru', terminology: '2019' } }, '2026-11-22');
  await workspace.load([{ uri: 'file:///model.egov', text }], library);
  const perspective = new Perspective(workspace.architecture, 'target', 'ru');
  const [subject] = view.subjects(perspective);
  let layout = 0;
  const inner = await elk();
  const engine = {
    async layout(graph) {
      const begun = performance.now();
      const result = await inner.layout(graph);
      layout += performance.now() - begun;
      return result;
    },
  };
  const begun = performance.now();
  const scene = await drawView(view, subject, perspective, { authorship: 'egov' }, { mostNodes: 1000, engine });
  renderSvg(scene);
  const rest = performance.now() - begun - layout;
  const flaws = flawsOf(scene);
  const shared = flaws.filter(({ kind }) => kind === 'edge on edge').length;
  return {
    title,
    entities: workspace.architecture.ofKind('entity').length,
    nodes: scene.shapes.filter(({ role }) => role === 'node').length,
    edges: scene.shapes.filter(({ role }) => role === 'edge').length,
    layout,
    rest,
    flaws: flaws.length - shared,
    shared,
  };
}
