import { inLanguage, kindOf, languages, metamodel } from '@egov/language';
import type { CellFinding, CellFindings, CellRequest } from '@egov/protocol';
import {
  type AssessedWorkspace,
  type Cell,
  evidenceTitles,
  isApplicable,
  messageOf,
  statusTitles,
  textIn,
  waiverText,
} from '@egov/requirements';
import { plainPlace } from '../plain-place.js';
import { DomainFinder } from './tally.js';

/** So many are told: of more, one reads the first and mends what they have in common. */
const most = 200;

/** The elements of a domain that a requirement isn't met by, or not proven of, in the order of their identifiers. */
export function cellFindings(workspace: AssessedWorkspace, { workspace: folder, requirement, domain }: CellRequest): CellFindings {
  const assessment = workspace.assessment();
  const domains = new DomainFinder(workspace);
  const found = assessment.subjects().flatMap(({ id, cells }) => {
    const cell = cells.find((one) => one.requirement.id === requirement);
    return cell && isApplicable(cell) && cell.status !== 'met' && domains.of(id) === domain ? [{ id, cell }] : [];
  });
  return {
    total: found.length,
    findings: found.slice(0, most).map(({ id, cell }) => ({ element: { workspace: folder, id }, ...told(workspace, id, cell) })),
  };
}

function told(workspace: AssessedWorkspace, id: string, cell: Cell): Omit<CellFinding, 'element'> {
  const { language } = workspace.settings;
  const element = workspace.architecture.get(id)!;
  const position = languages.indexOf(language) as 0 | 1 | 2;
  const context = workspace.assessment().context();
  const type = metamodel().typeOf(element.kind);
  const messages = cell.failed
    .filter((check) => check.asks !== 'always')
    .map((check) => messageOf(cell, check, element, context)[position]);
  const notes = [
    ...(cell.evidence ? [inLanguage(evidenceTitles[cell.evidence], language)] : []),
    ...(cell.waiver ? [waiverText(cell.waiver, language)] : []),
  ];
  return {
    title: textIn(element.title, language) || element.name,
    kind: type === undefined ? element.kind : inLanguage(kindOf(type)!.title, language),
    status: inLanguage(statusTitles[cell.status], language),
    messages: [...messages, ...notes],
    place: plainPlace(element.place),
  };
}
