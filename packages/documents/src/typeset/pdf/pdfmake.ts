import Printer from 'pdfmake/js/Printer.js';
import UrlResolver from 'pdfmake/js/URLResolver.js';
import files from 'pdfmake/js/virtual-fs.js';

/** An empty box of a size; after the layout it knows where it stands. */
export interface FigureBox {
  readonly canvas: readonly object[];
  readonly positions?: readonly { readonly pageNumber: number; readonly left: number; readonly top: number }[];
}

/**
 * Lays a document out (the definition is pdfmake's) and gives it with all pages still open, to be drawn on and ended. Fonts are given by name; nothing is read from disk
 * or from the net.
 */
export async function layout(definition: object, fonts: ReadonlyMap<string, Uint8Array>): Promise<PDFKit.PDFDocument> {
  const descriptors: Record<string, Record<string, string>> = {};
  for (const [name, bytes] of fonts) {
    const file = `${name}.ttf`;
    files.default.writeFileSync(file, Buffer.from(bytes));
    descriptors[name] = { normal: file, bold: file, italics: file, bolditalics: file };
  }
  const resolver = new UrlResolver.default(files.default);
  resolver.setUrlAccessPolicy(() => false);
  const printer = new Printer.default(descriptors, files.default, resolver, () => false);
  return printer.createPdfKitDocument(definition, { bufferPages: true });
}
