// Measures what an editor asks of the language server, on generated models, and prints a table: each the median of several.
//   npm run bench:editor                     1,000, 10,000 and 100,000 elements
//   npm run bench:editor -- 5000 --write     other sizes; --write puts the table into docs/performance.md
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { CachedEngine } from '@egov/diagram';
import { WorkspaceDuplicates } from '@egov/duplicates';
import { WorkingCalendar, WorkspacePortfolio } from '@egov/portfolio';
import { AssessedWorkspace } from '@egov/requirements';
import {
  editorLanguage,
  editorServices,
  gapBranches,
  keyOfText,
  NeighbourPictures,
  PlanTelling,
  portfolioBranches,
  requirementsTable,
  submissionBranches,
  symbolsOf,
  Tree,
  TreeNodes,
} from '@egov/server';
import { layoutPool } from '@egov/workspace';
import { format, resolveConfig } from 'prettier';
import { generate } from './generate.mjs';

const times = 9;
const directory = new URL('../packages/language/library/', import.meta.url);
const library = readdirSync(directory)
  .filter((name) => !name.endsWith('.examples.egov'))
  .map((name) => ({ uri: `egov-library:/${name}`, text: readFileSync(new URL(name, directory), 'utf8') }));
const sizes = process.argv
  .slice(2)
  .filter((argument) => /^\d+$/.test(argument))
  .map(Number);

const rows = [];
for (const size of sizes.length > 0 ? sizes : [1000, 10_000, 100_000]) rows.push(await measure(size));
const asked = ['completion', 'hover', 'definition', 'references', 'rename', 'symbols', 'typing → the file', 'typing → the workspace'];
const shown = [
  'picture of a hover',
  'lines above elements',
  'hints',
  'tree of domains',
  'tree of what changes',
  'way to an element',
  'requirements',
];
const planned = ['gap', 'portfolio', 'submissions'];
const table = [asked, shown, planned].map(tableOf).join('\n\n');
process.stdout.write(`${table}\n`);
if (process.argv.includes('--write')) {
  const page = new URL('../docs/performance.md', import.meta.url);
  const text = readFileSync(page, 'utf8').replace(/(<!-- editor -->)[^]*?(<!-- \/editor -->)/, `$1\n\n${table}\n\n$2`);
  writeFileSync(page, await format(text, { ...(await resolveConfig(page)), parser: 'markdown' }));
}

function tableOf(columns) {
  return [
    `| elements | ${columns.join(' | ')} |`,
    `| ---: |${columns.map(() => ' ---: |').join('')}`,
    ...rows.map(
      ({ elements, ...row }) =>
        `| ${new Intl.NumberFormat('en').format(elements)} | ${columns.map((name) => `${row[name].toFixed(1)} ms`).join(' | ')} |`,
    ),
  ].join('\n');
}

async function measure(size) {
  const files = generate(size).map(({ name, text }) => ({ uri: `file:///model/${name}`, text }));
  const manifest = { language: 'ru', terminology: '2019', catalogues: ['order-124-2016'] };
  const context = { hasDiagrams: true };
  const workspace = new AssessedWorkspace({ language: 'ru', manifest }, '2026-11-22', editorLanguage(context));
  workspace.setDuplicates(new WorkspaceDuplicates());
  workspace.addFindings(new WorkspacePortfolio('2026-11-22', new WorkingCalendar()));
  context.workspace = workspace;
  await workspace.load(files, library);
  workspace.assessment();
  const { lsp } = editorServices(workspace);
  const file = files[Math.min(2, files.length - 1)];
  const document = workspace.language.document(file.uri);
  const at = (text, offset = 0) => ({
    textDocument: { uri: file.uri },
    position: document.textDocument.positionAt(file.text.indexOf(text) + offset),
  });
  const body = at('owner ', 'owner '.length + 1);
  const whole = (position) => ({ ...position, context: { includeDeclaration: true } });
  const row = {
    elements: workspace.architecture.size,
    completion: await median(() => lsp.CompletionProvider.getCompletion(document, body)),
    hover: await median(() => lsp.HoverProvider.getHoverContent(document, body)),
    definition: await median(() => lsp.DefinitionProvider.getDefinition(document, body)),
    references: await median(() => lsp.ReferencesProvider.findReferences(document, whole(body))),
    rename: await median(() => lsp.RenameProvider.rename(document, { ...body, newName: 'Renamed' })),
    symbols: await median(() => symbolsOf(workspace, 'платеж')),
  };
  Object.assign(row, await measureShown(workspace, document));
  let count = 0;
  const edited = () => ({ uri: file.uri, text: file.text.replace('"Ядро"', `"Ядро ${++count}"`) });
  row['typing → the file'] = await median(async () => {
    await workspace.update([edited()]);
    workspace.model.findings(file.uri);
  });
  row['typing → the workspace'] = await median(async () => {
    await workspace.update([edited()]);
    for (const { uri } of files) workspace.findings(uri);
  });
  return row;
}

/** What is shown beside the text and in it. Trees and the table are made anew, as after an edit. */
async function measureShown(workspace, document) {
  const { lsp } = editorServices(workspace);
  const pool = layoutPool(2);
  const pictures = new NeighbourPictures(new CachedEngine(pool));
  pictures.theme = 'light';
  const systems = workspace.architecture.ofKind('system').slice(0, times);
  await pictures.draw(workspace.architecture.ofKind('body')[0], workspace); // the worker begins
  const name = { workspace: 'file:///model', name: 'model' };
  const whole = {
    textDocument: { uri: document.uri.toString() },
    range: { start: { line: 0, character: 0 }, end: { line: 1e6, character: 0 } },
  };
  const treeOf = (which) => new Tree(new TreeNodes(workspace, which), name.workspace);
  const row = {
    // A picture that was drawn once is at hand: each is of another element.
    'picture of a hover': await median((index) => pictures.draw(systems[index % systems.length], workspace)),
    'lines above elements': await median(() => lsp.CodeLensProvider.provideCodeLens(document, whole)),
    hints: await median(() => lsp.InlayHintProvider.getInlayHints(document, whole)),
    'tree of domains': await median(() => opened(treeOf('domains'))),
    'tree of what changes': await median(() => opened(treeOf('difference'))),
    'way to an element': await median(() => treeOf('domains').pathTo(systems.at(-1).id)),
    requirements: await median(() => requirementsTable(workspace, name, [name])),
  };
  pool.dispose();
  const telling = () => new PlanTelling({ root: '/model', workspace });
  return {
    ...row,
    gap: await median(() => openedBranch(gapBranches(telling()))),
    portfolio: await median(() => openedBranch(portfolioBranches(telling()))),
    submissions: await median(() => openedBranch(submissionBranches(telling(), new WorkingCalendar()))),
  };
}

/** Opens a tree down to its first element. */
function opened(tree) {
  let key = { workspace: 'file:///model' };
  for (;;) {
    const [first] = tree.children(key).filter(({ hasChildren }) => hasChildren);
    if (!first) return;
    key = keyOfText(first.key);
  }
}

/** Opens branches down to the first leaf. */
function openedBranch(branches) {
  for (let below = branches; below; below = below.find(({ children }) => children)?.children());
}

async function median(work) {
  const all = [];
  for (let index = 0; index < times; index++) {
    const started = performance.now();
    await work(index);
    all.push(performance.now() - started);
  }
  return all.sort((a, b) => a - b)[Math.floor(times / 2)];
}
