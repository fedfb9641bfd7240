import type { Language } from '@egov/language';
import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, LevelSuffix, LineRuleType } from 'docx';
import type { Look } from '../../manuscript/manuscript.js';
import { word } from '../../manuscript/words.js';

const ink = '1B1F23';
const quiet = '545D66';
/** A font that every office has. */
const usualFont = 'Arial';

const codes: Readonly<Record<Language, string>> = { ru: 'ru-RU', kk: 'kk-KZ', en: 'en-GB' };

/** The styles of the document, by which a body can give it a look of its own. */
export function styles(language: Language, { accent, font = usualFont }: Look = {}): IStylesOptions {
  const headingColour = accent?.slice(1) ?? ink;
  const heading = (size: number, before: number) => ({
    run: { font, size, bold: true, color: headingColour },
    paragraph: { spacing: { before, after: 120 }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: { font, size: 21, language: { value: codes[language] } },
        paragraph: { spacing: { after: 100, line: 264, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font, size: 44, bold: true, color: headingColour },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 3000, after: 240 } },
      },
      heading1: heading(30, 360),
      heading2: heading(25, 280),
      heading3: heading(22, 220),
    },
    paragraphStyles: [
      { id: 'Author', name: 'Author', basedOn: 'Normal', run: { size: 24 }, paragraph: { alignment: AlignmentType.CENTER } },
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        run: { size: 26 },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 900 } },
      },
      {
        id: 'ContentsHeading',
        name: 'TOC Heading',
        basedOn: 'Normal',
        run: { size: 30, bold: true },
        paragraph: { spacing: { after: 200 } },
      },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        run: { size: 20, bold: true },
        paragraph: { spacing: { before: 160, after: 80 } },
      },
      {
        id: 'TableHead',
        name: 'Table Head',
        basedOn: 'Normal',
        run: { size: 18, bold: true },
        paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
      },
      {
        id: 'TableText',
        name: 'Table Text',
        basedOn: 'Normal',
        run: { size: 18 },
        paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
      },
      { id: 'Quiet', name: 'Quiet', basedOn: 'Normal', run: { color: quiet } },
      { id: 'Margin', name: 'Margin', basedOn: 'Normal', run: { size: 16, color: quiet }, paragraph: { spacing: { after: 0 } } },
      ...[1, 2, 3].map((level) => ({
        id: `TOC${level}`,
        name: `toc ${level}`,
        basedOn: 'Normal',
        run: { bold: level === 1 },
        paragraph: { indent: { left: (level - 1) * 280 }, spacing: { before: level === 1 ? 80 : 0, after: 20 } },
      })),
    ],
  };
}

type Numbering = INumberingOptions['config'][number];

const level = (index: number, text: string): Numbering['levels'][number] => ({
  level: index,
  format: LevelFormat.DECIMAL,
  text,
  alignment: AlignmentType.LEFT,
  suffix: LevelSuffix.SPACE,
  style: { paragraph: { indent: { left: 0, hanging: 0 } } },
});

/** `1.`, `1.1.`, `1.1.1.` */
export const headingNumbering: Numbering = {
  reference: 'headings',
  levels: [level(0, '%1.'), level(1, '%1.%2.'), level(2, '%1.%2.%3.'), level(3, '%1.%2.%3.%4.')],
};

/** `Приложение 1.`, and within it `П1.1.` */
export function annexNumbering(language: Language): Numbering {
  const short = word('annexShort', language, { number: '%1' });
  return {
    reference: 'annexes',
    levels: [
      level(0, `${word('annex', language, { number: '%1' })}.`),
      level(1, `${short}.%2.`),
      level(2, `${short}.%2.%3.`),
      level(3, `${short}.%2.%3.%4.`),
    ],
  };
}

export const bulletNumbering: Numbering = {
  reference: 'bullets',
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '•',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 360, hanging: 260 } } },
    },
  ],
};
