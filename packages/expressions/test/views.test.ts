import { type ast, defaultManifest } from '@egov/language';
import { type Element, ModelWorkspace } from '@egov/model';
import { describe, expect, test } from 'vitest';
import { compileView, Context, type EvaluationInput, isElement, type Problem, type Scope, type ViewDefinition } from '../src/index.js';

const model = `
  body MoH "Минздрав" central
  body Agency "Агентство" subordinate
  gateway SHEP "Шлюз" e-government { operator Agency }
  domain Health "Здоровье" {
    lead MoH
    systems {
      system Register "Регистр" custom internal class 1 { owner MoH; interface Api "Доступ" { version "1" } }
      system Clinic "Клиника" product external {
        current { owner Agency }
        target { owner MoH }
      }
      system Nobody "Ничья" custom
      current system Paper "Картотека" product internal { owner Agency }
      exchange Ask from Clinic to Register.Api via SHEP { mode read }
    }
    portfolio { project Move "Переход" { owner MoH; retires Paper by 2026-06-01; changes Clinic by 2027-01-01 } }
  }`;

async function compiled(text: string): Promise<{ workspace: ModelWorkspace; view: ViewDefinition | undefined; problems: string[] }> {
  const workspace = new ModelWorkspace({ language: 'en', manifest: defaultManifest }, '2026-11-22');
  const all = `${model}\nview V "V" ${text}`;
  await workspace.load([{ uri: 'file:///model.egov', text: all }]);
  const { language } = workspace;
  const scope: Scope = {
    variables: new Map(),
    parameters: new Map(),
    element: (name) => {
      const found = language.declarations(name)[0];
      return found && { id: found.name, type: found.type };
    },
    elementNames: () => language.declaredNames,
    words: (vocabulary) => language.words(vocabulary),
  };
  const problems: Problem[] = [];
  const node = language.declarations('V')[0]!.node as ast.View;
  const notes = { problem: (problem: Problem) => problems.push(problem), meaning: () => {}, wanted: () => {} };
  const view = compileView(node, 'V', scope, notes);
  const said = problems.map(
    ({ code, args, offset, length }) =>
      `${code} ${all.slice(offset, offset + length)} → ${(args['near'] as string | undefined) ?? 'undefined'}`,
  );
  return { workspace, view, problems: said };
}

/** The elements that a condition keeps. */
async function kept(text: string, where: Partial<EvaluationInput> = {}): Promise<string[]> {
  const { workspace, view, problems } = await compiled(text);
  expect(problems, text).toEqual([]);
  const { architecture } = workspace;
  const context = new Context({ architecture, state: 'target', today: '2026-11-22', duplicates: { of: () => [] }, ...where });
  const stands = (element: Element): boolean => context.reader.get(element.id) !== undefined;
  const holds = (element: Element): boolean => view!.kinds.has(element.kind) && stands(element) && view!.where!.holds(element, context);
  return architecture
    .elements()
    .filter(holds)
    .map(({ name }) => name);
}

