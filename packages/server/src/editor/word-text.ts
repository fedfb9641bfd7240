import { ast, type Clause, clausesIn, clauseText, clauseTitle, factOf, inLanguage, kindOf, metamodel } from '@egov/language';
import { type AssessedWorkspace, textIn } from '@egov/requirements';
import { CstUtils, type LangiumDocument } from 'langium';
import { text } from '../messages/messages.js';
import { plain } from './markdown.js';

/** Where the law says what a layer is, and what the states are. */
const layerClauses: Readonly<Record<ast.Layer['layer'], string>> = {
  strategy: 'Rules §9',
  activity: 'Rules §2.11',
  data: 'Rules §2.8',
  systems: 'Rules §2.2',
  infrastructure: 'Rules §2.3',
  portfolio: 'Rules §10.6',
};

/** What a word of the language begins, as Markdown: what it is called, and what the law says of it, clause by clause. */
export function wordText(document: LangiumDocument, offset: number, workspace: AssessedWorkspace): string | undefined {
  const { language } = workspace.settings;
  const root = document.parseResult.value.$cstNode;
  const leaf = root && CstUtils.findLeafNodeAtOffset(root, offset);
  if (!leaf || leaf.offset !== leaf.astNode.$cstNode?.offset) return undefined;
  if (ast.isLayer(leaf.astNode)) return clauseTexts(layerClauses[leaf.astNode.layer], workspace).join('\n\n');
  const type = leaf.astNode.$type;
  const known = metamodel().keyword(type) === leaf.text ? (kindOf(type) ?? factOf(type)) : undefined;
  if (!known) return undefined;
  const title = `**${inLanguage(known.title, language)}**`;
  if (known.clause === undefined) return title;
  return [`${title} · ${clauseTitle(known.clause, language)}`, ...clauseTexts(known.clause, workspace)].join('\n\n');
}

function clauseTexts(reference: string, workspace: AssessedWorkspace): string[] {
  const { language } = workspace.settings;
  return clausesIn(reference).flatMap((clause): string[] => {
    const said = clauseText(clause, language) ?? requirementText(clause, workspace);
    if (said === undefined) return [];
    const where = text(clause.document === 'Rules' ? 'hover.rules' : 'hover.requirements', { number: clause.number }, language);
    const standing = language === 'ru' ? where : `${where} (${text('hover.unofficial', {}, language)})`;
    return [`*${standing}:* ${plain(said)}`];
  });
}

/** What a clause of the Requirements says: a requirement of their catalogue, or the principle that its requirements belong to. */
function requirementText({ number }: Clause, { catalogues, settings }: AssessedWorkspace): string | undefined {
  const requirements = catalogues.get('order-124-2016')?.requirements ?? [];
  const own = requirements.find((requirement) => requirement.number === number)?.text;
  const principle = requirements.find((requirement) => requirement.number.startsWith(`${number}.`))?.principle?.title;
  const said = own ?? principle;
  return said && textIn(said, settings.language);
}
