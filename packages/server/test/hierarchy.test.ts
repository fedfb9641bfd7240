import { describe, expect, it } from 'vitest';
import { selectionRanges } from '../src/editor/selection-ranges.js';
import { editor } from './kit.js';

const model = (at: string): string =>
  `body MoH "Министерство здравоохранения" central
domain Health "Здравоохранение" {
  activity {
    function Attaching "Прикрепление" { performed by MoH }
    process Attach "Прикрепление пациента" { realizes Attaching; step Ask "Запрос" in Desk }
  }
  data { entity Clinic "Клиника"; entity Patient "Пациент" { attributes { clinic : Clinic "Клиника" } } }
  systems {
    system Register "Регистр" custom internal { owner MoH; automates Attaching; interface Api "Интерфейс" }
    system Desk "Рабочее место" custom internal { owner MoH; link "Описание" <https://example.org/a>; link "Зло" <command:rm> }
    exchange Query from Desk to Register.Api { mode read }
  }
}
`.replace(at, `${at.slice(0, -2)}<|>${at.slice(-2)}`);

describe('implementation', () => {
  it('leads from a function to the systems that automate it and the processes that carry it out', async () => {
    const { lsp, document, ...at } = await editor(model('function Attaching'));
    const links = (await lsp.ImplementationProvider!.getImplementation(document, at))!;
    expect(links.map(({ targetSelectionRange: { start } }) => start.line)).toEqual(expect.arrayContaining([4, 8]));
  });
});

describe('type definition', () => {
  it('leads from an attribute to the entity that is its type', async () => {
    const { lsp, document, ...at } = await editor(model('{ clinic'));
    const [link] = (await lsp.TypeProvider!.getTypeDefinition(document, at))!;
    expect(link!.targetSelectionRange).toEqual({ start: { line: 6, character: 16 }, end: { line: 6, character: 22 } });
  });
});

describe('call hierarchy', () => {
  it('tells who turns to a system, and to whom it turns', async () => {
    const { lsp, document, ...at } = await editor(model('system Desk'));
    const provider = lsp.CallHierarchyProvider!;
    const [desk] = (await provider.prepareCallHierarchy(document, at))!;
    const outgoing = (await provider.outgoingCalls({ item: desk! }))!;
    expect(outgoing.map(({ to }) => to.detail)).toEqual(['Health.Register']);
    const incoming = (await provider.incomingCalls({ item: desk! }))!;
    expect(incoming.map(({ from }) => from.detail)).toEqual(['Health.Attach']); // a step of it is done there
  });
});

describe('code lenses', () => {
  it('tell how often an element is used', async () => {
    const { lsp, document, textDocument } = await editor(model('system Desk'), 'ru');
    const lenses = (await lsp.CodeLensProvider!.provideCodeLens(document, { textDocument }))!;
    const at = (line: number): (string | undefined)[] =>
      lenses.filter(({ range }) => range.start.line === line).map(({ command }) => command?.title);
    expect(at(3)).toContain('2 ссылки');
    expect(at(9)).toContain('2 ссылки');
  });
});

describe('inlay hints', () => {
  it('show the titles behind names, in the part of the text that is seen', async () => {
    const { lsp, document, textDocument } = await editor(model('system Desk'));
    const range = { start: { line: 8, character: 0 }, end: { line: 8, character: 200 } };
    const hints = (await lsp.InlayHintProvider!.getInlayHints(document, { textDocument, range }))!;
    expect(hints.map(({ label }) => label)).toEqual([' Министерство здравоохранения', ' Прикрепление']);
  });
});

describe('links', () => {
  it('lead to addresses of the web, and to nothing else', async () => {
    const { lsp, document, textDocument } = await editor(model('system Desk'));
    const links = await lsp.DocumentLinkProvider!.getDocumentLinks(document, { textDocument });
    expect(links.map(({ target }) => target)).toEqual(['https://example.org/a']);
  });
});

describe('a selection', () => {
  it('grows from the word to the whole file', async () => {
    const { document, position } = await editor(model('system Desk'));
    const [range] = selectionRanges(document, [position]);
    const texts: string[] = [];
    for (let at = range; at; at = at.parent!) texts.push(document.textDocument.getText(at.range));
    expect(texts[0]).toBe('Desk');
    expect(texts[1]).toMatch(/^system Desk .*}$/);
    expect(texts.length).toBeGreaterThan(3);
  });
});
