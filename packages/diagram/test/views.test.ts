import { describe, expect, it } from 'vitest';
import { byCompliance, byDuplicates } from '../src/views/function-heat.js';
import { dataGraph, simpleTypes } from '../src/views/data.js';
import { exchangeEdge } from '../src/views/exchanges.js';
import { functionalGraph, functionalModelCompliance, functionalModelDuplicates } from '../src/views/functional-model.js';
import { goalsGraph } from '../src/views/goals.js';
import { infrastructureGraph } from '../src/views/infrastructure.js';
import { overviewGraph } from '../src/views/overview.js';
import { system, systemGraph } from '../src/views/system.js';
import { edgeLines, library, nodeLines, perspectiveOf, subjectIn, subjectsOf } from './kit.js';

const model = `
body MoH "Ministry" central
role Nurse "Nurse" specialist
technology Rest "REST" { category protocol }
platform Base "Base platform" { owner MoH; capability Registers "Registers" }
domain Health "Health" {
  strategy {
    goal Life "Longer life" {
      indicator Years "Years" { unit "years"; baseline 2023: 75; value plan 2029: 77; reach 77 by 2029-12-31 }
      task Early "Early detection"
    }
    problem Scattered "Scattered" { concerns Old; cause "Separate orders"; resolved by New }
  }
  activity {
    capability Care "Care"
    capability Primary "Primary care" { part of Care }
    function Attaching "Attaching" specific { performed by MoH; within Primary }
    function Minutes "Minutes" supporting { performed by MoH }
    service Attach "Attach to clinic" { performs Attaching; serves Life }
  }
  data {
    entity Patient "Patient" {
      attributes { iin : IIN "IIN" identifier; clinic : Clinic[] "Clinic" }
      current reference source Old
      target reference source New
      primary form electronic
    }
    entity Clinic "Clinic" { attributes { name : Text "Name" }; relates to Patient as "serves" many }
    entity Statistics "Statistics" { derived from Patient }
    entity Lonely "Lonely"
  }
  systems {
    current system Old "Old register" custom internal { owner MoH; automates Attaching; stores Patient; enters Patient from paper by Nurse; hosted on Rack }
    target system New "New system" custom internal {
      owner MoH; automates Attaching, Attach; stores Patient; built on Base; uses Base.Registers; hosted on Cloud; replaces Old; serves Years
      component Front "Front" standard presentation { uses Core }
      component Core "Core" microservice logic { interface Api "Patient API" { protocol Rest } }
    }
    system Desk "Desk" custom internal { owner MoH; automates Minutes; hosted on Rack }
    target exchange Ask "Ask" from Desk to New.Core.Api { carries Patient }
  }
  infrastructure {
    site Room "Room" { owner MoH }
    hardware Rack "Rack" { located in Room; capacity 4 "TB" }
    target software Cloud "Cloud" { located in Room; hosted on Rack; runs New }
    network Net "Net" { connects Room, Desk }
    protection Wall "Wall" { located in Room; protects Rack }
  }
}`;

describe('data', () => {
  it('shows entities as tables, with the systems that hold them', async () => {
    const perspective = await perspectiveOf(model);
    const graph = dataGraph(perspective, subjectIn(perspective, 'Health'));
    expect(nodeLines(graph)).toEqual([
      'Patient | IIN — IIN | Clinic — Clinic […] | Reference source, storage, entry: | Old register',
      'Clinic | Name — text',
      'Statistics',
      'Not related to other entities',
      '  Lonely',
    ]);
    expect(edgeLines(graph)).toEqual([
      'Patient —refers→ Clinic (Clinic)',
      'Clinic —refers→ Patient (serves (many))',
      'Statistics —uses→ Patient (derived from)',
    ]);
  });

  it('tells in a difference which systems come and go', async () => {
    const perspective = await perspectiveOf(model, 'difference');
    const [patient] = nodeLines(dataGraph(perspective, subjectIn(perspective, 'Health')));
    expect(patient).toBe(
      '± Patient | IIN — IIN | Clinic — Clinic […] | Reference source, storage, entry: | − Old register | Reference source, storage: | + New system',
    );
  });

  it('has a short name for each type that ships with the product', () => {
    const shipped = library.flatMap(({ text }) => [...text.matchAll(/^datatype (\S+)/gm)].map(([, name]) => name));
    expect(Object.keys(simpleTypes)).toEqual(shipped);
  });
});

