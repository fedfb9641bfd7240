import { WorkspaceDuplicates } from '@egov/duplicates';
import { describe, expect, it } from 'vitest';
import { distinction, renewal } from '../src/duplicates/distinct.js';
import { mergeOf } from '../src/duplicates/merge.js';
import { editorServices } from '../src/index.js';
import { type Editor, edited, editor } from './kit.js';

/** An editor that looks for duplicates. */
async function open(...texts: string[]): Promise<Editor> {
  const opened = await editor(texts, 'ru');
  opened.workspace.setDuplicates(new WorkspaceDuplicates());
  return opened;
}

type Edits = readonly { readonly uri: string; readonly range: Parameters<typeof edited>[1][number]['range']; readonly newText: string }[];

const after = ({ texts }: Editor, edits: Edits): string[] =>
  [...texts].map(([uri, text]) =>
    edited(
      text,
      edits.filter((edit) => edit.uri === uri),
    ),
  );

const twins = `domain A "А" {
  activity {
    function Staff "Кадровый учёт"
    function Personnel "Ведение учёта кадров"
    process Hiring "Приём" { realizes Personnel }
  }
  data {
    entity Card "Карточка работника"
  }
  systems {
    system Hr "Кадры" custom internal { automates Staff, Personnel; stores Card }
  }
}
`;

describe('the decision that two things are distinct', () => {
  it('is written with the fingerprint of both; whatever the reason is, it stays a text', async () => {
    const opened = await open(twins);
    const edit = distinction('A.Staff', 'A.Personnel', 'Закон "О службе" \\ иное', opened.workspace)!;
    const [text] = after(opened, [edit]);
    expect(text).toMatch(/distinct from A\.Personnel because "Закон \\"О службе\\" \\\\ иное" as-of "[0-9a-f]{16}"/);
    const settled = await open(text!);
    expect(settled.workspace.findings('file:///w/a.egov').filter(({ code }) => code.includes('duplicate'))).toEqual([]);
    expect(settled.document.parseResult.parserErrors).toEqual([]);
  });

  it('can be confirmed when one of the two has changed', async () => {
    const decided = twins.replace('"Кадровый учёт"', '"Кадровый учёт" { distinct from Personnel because "Иное" as-of "0000000000000000" }');
    const opened = await open(decided);
    const [stale] = opened.workspace.findings('file:///w/a.egov').filter(({ code }) => code === 'EGOV-distinct-stale');
    const [text] = after(opened, [renewal('A.Staff', stale!.range, opened.workspace)!]);
    const confirmed = await open(text!);
    expect(confirmed.workspace.findings('file:///w/a.egov').filter(({ code }) => /distinct|duplicate/.test(code))).toEqual([]);
  });
});

describe('merging', () => {
  it('leaves one of two: what named the other names it, once; and the workspace checks clean', async () => {
    const opened = await open(twins);
    const merged = mergeOf('A.Staff', 'A.Personnel', editorServices(opened.workspace));
    expect(merged.obstacles).toEqual([]);
    const [text] = after(opened, merged.edits);
    expect(text).not.toContain('Personnel');
    expect(text).toContain('realizes A.Staff');
    expect(text).toContain('automates Staff;');
    const errors = (await open(text!)).workspace.model.findings('file:///w/a.egov').map(({ code }) => code);
    expect(errors.filter((code) => !['EGOV-unrelated-system'].includes(code))).toEqual(
      opened.workspace.model.findings('file:///w/a.egov').map(({ code }) => code),
    );
  });

  it('goes over files, and hands over what the one that goes did and held', async () => {
    const one =
      'domain A "А" { activity { function F "Учёт леса"; function G "Учёт воды" } systems { system S1 "Кедр" custom internal { automates F } } }\n';
    const other =
      'domain B "Б" { systems { system S2 "Кедр" custom internal { automates A.F, A.G } } portfolio { initiative I "Развитие" to develop S2 } }\n';
    const opened = await open(one, other);
    const merged = mergeOf('A.S1', 'B.S2', editorServices(opened.workspace));
    const [first, second] = after(opened, merged.edits);
    expect(first).toContain('automates A.G');
    expect(second).toContain('to develop A.S1');
    expect(second).not.toContain('S2');
  });

  it('is refused where something refers to a part that the other does not have', async () => {
    const opened = await open(`domain A "А" {
  systems {
    system S1 "Кедр" custom internal
    system S2 "Кедр" custom internal {
      component Core "Ядро" logic { interface Api "Сведения" }
    }
    system S3 "Иное" custom internal
    exchange E "Обмен" from S3 to S2.Core.Api
  }
}
`);
    expect(mergeOf('A.S1', 'A.S2', editorServices(opened.workspace)).obstacles).toHaveLength(1);
  });
});

describe('the title of a new element, while it is written', () => {
  const alike = async (text: string): Promise<string[]> => {
    const opened = await open(
      text,
      'domain B "Б" { activity { function Personnel "Ведение учёта кадров"; function Water "Мониторинг воды" } }\n',
    );
    const list = await opened.lsp.CompletionProvider!.getCompletion(opened.document, opened);
    return (list?.items ?? []).map(({ label }) => label);
  };

  it('is told what there is already', async () => {
    expect(await alike('domain A "А" { activity { function Staff "Учёт кадров<|>" } }')).toEqual([
      expect.stringMatching(/^Уже есть \(\d\d %\): Ведение учёта кадров$/),
    ]);
  });

  it('also before its quotes are closed', async () => {
    expect(await alike('domain A "А" { activity {\n function Staff "Учёт кадров<|>\n } }')).toHaveLength(1);
  });

  it('is told nothing where nothing is alike, nor in other texts', async () => {
    expect(await alike('domain A "А" { activity { function Staff "Выдача виз<|>" } }')).toEqual([]);
    expect(await alike('domain A "А" { activity { function Staff "Выдача" { description "Учёт кадров<|>" } } }')).toEqual([]);
    expect(await alike('domain A "А" { activity { /* Учёт кадров<|> */ } }')).toEqual([]);
  });
});

describe('the fixes of a finding', () => {
  it('decide, recommend and merge', async () => {
    const opened = await open(
      `body M "Министерство" central
domain A "А" {
  lead M
  systems {
    system S1 "Реестр лесов" custom internal { owner M }
    system S2 "Регистр лесов" custom internal { owner M }
  }
}
`,
    );
    const uri = 'file:///w/a.egov';
    const [finding] = opened.workspace.findings(uri).filter(({ code }) => code.startsWith('EGOV-duplicate'));
    const diagnostic = { range: finding!.range, code: finding!.code, message: '' };
    const actions = await opened.lsp.CodeActionProvider!.getCodeActions(opened.document, {
      textDocument: { uri },
      range: finding!.range,
      context: { diagnostics: [diagnostic] },
    });
    const own = (actions ?? []).flatMap((action) => ('edit' in action && action.diagnostics ? [action] : []));
    expect(own.map(({ title }) => title)).toEqual([
      'Это не дубль «Регистр лесов»: указать основание',
      'Рекомендовать вывести его из эксплуатации',
      'Объединить с «Регистр лесов»: остаётся тот элемент',
    ]);
    for (const { edit } of own) {
      const [text] = after(
        opened,
        Object.entries(edit!.changes!).flatMap(([file, edits]) => edits.map((one) => ({ uri: file, ...one }))),
      );
      expect((await open(text!)).document.parseResult.parserErrors).toEqual([]);
    }
  });
});
