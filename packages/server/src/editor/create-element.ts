import { ast, type Finding, inLanguage, kindOf, type KindName, metamodel } from '@egov/language';
import { AstUtils, CstUtils, type LangiumDocument } from 'langium';
import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import { text } from '../messages/messages.js';
import type { EgovEditorServices } from './editor-module.js';

/** Of a reference that may lead to anything, nobody wants twenty proposals. */
const mostKinds = 3;

/** Declares the element that a name leads to in vain: of each kind that fits, at the end of the file, in its layer of the domain. */
export function creations(finding: Finding, diagnostic: Diagnostic, document: LangiumDocument, services: EgovEditorServices): CodeAction[] {
  const { name, expected } = finding.args as { readonly name?: unknown; readonly expected?: { readonly kinds?: readonly KindName[] } };
  const kinds = expected?.kinds ?? [];
  if (finding.code !== 'EGOV-unknown-name' || typeof name !== 'string' || name.includes('/') || kinds.length > mostKinds) return [];
  const { language } = services.editor.workspace.settings;
  return kinds.flatMap((kind): CodeAction[] => {
    const declaration = declarationOf(name, kind, finding, document);
    if (declaration === undefined) return [];
    const title = text('fix.create', { kind: inLanguage(kindOf(kind)!.title, language), name }, language);
    const edit = { changes: { [finding.uri]: [{ range: endOf(document), newText: declaration }] } };
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit }];
  });
}

/** The text that declares an element. What belongs to a layer stands in an extension of the domain; undefined if it can't be told which. */
function declarationOf(name: string, kind: KindName, { range }: Finding, document: LangiumDocument): string | undefined {
  const layer = kindOf(kind)?.layer;
  const [own, ...rest] = name.split('.').reverse();
  const header = `${metamodel().keyword(kind)} ${own} "…"`;
  const end = document.textDocument.getText().endsWith('\n') ? '\n' : '\n\n';
  if (layer === 'shared') return rest.length === 0 ? `${end}${header}\n` : undefined;
  if (layer === undefined || layer === 'requirements' || layer === 'views') return undefined;
  const domain = rest.length > 0 ? rest.reverse().join('.') : domainAt(document, document.textDocument.offsetAt(range.start));
  if (domain === undefined || domain.includes('.')) return undefined; // a part of another element: only its block could hold it
  return `${end}extend ${domain} {\n  ${layer} {\n    ${header}\n  }\n}\n`;
}

/** The domain that a place of a text is in. */
function domainAt(document: LangiumDocument, offset: number): string | undefined {
  const root = document.parseResult.value.$cstNode;
  const node = root && CstUtils.findLeafNodeAtOffset(root, offset)?.astNode;
  const holder = AstUtils.getContainerOfType(
    node,
    (other): other is ast.Domain | ast.Extension => ast.isDomain(other) || ast.isExtension(other),
  );
  if (!holder) return undefined;
  return ast.isDomain(holder) ? holder.name : holder.element?.$refText.split('.')[0];
}

function endOf({ textDocument }: LangiumDocument): Diagnostic['range'] {
  const end = textDocument.positionAt(textDocument.getText().length);
  return { start: end, end };
}