describe('the condition of a view', () => {
  test.each([
    ['{ show systems where owner = MoH }', ['Clinic', 'Register']],
    ['{ show systems where MoH = owner }', ['Clinic', 'Register']],
    ['{ show systems where kind = custom }', ['Nobody', 'Register']],
    ['{ show systems where contour = internal and class = 1 }', ['Register']],
    ['{ show systems where owner.kind = subordinate }', []],
    ['{ show systems where owner is empty }', ['Nobody']],
    ['{ show systems where interfaces.any(i => i.version is not empty and owner = MoH) }', ['Register']],
    ['{ show systems, bodies where name = "MoH" or contour = external }', ['Clinic', 'MoH']],
    ['{ where domain = Health and exchanges.count > 0 }', ['Clinic', 'Register']],
  ])('%s', async (text, expected) => {
    expect(await kept(text)).toEqual(expected);
  });

  test('leaves out kinds that lack what it asks about, however it asks', async () => {
    expect(await kept('{ show systems, interfaces where owner != MoH }')).toEqual(['Nobody']);
    expect(await kept('{ show systems, interfaces where not owner = MoH }')).toEqual(['Nobody']);
    expect(await kept('{ show systems, interfaces where owner is empty }')).toEqual(['Nobody']);
    expect(await kept('{ show systems, interfaces where owner = MoH implies name = "Clinic" }')).toEqual(['Clinic', 'Nobody']);
    expect(await kept('{ show systems, interfaces where owner = MoH or name = "Api" }')).toEqual(['Clinic', 'Register', 'Api']);
  });

  test('is about exchanges where nothing else is shown', async () => {
    expect(await kept('{ show exchanges where mode contains read }')).toEqual(['Ask']);
  });

  test('is asked in the state, or on the date, that is looked at', async () => {
    const text = '{ show systems where owner = Agency }';
    expect(await kept(text, { state: 'current' })).toEqual(['Clinic', 'Paper']);
    expect(await kept(text, { date: '2026-05-31' })).toEqual(['Clinic', 'Paper']);
    expect(await kept(text, { date: '2026-06-01' })).toEqual(['Clinic']);
    expect(await kept(text, { date: '2027-01-01' })).toEqual([]);
  });

  test.each([
    ['{ show systems where ownr = MoH }', ['EGOV-rule-name ownr → owner']],
    ['{ show systems where protocol is empty }', ['EGOV-rule-name protocol → undefined']],
    ['{ show systems where mode contains read }', ['EGOV-rule-name mode → undefined']],
    ['{ show systems where kind = custm }', ['EGOV-rule-name custm → custom']],
    ['{ show systems where owner.nam = "x" }', ['EGOV-rule-member nam → name']],
    ['{ show systems where owner }', ['EGOV-rule-type owner → undefined']],
    ['{ show systems where owner = Health }', ['EGOV-rule-type Health → undefined']],
    ['{ show systems where ownr = MoH or ownr = Agency }', ['EGOV-rule-name ownr → owner']],
  ])('with a mistake: %s', async (text, expected) => {
    const { view, problems } = await compiled(text);
    expect(problems).toEqual(expected);
    expect(view).toBeUndefined();
  });
});

describe('the words of a view', () => {
  test.each([
    ['{ show systms }', ['EGOV-view-show systms → systems']],
    ['{ show system }', ['EGOV-view-show system → systems']],
    ['{ show системы, rules }', ['EGOV-view-show системы → systems', 'EGOV-view-show rules → roles']],
    ['{ show systems, systems }', ['EGOV-repeated-value systems → undefined']],
    ['{ group by contur }', ['EGOV-view-group contur → contour']],
    ['{ group by interfaces }', ['EGOV-view-group interfaces → undefined']],
    ['{ show entities group by owner }', ['EGOV-view-group owner → undefined']],
    ['{ depth 1.5 }', ['EGOV-view-depth 1.5 → undefined']],
  ])('with a mistake: %s', async (text, expected) => {
    expect((await compiled(text)).problems).toEqual(expected);
  });

  test('say what is shown, and how', async () => {
    const { view, problems } = await compiled(
      'of Health, SHEP { show systems, gateways state difference depth 2 direction left detail full }',
    );
    expect(problems).toEqual([]);
    expect(view).toMatchObject({
      id: 'V',
      of: ['Health', 'SHEP'],
      kinds: new Set(['system', 'gateway']),
      state: 'difference',
      depth: 2,
      direction: 'left',
      detail: 'full',
    });
  });

  test('that aren’t there mean systems and exchanges of the whole architecture in the target state', async () => {
    const { view } = await compiled('');
    expect(view).toEqual({
      id: 'V',
      of: [],
      kinds: new Set(['system', 'exchange']),
      state: 'target',
      hasOwnState: false,
      depth: 0,
      direction: 'right',
      detail: 'normal',
    });
    expect((await compiled('{ state 2027-01-01 }')).view).toMatchObject({ state: { date: '2027-01-01' } });
  });
});

test('elements are grouped by a value that they have once, by their layer, by their kind', async () => {
  const of = async (text: string): Promise<unknown[]> => {
    const { workspace, view, problems } = await compiled(text);
    expect(problems).toEqual([]);
    const { architecture } = workspace;
    const context = new Context({ architecture, state: 'target', today: '', duplicates: { of: () => [] } });
    return ['Health.Register', 'Health.Nobody'].map((id) => {
      const value = view!.groupBy!.of(architecture.get(id)!, context);
      return isElement(value) ? value.id : value;
    });
  };
  expect(await of('{ group by owner }')).toEqual(['MoH', undefined]);
  expect(await of('{ group by contour }')).toEqual(['internal', undefined]);
  expect(await of('{ group by class }')).toEqual([1, undefined]);
  expect(await of('{ group by domain }')).toEqual(['Health', 'Health']);
  expect(await of('{ group by layer }')).toEqual(['systems', 'systems']);
  expect(await of('{ group by kind }')).toEqual(['custom', 'custom']);
  expect(await of('{ show domains group by kind }')).toEqual([undefined, undefined]);
});
