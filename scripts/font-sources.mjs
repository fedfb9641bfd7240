// The fonts of pictures and the letters that each draws: cut by `fonts.mjs`, their licences shipped by `bundle.mjs`. All are of the Noto family
// (SIL Open Font License).

/** Latin with its accents, Greek, Cyrillic with the letters of Kazakh, punctuation, currencies, letterlike signs, small figures, fractions. */
const usual = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x18f, 0x18f], // Azerbaijani, as 259
  [0x218, 0x21b], // Romanian
  [0x259, 0x259],
  [0x2bb, 0x2bc], // Uzbek
  [0x300, 0x30c],
  [0x323, 0x328],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x1e9e, 0x1e9e],
  [0x2010, 0x2027],
  [0x202f, 0x205e],
  [0x2070, 0x209f],
  [0x20a0, 0x20c0],
  [0x2103, 0x2103],
  [0x2109, 0x2109],
  [0x2113, 0x2113],
  [0x2116, 0x2122],
  [0x2126, 0x2126],
  [0x212a, 0x212b],
  [0x2150, 0x218b],
  [0x2212, 0x2212],
];

/** What is in every picture. */
export const usualFont = {
  package: '@expo-google-fonts/noto-sans',
  family: 'Noto Sans',
  files: { regular: '400Regular/NotoSans_400Regular.ttf', bold: '600SemiBold/NotoSans_600SemiBold.ttf' },
  letters: usual,
};

const joiners = [
  [0x20, 0x20],
  [0x200c, 0x200d],
];

/**
 * What is loaded when a picture has letters that the usual font lacks. A letter is drawn by the first that has it.
 * - `letters`: those that the font is there for.
 * - `helpers`: what it needs beside them, to join and to put letters together.
 * - `isEmbedded`: whether pictures for the web carry it; else the fonts of the viewer draw these letters.
 */
export const otherFonts = {
  arabic: {
    ...both('arabic', 'NotoSansArabic', 'Noto Sans Arabic'),
    letters: [
      [0x600, 0x6ff],
      [0x750, 0x77f],
      [0xfb50, 0xfbff],
      [0xfdf0, 0xfdff],
      [0xfe70, 0xfefc],
    ],
    helpers: joiners,
    isEmbedded: true,
  },
  hebrew: {
    ...both('hebrew', 'NotoSansHebrew', 'Noto Sans Hebrew'),
    letters: [
      [0x590, 0x5ff],
      [0xfb1d, 0xfb4f],
    ],
    helpers: joiners,
    isEmbedded: true,
  },
  georgian: {
    ...both('georgian', 'NotoSansGeorgian', 'Noto Sans Georgian'),
    letters: [
      [0x10a0, 0x10ff],
      [0x1c90, 0x1cbf],
      [0x2d00, 0x2d2f],
    ],
    isEmbedded: true,
  },
  armenian: {
    ...both('armenian', 'NotoSansArmenian', 'Noto Sans Armenian'),
    letters: [
      [0x530, 0x58f],
      [0xfb13, 0xfb17],
    ],
    isEmbedded: true,
  },
  // Arrows, operators, and letters as signs.
  math: {
    package: '@expo-google-fonts/noto-sans-math',
    family: 'Noto Sans Math',
    files: { regular: '400Regular/NotoSansMath_400Regular.ttf' },
    letters: [
      [0x2100, 0x214f],
      [0x2190, 0x22ff],
      [0x27c0, 0x27ff],
    ],
    isEmbedded: true,
  },
  // Check marks, geometric shapes, dingbats, more arrows.
  shapes: {
    package: '@expo-google-fonts/noto-sans-symbols-2',
    family: 'Noto Sans Symbols 2',
    files: { regular: '400Regular/NotoSansSymbols2_400Regular.ttf' },
    letters: [
      [0x2300, 0x23ff],
      [0x25a0, 0x27bf],
      [0x2b00, 0x2bff],
    ],
    isEmbedded: true,
  },
  // Numbers in circles, and what the shapes lack.
  symbols: {
    package: '@expo-google-fonts/noto-sans-symbols',
    family: 'Noto Sans Symbols',
    files: { regular: '400Regular/NotoSansSymbols_400Regular.ttf' },
    letters: [
      [0x2300, 0x23ff],
      [0x2460, 0x24ff],
      [0x2600, 0x27bf],
    ],
    isEmbedded: true,
  },
  // Without colour; most of a megabyte.
  emoji: {
    package: '@expo-google-fonts/noto-emoji',
    family: 'Noto Emoji',
    files: { regular: '400Regular/NotoEmoji_400Regular.ttf' },
    letters: [
      [0x2190, 0x2bff],
      [0x3030, 0x3030],
      [0x303d, 0x303d],
      [0x3297, 0x3299],
      [0x1f000, 0x1faff],
    ],
    // The figures of key caps, what joins and varies, the tags of flags; and signs that are emoji only when they are asked to be.
    helpers: [
      [0x20, 0x7e],
      [0xa9, 0xae],
      [0x200d, 0x200d],
      [0x203c, 0x2bff],
      [0xfe0e, 0xfe0f],
      [0xe0020, 0xe007f],
    ],
    isEmbedded: false,
  },
};

/** The font of a script, in the weights of the usual one. */
function both(script, file, family) {
  return {
    package: `@expo-google-fonts/noto-sans-${script}`,
    family,
    files: { regular: `400Regular/${file}_400Regular.ttf`, bold: `600SemiBold/${file}_600SemiBold.ttf` },
  };
}
