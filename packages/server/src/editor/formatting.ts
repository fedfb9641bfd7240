import { formatText } from '@egov/language';
import type { LangiumDocument } from 'langium';
import type { Formatter } from 'langium/lsp';
import type {
  DocumentFormattingParams,
  DocumentOnTypeFormattingParams,
  DocumentOnTypeFormattingOptions,
  DocumentRangeFormattingParams,
  TextEdit,
} from 'vscode-languageserver';
import { lineEdits } from './line-edits.js';

/** Lays a document out as `egov format` does, with as few edits as possible, so that cursors and marks stay. */
export class EgovFormatter implements Formatter {
  formatDocument(document: LangiumDocument, _params?: DocumentFormattingParams): TextEdit[] {
    return this.edits(document);
  }

  formatDocumentRange(document: LangiumDocument, { range }: DocumentRangeFormattingParams): TextEdit[] {
    return this.edits(document).filter((edit) => edit.range.start.line >= range.start.line && edit.range.end.line <= range.end.line + 1);
  }

  /** When a line or a block ends, the line above or the block is laid out. */
  formatDocumentOnType(document: LangiumDocument, { position }: DocumentOnTypeFormattingParams): TextEdit[] {
    const line = Math.max(0, position.line - 1);
    return this.edits(document).filter((edit) => edit.range.start.line === line && edit.range.end.line <= position.line);
  }

  get formatOnTypeOptions(): DocumentOnTypeFormattingOptions {
    return { firstTriggerCharacter: '\n', moreTriggerCharacter: ['}'] };
  }

  private edits({ textDocument }: LangiumDocument): TextEdit[] {
    const text = textDocument.getText();
    const laidOut = formatText(text);
    return laidOut === undefined ? [] : lineEdits(text, laidOut);
  }
}
