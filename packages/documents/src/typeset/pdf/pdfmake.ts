import Printer from 'pdfmake/js/Printer.js';
import UrlResolver from 'pdfmake/js/URLResolver.js';

/** An empty box of a size; after the layout it knows where it stands. */
export interface FigureBox {
  readonly canvas: readonly object[];
  readonly positions?: readonly { readonly pageNumber: number; readonly left: number; readonly top: number }[];
}

/**
 * Lays a document out (the definition is pdfmake's) and gives it with all pages still open, to be drawn on and ended. Fonts are given by name; nothing is
 * read from disk or from the net.
 */
export async function layout(definition: object, fonts: ReadonlyMap<string, Uint8Array>): Promise<PDFKit.PDFDocument> {
  const files = new FontFiles(fonts);
  const descriptors = Object.fromEntries(
    [...fonts.keys()].map((name) => [name, { normal: name, bold: name, italics: name, bolditalics: name }]),
  );
  const resolver = new (classOf(UrlResolver))(files);
  resolver.setUrlAccessPolicy(() => false);
  const printer = new (classOf(Printer))(descriptors, files, resolver, () => false);
  return printer.createPdfKitDocument(definition, { bufferPages: true });
}

/** What pdfmake takes for a file system: it has the fonts, and nothing else. */
class FontFiles {
  constructor(private readonly fonts: ReadonlyMap<string, Uint8Array>) {}

  existsSync(name: string): boolean {
    return this.fonts.has(name);
  }

  readFileSync(name: string): Buffer {
    return Buffer.from(this.fonts.get(name)!);
  }
}

/** What a module of CommonJS exports by default: loaders disagree about whether it is the module itself. */
function classOf<T>(module: T | { readonly default: T }): T {
  return typeof module === 'object' && module !== null && 'default' in module ? module.default : module;
}
