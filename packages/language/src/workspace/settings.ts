import type { Language } from '../messages/languages.js';
import { defaultManifest, type Manifest } from './manifest.js';

/** What holds for the whole workspace: set once at the edge (command line, editor), read everywhere. */
export interface WorkspaceSettings {
  /** The language of messages. */
  language: Language;
  manifest: Manifest;
}

export function defaultSettings(): WorkspaceSettings {
  return { language: 'en', manifest: defaultManifest };
}
