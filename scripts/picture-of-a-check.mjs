// Draws what `egov check` prints in a terminal as docs/pictures/check.svg: the picture of the README is made by the product.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { root } from './steps.mjs';

const escapeCode = '\\u001B\\[([\\d;]*)m';
const columns = 80;
const [width, height] = [8.4, 18];
const colours = { 31: '#d1242f', 32: '#1a7f37', 33: '#9a6700', 36: '#0969da' };
const command = ['check', 'examples/mistakes/model/states.egov', '--lang', 'en'];

// `script` gives the command a terminal, so that it colours what it prints.
const { stdout } = spawnSync('script', ['-qec', `stty cols ${columns}; node packages/cli/bin/egov.mjs ${command.join(' ')}`, '/dev/null'], {
  cwd: root,
  encoding: 'utf8',
  env: { ...process.env, TERM: 'xterm-256color', NO_COLOR: '' },
});
const lines = [`\u001B[2m$ egov ${command.join(' ')}\u001B[22m`, '', ...stdout.trimEnd().split(/\r?\n/)];

const rows = lines.map((line, index) => `<text x="16" y="${(index + 1.6) * height}" xml:space="preserve">${spans(line)}</text>`);
mkdirSync(`${root}docs/pictures`, { recursive: true });
writeFileSync(
  `${root}docs/pictures/check.svg`,
  `<svg xmlns="http://www.w3.org/2000/svg" width="${columns * width + 32}" height="${(lines.length + 1.6) * height}" role="img" aria-label="What egov check prints in a terminal">
<rect width="100%" height="100%" rx="8" fill="#f6f8fa" stroke="#d0d7de"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, DejaVu Sans Mono, monospace" font-size="14" fill="#1f2328">
${rows.join('\n')}
</g>
</svg>
`,
);

/** A line with its colours as parts of a text. */
function spans(line) {
  let style = {};
  return line
    .split(new RegExp(`(${escapeCode.replace('(', '(?:')})`))
    .map((part) => {
      const code = new RegExp(`^${escapeCode}$`).exec(part)?.[1];
      if (code === undefined) return part === '' ? '' : `<tspan${attributes(style)}>${escape(part)}</tspan>`;
      if (code === '0' || code === '') style = {};
      else if (code === '39') style = { ...style, fill: undefined };
      else if (code === '22') style = { ...style, weight: undefined, faint: undefined };
      else if (code === '24') style = { ...style, line: undefined };
      else if (code === '1') style = { ...style, weight: 'bold' };
      else if (code === '2') style = { ...style, faint: true };
      else if (code === '4') style = { ...style, line: 'underline' };
      else if (colours[code]) style = { ...style, fill: colours[code] };
      return '';
    })
    .join('');
}

function attributes({ fill, weight, faint, line }) {
  const given = { fill: fill ?? (faint ? '#656d76' : undefined), 'font-weight': weight, 'text-decoration': line };
  return Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
