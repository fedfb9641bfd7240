import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultManifest, type Language, libraryScheme, parseManifest, type SourceFile } from '@egov/language';
import { type Architecture, ModelWorkspace } from '@egov/model';
import { AssessedWorkspace, type AssessmentReport, assessmentReport, sortedRequirements } from '@egov/requirements';

const root = fileURLToPath(new URL('../../../', import.meta.url));

function filesIn(folder: string, address: (name: string) => string): SourceFile[] {
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.egov') && !name.endsWith('.examples.egov'))
    .sort()
    .map((name) => ({ uri: address(name), text: readFileSync(`${root}${folder}/${name}`, 'utf8') }));
}

/** The architecture that a text in Russian describes. */
export async function architectureOf(text: string): Promise<Architecture> {
  const workspace = new ModelWorkspace({ language: 'ru', manifest: { ...defaultManifest, language: 'ru' } }, '2026-11-22');
  await workspace.load([{ uri: 'file:///w/a.egov', text }], []);
  return workspace.architecture;
}

/** The assessment of a model; of the example if none is given. */
export async function reportOf(language: Language, text?: string): Promise<AssessmentReport> {
  const manifestText = text === undefined ? readFileSync(`${root}examples/kazakhstan/egov.json`, 'utf8') : '{ "language": "en" }';
  const { manifest } = parseManifest(manifestText);
  const workspace = new AssessedWorkspace({ language, manifest }, '2026-11-22');
  const files = text === undefined ? filesIn('examples/kazakhstan', (name) => `file:///w/${name}`) : [{ uri: 'file:///w/a.egov', text }];
  await workspace.load(
    files,
    filesIn('packages/language/library', (name) => `${libraryScheme}:/${name}`),
  );
  return assessmentReport({
    language,
    architecture: workspace.architecture,
    catalogues: workspace.applied,
    requirements: sortedRequirements(workspace.applied, workspace.rules),
    assessments: [['target', workspace.assessment()]],
    thresholds: workspace.thresholds,
    assessmentDate: workspace.assessmentDate,
    ...(manifest.name !== undefined && { name: manifest.name }),
  });
}

/** A model with one requirement that isn't met, whose texts would do harm where they aren't escaped. */
export const hostile = `body M "=1+1"
domain D "<script>alert(1)</script>" { lead M  systems { system S "</script><img src=x onerror=alert(1)> & 'q' \\"q\\"" custom { owner M } } }
requirements c "C <b>" { requirement 1.1 "t <i>" { for each system s require s.hostedOn is not empty else "{s} <u>" } }
`;
