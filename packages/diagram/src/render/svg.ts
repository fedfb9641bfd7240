import { palettes, type Theme } from '../look/palette.js';
import type { Mark, Scene, Shape } from '../scene/scene.js';
import { n } from '../scene/shapes.js';
import { withSheetNote } from '../scene/sheet-note.js';
import { type Paper, scaleOf, type Sheet, sheetsOf } from './paper.js';
import type { OtherWebFont, WebFonts } from '../web-fonts.js';
import { fontName, fontNeeds } from './fonts.js';

export interface SvgOptions {
  readonly theme?: Theme;
  /** The fonts to embed (WOFF2, base64), so that the picture looks the same everywhere. Without them, `Noto Sans` is named. */
  readonly fonts?: WebFonts;
  /** What the bold font is called by renderers that tell weights by name. */
  readonly boldFamily?: string;
  /** Drawn for a sheet of paper; else in pixels. */
  readonly paper?: Paper;
  /** What begins each identifier, where several pictures stand in one page. */
  readonly prefix?: string;
}

const family = 'Noto Sans';

/** A scene as a picture of its own: SVG 1.1 with attributes in place of style sheets, each shape with the identifier of its element. */
export function renderSvg(picture: Scene, { theme = 'light', fonts, paper, boldFamily, prefix = '' }: SvgOptions = {}): string {
  const sheet = paper && sheetsOf(picture, paper)[0];
  const scene = sheet ? withSheetNote(picture, { scale: scaleOf(sheet) }) : picture;
  const palette = palettes[theme];
  const { width, height } = scene;
  const others = fonts?.others && fontNeeds([scene]).flatMap((need) => fonts.others!.get(fontName(need.font, need.weight)) ?? []);
  const families = [family, ...new Set((others ?? []).map((other) => other.family))].map((name) => `'${name}'`).join(', ');
  const markOf = (mark: Mark): string => {
    if (mark.type === 'text') {
      const anchor = mark.anchor ? ` text-anchor="${mark.anchor}"` : '';
      const bold = boldFamily === undefined ? ' font-weight="600"' : ` font-weight="600" font-family="${boldFamily}"`;
      const weight = mark.weight === 'bold' ? bold : '';
      return `<text x="${n(mark.at.x)}" y="${n(mark.at.y)}" font-size="${n(mark.size)}"${weight}${anchor} fill="${palette[mark.fill]}">${escaped(mark.text)}</text>`;
    }
    const transform = mark.at
      ? ` transform="translate(${n(mark.at.x)} ${n(mark.at.y)})${mark.scale ? ` scale(${n(mark.scale)})` : ''}"`
      : '';
    const fill = ` fill="${mark.fill ? palette[mark.fill] : 'none'}"`;
    const stroke = mark.stroke
      ? ` stroke="${palette[mark.stroke]}" stroke-width="${n(mark.width ?? 1)}" stroke-linejoin="round"${mark.dash ? ` stroke-dasharray="${mark.dash.map(n).join(' ')}"` : ''}`
      : '';
    return `<path d="${mark.path}"${transform}${fill}${stroke}/>`;
  };
  const shapeOf = (shape: Shape): string => {
    const tooltip = shape.tooltip.length > 0 ? `<title>${escaped(shape.tooltip.join('\n'))}</title>` : '';
    const role = shape.role === 'frame' ? 'presentation' : 'listitem';
    const element = shape.element === undefined ? '' : ` data-element="${escaped(shape.element)}"`;
    const kind = shape.kind === undefined ? '' : ` data-kind="${escaped(shape.kind)}"`;
    const change = shape.change === undefined ? '' : ` data-change="${shape.change}"`;
    return `<g id="${prefix}${escaped(idOf(shape))}" role="${role}"${element}${kind}${change}>${tooltip}${shape.marks.map(markOf).join('')}</g>`;
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${sizeOf(scene, sheet)} font-family="${families}, 'Segoe UI', Arial, sans-serif" xml:lang="${escaped(scene.language)}" role="img" aria-labelledby="${prefix}title ${prefix}description">`,
    `<title id="${prefix}title">${escaped(scene.title)}</title>`,
    `<desc id="${prefix}description">${escaped(scene.description)}</desc>`,
    ...(fonts ? [`<style>${faces(fonts, others ?? [])}</style>`] : []),
    `<rect width="${n(width)}" height="${n(height)}" fill="${palette.paper}"/>`,
    '<g role="list">',
    ...scene.shapes.map(shapeOf),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** The size, and the part of the sheet that the picture takes. */
function sizeOf({ width, height }: Scene, sheet: Sheet | undefined): string {
  if (!sheet) return `width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}"`;
  const [x, y] = [-sheet.at.x / sheet.scale, -sheet.at.y / sheet.scale];
  return `width="${n(sheet.width)}mm" height="${n(sheet.height)}mm" viewBox="${n(x)} ${n(y)} ${n(sheet.width / sheet.scale)} ${n(sheet.height / sheet.scale)}"`;
}

function faces({ regular, bold }: WebFonts, others: readonly OtherWebFont[]): string {
  return [
    fontFace(family, '400', regular),
    fontFace(family, '600', bold),
    ...others.map(({ family, weights, font }) => fontFace(family, weights, font)),
  ].join('');
}

function fontFace(name: string, weights: string, font: string): string {
  return `@font-face{font-family:'${name}';font-weight:${weights};src:url(data:font/woff2;base64,${font}) format('woff2')}`;
}

/** An identifier within the picture: no white space. */
function idOf({ role, id }: Shape): string {
  return `${role}-${id.replace(/\s+/g, '_')}`;
}

/** Text of a model as text of XML: nothing in it is markup, and what XML has no letter for is left out. */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\n\t]|[\ufffe\uffff\ufffd]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