describe('system', () => {
  it('is drawn of what has components or interfaces', async () => {
    expect(subjectsOf(system, await perspectiveOf(model))).toEqual([]);
    expect(subjectsOf(system, await perspectiveOf(model, 'target'))).toEqual(['Health.New']);
  });

  it('shows components by tier, and what is around', async () => {
    const perspective = await perspectiveOf(model, 'target');
    const graph = systemGraph(perspective, subjectIn(perspective, 'Health.New'));
    expect(nodeLines(graph)).toEqual([
      'Desk',
      'New system',
      '  Presentation',
      '    Front',
      '  Logic',
      '    Core | Patient API — REST',
      'Automates | Attaching | Attach to clinic',
      'Stores | Patient',
      'Base platform | Registers',
      'Cloud',
    ]);
    expect(edgeLines(graph)).toEqual([
      'New system —serves→ Automates',
      'New system —uses→ Stores',
      'Front —uses→ Core',
      'New system —uses→ Base platform',
      'New system —uses→ Cloud',
      'Desk —flow→ Core (Patient)',
    ]);
  });

  it('shows in a difference what it replaces', async () => {
    const perspective = await perspectiveOf(model, 'difference');
    const graph = systemGraph(perspective, subjectIn(perspective, 'Health.New'));
    expect(nodeLines(graph)).toContain('Replaces | − Old register');
    expect(edgeLines(graph)).toContain('New system —replaces→ Replaces');
    expect(edgeLines(graph)).toContain('+ Desk —flow→ Core (Patient)');
  });

  it('puts partners together where there are many', async () => {
    const many = Array.from({ length: 12 }, (_, index) => index);
    const perspective = await perspectiveOf(`
      body A "A" central
      domain D "D" { systems {
        system Hub "Hub" custom internal { owner A; interface Api "API" {} }
        ${many.map((index) => `system S${index} "S${index}" custom internal { owner A }; exchange E${index} "E" from S${index} to Hub.Api {}`).join('\n')}
      } }`);
    const graph = systemGraph(perspective, subjectIn(perspective, 'D.Hub'));
    expect(edgeLines(graph)).toEqual(['Systems that turn to it —flow→ Hub']);
    expect(graph.nodes[0]?.rows).toHaveLength(12);
  });
});

describe('infrastructure', () => {
  it('shows sites with what stands in them, and what it carries', async () => {
    const perspective = await perspectiveOf(model);
    const graph = infrastructureGraph(perspective, subjectIn(perspective, 'Health'));
    expect(nodeLines(graph)).toEqual(['Room', '  Rack | 4 TB', '  Wall', 'Net', 'Hosted systems', '  Desk', '  Old register']);
    expect(edgeLines(graph)).toEqual([
      'Hosted systems —uses→ Rack',
      'Net —connects→ Room',
      'Net —connects→ Hosted systems (Desk)',
      'Wall —protects→ Rack',
    ]);
  });

  it('keeps apart in a difference what stays, comes and goes', async () => {
    const perspective = await perspectiveOf(model, 'difference');
    const graph = infrastructureGraph(perspective, subjectIn(perspective, 'Health'));
    expect(nodeLines(graph).slice(1, 4)).toEqual(['  Rack | 4 TB', '  + Cloud', '  Wall']);
    expect(edgeLines(graph).filter((line) => line.includes('uses'))).toEqual([
      '+ New system —uses→ Cloud',
      'Desk —uses→ Rack',
      '− Old register —uses→ Rack',
      '+ Cloud —uses→ Rack',
    ]);
  });
});

