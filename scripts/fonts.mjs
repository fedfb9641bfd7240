// Cuts the fonts of diagrams to the letters that they are there for, and writes them as modules: they are embedded in pictures, and text is
// measured with them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deflateSync } from 'node:zlib';
import { create } from 'fontkit';
import subsetFont from 'subset-font';
import { otherFonts, usualFont } from './font-sources.mjs';

const require = createRequire(import.meta.url);
const folder = new URL('../packages/diagram/src/generated/', import.meta.url);

/** What renderers apply by themselves; small capitals and the like are left out. */
const keepFeatures = ['ccmp', 'locl', 'liga', 'clig', 'calt', 'rlig', 'kern', 'mark', 'mkmk', 'isol', 'init', 'medi', 'fina', 'rtlm'];
/** Beyond its advance nothing is drawn of these: marks upon letters, joiners, variation selectors. */
const takesNoRoom = /[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]/u;
/** By itself a coloured picture; other signs are one only if a variation selector says so. */
const isEmoji = /\p{Emoji_Presentation}/u;
const joiner = '\u200d';
/** Where marks are placed doesn't matter for widths, and fontkit breaks at bases that some marks have no place on. */
const unmarked = { mark: false, mkmk: false };

mkdirSync(folder, { recursive: true });
await writeUsual();
await writeOthers();

async function writeUsual() {
  const widths = {};
  for (const [weight, file] of Object.entries(usualFont.files)) {
    const whole = wholeFont(usualFont, file);
    const letters = coveredOf(whole, usualFont.letters);
    const drawn = await cut(whole, letters, 'truetype');
    const about = 'Noto Sans, cut to the letters that diagrams use most; base64.';
    write(`font-${weight}`, constant('font', base64(drawn), about));
    write(`web-font-${weight}`, constant('webFont', base64(await cut(whole, letters, 'woff2')), about));
    const font = create(drawn);
    const { unitsPerEm, ascent, descent } = font;
    const advances = Object.fromEntries(letters.map((code) => [code, advanceOf(font, code)]));
    widths[weight] = { unitsPerEm, ascent, descent, advances };
  }
  const about = `How far each letter advances, in units of which ${widths.regular.unitsPerEm} are the size of the font.`;
  write('font-widths', constant('fontWidths', widths, about));
}

async function writeOthers() {
  const taken = new Set(coveredOf(wholeFont(usualFont, usualFont.files.regular), usualFont.letters));
  const imports = [];
  const runs = [];
  for (const [index, [name, source]] of Object.entries(otherFonts).entries()) {
    const own = coveredOf(wholeFont(source, source.files.regular), source.letters).filter(
      (code) => !taken.has(code) && (name === 'emoji' || !isEmoji.test(String.fromCodePoint(code))),
    );
    for (const code of own) taken.add(code);
    const fonts = {};
    const loaders = [];
    for (const [weight, file] of Object.entries(source.files)) {
      const whole = wholeFont(source, file);
      const letters = [...own, ...coveredOf(whole, source.helpers ?? [])];
      // Hints are for the pixels of screens without smoothing: they would double some of these fonts.
      const drawn = await cut(whole, letters, 'truetype', true);
      fonts[weight] = create(drawn);
      write(`font-${name}-${weight}`, constant('font', base64(deflateSync(drawn, { level: 9 })), `${source.family}; deflated, base64.`));
      if (source.isEmbedded) {
        const embedded = base64(await cut(whole, own, 'woff2', true));
        write(`web-font-${name}-${weight}`, constant('webFont', embedded, `${source.family}; base64.`));
      }
      const webFont = source.isEmbedded ? `, webFont: () => import('./web-font-${name}-${weight}.js')` : '';
      loaders.push(`${weight}: { font: () => import('./font-${name}-${weight}.js')${webFont} }`);
    }
    imports.push(`${name}: { family: '${source.family}', weights: { ${loaders.join(', ')} } }`);
    for (const code of own) {
      const [regular, bold] = ['regular', 'bold'].map((weight) => thousandths(fonts[weight] ?? fonts.regular, code));
      const last = runs.at(-1);
      if (last && last.to === code - 1 && last.index === index && last.regular === regular && last.bold === bold) last.to = code;
      else runs.push({ from: code, to: code, index, regular, bold });
    }
  }
  write(
    'other-fonts',
    `/** The fonts that draw what the usual one lacks, and the modules that carry them. */\nexport const otherFonts = {\n${imports.join(',\n')},\n};\n`,
  );
  runs.sort((a, b) => a.from - b.from);
  const about =
    'Runs of letters that the usual font lacks: the first, the last, which of `otherFonts` draws them, and how far each advances in regular and bold, in thousandths of the size.';
  const rows = runs.flatMap(({ from, to, index, regular, bold }) => [from, to, index, regular, bold]);
  write('other-letters', `/** ${about} */\nexport const otherLetters: readonly number[] = [${rows.join()}];\n`);
}

function wholeFont(source, file) {
  return readFileSync(require.resolve(`${source.package}/${file}`));
}

/** The letters of some ranges that a font has. */
function coveredOf(whole, ranges) {
  const font = create(whole);
  return ranges
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
    .filter((code) => font.hasGlyphForCodePoint(code));
}

function cut(whole, codes, targetFormat, noHinting = false) {
  return subsetFont(whole, String.fromCodePoint(...codes), { targetFormat, keepFeatures, noHinting });
}

function thousandths(font, code) {
  return Math.ceil((advanceOf(font, code) * 1000) / font.unitsPerEm);
}

/** The advance of a letter: of Arabic that of the widest of its four forms, since what stands beside it isn't known. */
function advanceOf(font, code) {
  const letter = String.fromCodePoint(code);
  if (takesNoRoom.test(letter)) return 0;
  const alone = font.glyphForCodePoint(code).advanceWidth;
  if (!/\p{Script=Arabic}/u.test(letter)) return alone;
  const forms = [joiner + letter, letter + joiner, joiner + letter + joiner].map((text) => font.layout(text, unmarked).advanceWidth);
  return Math.max(alone, ...forms);
}

function base64(bytes) {
  return Buffer.from(bytes).toString('base64');
}

function constant(name, value, about) {
  return `/** ${about} */\nexport const ${name} = ${JSON.stringify(value)}${typeof value === 'string' ? '' : ' as const'};\n`;
}

function write(name, text) {
  writeFileSync(new URL(`${name}.ts`, folder), text);
}
