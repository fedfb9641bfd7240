import type { Manuscript } from '../manuscript/manuscript.js';
import type { RenderImage } from './docx/parts.js';

// The libraries of these forms are large: they are loaded when such a form is asked for.

/** A manuscript as a document of Word (`docx/docx.ts`). */
export async function docxManuscript(manuscript: Manuscript, image: RenderImage): Promise<Uint8Array> {
  const { typesetDocx } = await import('./docx/docx.js');
  return typesetDocx(manuscript, image);
}

/** A manuscript as PDF (`pdf/pdf.ts`). */
export async function pdfManuscript(manuscript: Manuscript): Promise<Uint8Array> {
  const { typesetPdf } = await import('./pdf/pdf.js');
  return typesetPdf(manuscript);
}
