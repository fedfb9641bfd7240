import { contrastDark, palettes, webFonts } from '@egov/diagram';
import { inLanguage, type Kind, kinds, type Language, metamodel } from '@egov/language';
import type { DiagramKind, DiagramLook } from '@egov/protocol';
import { text } from '../messages/messages.js';
import { kindsIn } from './edits/declarable.js';

/** How diagrams look: their colours by theme, the font that their texts were measured in, and what kinds of elements there are. */
export async function diagramLook(language: Language): Promise<DiagramLook> {
  const { regular, bold } = await webFonts();
  const family = 'Noto Sans';
  return {
    palettes: { light: palettes.light, dark: palettes.dark, contrastLight: palettes.contrast, contrastDark },
    fonts: [
      { family, weight: '400', base64: regular },
      { family, weight: '600', base64: bold },
    ],
    kinds: Object.entries<Kind>(kinds).map(([type, { plural, layer }]): DiagramKind => ({
      kind: metamodel().keyword(type),
      title: inLanguage(plural, language),
      layer: text(`layer.${layer}`, {}, language),
      holdsElements: kindsIn(type).length > 0,
    })),
  };
}
