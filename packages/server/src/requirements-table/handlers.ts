import {
  type CellFindings,
  type CellRequest,
  requirementsMethods,
  type RequirementsRequest,
  type RequirementsTable,
  type WorkspaceName,
} from '@egov/protocol';
import { uriOf } from '@egov/workspace';
import type { Connection } from 'vscode-languageserver';
import type { Project } from '../project.js';
import type { Projects } from '../projects.js';
import type { Queue } from '../queue.js';
import { cellFindings } from './findings.js';
import { complianceSummary } from './summary.js';
import { requirementsTable } from './table.js';

/** Answers what the view of requirements asks. */
export function handleRequirements(connection: Connection, projects: Projects, queue: Queue): void {
  const table = ({ workspace: wanted }: RequirementsRequest): RequirementsTable | null => {
    const read = projects.all.filter(({ workspace }) => workspace !== undefined);
    const project = read.find(({ root }) => uriOf(root) === wanted) ?? read[0];
    return project?.workspace ? requirementsTable(project.workspace, nameOf(project), read.map(nameOf)) : null;
  };
  const cell = (request: CellRequest): CellFindings => {
    const workspace = projects.at(request.workspace)?.workspace;
    return workspace ? cellFindings(workspace, request) : { total: 0, findings: [] };
  };
  connection.onRequest(requirementsMethods.table, (request: RequirementsRequest) => queue.add(() => table(request)));
  connection.onRequest(requirementsMethods.cell, (request: CellRequest) => queue.add(() => cell(request)));
  connection.onRequest(requirementsMethods.summary, () => queue.add(() => complianceSummary(projects.all)));
}

function nameOf({ root, name }: Project): WorkspaceName {
  return { workspace: uriOf(root), name };
}
