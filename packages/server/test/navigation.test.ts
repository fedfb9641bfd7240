import { describe, expect, it } from 'vitest';
import { afterwards, editor, hoverText } from './kit.js';

const bodies = 'body MoH "Министерство здравоохранения" kk "Денсаулық сақтау министрлігі" central\n';
const systems = (at = 'Register.Api'): string => `domain Health "Здравоохранение" {
  systems {
    system Register "Регистр" custom internal { owner MoH; interface Api "Интерфейс" }
    system Desk "Рабочее место" custom internal { owner MoH }
    exchange Ask from Desk to ${at} { mode read }
  }
}
`;

describe('definition', () => {
  it('leads across files to the name in the declaration', async () => {
    const { lsp, document, ...at } = await editor([systems().replace('owner MoH', 'owner M<|>oH'), bodies]);
    const [link] = (await lsp.DefinitionProvider!.getDefinition(document, at))!;
    expect(link).toMatchObject({
      targetUri: 'file:///w/b.egov',
      targetSelectionRange: { start: { line: 0, character: 5 }, end: { line: 0, character: 8 } },
    });
  });

  it('leads from a part of a name to that part', async () => {
    const { lsp, document, ...at } = await editor([systems('Reg<|>ister.Api'), bodies]);
    const [link] = (await lsp.DefinitionProvider!.getDefinition(document, at))!;
    expect(link!.targetSelectionRange.start).toEqual({ line: 2, character: 11 });
    const api = await editor([systems('Register.A<|>pi'), bodies]);
    const [other] = (await api.lsp.DefinitionProvider!.getDefinition(api.document, api))!;
    expect(other!.targetSelectionRange.start.character).toBeGreaterThan(50);
  });
});

describe('references', () => {
  it('are all places that name an element, on the way to its parts too', async () => {
    const { lsp, document, ...at } = await editor([systems().replace('system Register', 'system Reg<|>ister'), bodies]);
    const found = await lsp.ReferencesProvider!.findReferences(document, { ...at, context: { includeDeclaration: true } });
    expect(found.map(({ range }) => range.start.line)).toEqual([2, 4]);
    const without = await lsp.ReferencesProvider!.findReferences(document, { ...at, context: { includeDeclaration: false } });
    expect(without).toHaveLength(1);
  });

  it('are marked in the document', async () => {
    const { lsp, document, ...at } = await editor([systems().replace('owner MoH', 'owner M<|>oH'), bodies]);
    expect(await lsp.DocumentHighlightProvider!.getDocumentHighlight(document, at)).toHaveLength(2);
  });
});

describe('rename', () => {
  it('changes the declaration, references, and names that lead through it, in all files', async () => {
    const at = await editor([
      systems().replace('system Register', 'system Reg<|>ister'),
      `${bodies}view V "V" of Health.Register { show systems }\n`,
    ]);
    const edit = await at.lsp.RenameProvider!.rename(at.document, { ...at, newName: 'Тіркелім' });
    const [first, second] = afterwards(at, edit);
    expect(first).toContain('system Тіркелім "Регистр"');
    expect(first).toContain('to Тіркелім.Api');
    expect(second).toContain('of Health.Тіркелім {');
    expect(`${first}${second}`).not.toContain('Register');
  });

  it.each(['Desk', 'two words', 'owner', '1st', ''])('refuses “%s”', async (newName) => {
    const at = await editor([systems().replace('system Register', 'system Reg<|>ister'), bodies]);
    expect(() => at.lsp.RenameProvider!.rename(at.document, { ...at, newName })).toThrow(/“|can’t/);
  });
});

