// Bundles the command line: one folder that runs without node_modules.
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { otherFonts, usualFont } from './font-sources.mjs';

const root = new URL('../', import.meta.url);
const cli = new URL('packages/cli/', root);
const output = new URL('dist/bundle/', cli);

await rm(output, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: fileURLToPath(root),
  // The workers are looked for beside the chunks that start them.
  entryPoints: {
    egov: 'packages/cli/src/main.ts',
    'layout-worker': 'packages/workspace/src/layout/layout-worker.ts',
    'package-worker': 'packages/server/src/documents/package-worker.ts',
  },
  outdir: fileURLToPath(output),
  bundle: true,
  minify: true,
  // The parser reads names of classes when it tells what it expected.
  keepNames: true,
  // A chunk for each lazy import, so that `egov --version` loads no language. They lie beside the entry: the library is found from there.
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  conditions: ['source'],
  // One of pdfkit's forms for both that use it: what pdfmake would require is another.
  alias: { pdfkit: fileURLToPath(new URL('node_modules/pdfkit/js/pdfkit.node.mjs', root)) },
  // The other form of some packages (UMD) hides its requires from the bundler.
  mainFields: ['module', 'main'],
  // Some of the bundled packages are CommonJS and call `require` for modules of Node.
  banner: { js: "import{createRequire as egovRequire}from'node:module';const require=egovRequire(import.meta.url);" },
  legalComments: 'none', // they are in LICENSES.txt
  metafile: true,
  logLevel: 'warning',
});
await cp(new URL('node_modules/@resvg/resvg-wasm/index_bg.wasm', root), new URL('resvg.wasm', output));
await cp(new URL('packages/language/library/', root), new URL('library/', output), { recursive: true });
await writeFile(new URL('LICENSES.txt', output), await licences(Object.keys(metafile.inputs)));

/** The licences of the packages that files of the bundle come from, and of the fonts that are in its modules. */
async function licences(inputs) {
  const fonts = [usualFont, ...Object.values(otherFonts)].map((font) => `node_modules/${font.package}/`);
  const folders = new Set([...fonts, ...inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(input) ?? [])]);
  const texts = await Promise.all([...folders].map((folder) => licenceOf(new URL(folder, root))));
  return [...new Set(texts)].sort().join(`\n${'-'.repeat(80)}\n\n`);
}

/** All that a package tells of its licence: packages of fonts have one for their code, and one for the font. */
async function licenceOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(new URL('package.json', folder), 'utf8'));
  const files = (await readdir(folder)).sort().filter((entry) => /^licen[cs]e/i.test(entry));
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, folder), 'utf8')));
  return `${name} ${version}\n${license ?? ''}\n\n${texts.map((text) => text.trim()).join('\n\n')}\n`;
}
