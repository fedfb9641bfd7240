import { defaultManifest, type Language, type Manifest, parseManifest, severityOfFinding, type SourceFile } from '@egov/language';
import { type Architecture, ModelWorkspace } from '@egov/model';
import { readDependencies } from './dependencies.js';
import { inParallel } from './files.js';
import type { Read } from './published.js';
import { uriOf } from './session.js';
import type { WorkspaceFiles } from './workspaces.js';

export interface PlainModelSettings {
  readonly language: Language;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly library: readonly SourceFile[];
  /** Gives the text of a file of the workspace, published models among them. */
  readonly read: Read;
  /** Called as each file is loaded. */
  readonly onFile?: () => void;
}

export interface PlainModel {
  readonly architecture: Architecture;
  readonly manifest: Manifest;
  /** How many mistakes the files have: part of what they describe may be missing then. */
  readonly errors: number;
}

/** Reads the architecture that the files of a workspace describe, wherever their texts come from. It isn't judged by requirements. */
export async function readPlainModel({ root, manifest: file, models }: WorkspaceFiles, settings: PlainModelSettings): Promise<PlainModel> {
  const { language, today, library, read, onFile } = settings;
  const source = file === undefined ? '{}' : await read(file);
  const { manifest, problems } = file === undefined ? { manifest: defaultManifest, problems: [] } : parseManifest(source);
  const { published } = await readDependencies(manifest, source, root, read);
  const workspace = new ModelWorkspace({ language, manifest }, today);
  for (const [alias, model] of published) workspace.addDependency(alias, model);
  const files = await inParallel(models, async (path): Promise<SourceFile> => ({ uri: uriOf(path), text: await read(path) }));
  await workspace.load(files, library, onFile);
  const findings = files.flatMap(({ uri }) => workspace.findings(uri)).filter((finding) => severityOfFinding(finding) === 'error');
  return { architecture: workspace.architecture, manifest, errors: problems.length + findings.length };
}