describe('hover', () => {
  it('tells an element in words, with its titles, its state and what is said of it', async () => {
    const text = await hoverText([systems().replace('system Desk', 'system De<|>sk'), bodies], 'ru');
    expect(text).toContain('**Рабочее место**');
    expect(text).toContain('информационная система');
    expect(text).toContain('- владелец: Министерство здравоохранения');
  });

  it('tells what an element is called in each state, where that differs', async () => {
    const text = await hoverText(
      'body M "М" central\ndomain D "Д" { activity { process P "П" { current { step S<|> "Звонок" by M } target { step S "Уведомление" by M } } } }\n',
      'ru',
    );
    expect(text).toContain('текущее: Звонок → целевое: Уведомление');
  });

  it('lets nothing of the model be markup', async () => {
    const text = await hoverText('body M<|>oH "[x](command:rm) <script> **b**" central');
    expect(text).toContain(String.raw`\[x\]\(command:rm\) \<script\> \*\*b\*\*`);
  });

  it('tells what a word of the language is, and what the law says of it', async () => {
    const text = await hoverText('bo<|>dy MoH "Министерство" central', 'ru');
    expect(text).toMatch(/^\*\*государственный орган\*\* · Правила, п\. 2\.12\n\n\*Правила, п\. 2\.12:\* государственный орган \\\(далее/);
    const kazakh = await hoverText('bo<|>dy MoH "Министерство" central', 'kk');
    expect(kazakh).toContain('*Қағидалар, 2.12-тармақ (ресми емес аударма):* мемлекеттік орган');
  });

  it('quotes the Requirements from their catalogue', async () => {
    const exchange = 'body M "М" central\ndomain D "Д" { systems { exchange E from M to M { med<|>ium electronic } } }\n';
    expect(await hoverText(exchange, 'ru')).toMatch(/\*Требования, п\. [\d.]+:\* [а-я]/);
  });

  it('tells of a layer what the law says that it is', async () => {
    expect(await hoverText('domain D "Д" { sys<|>tems { } }\n', 'ru')).toContain('*Правила, п. 2.2:* архитектура информационных систем');
  });
});

describe('the outline', () => {
  it('shows elements within each other by their titles', async () => {
    const { lsp, document, textDocument } = await editor([systems(), bodies]);
    const [domain] = await lsp.DocumentSymbolProvider!.getSymbols(document, { textDocument });
    expect(domain!.name).toBe('Здравоохранение');
    expect(domain!.children!.map(({ name, detail }) => `${name} — ${detail}`)).toEqual([
      'Регистр — system Register',
      'Рабочее место — system Desk',
      'Ask — exchange Ask',
    ]);
  });
});

describe('formatting', () => {
  it('touches only the lines that change', async () => {
    const { lsp, document, textDocument } = await editor('body A "А" central\nbody   B "Б" central\nbody C "В" central\n');
    const edits = await lsp.Formatter!.formatDocument(document, { textDocument, options: { tabSize: 2, insertSpaces: true } });
    expect(edits).toEqual([
      { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 20 } }, newText: 'body B "Б" central' },
    ]);
  });
});

describe('folding', () => {
  it('folds blocks of several lines', async () => {
    const { lsp, document, textDocument } = await editor([systems(), bodies]);
    const ranges = await lsp.FoldingRangeProvider!.getFoldingRanges(document, { textDocument });
    expect(ranges.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
      [0, 5],
      [1, 4],
    ]);
  });
});

describe('quick fixes', () => {
  it('put what is meant in place of what is written', async () => {
    const at = await editor('body MoH "М" central\ndomain D "Д" { systems { system S "С" custom internal { ownr MoH } } }\n');
    const finding = at.workspace.findings(at.textDocument.uri).find(({ code }) => code === 'EGOV-unknown-word')!;
    const diagnostic = { range: finding.range, code: finding.code, message: '' };
    const [fix] = (await at.lsp.CodeActionProvider!.getCodeActions(at.document, {
      textDocument: at.textDocument,
      range: finding.range,
      context: { diagnostics: [diagnostic], only: ['quickfix'] },
    }))!;
    expect(afterwards(at, (fix as { edit: never }).edit)[0]).toContain('{ owner MoH }');
  });

  const fixes = async (text: string): Promise<{ titles: string[]; after: (index: number) => string }> => {
    const at = await editor(text);
    const finding = at.workspace.findings(at.textDocument.uri).find(({ code }) => code === 'EGOV-unknown-name')!;
    const diagnostic = { range: finding.range, code: finding.code, message: '' };
    const found = (await at.lsp.CodeActionProvider!.getCodeActions(at.document, {
      textDocument: at.textDocument,
      range: finding.range,
      context: { diagnostics: [diagnostic], only: ['quickfix'] },
    }))! as { title: string; edit: never }[];
    return { titles: found.map(({ title }) => title), after: (index) => afterwards(at, found[index]!.edit)[0]! };
  };

  it('propose the names that are near, and to declare what there isn’t', async () => {
    const { titles, after } = await fixes(
      'body MoH "М" central\ndomain D "Д" { systems { system S "С" custom internal { owner MoX } } }\n',
    );
    expect(titles[0]).toBe('Replace by “MoH”');
    expect(after(0)).toContain('owner MoH');
  });

  it('declare an element of a layer in an extension of its domain', async () => {
    const { titles, after } = await fixes(
      'body MoH "М" central\ndomain D "Д" { data { dictionary K "К"; entity E "Э" { relates to Nowhere } } }\n',
    );
    expect(titles).toEqual(['Declare the data entity “Nowhere”']);
    expect(after(0)).toContain('extend D {\n  data {\n    entity Nowhere "…"\n  }\n}\n');
  });
});
