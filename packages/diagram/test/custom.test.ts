import { describe, expect, it } from 'vitest';
import { type Aspect, customView, drawView, flawsOf, Perspective } from '../src/index.js';
import { edgesIn, evaluation, exampleFiles, graphOf, nodeIn, nodesIn, viewsOf } from './custom-kit.js';

const model = `
body MoH "Ministry of Health" central
body MoJ "Ministry of Justice" central
gateway SHEP "Gateway" e-government { operator MoJ }
domain Health "Health" {
  lead MoH
  activity {
    function Attach "Attachment" specific
    service Attachment "Attaching to a clinic" { performs Attach }
    process Attaching "Attaching" { realizes Attachment; step Enter "Entry" perform in Clinic by MoH }
  }
  data {
    entity Patient "Patient" master { attributes { iin : IIN identifier; home : Address } reference source Register }
    entity Address "Address" reference
  }
  systems {
    system Register "Register" custom internal class 1 {
      owner MoH; stores Patient; automates Attach
      component Core "Core" microservice { uses Store }
      component Store "Store" standard { interface Api "Access to patients" { protocol Rest } }
    }
    system Clinic "Clinic" product external { current { owner MoJ; stores Patient, Address } target { owner MoH; stores Patient } }
    current system Paper "Card index" product internal { owner MoH }
    target system Cloud "Clinic in the cloud" custom { owner MoH; replaces Paper }
    system Alone "Alone" custom
    exchange Ask from Clinic to Register.Store.Api via SHEP { carries Patient }
    target exchange Tell from Register.Core to Cloud { carries Patient }
  }
}
technology Rest "REST" { category other }
domain Justice "Justice" {
  lead MoJ
  systems {
    system Civil "Civil register" custom internal { owner MoJ }
    system Courts "Courts" custom internal { owner MoJ }
    exchange Born from Civil to Health.Register via SHEP
    exchange Judge from Civil to Courts via SHEP
  }
}`;

describe('a view', () => {
  it('shows the systems and exchanges of the whole architecture, if it says nothing', async () => {
    const graph = await graphOf(model, '');
    expect(nodesIn(graph)).toEqual(['Health.Alone', 'Health.Clinic', 'Health.Cloud', 'Health.Register', 'Justice.Civil', 'Justice.Courts']);
    expect(edgesIn(graph)).toEqual([
      'Health.Clinic —flow→ Health.Register (Patient; via Gateway)',
      'Health.Register —flow→ Health.Cloud (Patient)',
      'Justice.Civil —flow→ Health.Register (Born; via Gateway)',
      'Justice.Civil —flow→ Justice.Courts (Judge; via Gateway)',
    ]);
  });

  it('of an element shows its parts of the kinds named, and exchanges only between what it shows', async () => {
    expect(edgesIn(await graphOf(model, 'of Justice { show systems, exchanges }'))).toEqual([
      'Justice.Civil —flow→ Justice.Courts (Judge; via Gateway)',
    ]);
    expect(nodesIn(await graphOf(model, 'of Health.Register { show systems, components, interfaces }'))).toEqual([
      'Health.Register (Health.Register.Core, Health.Register.Store (Health.Register.Store.Api))',
    ]);
    expect(nodesIn(await graphOf(model, 'of Health.Register, SHEP { show systems, gateways }'))).toEqual(['Health.Register', 'SHEP']);
  });

  it('leads relations between what it shows: of parts that it doesn’t show, from what holds them', async () => {
    const graph = await graphOf(model, 'of Health { show functions, services, processes, systems, entities detail full }');
    expect(edgesIn(graph).sort()).toEqual([
      'Health.Attaching —serves→ Health.Attachment (realizes)',
      'Health.Attaching —uses→ Health.Clinic',
      'Health.Attachment —serves→ Health.Attach (follows from)',
      'Health.Clinic —uses→ Health.Patient (stores)',
      'Health.Patient —refers→ Health.Address (home)',
      'Health.Register —serves→ Health.Attach (automates)',
      'Health.Register —uses→ Health.Patient (reference source; stores)',
    ]);
  });

  it('with a gateway leads exchanges through it', async () => {
    const graph = await graphOf(model, 'of Health, SHEP { show systems, gateways, exchanges }');
    expect(edgesIn(graph)).toEqual([
      'Health.Register —flow→ Health.Cloud (Patient)',
      'Health.Clinic —flow→ SHEP (Patient)',
      'SHEP —flow→ Health.Register (Patient)',
    ]);
  });

  it('keeps exchanges whose ends fulfil its condition, and says the condition', async () => {
    const graph = await graphOf(model, '{ show systems, exchanges where owner = MoJ }');
    expect(nodesIn(graph)).toEqual(['Justice.Civil', 'Justice.Courts']);
    expect(edgesIn(graph)).toHaveLength(1);
  });

  it('of exchanges alone shows what they lead from and to', async () => {
    const graph = await graphOf(model, 'of Justice { show exchanges }');
    expect(nodesIn(graph)).toEqual(['Justice.Civil', 'Health.Register', 'Justice.Courts']);
    expect(edgesIn(await graphOf(model, '{ show exchanges where carries contains Health.Patient }'))).toHaveLength(2);
  });
});

