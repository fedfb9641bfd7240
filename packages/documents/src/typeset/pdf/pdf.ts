import { fontsOfTexts, scenePainter } from '@egov/diagram';
import { forPages } from '../../manuscript/for-pages.js';
import type { Manuscript } from '../../manuscript/manuscript.js';
import { inOrder, numbered, type NumberedChapter } from '../../manuscript/numbering.js';
import { word } from '../../manuscript/words.js';
import { a4, margins } from '../papers.js';
import { bookOf, type PlacedFigure } from './book.js';
import { layout } from './pdfmake.js';

/**
 * A manuscript as PDF: contents with page numbers, bookmarks, heads of tables on each page, wide diagrams on pages turned sideways, diagrams as vectors, text that
 * can be selected and searched. The same bytes for the same manuscript.
 */
export async function typesetPdf(manuscript: Manuscript): Promise<Uint8Array> {
  const { language, title, date } = manuscript;
  const chapters = numbered(forPages(manuscript));
  const figures: PlacedFigure[] = [];
  const document = await layout(
    {
      version: '1.7',
      language,
      displayTitle: true,
      info: { title, creator: 'egov', producer: 'egov', creationDate: new Date(`${date}T00:00:00Z`) },
      pageSize: { width: a4.width, height: a4.height },
      pageMargins: [margins.left, margins.top, margins.right, margins.bottom],
      defaultStyle: { font: 'regular', fontSize: 10, lineHeight: 1.15 },
      header: (page: number) =>
        page === 1 ? '' : { text: bookOf.runs(manuscript.running), style: 'margin', margin: [margins.left, 24, margins.right, 0] },
      footer: (page: number, of: number) =>
        page === 1
          ? ''
          : {
              text: word('page', language, { page, of }),
              style: 'margin',
              alignment: 'right',
              margin: [margins.left, 18, margins.right, 0],
            },
      styles: bookOf.styles(manuscript.look?.accent),
      content: bookOf.content(manuscript, chapters, figures),
    },
    await fontsOfTexts(textsOf(manuscript, chapters)),
  );
  const paint = await scenePainter(
    document,
    figures.map(({ scene }) => scene),
  );
  for (const { box, scene, scale } of figures) {
    const [place] = box.positions ?? [];
    if (!place) continue;
    document.switchToPage(place.pageNumber - 1);
    paint(scene, { x: place.left, y: place.top }, scale);
  }
  return finished(document);
}

/** All that is written in a manuscript: its fonts have to have the letters. */
function textsOf(manuscript: Manuscript, chapters: readonly NumberedChapter[]): string[] {
  const texts = [JSON.stringify([manuscript.author, manuscript.title, manuscript.subtitle, manuscript.cover, manuscript.running])];
  for (const { title, blocks } of inOrder(chapters))
    texts.push(title, ...blocks.map((block) => JSON.stringify(block.type === 'figure' ? block.caption : block)));
  return texts;
}

function finished(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
    document.end();
  });
}
