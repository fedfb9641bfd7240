// Measures what an editor asks of the language server, on generated models, and prints a table: each the median of several.
//   npm run bench:editor                     1,000, 10,000 and 100,000 elements
//   npm run bench:editor -- 5000 --write     other sizes; --write puts the table into docs/performance.md
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { AssessedWorkspace } from '@egov/requirements';
import { editorLanguage, editorServices, symbolsOf } from '@egov/server';
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
const columns = ['completion', 'hover', 'definition', 'references', 'rename', 'symbols', 'typing → the file', 'typing → the workspace'];
const table = [
  `| elements | ${columns.join(' | ')} |`,
  `| ---: |${columns.map(() => ' ---: |').join('')}`,
  ...rows.map(
    ({ elements, ...row }) =>
      `| ${new Intl.NumberFormat('en').format(elements)} | ${columns.map((name) => `${row[name].toFixed(1)} ms`).join(' | ')} |`,
  ),
].join('\n');
process.stdout.write(`${table}\n`);
if (process.argv.includes('--write')) {
  const page = new URL('../docs/performance.md', import.meta.url);
  const text = readFileSync(page, 'utf8').replace(/(<!-- editor -->)[^]*?(<!-- \/editor -->)/, `$1\n\n${table}\n\n$2`);
  writeFileSync(page, await format(text, { ...(await resolveConfig(page)), parser: 'markdown' }));
}

async function measure(size) {
  const files = generate(size).map(({ name, text }) => ({ uri: `file:///model/${name}`, text }));
  const manifest = { language: 'ru', terminology: '2019', catalogues: ['order-124-2016'] };
  const context = {};
  const workspace = new AssessedWorkspace({ language: 'ru', manifest }, '2026-11-22', editorLanguage(context));
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

async function median(work) {
  const all = [];
  for (let index = 0; index < times; index++) {
    const started = performance.now();
    await work();
    all.push(performance.now() - started);
  }
  return all.sort((a, b) => a - b)[Math.floor(times / 2)];
}
