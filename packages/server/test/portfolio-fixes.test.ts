import { WorkspacePortfolio } from '@egov/portfolio';
import type { CodeAction } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { afterwards, editor } from './kit.js';

const head = 'body M "М" central\n';

/** The fixes of a finding in the first of some texts, and the texts after one of them. */
async function fixes(code: string, ...texts: string[]) {
  const opened = await editor(texts, 'ru');
  opened.workspace.addFindings(new WorkspacePortfolio('2026-11-22'));
  const { uri } = opened.textDocument;
  const finding = opened.workspace.findings(uri).find((other) => other.code === code);
  if (!finding) throw new Error(`no ${code}`);
  const { range } = finding;
  const diagnostics = [{ range, code, message: '' }];
  const actions = (await opened.lsp.CodeActionProvider!.getCodeActions(opened.document, {
    textDocument: { uri },
    range,
    context: { diagnostics, only: ['quickfix'] },
  })) as CodeAction[];
  const after = async (title: string): Promise<{ readonly texts: string[]; readonly left: string[] }> => {
    const action = actions.find((other) => other.title === title);
    if (!action) throw new Error(`no «${title}» among ${actions.map((other) => other.title).join('; ')}`);
    const written = afterwards(opened, action.edit);
    const again = await editor(written, 'ru');
    again.workspace.addFindings(new WorkspacePortfolio('2026-11-22'));
    const left = [...again.texts.keys()].flatMap((each) => again.workspace.findings(each)).map((each) => each.code);
    return {
      texts: written,
      left: left.filter((each) => each.startsWith('EGOV-gap') || each.startsWith('EGOV-change') || each === 'EGOV-unexpected'),
    };
  };
  return { titles: actions.map(({ title }) => title), after };
}

describe('a difference that nothing covers', () => {
  const old = 'system Ескі "Ескі «тіркелім» \\\\ \\"а\\"" custom internal { owner M }';
  const other = 'system Д1 "Другая" custom internal { owner M; target { portal-number "1" } }';
  const portfolio = '  portfolio {\n    initiative И "И" to develop Д1 { ground reengineering }\n  }\n';
  const domain = (text: string) => `${head}domain D "Д" {\n  systems {\n    ${other}\n    ${text}\n  }\n${portfolio}}\n`;

  it('gets the initiative that creates what comes; whatever the title is, it stays a text', async () => {
    const { after } = await fixes('EGOV-gap-added', domain(`target ${old}`));
    const { texts, left } = await after('Добавить инициативу по созданию');
    expect(texts[0]).toContain('    initiative СозданиеЕскі "Создание: Ескі «тіркелім» \\\\ \\"а\\"" to create Ескі\n  }');
    expect(left).toEqual(['EGOV-change-without-ground']);
  });

  it('gets the recommendation on what goes, or is added to one that there is', async () => {
    const goes = domain(`current ${old}\n    current system Old "Старая" custom internal { owner M }`);
    const text = goes.replace('  portfolio {', '  portfolio {\n    recommendation R "Р" to decommission Old { ground reengineering }');
    const { after } = await fixes('EGOV-gap-removed', text);
    expect((await after('Включить в D.R')).texts[0]).toContain('to decommission Old, Ескі {');
    expect((await after('Включить в D.R')).left).toEqual([]);
    const fresh = await after('Добавить рекомендацию по выводу из эксплуатации');
    expect(fresh.texts[0]).toContain('recommendation ВыводЕскі "Вывод из эксплуатации: Ескі');
  });

  it('gets the initiative that develops what changes', async () => {
    const { after } = await fixes(
      'EGOV-gap-changed',
      domain('system Новая "Новая" custom internal { owner M; target { portal-number "2" } }'),
    );
    expect((await after('Добавить инициативу по развитию')).left).toEqual(['EGOV-change-without-ground']);
  });

  it('gets all that its domain lacks in one go', async () => {
    const both = domain(`target ${old}\n    current system Old "Старая" custom internal { owner M }`);
    const { after } = await fixes('EGOV-gap-added', both);
    const { texts, left } = await after('Добавить все недостающие инициативы и рекомендации домена D (2)');
    expect(texts[0]).toContain('recommendation RetireOld "Вывод из эксплуатации: Старая" to decommission Old');
    expect(left).toEqual(['EGOV-change-without-ground', 'EGOV-change-without-ground']);
  });

  it('is planned in another file where the portfolio stands elsewhere', async () => {
    const text = `${head}domain D "Д" {\n  systems {\n    ${other}\n    target ${old}\n  }\n}\n`;
    const { after } = await fixes('EGOV-gap-added', text, `extend D {\n${portfolio}}\n`);
    expect((await after('Добавить инициативу по созданию')).left).toEqual(['EGOV-change-without-ground']);
  });

  it('in a domain without a portfolio gets one', async () => {
    const text = `${head}domain D "Д" {\n  systems {\n    target ${old}\n    current system Old "Старая" custom internal { owner M }\n  }\n}\n`;
    const { after } = await fixes('EGOV-gap-portfolio', text);
    const { texts, left } = await after('Добавить все недостающие инициативы и рекомендации домена D (2)');
    expect(texts[0]).toMatch(/extend D \{\n  portfolio \{\n    recommendation RetireOld .*\n    initiative СозданиеЕскі/);
    expect(left).toEqual(['EGOV-change-without-ground', 'EGOV-change-without-ground']);
  });
});

it('an initiative without a ground gets one of the six (Rules §6)', async () => {
  const text = `${head}domain D "Д" {\n  systems { target system S "С" custom internal { owner M } }\n  portfolio {\n    initiative И "И" to create S\n  }\n}\n`;
  const { titles, after } = await fixes('EGOV-change-without-ground', text);
  expect(titles).toHaveLength(6);
  const { texts, left } = await after('Основание: реинжиниринг бизнес-процессов государственных органов');
  expect(texts[0]).toMatch(/initiative И "И" to create S \{\s+ground reengineering\s+\}/);
  expect(left).toEqual([]);
});
