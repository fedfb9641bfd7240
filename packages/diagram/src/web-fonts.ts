import { fontName, fontNeeds, otherWebFont } from './render/fonts.js';
import { otherFonts } from './generated/other-fonts.js';
import type { Scene } from './scene/scene.js';

/** The fonts as pictures for the web embed them: WOFF2, base64. */
export interface WebFonts {
  readonly regular: string;
  readonly bold: string;
  /** For letters that the usual font lacks, by name: each picture takes those that it needs. */
  readonly others?: ReadonlyMap<string, OtherWebFont>;
}

export interface OtherWebFont {
  readonly family: string;
  /** The weights that it is drawn for: a font of one weight is for all, else the viewer would thicken it. */
  readonly weights: string;
  readonly font: string;
}

/** The fonts to embed in pictures: the usual one, and what the given ones need beside it. Emoji are left to the viewer's fonts: theirs has most of a megabyte. */
export async function webFonts(scenes: readonly Scene[] = []): Promise<WebFonts> {
  const [regular, bold] = await Promise.all([import('./generated/web-font-regular.js'), import('./generated/web-font-bold.js')]);
  const others = new Map<string, OtherWebFont>();
  for (const need of fontNeeds(scenes)) {
    const font = await otherWebFont(need);
    if (font === undefined) continue;
    const { family, weights } = otherFonts[need.font];
    const own = need.weight === 'bold' ? '600' : 'bold' in weights ? '400' : '400 600';
    others.set(fontName(need.font, need.weight), { family, weights: own, font });
  }
  return { regular: regular.webFont, bold: bold.webFont, others };
}
