// Builds the VS Code extension: a folder with all that it is made of, and the VSIX of that.
import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../', import.meta.url);
const source = new URL('packages/vscode/', root);
const output = new URL('dist/extension/', source);
const path = (url) => fileURLToPath(url);

await rm(output, { recursive: true, force: true });
await mkdir(new URL('dist/', output), { recursive: true });
const shared = {
  absWorkingDir: path(root),
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node22',
  legalComments: 'none',
  logLevel: 'warning',
};
await build({
  ...shared,
  entryPoints: ['packages/vscode/src/extension.ts'],
  outfile: path(new URL('dist/extension.cjs', output)),
  format: 'cjs',
  external: ['vscode'],
  conditions: ['source'],
});
await build({
  ...shared,
  entryPoints: ['packages/vscode/src/browser.ts'],
  outfile: path(new URL('dist/browser.js', output)),
  format: 'cjs',
  platform: 'browser',
  target: 'chrome128',
  external: ['vscode'],
  conditions: ['source'],
});
await build({
  ...shared,
  // The workers are looked for beside the chunks that start them.
  entryPoints: {
    server: 'packages/server/src/main.ts',
    'layout-worker': 'packages/workspace/src/layout/layout-worker.ts',
    'package-worker': 'packages/server/src/documents/package-worker.ts',
  },
  outdir: path(new URL('dist/', output)),
  outExtension: { '.js': '.mjs' },
  // A chunk for what is loaded when it is needed.
  splitting: true,
  format: 'esm',
  // The parser reads names of classes when it tells what it expected.
  keepNames: true,
  conditions: ['source'],
  mainFields: ['module', 'main'],
  alias: { pdfkit: path(new URL('node_modules/pdfkit/js/pdfkit.node.mjs', root)) },
  banner: { js: "import{createRequire as egovRequire}from'node:module';const require=egovRequire(import.meta.url);" },
});
await build({
  ...shared,
  // Each page has a script and a style sheet of its own name.
  entryPoints: [
    { in: 'packages/vscode/src/webview/main.ts', out: 'webview' },
    { in: 'packages/vscode/src/webview/webview.css', out: 'webview' },
    { in: 'packages/vscode/src/webview/requirements/main.ts', out: 'requirements' },
    { in: 'packages/vscode/src/webview/requirements/requirements.css', out: 'requirements' },
  ],
  outdir: path(new URL('dist/', output)),
  platform: 'browser',
  target: 'chrome128',
  format: 'iife',
  conditions: ['source'],
});
const {
  private: _private,
  type: _type,
  devDependencies: _tools,
  ...manifest
} = JSON.parse(await readFile(new URL('package.json', source), 'utf8'));
const { walkthroughs } = manifest.contributes;
await cp(new URL('node_modules/@resvg/resvg-wasm/index_bg.wasm', root), new URL('dist/resvg.wasm', output));
for (const file of [
  'package.nls.json',
  'package.nls.ru.json',
  'package.nls.kk.json',
  'images/icon.png',
  'images/file-light.svg',
  'images/file-dark.svg',
  'images/diagram-light.svg',
  'images/diagram-dark.svg',
  'images/side-bar.svg',
  'images/requirements-light.svg',
  'images/requirements-dark.svg',
  'README.md',
])
  await cp(new URL(file, source), new URL(file, output));
// The pictures of the first steps are those of the documentation.
for (const { media } of walkthroughs.flatMap(({ steps }) => steps))
  await cp(new URL(media.image.replace('images/', 'docs/pictures/'), root), new URL(media.image, output));
await cp(new URL('LICENSE', root), new URL('LICENSE', output));
await cp(new URL('CHANGELOG.md', root), new URL('CHANGELOG.md', output));
await cp(new URL('syntaxes/', root), new URL('syntaxes/', output), { recursive: true });
await cp(new URL('packages/language/schemas/', root), new URL('schemas/', output), { recursive: true });
await cp(new URL('packages/language/library/', root), new URL('dist/library/', output), {
  recursive: true,
  filter: (file) => !file.endsWith('.examples.egov'),
});
await writeFile(new URL('package.json', output), `${JSON.stringify(manifest, undefined, 2)}\n`);
const vsix = path(new URL('dist/egov.vsix', source));
execFileSync(
  process.execPath,
  [path(new URL('node_modules/@vscode/vsce/vsce', root)), 'package', '--no-dependencies', '--allow-missing-repository', '--out', vsix],
  {
    cwd: path(output),
    stdio: ['ignore', 'ignore', 'inherit'],
  },
);
process.stdout.write(`packages/vscode/dist/egov.vsix: ${Math.round((await stat(vsix)).size / 1024)} kB\n`);
