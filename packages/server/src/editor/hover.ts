import { inLanguage, kindOf } from '@egov/language';
import { ruleHover, requirementAt, textIn } from '@egov/requirements';
import type { LangiumDocument } from 'langium';
import type { HoverProvider } from 'langium/lsp';
import type { Hover, HoverParams } from 'vscode-languageserver';
import { elementText } from './element-text.js';
import type { EgovEditorServices } from './editor-module.js';
import { plain } from './markdown.js';
import { uriOfPlace } from './places.js';
import { declarationsOf, targetAt, titleIn } from './target.js';
import { wordText } from './word-text.js';

/** Tells what stands at the cursor: an element with what is said of it, a requirement with its text, a word of the language with what the law says of it. */
export class EgovHover implements HoverProvider {
  constructor(private readonly services: EgovEditorServices) {}

  getHoverContent(document: LangiumDocument, { position }: HoverParams): Hover | undefined {
    const offset = document.textDocument.offsetAt(position);
    const value = this.textAt(document, offset);
    return value === undefined ? undefined : { contents: { kind: 'markdown', value } };
  }

  private textAt(document: LangiumDocument, offset: number): string | undefined {
    const { workspace } = this.services.editor;
    const { language, manifest } = workspace.settings;
    const requirement = workspace.requirements.get(requirementAt(workspace, uriOfPlace(document), offset) ?? '');
    if (requirement) return `**${plain(requirement.number)}**\n\n${plain(textIn(requirement.text, language))}`;
    const target = targetAt(document, offset);
    if (target) {
      const element = workspace.architecture.get(target.name);
      if (element) return elementText(element, workspace, language);
      // What is no part of the architecture (a requirement, a vocabulary) has a declaration all the same.
      const [entry] = declarationsOf(target.name, this.services);
      const kind = entry && kindOf(entry.type);
      return kind && `**${plain(titleIn(entry.node, language, manifest.language) ?? target.name)}**\n\n${inLanguage(kind.title, language)}`;
    }
    return ruleHover(workspace, uriOfPlace(document), offset, language) ?? wordText(document, offset, workspace);
  }
}
