import { defaultManifest } from '@egov/language';
import { type Architecture, ModelWorkspace } from '@egov/model';
import { gapFindings, gapOf } from '../src/index.js';

export const uri = 'file:///w/a.egov';

/** The model that a text describes. It must be well written: a mistake in it would prove anything. */
export async function modelOf(text: string): Promise<Architecture> {
  const workspace = new ModelWorkspace({ language: 'ru', manifest: { ...defaultManifest, language: 'ru' } }, '2026-11-22');
  await workspace.load([{ uri, text }], []);
  const wrong = workspace.findings(uri).filter(({ code }) => !tolerated.has(code));
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong.map(({ code, args, range }) => [code, args, range.start])));
  return workspace.architecture;
}

/** What says that a model isn't finished, and circles, which whoever walks along a model must survive. */
const tolerated: ReadonlySet<string> = new Set(['EGOV-layer-missing', 'EGOV-unrelated-system', 'EGOV-cycle']);

/** What is found about the gap of a model: code and element. */
export async function found(text: string): Promise<string[]> {
  const architecture = await modelOf(text);
  return gapFindings(gapOf(architecture), architecture)
    .map(({ code, subject }) => `${code.slice('EGOV-'.length)} ${subject}`)
    .sort();
}

/** A domain with some systems and a portfolio. */
export function domain(systems: string, portfolio: string, others = ''): string {
  return `body Б "Орган" central\nplatform П "Платформа" { operator Б }\nplatform Р "Иная платформа" { operator Б }
domain Д "Домен" {\n  lead Б\n  ${others}\n  systems {\n${systems}\n  }\n  portfolio {\n${portfolio}\n  }\n}`;
}
