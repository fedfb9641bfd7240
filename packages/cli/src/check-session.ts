import {
  clauseOfFinding,
  type Finding,
  findingMessage,
  inLanguage,
  libraryScheme,
  noteMessage,
  type Place,
  severityOfFinding,
} from '@egov/language';
import { Architecture, architectureText } from '@egov/model';
import { pathOf, shownPath, uriOf, type SessionSettings, WorkspaceSession } from '@egov/workspace';
import type { ReportedFile, ReportedFinding, ReportedPlace, ReportedWorkspace } from './report.js';

export type { SessionSettings };

/** One workspace that is checked, and checked anew as its files change, with what is found in words. */
export class CheckSession extends WorkspaceSession {
  constructor(
    files: WorkspaceSession['files'],
    private readonly asked: SessionSettings,
  ) {
    super(files, asked);
  }

  /** The folder of the workspace, absolute. */
  get root(): string {
    return this.files.root;
  }

  get reportedWorkspace(): ReportedWorkspace {
    const { name, version, assessmentDate = this.asked.today } = this.manifest;
    const folder = shownPath(this.asked.cwd, this.root);
    return { folder, name, version, assessmentDate, elements: this.assessed?.architecture.size };
  }

  /** The architecture in its published form (JSON). */
  architectureText(): string {
    const { name, version } = this.manifest;
    return architectureText(this.assessed?.architecture ?? Architecture.empty, { name, version, root: `${uriOf(this.root)}/` });
  }

  /** The files of the workspace that are asked for, with what was found in them. */
  reportedFiles(isSelected: (path: string) => boolean): ReportedFile[] {
    const { cwd } = this.asked;
    const reported: ReportedFile[] = [];
    const { manifest, models } = this.files;
    if (manifest !== undefined && isSelected(manifest)) {
      const findings = this.manifestFindings.map((finding): ReportedFinding => ({ ...finding, severity: 'error', related: [] }));
      reported.push({ path: shownPath(cwd, manifest), text: this.manifestText, findings });
    }
    for (const path of models.filter(isSelected)) {
      const findings = (this.assessed?.findings(uriOf(path)) ?? []).map((finding) => this.reported(finding));
      reported.push({ path: shownPath(cwd, path), text: this.textOf(path), findings });
    }
    return reported;
  }

  private reported(finding: Finding): ReportedFinding {
    const { language } = this.asked;
    return {
      severity: severityOfFinding(finding),
      code: finding.code,
      clause: clauseOfFinding(finding),
      message: findingMessage(finding, language, this.manifest.terminology),
      ...(finding.judgement && { requirement: inLanguage(finding.judgement.requirement, language) }),
      range: finding.range,
      related: finding.related.map((place): ReportedPlace => ({ ...this.reportedPlace(place), note: noteMessage(place, language) })),
    };
  }

  /** A place with its path as users see it. */
  reportedPlace({ uri, range }: Place): Pick<ReportedPlace, 'path' | 'range'> {
    const path = uri.startsWith(`${libraryScheme}:`) ? uri : shownPath(this.asked.cwd, pathOf(uri));
    return { path, range };
  }
}