describe('hosted systems', () => {
  it('in several boxes are told apart by what they stand on', async () => {
    const perspective = await perspectiveOf(`
      body M "M" central
      domain D "D" {
        systems {
          system A "A" custom internal { owner M; hosted on One }
          system B "B" custom internal { owner M; hosted on One }
          system C "C" custom internal { owner M; hosted on Two }
          system E "E" custom internal { owner M; hosted on Two }
        }
        infrastructure { hardware One "First rack" server { owner M }; hardware Two "Second rack" server { owner M } }
      }`);
    const { nodes } = infrastructureGraph(perspective, subjectIn(perspective, 'D'));
    const titles = nodes.map(({ title }) => title).filter((title) => title.startsWith('Hosted'));
    expect(titles).toEqual(['Hosted systems: First rack', 'Hosted systems: Second rack']);
  });
});

describe('a data model', () => {
  it('has tables as wide as it takes for a type not to be cut, up to a limit', async () => {
    const perspective = await perspectiveOf(`
      body M "M" central
      domain D "D" { data {
        entity Short "Short" { attributes { a : Text "Name" } }
        entity Long "Long" { attributes { a : Kinds "A rather long title of an attribute" } }
        dictionary Kinds "Kinds of social support"
      } }`);
    const { nodes } = dataGraph(perspective, subjectIn(perspective, 'D'));
    const widthOf = (id: string): number =>
      [...nodes, ...nodes.flatMap(({ children = [] }) => children)].find((each) => each.id === id)!.width!;
    expect(widthOf('D.Long')).toBeGreaterThan(widthOf('D.Short'));
    expect(widthOf('D.Long')).toBeLessThanOrEqual(330);
  });
});

describe('functional model', () => {
  it('shows functions in their capabilities, coloured by the number of systems', async () => {
    const perspective = await perspectiveOf(model);
    const graph = functionalGraph(perspective, subjectIn(perspective, 'Health'));
    expect(graph.edges).toEqual([]);
    expect(nodeLines(graph)).toEqual([
      'Care',
      '  Primary care',
      '    Attaching (1) | Attach to clinic | Old register',
      'In no capability',
      '  Minutes (1) | Desk',
    ]);
  });

  it('counts in a difference the systems that remain', async () => {
    const perspective = await perspectiveOf(model, 'difference');
    expect(nodeLines(functionalGraph(perspective, subjectIn(perspective, 'Health')))[2]).toBe(
      '    Attaching (1) | Attach to clinic | + New system | − Old register',
    );
  });

  it('may be warmed by duplicates, and by compliance', async () => {
    const duplicates = [{ members: ['Health.Attaching', 'Health.Minutes'], score: 0.9, why: 'names' }];
    const levels = new Map([['Health.Old', 'none' as const]]);
    const bare = await perspectiveOf(model);
    expect([...subjectsOf(functionalModelDuplicates, bare), ...subjectsOf(functionalModelCompliance, bare)]).toEqual([]);
    const perspective = await perspectiveOf(model, 'current', { duplicates, levels });
    expect(subjectsOf(functionalModelDuplicates, perspective)).toEqual(['Health']);
    expect(subjectsOf(functionalModelCompliance, perspective)).toEqual(['Health']);
    expect(nodeLines(functionalGraph(perspective, subjectIn(perspective, 'Health'), byDuplicates(duplicates)))[2]).toBe(
      '    Attaching (1) | Attach to clinic | Old register | Duplicates: | Minutes — 90 %',
    );
  });

  it('tells in a difference how functions met the requirements and how they shall', async () => {
    const levels = new Map([['Health.New', 'full' as const]]);
    const levelsBefore = new Map([['Health.Old', 'none' as const]]);
    const perspective = await perspectiveOf(model, 'difference', { levels, levelsBefore });
    const graph = functionalGraph(perspective, subjectIn(perspective, 'Health'), byCompliance(levels, levelsBefore));
    expect(nodeLines(graph)[2]).toContain('Level of compliance: | no compliance → full compliance');
    expect(nodeLines(graph)[2]).toContain('(good)');
  });

  it('draws capabilities that are parts of each other once', async () => {
    const perspective = await perspectiveOf(
      'domain D "D" { activity { capability A "A" { part of B }; capability B "B" { part of A }; function F "F" specific { within A } } }',
    );
    expect(nodeLines(functionalGraph(perspective, subjectIn(perspective, 'D'))).map((line) => line.trim())).toContain('F (0)');
  });
});