describe('the depth of a view', () => {
  const shown = async (view: string): Promise<string[]> => nodesIn(await graphOf(model, view));

  it('adds what is so many relations away, whatever the condition says of it', async () => {
    expect(await shown('of Justice { show systems, exchanges where name = "Courts" depth 1 }')).toEqual([
      'Justice.Courts',
      'Justice.Civil',
    ]);
    expect(await shown('of Justice { show systems, exchanges where name = "Courts" depth 2 }')).toEqual([
      'Justice.Courts',
      'Justice.Civil',
      'Health.Register',
    ]);
  });

  it('doesn’t lead from a gateway to everything that passes it, unless the view is of the gateway', async () => {
    expect(await shown('of Justice.Courts { show systems, gateways, exchanges depth 1 }')).toEqual([
      'Justice.Courts',
      'Justice.Civil',
      'SHEP',
    ]);
    expect(await shown('of SHEP { show systems, gateways, exchanges depth 1 }')).toEqual([
      'SHEP',
      'Health.Clinic',
      'Health.Register',
      'Justice.Civil',
      'Justice.Courts',
    ]);
  });

  it('brings the system of an interface that it reaches', async () => {
    expect(await shown('of Health.Clinic { show systems, interfaces, exchanges depth 1 }')).toEqual([
      'Health.Clinic',
      'Health.Register (Health.Register.Store.Api)',
    ]);
  });
});

describe('the groups of a view', () => {
  const groups = async (view: string): Promise<(readonly [string, string])[]> =>
    (await graphOf(model, view)).nodes.map(
      ({ title, children = [] }) => [title, children.map(({ title: own }) => own).join(', ')] as const,
    );

  it.each([
    ['contour', ['External contour: Clinic', 'Internal contour: Register', 'Not stated: Clinic in the cloud, Alone']],
    ['owner', ['Ministry of Health: Register, Clinic, Clinic in the cloud', 'Not stated: Alone']],
    ['class', ['Class 1: Register', 'Not stated: Clinic, Clinic in the cloud, Alone']],
    ['layer', ['Information systems: Register, Clinic, Clinic in the cloud, Alone']],
    ['kind', ['Custom-built: Register, Clinic in the cloud, Alone', 'Ready-made product: Clinic']],
  ])('by %s', async (word, expected) => {
    const found = await groups(`of Health { show systems group by ${word} }`);
    expect(found.map(([title, members]) => `${title}: ${members}`)).toEqual(expected);
  });

  it('by kind put what has no word for it under its kind', async () => {
    expect(await groups('of Health { show services group by kind }')).toEqual([['Public services', 'Attaching to a clinic']]);
  });
});

