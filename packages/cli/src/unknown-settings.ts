import { ast, type ManifestProblem, nearest, settingPlace } from '@egov/language';
import type { AssessedWorkspace } from '@egov/requirements';

/** What a manifest names that there isn't: catalogues, critical requirements, parameters. */
export function unknownSettings(workspace: AssessedWorkspace, text: string): ManifestProblem[] {
  const { catalogues = [], conclusion, parameters = {} } = workspace.settings.manifest;
  const problems: ManifestProblem[] = [];
  const known = [...workspace.catalogues.keys()];
  for (const [index, name] of catalogues.entries())
    if (!workspace.catalogues.has(name))
      problems.push({ kind: 'catalogue', setting: name, near: nearest(name, known), ...settingPlace(text, ['catalogues', index]) });
  const requirements = [...workspace.applied.flatMap((catalogue) => catalogue.requirements), ...workspace.rules];
  const numbers = new Set(requirements.flatMap(({ id, number }) => [id, number]));
  for (const [index, name] of (conclusion?.critical ?? []).entries())
    if (!numbers.has(name))
      problems.push({
        kind: 'requirement',
        setting: name,
        near: nearest(name, numbers),
        ...settingPlace(text, ['conclusion', 'critical', index]),
      });
  const names = workspace.applied.flatMap((catalogue) => catalogue.parameters);
  const ofRules = new Set(workspace.rules.flatMap(({ node }) => node.members.filter(ast.isParameter).map(({ name }) => name)));
  for (const [name, value] of Object.entries(parameters)) {
    if (ofRules.has(name)) continue;
    const parameter = names.find((other) => other.name === name);
    if (!parameter)
      problems.push({
        kind: 'parameter',
        setting: name,
        near: nearest(
          name,
          names.map((other) => other.name),
        ),
        ...settingPlace(text, ['parameters', name], 'key'),
      });
    else if (typeof parameter.value !== typeof value)
      problems.push({
        kind: 'setting',
        setting: `parameters.${name}`,
        problem: 'type',
        expected: { kind: expectedKind(parameter.value) },
        ...settingPlace(text, ['parameters', name]),
      });
  }
  return problems;
}

/** What a parameter must be, by the value that its catalogue gives it. */
function expectedKind(value: unknown): 'number' | 'boolean' | 'text' {
  return typeof value === 'number' || typeof value === 'boolean' ? (typeof value as 'number' | 'boolean') : 'text';
}
