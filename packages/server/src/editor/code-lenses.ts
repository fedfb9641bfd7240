import { openPairs, percent } from '@egov/duplicates';
import { ast, isNamedElement, kindOf, qualifiedName } from '@egov/language';
import { showDuplicates } from '@egov/protocol';
import { AstUtils, type LangiumDocument } from 'langium';
import type { CodeLensProvider } from 'langium/lsp';
import type { CodeLens, Command } from 'vscode-languageserver';
import { duplicatesIn } from '../duplicates/distinct.js';
import { text } from '../messages/messages.js';
import { diagramCommands } from './diagram-commands.js';
import type { EgovEditorServices } from './editor-module.js';
import { uriOfPlace } from './places.js';
import { nameNode } from './target.js';

/** The command of the editor that shows places; the extension turns what it is given into the editor's own types. */
export const showReferences = 'egov.showReferences';

/** Of which a reader asks who uses them, and how they meet the requirements. */
const layers: ReadonlySet<string | undefined> = new Set(['activity', 'data', 'systems', 'infrastructure']);

/** Above elements: how often they are used, which requirements they don't meet, and their diagrams. */
export class EgovCodeLenses implements CodeLensProvider {
  constructor(private readonly services: EgovEditorServices) {}

  provideCodeLens(document: LangiumDocument): CodeLens[] {
    const lenses: CodeLens[] = [];
    for (const node of AstUtils.streamAst(document.parseResult.value)) {
      if (!isNamedElement(node) || ast.isAttribute(node) || !(ast.isDomain(node) || layers.has(kindOf(node.$type)?.layer))) continue;
      const cst = nameNode(node);
      if (!cst) continue;
      const name = qualifiedName(node);
      const { range } = cst;
      const command = this.usedCommand(name, uriOfPlace(document), range);
      if (command) lenses.push({ range, command });
      for (const shown of diagramCommands(name, uriOfPlace(document), this.services)) lenses.push({ range, command: shown });
      const alike = this.alikeCommand(name);
      if (alike) lenses.push({ range, command: alike });
      const unmet = this.unmetTitle(name);
      if (unmet !== undefined) lenses.push({ range, command: { title: unmet, command: '' } });
    }
    return lenses;
  }

  private usedCommand(name: string, uri: string, { start }: CodeLens['range']): Command | undefined {
    const uses = this.services.editor.workspace.architecture
      .incoming(name)
      .map(({ fact }) => ({ uri: fact.place.uri, range: fact.place.range }));
    if (uses.length === 0) return undefined;
    const title = text('hover.used', { count: uses.length }, this.services.editor.workspace.settings.language);
    return { title, command: showReferences, arguments: [uri, start, uses] };
  }

  /** What it may be a duplicate of: shown in the view of duplicates, or as places where the editor has no such view. */
  private alikeCommand(name: string): Command | undefined {
    const { workspace, hasDiagrams, folder } = this.services.editor;
    const finder = duplicatesIn(workspace)?.finder;
    const pairs = finder ? openPairs(finder, workspace.architecture, [name]) : [];
    const [first] = pairs;
    if (!first) return undefined;
    const title = text('lens.duplicates', { count: pairs.length, percent: percent(first.score) }, workspace.settings.language);
    return hasDiagrams && folder !== undefined
      ? { title, command: showDuplicates, arguments: [folder.replace(/\/$/, ''), name] }
      : { title, command: '' };
  }

  private unmetTitle(name: string): string | undefined {
    const { workspace } = this.services.editor;
    const cells = workspace.assessment().cellsOf(name);
    const unmet = cells
      .filter(({ status }) => status !== 'met' && status !== 'not-applicable')
      .map(({ requirement }) => requirement.number);
    if (unmet.length === 0) return undefined;
    const shown = [...unmet.slice(0, 5), ...(unmet.length > 5 ? [`+${unmet.length - 5}`] : [])].join(', ');
    return `✗ ${shown}`;
  }
}
