// Cuts the fonts of diagrams to the letters of Kazakh, Russian and English, and writes them as modules: they are embedded in every picture, and
// text is measured with them. The fonts are Noto Sans (SIL Open Font License).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const folder = new URL('../packages/diagram/src/generated/', import.meta.url);
const fonts = { regular: '400Regular/NotoSans_400Regular.ttf', bold: '600SemiBold/NotoSans_600SemiBold.ttf' };

/** Latin with its accents, Cyrillic with the letters of Kazakh, punctuation and currencies. Arrows and signs are drawn, not written. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x300, 0x308],
  [0x400, 0x52f],
  [0x2010, 0x2027],
  [0x202f, 0x203a],
  [0x20a0, 0x20bf],
  [0x2116, 0x2122],
  [0x2212, 0x2212],
];

mkdirSync(folder, { recursive: true });
const letters = ranges
  .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)))
  .join('');
const widths = {};
for (const [weight, path] of Object.entries(fonts)) {
  const whole = readFileSync(require.resolve(`@expo-google-fonts/noto-sans/${path}`));
  const drawn = await subsetFont(whole, letters, { targetFormat: 'truetype' });
  const embedded = await subsetFont(whole, letters, { targetFormat: 'woff2' });
  writeFileSync(new URL(`font-${weight}.ts`, folder), moduleOf('font', drawn));
  writeFileSync(new URL(`web-font-${weight}.ts`, folder), moduleOf('webFont', embedded));
  widths[weight] = widthsOf(create(drawn));
}
writeFileSync(
  new URL('font-widths.ts', folder),
  `/** How far each character advances, in units of which ${widths.regular.unitsPerEm} are the size of the font. */\nexport const fontWidths = ${JSON.stringify(widths, undefined, 1)} as const;\n`,
);

function moduleOf(name, bytes) {
  return `/** Noto Sans, cut to the letters that diagrams use; base64. */\nexport const ${name} = '${Buffer.from(bytes).toString('base64')}';\n`;
}

function widthsOf(font) {
  const advances = {};
  for (const code of [...font.characterSet].sort((a, b) => a - b)) advances[code] = font.glyphForCodePoint(code).advanceWidth;
  return { unitsPerEm: font.unitsPerEm, ascent: font.ascent, descent: font.descent, advances };
}
