// Measures one size, in a process of its own: the numbers of run.mjs, as JSON.
import { readdirSync, readFileSync } from 'node:fs';
import { DuplicateFinder } from '@egov/duplicates';
import { Architecture } from '@egov/model';
import { AssessedWorkspace } from '@egov/requirements';
import { generate } from './generate.mjs';

const size = Number(process.argv[2]);
const edits = 20;
const files = generate(size).map(({ name, text }) => ({ uri: `file:///model/${name}`, text }));
const directory = new URL('../packages/language/library/', import.meta.url);
const library = readdirSync(directory)
  .filter((name) => !name.endsWith('.examples.egov'))
  .map((name) => ({
    uri: `egov-library:/${name}`,
    text: readFileSync(new URL(name, directory), 'utf8'),
  }));

const manifest = { language: 'ru', terminology: '2019', catalogues: ['order-124-2016'] };
const workspace = new AssessedWorkspace({ language: 'ru', manifest }, '2026-11-22');
let started = performance.now();
// Parsing and linking are a part of it, told apart from building the model and checking it.
let parse = 0;
const { language } = workspace;
const loadLanguage = language.load.bind(language);
language.load = async (...args) => {
  const begun = performance.now();
  await loadLanguage(...args);
  parse = performance.now() - begun;
};
await workspace.load(files, library);
const load = performance.now() - started;
started = performance.now();
const pairs = workspace.assessment().effort.cells;
const rules = performance.now() - started;
started = performance.now();
for (const { uri } of files) workspace.findings(uri);
const findings = performance.now() - started;

// An edit that changes what is declared: a component comes and goes, in a file that others refer to.
const file = files[Math.min(2, files.length - 1)];
const times = [];
let checked = 0;
let judged = 0;
for (let index = 0; index < edits; index++) {
  const text =
    index % 2 === 0
      ? file.text.replace('component Core "Ядро"', 'component Extra "Ещё" microservice\n      component Core "Ядро"')
      : file.text;
  started = performance.now();
  checked = Math.max(checked, (await workspace.update([{ uri: file.uri, text }])).length);
  workspace.findings(file.uri);
  judged = Math.max(judged, workspace.assessment().effort.subjects);
  times.push(performance.now() - started);
}
times.sort((a, b) => a - b);

// What is there twice: found from cold, then after another title for one function.
const memory = process.resourceUsage().maxRSS / 1024;
const { architecture } = workspace;
globalThis.gc?.();
const heapBefore = process.memoryUsage().heapUsed;
const finder = new DuplicateFinder();
started = performance.now();
finder.load(architecture);
const duplicates = performance.now() - started;
globalThis.gc?.();
const duplicatesMemory = (process.memoryUsage().heapUsed - heapBefore) / 2 ** 20;
const { contents } = architecture;
const matched = architecture
  .ofKind('function')
  .slice(0, edits)
  .map((element) => {
    const changed = { ...element, title: { ru: `${element.title.ru} (дополнено)` } };
    const after = new Architecture({ ...contents, elements: contents.elements.set(element.id, changed) });
    const begun = performance.now();
    finder.update(after, [element.id]);
    const time = performance.now() - begun;
    finder.update(architecture, [element.id]);
    return time;
  })
  .sort((a, b) => a - b);

process.stdout.write(
  JSON.stringify({
    elements: workspace.architecture.size,
    files: files.length,
    load,
    parse,
    rules,
    findings,
    pairs,
    memory,
    duplicates,
    duplicatesMemory,
    duplicatesEdit: matched[Math.floor(matched.length / 2)],
    alike: finder.pairs().length,
    edit: times[edits / 2],
    checked,
    judged,
  }),
);
