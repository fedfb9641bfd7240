/** What an editor asks the server when something is to be handed over as a file. */
export const documentMethods = {
  /** Nothing → `WorkspaceScope[]`. */
  scopes: 'egov/documents/scopes',
  /** `AssessRequest` → `DocumentAnswer`, or null where nothing can be judged. */
  assess: 'egov/documents/assess',
  /** `ModelRequest` → `DocumentAnswer`, or null where the workspace is gone. */
  model: 'egov/documents/model',
  /** `DiagramsRequest` → `DocumentAnswer`, or null where there is nothing to draw. */
  diagrams: 'egov/documents/diagrams',
  /** `PackageRequest` → `PackageAnswer`, or null where there is nothing to hand over. */
  package: 'egov/documents/package',
  /** The server tells before it answers: `PackageFileTold`, for each file of a package. */
  packageFile: 'egov/documents/packageFile',
  /** Nothing → `NewArchitectureFile[]`: what a new architecture begins with. */
  newArchitecture: 'egov/documents/new',
  /** The server tells: `DocumentProgress`. */
  progress: 'egov/documents/progress',
} as const;

/** What there is to choose from. */
export interface WorkspaceScope {
  /** The address of the folder of a workspace. */
  readonly workspace: string;
  readonly name: string;
  readonly domains: readonly { readonly id: string; readonly title: string }[];
}

export type AssessmentFormat = 'html' | 'xlsx' | 'json' | 'oscal';

export interface AssessRequest {
  readonly workspace: string;
  /** Identifiers of the domains that are judged; none: all. */
  readonly domains: readonly string[];
  readonly states: readonly ('current' | 'target')[];
  readonly format: AssessmentFormat;
}

export interface ModelRequest {
  readonly workspace: string;
}

export interface DiagramsRequest {
  readonly workspace: string;
  readonly domains: readonly string[];
  readonly states: readonly ('current' | 'target' | 'difference')[];
  /** Named in what is told of the progress. */
  readonly client: string;
}

export const packageFormats = ['docx', 'pdf', 'html', 'xlsx', 'json'] as const;

/** Which approval package (Rules §12). */
export interface PackageRequest {
  readonly workspace: string;
  /** Identifiers; none: all. */
  readonly domains: readonly string[];
  readonly languages: readonly ('ru' | 'kk' | 'en')[];
  readonly formats: readonly (typeof packageFormats)[number][];
  /** Named in what is told meanwhile. */
  readonly client: string;
}

/** The files that were told, without a folder, in the order in which they are read. */
export interface PackageAnswer {
  readonly files: readonly string[];
}

export interface PackageFileTold extends DocumentAnswer {
  readonly client: string;
}

export interface DocumentAnswer {
  /** A name for the file, without a folder. */
  readonly fileName: string;
  readonly base64: string;
}

export interface DocumentProgress {
  readonly client: string;
  readonly done: number;
  readonly total: number;
}

export interface NewArchitectureFile {
  /** Without a folder. */
  readonly name: string;
  readonly text: string;
}
