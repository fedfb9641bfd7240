import type PDFDocument from 'pdfkit';

/** What pdfkit keeps of a font that it embeds. */
interface EmbeddedFont {
  readonly subset: { readonly glyphs: number[] };
  /** By the number of a glyph in the document: what it stands for, and its advance. */
  readonly unicode: (readonly number[])[];
  readonly widths: number[];
  readonly scale: number;
  /** As fontkit has it. */
  readonly font: { getGlyph(id: number, codePoints?: readonly number[]): Glyph };
  layout(text: string, features: unknown): { readonly glyphs: readonly Glyph[]; readonly positions: readonly unknown[] };
  encode(text: string, features: unknown): readonly [codes: readonly string[], positions: readonly unknown[]];
}

interface Glyph {
  readonly id: number;
  readonly codePoints: readonly number[];
  readonly advanceWidth: number;
}

/**
 * Registers fonts by name. Arabic letters are drawn by the same shapes with other dots; for a shape fontkit and pdfkit note the first letter that it
 * is used for, and the others couldn't be found. Here a shape is counted once for each letter.
 */
export function registerFonts(document: typeof PDFDocument, fonts: ReadonlyMap<string, Uint8Array>): void {
  for (const [name, bytes] of fonts) {
    document.registerFont(name, Buffer.from(bytes));
    if (!name.startsWith('arabic')) continue;
    const { _font: font } = document.font(name) as unknown as { readonly _font: EmbeddedFont };
    tellLettersApart(font);
  }
}

function tellLettersApart(font: EmbeddedFont): void {
  const { font: design } = font;
  const shapeOf = design.getGlyph.bind(design);
  // What a shape knows of itself it shares; which letter it stands for it doesn't.
  design.getGlyph = (id, codePoints = []) =>
    Object.create(shapeOf(id, codePoints), { codePoints: { value: codePoints, enumerable: true } }) as Glyph;
  const known = new Map<string, string>();
  font.encode = (text, features) => {
    const { glyphs, positions } = font.layout(text, features);
    const codes = glyphs.map(({ id, codePoints, advanceWidth }) => {
      const key = `${id} ${codePoints.join()}`;
      const code = known.get(key);
      if (code !== undefined) return code;
      const number = font.subset.glyphs.push(id) - 1;
      font.unicode[number] = codePoints;
      font.widths[number] = advanceWidth * font.scale;
      const own = number.toString(16).padStart(4, '0');
      known.set(key, own);
      return own;
    });
    return [codes, positions];
  };
}
