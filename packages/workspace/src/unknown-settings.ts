import { type ManifestProblem, nearest, settingPlace } from '@egov/language';
import { type AssessedWorkspace, constantMeantBy, type Requirement } from '@egov/requirements';

/** What a manifest names that there isn't, or that isn't one thing: catalogues, critical requirements, parameters. */
export function unknownSettings(workspace: AssessedWorkspace, text: string): ManifestProblem[] {
  const requirements = [...workspace.applied.flatMap((catalogue) => catalogue.requirements), ...workspace.rules];
  return [
    ...unknownCatalogues(workspace, text),
    ...unknownRequirements(workspace, requirements, text),
    ...unfittingParameters(workspace, requirements, text),
  ];
}

function unknownCatalogues({ catalogues, settings }: AssessedWorkspace, text: string): ManifestProblem[] {
  const known = [...catalogues.keys()];
  return (settings.manifest.catalogues ?? []).flatMap((name, index): ManifestProblem[] =>
    catalogues.has(name)
      ? []
      : [{ kind: 'catalogue', setting: name, near: nearest(name, known), ...settingPlace(text, ['catalogues', index]) }],
  );
}

function unknownRequirements({ settings }: AssessedWorkspace, requirements: readonly Requirement[], text: string): ManifestProblem[] {
  const known = requirements.flatMap(({ id, number }) => [id, number]);
  return (settings.manifest.conclusion?.critical ?? []).flatMap((name, index): ManifestProblem[] => {
    const place = settingPlace(text, ['conclusion', 'critical', index]);
    const named = requirements.filter(({ id, number }) => id === name || number === name);
    if (named.length === 0) return [{ kind: 'requirement', setting: name, near: nearest(name, known), ...place }];
    return named.length === 1 ? [] : [{ kind: 'ambiguous', setting: name, choices: named.map(({ id }) => id), ...place }];
  });
}

function unfittingParameters({ settings }: AssessedWorkspace, requirements: readonly Requirement[], text: string): ManifestProblem[] {
  const all = requirements.flatMap(({ parameters }) => parameters);
  return Object.entries(settings.manifest.parameters ?? {}).flatMap(([name, value]): ManifestProblem[] => {
    const place = settingPlace(text, ['parameters', name]);
    const named = all.filter((parameter) => parameter.name === name);
    if (named.length === 0) {
      const names = new Set(all.map((parameter) => parameter.name));
      return [{ kind: 'parameter', setting: name, near: nearest(name, names), ...settingPlace(text, ['parameters', name], 'key') }];
    }
    const wanted = named.find(({ type }) => constantMeantBy(value, type) === undefined);
    return wanted ? [{ kind: 'parameter-type', setting: name, type: wanted.type.of.kind, ...place }] : [];
  });
}
