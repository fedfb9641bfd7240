import { inLanguage } from '@egov/language';
import type { RequirementsTable, WorkspaceName } from '@egov/protocol';
import {
  type AssessedWorkspace,
  type Cell,
  conclude,
  editionReport,
  editionText,
  isCritical,
  levelTitles,
  type Requirement,
  sortedRequirements,
  textIn,
} from '@egov/requirements';
import { text } from '../messages/messages.js';
import { DomainFinder, Tally } from './tally.js';

/** How the domains of a workspace stand to the requirements that apply, by principle. Its size is that of the catalogues and the domains alone. */
export function requirementsTable(
  workspace: AssessedWorkspace,
  name: WorkspaceName,
  workspaces: readonly WorkspaceName[],
): RequirementsTable {
  const { language } = workspace.settings;
  const found = gathered(workspace);
  const titleOf = (id: string): string => {
    const domain = workspace.architecture.get(id);
    return domain ? textIn(domain.title, language) || domain.name : text('tree.noDomain', {}, language);
  };
  const ids = [...workspace.architecture.ofKind('domain').map(({ id }) => id), ...(found.has('') ? [''] : [])];
  const domains = ids.map((id) => ({
    id,
    title: titleOf(id),
    level: inLanguage(levelTitles[conclude(found.get(id)?.cells ?? [], workspace.thresholds).level], language),
  }));
  const principles = new Map<string, { id: string; title: string; rows: RequirementsTable['principles'][number]['rows'][number][] }>();
  for (const requirement of sortedRequirements(workspace.applied, workspace.rules)) {
    const id = `${requirement.catalogue ?? ''} ${requirement.principle?.id ?? ''}`;
    const title = titleOfGroup(requirement, workspace);
    const group = principles.get(id) ?? { id, title, rows: [] };
    principles.set(id, group);
    group.rows.push({
      id: requirement.id,
      number: requirement.number,
      text: textIn(requirement.text, language),
      ...(requirement.guidance && { guidance: textIn(requirement.guidance, language) }),
      severity: requirement.severity,
      isCritical: isCritical({ requirement }, workspace.thresholds),
      cells: ids.map((domain) => (found.get(domain)?.tallies.get(requirement.id) ?? new Tally()).cell),
    });
  }
  return {
    workspace: name.workspace,
    workspaces,
    editions: workspace.applied.map((catalogue) => editionText(editionReport(catalogue, language), language)),
    domains,
    principles: [...principles.values()],
  };
}

interface Gathered {
  readonly cells: Cell[];
  readonly tallies: Map<string, Tally>;
}

/** By domain: the cells of its elements, and what they come to for each requirement. */
function gathered(workspace: AssessedWorkspace): Map<string, Gathered> {
  const domains = new DomainFinder(workspace);
  const found = new Map<string, Gathered>();
  for (const { id, cells } of workspace.assessment().subjects()) {
    const domain = domains.of(id);
    const known = found.get(domain) ?? { cells: [], tallies: new Map<string, Tally>() };
    found.set(domain, known);
    for (const cell of cells) {
      known.cells.push(cell);
      const tally = known.tallies.get(cell.requirement.id) ?? new Tally();
      known.tallies.set(cell.requirement.id, tally);
      tally.add(cell);
    }
  }
  return found;
}

function titleOfGroup({ principle, catalogue }: Requirement, workspace: AssessedWorkspace): string {
  const { language } = workspace.settings;
  if (principle) return [principle.paragraph, textIn(principle.title, language)].filter((part) => part !== undefined).join(' ');
  const title = catalogue === undefined ? undefined : workspace.catalogues.get(catalogue)?.title;
  return title ? textIn(title, language) : text('requirements.ownRules', {}, language);
}
