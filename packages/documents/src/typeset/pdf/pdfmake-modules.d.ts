// The parts of pdfmake that lay a document out, without the part that loads fonts and pictures from disk; the package brings no types for them.
declare module 'pdfmake/js/Printer.js' {
  const module: {
    readonly default: new (
      fonts: object,
      files: object,
      resolver: object,
      mayRead: (path: string) => boolean,
    ) => { createPdfKitDocument(definition: object, options: { readonly bufferPages: boolean }): Promise<PDFKit.PDFDocument> };
  };
  export default module;
}
declare module 'pdfmake/js/URLResolver.js' {
  const module: { readonly default: new (files: object) => { setUrlAccessPolicy(mayLoad: (url: string) => boolean): void } };
  export default module;
}
