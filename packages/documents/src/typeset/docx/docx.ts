import {
  Document,
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TableOfContents,
  TextRun,
} from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { forPages } from '../../manuscript/for-pages.js';
import type { Manuscript } from '../../manuscript/manuscript.js';
import { numbered } from '../../manuscript/numbering.js';
import { word } from '../../manuscript/words.js';
import { repacked } from '../../office-zip.js';
import { flowOf } from '../flow.js';
import { a4, margins, type Paper } from '../papers.js';
import { annexNumbering, bulletNumbering, headingNumbering, styles } from './look.js';
import { withStyles } from './template-styles.js';
import { coverParagraphs, type RenderImage, spreadChildren } from './parts.js';

/**
 * A manuscript as a document of Word: styles, headings that number themselves, contents, captions that number themselves, heads of tables on each page, numbers of pages, wide diagrams on
 * pages turned sideways. Diagrams are vectors with an image beside for programs that draw none. The same bytes for the same manuscript.
 */
export async function typesetDocx(manuscript: Manuscript, image: RenderImage): Promise<Uint8Array> {
  const { language, title, date, running } = manuscript;
  const chapters = numbered(forPages(manuscript));
  const headers = { default: new Header({ children: [new Paragraph({ style: 'Margin', children: [new TextRun(running)] })] }) };
  const footers = { default: new Footer({ children: [pageNumberParagraph(manuscript)] }) };
  const section = (paper: Paper, children: readonly FileChild[], isFirst = false): ISectionOptions => ({
    properties: { type: SectionType.NEXT_PAGE, titlePage: isFirst, page: pageOf(paper) },
    headers,
    footers,
    children: [...children],
  });
  const front = [
    ...coverParagraphs(manuscript),
    new Paragraph({ style: 'ContentsHeading', pageBreakBefore: true, children: [new TextRun(word('contents', language))] }),
    new TableOfContents(word('contents', language), { hyperlink: true, headingStyleRange: '1-2' }),
  ];
  const sections = [section(a4, front, true)];
  for (const spread of flowOf(chapters, language)) sections.push(section(spread.paper, await spreadChildren(spread, language, image)));
  const document = new Document({
    title,
    creator: manuscript.author ?? 'egov',
    lastModifiedBy: 'egov',
    description: manuscript.subtitle ?? '',
    styles: styles(language, manuscript.look),
    numbering: { config: [headingNumbering, annexNumbering(language), bulletNumbering] },
    features: { updateFields: false },
    pageNumbers: estimatePageNumbers,
    sections,
  });
  const { wordStyles } = manuscript.look ?? {};
  return repacked(new Uint8Array(await Packer.toBuffer(document)), date, (name, text) => {
    if (name === 'word/document.xml') return withOwnAnchors(text);
    return name === 'word/styles.xml' && wordStyles !== undefined ? withStyles(text, wordStyles) : text;
  });
}

/** A page of a paper, in twentieths of a point. The size is given as if it were upright: the orientation turns it. */
function pageOf({ width, height }: Paper): NonNullable<NonNullable<ISectionOptions['properties']>['page']> {
  const isWide = width > height;
  const [short, long] = [Math.min(width, height), Math.max(width, height)].map((length) => Math.round(length * 20)) as [number, number];
  const { left, right, top, bottom } = margins;
  return {
    size: { width: short, height: long, orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
    margin: { left: left * 20, right: right * 20, top: top * 20, bottom: bottom * 20 },
  };
}

function pageNumberParagraph({ language }: Manuscript): Paragraph {
  const [before = '', between = '', after = ''] = word('page', language, { page: '\u0001', of: '\u0001' }).split('\u0001');
  const [one, other] = isPageFirst(language) ? [PageNumber.CURRENT, PageNumber.TOTAL_PAGES] : [PageNumber.TOTAL_PAGES, PageNumber.CURRENT];
  return new Paragraph({
    style: 'Margin',
    alignment: 'right',
    children: [new TextRun({ children: [before, one, between, other, after] })],
  });
}

/** In Kazakh the number of all pages is said first. */
function isPageFirst(language: Manuscript['language']): boolean {
  const text = word('page', language, { page: 'P', of: 'N' });
  return text.indexOf('P') < text.lastIndexOf('N');
}

/** Word's marks of headings and pictures, counted from one: the library counts them over all documents that it makes. */
function withOwnAnchors(xml: string): string {
  const count = (): ((number: string) => number) => {
    const known = new Map<string, number>();
    return (number) => known.get(number) ?? (known.set(number, known.size + 1), known.size);
  };
  const [anchor, mark, picture] = [count(), count(), count()];
  return xml
    .replace(/_Toc(\d+)/g, (_all, number: string) => `_Toc${anchor(number)}`)
    .replace(/(<wp:docPr\b[^>]*? id=")(\d+)/g, (_all, before: string, number: string) => `${before}${picture(number)}`)
    .replace(/(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)/g, (_all, before: string, number: string) => `${before}${mark(number)}`);
}
