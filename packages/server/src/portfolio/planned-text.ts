import { ast, inLanguage, type Language, vocabulary } from '@egov/language';
import { type Architecture, type Element, titlesOf } from '@egov/model';
import { AstUtils, CstUtils, type LangiumDocument } from 'langium';
import type { TextEdit } from 'vscode-languageserver';

/** What is to be planned about an element (Rules §10.6). */
export interface Planned {
  readonly element: Element;
  readonly change: 'initiative' | 'recommendation';
  /** `create`, `develop`, `decommission` */
  readonly action: string;
}

/** The text of new initiatives and recommendations: in the portfolio of the domain if this document has one, else in an extension at its end. */
export function plannedText(
  planned: readonly Planned[],
  domain: string,
  document: LangiumDocument,
  architecture: Architecture,
  language: Language,
): TextEdit {
  const taken = new Set<string>();
  const lines = planned.map((each) => line(each, domain, architecture, language, taken));
  const portfolio = AstUtils.streamAst(document.parseResult.value).find(
    (node): node is ast.Layer => ast.isLayer(node) && node.layer === 'portfolio' && holderOf(node) === domain,
  );
  const { textDocument } = document;
  const whole = textDocument.getText();
  const brace = portfolio?.$cstNode && CstUtils.flattenCst(portfolio.$cstNode).toArray().at(-1);
  if (brace?.text === '}') {
    const lineStart = whole.lastIndexOf('\n', brace.offset - 1) + 1;
    const indent = whole.slice(lineStart, brace.offset);
    const isOnOwnLine = indent.trim() === '';
    const at = textDocument.positionAt(isOnOwnLine ? lineStart : brace.offset);
    const newText = isOnOwnLine ? lines.map((each) => `${indent}  ${each}\n`).join('') : `; ${lines.join('; ')} `;
    return { range: { start: at, end: at }, newText };
  }
  const end = textDocument.positionAt(whole.length);
  const block = lines.map((each) => `    ${each}\n`).join('');
  return {
    range: { start: end, end },
    newText: `${whole.endsWith('\n') ? '\n' : '\n\n'}extend ${domain} {\n  portfolio {\n${block}  }\n}\n`,
  };
}

/** `initiative СозданиеРегистр "Создание: Регистр" to create Регистр` */
function line(
  { element, change, action }: Planned,
  domain: string,
  architecture: Architecture,
  language: Language,
  taken: Set<string>,
): string {
  const isCyrillic = /[\u0400-\u04FF]/.test(element.name);
  const stem = (stems[action] ?? ['Plan', 'План'])[isCyrillic ? 1 : 0];
  let own = `${stem}${element.name}`;
  for (let count = 2; architecture.get(`${domain}.${own}`) ?? taken.has(own); count++) own = `${stem}${element.name}${count}`;
  taken.add(own);
  const noun = inLanguage(vocabulary(change === 'initiative' ? 'initiativeAction' : 'recommendationAction').words[action]!, language);
  const title = `${noun.charAt(0).toLocaleUpperCase(language)}${noun.slice(1)}: ${inLanguage(titlesOf(element), language)}`;
  return `${change} ${own} ${quoted(title)} to ${action} ${nameWithin(domain, element.id)}`;
}

const stems: Readonly<Record<string, readonly [latin: string, cyrillic: string]>> = {
  create: ['Create', 'Создание'],
  develop: ['Develop', 'Развитие'],
  decommission: ['Retire', 'Вывод'],
};

/** A name as it is written in a domain: its own elements without it. */
export function nameWithin(domain: string, id: string): string {
  return id.startsWith(`${domain}.`) ? id.slice(domain.length + 1) : id;
}

function quoted(text: string): string {
  return `"${text.replace(/[\r\n]+/g, ' ').replace(/[\\"]/g, '\\$&')}"`;
}

function holderOf({ $container }: ast.Layer): string | undefined {
  if (ast.isDomain($container)) return $container.name;
  return ast.isExtension($container) ? $container.element?.$refText : undefined;
}
