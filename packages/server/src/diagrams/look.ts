import { contrastDark, palettes, webFonts } from '@egov/diagram';
import type { DiagramLook } from '@egov/protocol';

/** How diagrams look: their colours by theme, and the font that their texts were measured in. */
export async function diagramLook(): Promise<DiagramLook> {
  const { regular, bold } = await webFonts();
  const family = 'Noto Sans';
  return {
    palettes: { light: palettes.light, dark: palettes.dark, contrastLight: palettes.contrast, contrastDark },
    fonts: [
      { family, weight: '400', base64: regular },
      { family, weight: '600', base64: bold },
    ],
  };
}
