import { defaultManifest, type Language } from '@egov/language';
import { type Architecture, ModelWorkspace } from '@egov/model';
import { compareTitles, explainTitles, inOneLine, Lexicon } from '../src/index.js';

export const lexicon = new Lexicon();

/** The model that a text describes. */
export async function modelOf(text: string, language: Language = 'ru'): Promise<Architecture> {
  return (await workspaceOf(text, language)).architecture;
}

/** A workspace with one file. */
export async function workspaceOf(text: string, language: Language = 'ru'): Promise<ModelWorkspace> {
  const workspace = new ModelWorkspace({ language, manifest: { ...defaultManifest, language } }, '2026-11-22');
  await workspace.load([{ uri, text }], []);
  return workspace;
}

export const uri = 'file:///w/a.egov';

/** The probability that two titles name the same. */
export function score(a: string, b: string): number {
  return compareTitles(a, b, lexicon).score;
}

/** Why two titles are alike or not, in words. */
export function why(a: string, b: string, language: Language = 'ru'): string {
  return inOneLine(explainTitles(compareTitles(a, b, lexicon), language));
}
