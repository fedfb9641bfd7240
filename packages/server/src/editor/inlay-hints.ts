import type { LangiumDocument, Reference } from 'langium';
import type { InlayHintProvider } from 'langium/lsp';
import { type InlayHint, type InlayHintParams } from 'vscode-languageserver';
import type { EgovEditorServices } from './editor-module.js';
import { titleIn } from './target.js';

const mostLetters = 32;

/** Shows the titles behind names, in the language of the reader: `owner MoH` is read as «Министерство здравоохранения». */
export class EgovInlayHints implements InlayHintProvider {
  constructor(private readonly services: EgovEditorServices) {}

  getInlayHints({ references, textDocument }: LangiumDocument, { range }: InlayHintParams): InlayHint[] {
    const { language, manifest } = this.services.editor.workspace.settings;
    const [from, to] = [textDocument.offsetAt(range.start), textDocument.offsetAt(range.end)];
    const hints: InlayHint[] = [];
    for (const reference of references as Iterable<Reference>) {
      const cst = reference.$refNode;
      const node = cst && from <= cst.offset && cst.end <= to ? reference.$nodeDescription?.node : undefined;
      const title = node && titleIn(node, language, manifest.language);
      if (cst && title !== undefined && title.trim() !== '')
        hints.push({ position: cst.range.end, label: ` ${shortened(title)}`, tooltip: title });
    }
    return hints;
  }
}

function shortened(title: string): string {
  const text = title.replace(/\s+/g, ' ').trim();
  return text.length <= mostLetters ? text : `${text.slice(0, mostLetters - 1).trimEnd()}…`;
}