describe('the state of a view', () => {
  it('shows what stands then', async () => {
    expect(nodesIn(await graphOf(model, 'of Health { show systems state current }'))).toContain('Health.Paper');
    expect(nodesIn(await graphOf(model, 'of Health { show systems }'))).not.toContain('Health.Paper');
    expect(nodesIn(await graphOf(model, 'of Health { show systems state 2026-01-01 }'))).not.toContain('Health.Cloud');
  });

  it('in a difference keeps what fulfils the condition in either state, and says what became of it', async () => {
    const graph = await graphOf(
      model,
      'of Health { show systems, entities where owner = MoJ or name = "Address" state difference detail full }',
    );
    expect(nodesIn(graph)).toEqual(['Health.Address', 'Health.Clinic']);
    expect(edgesIn(graph)).toEqual(['Health.Clinic —uses→ Health.Address (stores) [removed]']);
    expect(nodeIn(graph, 'Health.Clinic')!.rows).toEqual([
      { text: 'ready-made product, external contour', change: 'kept' },
      { text: 'owner: Ministry of Justice', change: 'removed' },
      { text: 'owner: Ministry of Health', change: 'added' },
      { text: 'stores: Patient', change: 'kept' },
    ]);
    const replaced = await graphOf(model, 'of Health { show systems state difference }');
    expect(edgesIn(replaced)).toContain('Health.Cloud —replaces→ Health.Paper [kept]');
  });
});

describe('the detail of a view', () => {
  const view = (detail: string): string => `of Health { show systems, exchanges, entities detail ${detail} }`;

  it('overview has titles and nothing else', async () => {
    const graph = await graphOf(model, view('overview'));
    expect(nodeIn(graph, 'Health.Register')).not.toHaveProperty('caption');
    expect(graph.edges.every(({ label }) => label === undefined)).toBe(true);
  });

  it('normal has labels of exchanges, full those of relations and facts that aren’t drawn', async () => {
    const normal = await graphOf(model, view('normal'));
    expect(nodeIn(normal, 'Health.Register')).toMatchObject({ caption: 'Ministry of Health' });
    expect(edgesIn(normal)).toContain('Health.Register —uses→ Health.Patient');
    const full = await graphOf(model, view('full'));
    expect(edgesIn(full)).toContain('Health.Clinic —uses→ Health.Patient (stores)');
    expect(nodeIn(full, 'Health.Register')!.rows).toEqual([
      { text: 'custom-built, internal contour, class 1' },
      { text: 'owner: Ministry of Health' },
      { text: 'automates: Attachment' },
    ]);
    expect(nodeIn(full, 'Health.Patient')!.rows!.map(({ text, aside }) => [text, aside])).toContainEqual(['home', 'Address']);
  });
});

describe('the views of the example', async () => {
  const { workspace, views, problems } = await viewsOf(exampleFiles, 'ru');
  const { architecture } = workspace;
  const imprint = { name: 'Example', version: '1.0.0', assessmentDate: '2026-11-22', authorship: 'egov' };
  const unmet = new Map(architecture.elements().map(({ id }, index) => [id, [{ number: `${index % 30}.1`, isCritical: index % 5 === 0 }]]));

  it('are without mistakes', () => {
    expect(problems).toEqual([]);
    expect(views.length).toBeGreaterThanOrEqual(5);
  });

  it.each(views.map((view) => [view.id, view] as const))('%s has no flaws in any state and direction', async (_, definition) => {
    const aspects: readonly Aspect[] = [definition.state, 'current', 'target', 'difference', { date: '2027-06-01' }];
    for (const aspect of aspects) {
      for (const direction of aspect === definition.state ? (['right', 'down', 'left', 'up'] as const) : [definition.direction]) {
        const view = customView({ ...definition, direction }, architecture, evaluation);
        const perspective = new Perspective(architecture, aspect, 'ru', { unmet });
        const [subject] = view.subjects(perspective);
        const scene = await drawView(view, subject!, perspective, imprint, { mostNodes: 1000 });
        expect(scene && flawsOf(scene), `${JSON.stringify(aspect)} ${direction}`).toEqual([]);
        expect(scene!.title).toContain(architecture.get(definition.id)!.title['ru']);
      }
    }
  });
});
