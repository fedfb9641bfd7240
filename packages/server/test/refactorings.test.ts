import { formatText } from '@egov/language';
import { type CodeAction, CodeActionKind, type Position, type TextDocumentEdit } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { afterwards, edited, editor } from './kit.js';

/** What is offered at the cursor, or for what stands between two cursors. */
async function offered(text: string, language: 'ru' | 'kk' | 'en' = 'en', others: readonly string[] = []) {
  const second = text.indexOf('<|>', text.indexOf('<|>') + 1);
  const clean = text.replaceAll('<|>', '');
  const at = await editor([second < 0 ? text : `${text.slice(0, second)}${text.slice(second + 3)}`, ...others], language);
  const end: Position = second < 0 ? at.position : at.document.textDocument.positionAt(second - 3);
  const actions = (await at.lsp.CodeActionProvider!.getCodeActions(at.document, {
    textDocument: at.textDocument,
    range: { start: at.position, end },
    context: { diagnostics: [] },
  })) as CodeAction[];
  return {
    titles: actions.map(({ title }) => title),
    after: (title: string): string => afterwards(at, actions.find((action) => action.title === title)?.edit)[0]!,
    files: (title: string): { readonly uri: string; readonly text: string }[] =>
      (actions.find((action) => action.title === title)?.edit?.documentChanges ?? [])
        .filter((change): change is TextDocumentEdit => 'edits' in change)
        .map(({ textDocument: { uri }, edits }) => ({
          uri,
          text: edited(uri === at.textDocument.uri ? clean : (at.texts.get(uri) ?? ''), edits as never),
        })),
  };
}

const body = 'body MoH "М" central\n';
const system = (facts: string, before = ''): string =>
  `${body}domain Health "Здоровье" {\n  systems {\n    ${before}system Register "Регистр" custom internal {\n${facts}\n    }\n  }\n}\n`;

describe('extraction to a file', () => {
  const model = `${body}domain Health "Здоровье" {
  systems {
    system Desk "Стол" custom internal { owner MoH }
    // Регистр населения
    target system Те<|>ркелім "Тіркелім" custom internal {
      owner MoH
      component Core "Ядро" microservice logic { uses Desk.Api }
    }
  }
}
`;

  it('takes an element with its state, its layer and the comment above it into an extension of its domain', async () => {
    const { titles, files } = await offered(model);
    expect(titles).toContain('Move to the new file Теркелім.egov');
    const [created, rest] = files('Move to the new file Теркелім.egov');
    expect(decodeURIComponent(created!.uri)).toBe('file:///w/Теркелім.egov');
    expect(created!.text).toBe(`extend Health {
  systems {
    // Регистр населения
    target system Теркелім "Тіркелім" custom internal {
      owner MoH
      component Core "Ядро" microservice logic { uses Desk.Api }
    }
  }
}
`);
    expect(rest!.text).toBe(`${body}domain Health "Здоровье" {
  systems {
    system Desk "Стол" custom internal { owner MoH }
  }
}
`);
    expect(formatText(created!.text)).toBe(created!.text);
  });

  it('takes all that is selected', async () => {
    const { files } = await offered(`<|>${body}body MoE "П" central\n<|>body MoT "Т" central\n`);
    const [created, rest] = files('Move to the new file MoH.egov');
    expect(created!.text).toContain('body MoH "М" central');
    expect(created!.text).toContain('body MoE "П" central');
    expect(rest!.text).toBe('body MoT "Т" central\n');
  });

  it('takes the comment that ends its line', async () => {
    const { files } = await offered(`${body}<|>body MoE "П" central; // просвещение\nbody MoT "Т" central\n`);
    const [created, rest] = files('Move to the new file MoE.egov');
    expect(created!.text).toBe('body MoE "П" central // просвещение\n');
    expect(rest!.text).toBe(`${body}body MoT "Т" central\n`);
  });

  it('puts what has one holder into one extension of it', async () => {
    const { files } = await offered(
      'domain D "Д" {\n  systems {\n    <|>system Г "А" custom internal\n    target { system Ж "Б" custom internal }<|>\n  }\n}\n',
    );
    expect(files('Move to the new file Г.egov')[0]!.text).toBe(
      'extend D {\n  systems {\n    system Г "А" custom internal\n    target {\n      system Ж "Б" custom internal\n    }\n  }\n}\n',
    );
  });

  it('leaves steps where their order is, and a broken document alone', async () => {
    const step = `${body}domain D "Д" { activity { process P "П" {\n step S<|> "Ш" by MoH\n } } }\n`;
    expect((await offered(step)).titles.filter((title) => title.startsWith('Move'))).toEqual([]);
    expect((await offered(`${model}\nsystem {`)).titles).toEqual([]);
  });
});

