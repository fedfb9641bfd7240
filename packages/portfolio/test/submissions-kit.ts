import { defaultManifest } from '@egov/language';
import { type Architecture, ModelWorkspace } from '@egov/model';

export const uri = 'file:///w/a.egov';

/** A domain with submissions. */
export async function modelOf(portfolio: string): Promise<Architecture> {
  const text = `body МЗ "Министерство" kk "Министрлік" central
body МИИ "Уполномоченный орган" central
party СИ "Сервисный интегратор" government-enterprise
domain Д "Домен" {\n  lead МЗ\n  portfolio {\n    project Проект "Проект" { owner МЗ }\n${portfolio}\n  }\n}`;
  const workspace = new ModelWorkspace({ language: 'ru', manifest: defaultManifest }, '2026-11-22');
  await workspace.load([{ uri, text }], []);
  const wrong = workspace.findings(uri).filter(({ code }) => code !== 'EGOV-layer-missing');
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong));
  return workspace.architecture;
}