describe('overview', () => {
  it('ties the layers', async () => {
    const perspective = await perspectiveOf(model, 'target');
    const graph = overviewGraph(perspective, subjectIn(perspective, 'Health'));
    expect(nodeLines(graph)).toEqual([
      'Activity',
      '  Primary care | Attaching | Attach to clinic',
      '  Minutes',
      'Data',
      '  Patient',
      '  Data outside of the systems | Clinic | Statistics | Lonely',
      'Information systems',
      '  New system',
      '  Desk',
      'Infrastructure',
      '  Room | Rack | Cloud | Wall',
      '  Net',
    ]);
    expect(edgeLines(graph).sort()).toEqual([
      'Desk —serves→ Minutes',
      'Desk —uses→ Room',
      'New system —serves→ Primary care',
      'New system —uses→ Room',
      'Patient —uses→ New system',
    ]);
  });

  it('puts many systems together by owner and by what becomes of them', async () => {
    const many = Array.from({ length: 16 }, (_, index) => index);
    const perspective = await perspectiveOf(
      `body A "A" central
      domain D "D" { systems { ${many.map((index) => `${index % 2 ? 'current ' : ''}system S${index} "S${index}" custom internal { owner A }`).join('\n')} } }`,
      'difference',
    );
    const [, ...groups] = nodeLines(overviewGraph(perspective, subjectIn(perspective, 'D')));
    expect(groups.map((line) => line.trim().split(' | ').length)).toEqual([9, 9]);
    expect(groups.map((line) => line.trim().slice(0, 3))).toEqual(['A |', '− A']);
  });
});

describe('goals', () => {
  it('shows aims, what serves them, and what resolves problems', async () => {
    const perspective = await perspectiveOf(model, 'difference');
    const graph = goalsGraph(perspective, subjectIn(perspective, 'Health'));
    expect(nodeLines(graph)).toEqual([
      'Longer life',
      'Years | years: | baseline, 2023 — 75 | plan, 2029 — 77 | to reach by 31.12.2029 — 77',
      'Early detection',
      'Scattered | Causes: | Separate orders | Concerns: | − Old register',
      'Attach to clinic',
      '+ New system',
    ]);
    expect(edgeLines(graph)).toEqual([
      'Years —order→ Longer life',
      'Early detection —order→ Longer life',
      'Attach to clinic —serves→ Longer life',
      '+ New system —serves→ Years',
      '+ New system —serves→ Scattered',
    ]);
  });
});

describe('exchanges', () => {
  const mode = (words: string): string => `
body M "M"
domain D "D" { systems {
  system A "A" custom internal { owner M }
  system B "B" custom internal { owner M }
  exchange X from A to B { ${words} }
} }`;
  const edge = async (words: string): Promise<string> => {
    const perspective = await perspectiveOf(mode(words));
    const [from, to] = ['D.A', 'D.B'].map((id) => perspective.get(id)!);
    const { source, target, isTwoWay, isReversed } = exchangeEdge(perspective.get('D.X')!, from!, to!, perspective);
    return `${source}→${target}${isTwoWay ? ' both' : ''}${isReversed ? ' laid out from the caller' : ''}`;
  };

  it('lead where the data go: to who reads them, from who writes them', async () => {
    expect(await edge('mode read')).toBe('D.B→D.A laid out from the caller');
    expect(await edge('mode create')).toBe('D.A→D.B');
    expect(await edge('mode read, update')).toBe('D.A→D.B both');
    expect(await edge('')).toBe('D.A→D.B');
  });
});