describe('a move to a file that there is', () => {
  const health = `domain Health "Здоровье" {\n  systems {\n    target system b<|> "Тіркелім" custom internal { owner MoH }\n  }\n}\n`;
  /** The text of a file of the same name once an element is moved there. */
  const moved = async (other: string, text = health): Promise<string> => {
    const { files } = await offered(text, 'en', [`${body}${other}`]);
    return files('Move to the file b.egov')[0]!.text.slice(body.length);
  };

  it('is offered where the file has the name of the element, before that to a new one, which is called otherwise', async () => {
    const { titles } = await offered(health, 'en', [body]);
    expect(titles.filter((title) => title.startsWith('Move'))).toEqual(['Move to the file b.egov', 'Move to the new file b-2.egov']);
  });

  it('extends the domain at the end', async () => {
    expect(await moved('')).toBe(`
extend Health {
  systems {
    target system b "Тіркелім" custom internal { owner MoH }
  }
}
`);
  });

  it('goes into the layer of an extension that there is, of several lines or of one', async () => {
    const after = `extend Health {
  systems {
    system A "А" custom internal { owner MoH }
    target system b "Тіркелім" custom internal { owner MoH }
  }
}
`;
    expect(await moved('extend Health {\n  systems {\n    system A "А" custom internal { owner MoH }\n  }\n}\n')).toBe(after);
    expect(await moved('extend Health {\n  systems { system A "А" custom internal { owner MoH } }\n}\n')).toBe(after);
  });

  it('gives the extension the layer that it lacks', async () => {
    expect(await moved('extend Health {\n  data { entity E "Э" }\n}\n')).toBe(`extend Health {
  data { entity E "Э" }
  systems {
    target system b "Тіркелім" custom internal { owner MoH }
  }
}
`);
  });

  it('goes into the element that held it', async () => {
    const extended = 'extend Health.A { component b<|> "Б" microservice logic }\n';
    expect(
      await moved(
        'domain Health "З" {\n  systems {\n    system A "А" custom internal {\n      owner MoH // кто\n    }\n  }\n}\n',
        extended,
      ),
    ).toBe(
      'domain Health "З" {\n  systems {\n    system A "А" custom internal {\n      owner MoH // кто\n      component b "Б" microservice logic\n    }\n  }\n}\n',
    );
  });

  it('keeps the line ends of the file', async () => {
    expect(await moved('extend Health {\r\n  data { entity E "Э" }\r\n}\r\n')).not.toMatch(/[^\r]\n/);
  });

  it('isn’t offered where that file is broken', async () => {
    const { titles } = await offered(health, 'en', ['body {']);
    expect(titles).not.toContain('Move to the file b.egov');
  });
});

describe('sorting of facts', () => {
  it('puts them into the order of the language, with their comments, parts last', async () => {
    const text = system(
      '      component Core "Ядро" microservice logic\n      // хранит\n      stores X<|>\n      owner MoH // владелец\n      description "О"',
    );
    const { after } = await offered(text, 'ru');
    expect(after('Упорядочить сведения')).toBe(
      system(
        '      description "О"\n      owner MoH // владелец\n      // хранит\n      stores X\n      component Core "Ядро" microservice logic',
      ),
    );
  });

  it('keeps facts apart that share a line', async () => {
    const { after } = await offered(`${body}domain D "Д" { systems { system S "С" custom internal { stores X<|>; owner MoH } } }\n`);
    expect(after('Sort the facts')).toContain('{ owner MoH; stores X }');
  });

  it('offers nothing where they stand so already', async () => {
    expect((await offered(system('      owner MoH<|>\n      stores X'))).titles).not.toContain('Sort the facts');
  });
});

describe('states', () => {
  it('are given to a fact, and to both', async () => {
    const { after } = await offered(system('      own<|>er MoH'));
    expect(after('Hold only in the target state')).toBe(system('      target owner MoH'));
    expect(after('Say it for each state')).toBe(system('      current owner MoH\n      target owner MoH'));
  });

  it('are taken from a fact: the mark before it, or the block around it', async () => {
    const prefixed = await offered(system('      current own<|>er MoH'));
    expect(prefixed.after('Hold in both states')).toBe(system('      owner MoH'));
    const alone = await offered(system('      current {\n        own<|>er MoH\n      }'));
    expect(alone.after('Hold in both states')).toBe(system('      owner MoH'));
    const among = await offered(system('      current {\n        own<|>er MoH\n        stores X\n      }'));
    expect(among.after('Hold in both states')).toBe(system('      owner MoH\n      current {\n        stores X\n      }'));
  });
});

describe('a difference that nothing covers', () => {
  it('gets an initiative for what comes, in the language of its name', async () => {
    const { after } = await offered(
      `${body}domain D "Д" {\n  systems { target system Рег<|>истр "Р" custom internal { owner MoH } }\n}\n`,
      'ru',
    );
    expect(after('Добавить инициативу по созданию')).toContain(
      'extend D {\n  portfolio {\n    initiative СозданиеРегистр "Создание: Р" to create Регистр\n  }\n}\n',
    );
  });

  it('is added to an initiative that there is', async () => {
    const text = `${body}domain D "Д" {
  systems { target system A "А" custom internal { owner MoH }; target system B<|> "Б" custom internal { owner MoH } }
  portfolio {
    initiative I "И" to create A
  }
}
`;
    const { titles, after } = await offered(text);
    expect(after('Add it to D.I')).toContain('initiative I "И" to create A, B');
    expect(after('Add an initiative that creates it')).toContain('to create A\n    initiative CreateB "Create: Б" to create B\n  }');
    expect(titles).not.toContain('Add a recommendation to decommission it');
  });

  it('gets a recommendation for what goes, and none where a change speaks of it', async () => {
    const goes = `${body}domain D "Д" { systems { current system Old<|> "С" custom internal { owner MoH } } }\n`;
    expect((await offered(goes)).titles).toContain('Add a recommendation to decommission it');
    const covered = `${goes}extend D { portfolio { recommendation R "Р" to decommission Old } }\n`;
    expect((await offered(covered)).titles).not.toContain('Add a recommendation to decommission it');
  });
});

it('only what is asked for is offered', async () => {
  const at = await editor(system('      stores X<|>\n      owner MoH'));
  const actions = (await at.lsp.CodeActionProvider!.getCodeActions(at.document, {
    textDocument: at.textDocument,
    range: { start: at.position, end: at.position },
    context: { diagnostics: [], only: [CodeActionKind.RefactorExtract] },
  })) as CodeAction[];
  expect(actions.filter(({ kind }) => kind !== CodeActionKind.RefactorExtract)).toEqual([]);
});
