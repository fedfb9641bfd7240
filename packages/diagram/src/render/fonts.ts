import { otherFonts } from '../generated/other-fonts.js';
import type { Scene } from '../scene/scene.js';
import type { OtherFont } from '../text/letters.js';
import type { Weight } from '../text/measure.js';
import { type RunFont, runsOf } from '../text/runs.js';

/** The modules that carry a font in one weight. */
interface Face {
  readonly font: () => Promise<{ readonly font: string }>;
  readonly webFont?: () => Promise<{ readonly webFont: string }>;
}

/** A font that draws what the usual one lacks, in a weight that it has. */
export interface FontNeed {
  readonly font: OtherFont;
  readonly weight: Weight;
}

/** The fonts beyond the usual one that the texts of scenes need, each once, in an order of their own. */
export function fontNeeds(scenes: readonly Scene[]): readonly FontNeed[] {
  const marks = scenes.flatMap(({ shapes }) => shapes.flatMap((shape) => shape.marks));
  return needsOf(marks.flatMap((mark) => (mark.type === 'text' ? [mark] : [])));
}

function needsOf(texts: readonly { readonly text: string; readonly weight: Weight }[]): readonly FontNeed[] {
  const needs = new Map<string, FontNeed>();
  for (const { text, weight } of texts)
    for (const { font } of runsOf(text)) {
      if (font === 'usual' || font === 'none') continue;
      const own = weightOf(font, weight);
      needs.set(fontName(font, own), { font, weight: own });
    }
  return [...needs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, need]) => need);
}

/** A piece of a text, with the name of the font that has its letters; of letters that none has, the usual one. */
export interface FontRun {
  readonly text: string;
  readonly font: string;
}

/** A text by the fonts that draw it in a weight. */
export function fontRuns(text: string, weight: Weight = 'regular'): FontRun[] {
  return runsOf(text).map((run) => ({ text: run.text, font: fontName(run.font, weight) }));
}

/** The fonts that have the letters of texts in both weights, TrueType, by the names that `fontRuns` gives. */
export async function fontsOfTexts(texts: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  return withUsual(
    needsOf(
      texts.flatMap((text) => [
        { text, weight: 'regular' as const },
        { text, weight: 'bold' as const },
      ]),
    ),
  );
}

/** What a font is called where several are at hand. Signs and emoji have one weight. */
export function fontName(font: RunFont, weight: Weight): string {
  return font === 'usual' || font === 'none' ? weight : `${font}-${weightOf(font, weight)}`;
}

/** The fonts that have the letters of scenes, by name: the usual ones, and what is needed beside them. */
export async function fontsFor(scenes: readonly Scene[]): Promise<ReadonlyMap<string, Uint8Array>> {
  return withUsual(fontNeeds(scenes));
}

async function withUsual(needs: readonly FontNeed[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const { regular, bold } = await usualFonts();
  const others = needs.map(async (need) => [fontName(need.font, need.weight), await otherFont(need)] as const);
  return new Map([['regular', regular], ['bold', bold], ...(await Promise.all(others))]);
}

/** The usual font, TrueType. */
export async function usualFonts(): Promise<Readonly<Record<Weight, Uint8Array>>> {
  const [regular, bold] = await Promise.all([import('../generated/font-regular.js'), import('../generated/font-bold.js')]);
  return { regular: Buffer.from(regular.font, 'base64'), bold: Buffer.from(bold.font, 'base64') };
}

/** A font that draws what the usual one lacks, TrueType. */
function otherFont({ font, weight }: FontNeed): Promise<Uint8Array> {
  const name = fontName(font, weight);
  const known = loaded.get(name) ?? faceOf(font, weight).font().then(inflated);
  loaded.set(name, known);
  return known;
}

/** Pictures that need one font need it often: emoji take a while to inflate. */
const loaded = new Map<string, Promise<Uint8Array>>();

/** A font as pictures for the web embed it, WOFF2 in base64; none if it is too large to be in each of them. */
export async function otherWebFont({ font, weight }: FontNeed): Promise<string | undefined> {
  return (await faceOf(font, weight).webFont?.())?.webFont;
}

function weightOf(font: OtherFont, weight: Weight): Weight {
  return weight in otherFonts[font].weights ? weight : 'regular';
}

function faceOf(font: OtherFont, weight: Weight): Face {
  const { weights }: { readonly weights: { readonly regular: Face; readonly bold?: Face } } = otherFonts[font];
  return weights[weight] ?? weights.regular;
}

async function inflated({ font }: { readonly font: string }): Promise<Uint8Array> {
  const stream = new Blob([Buffer.from(font, 'base64')]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
