import { describe, expect, it } from 'vitest';
import { drawView, flawsOf, Perspective, type Scene, standardViews } from '../src/index.js';
import { datesOf, rowsOf } from '../src/views/roadmap/rows.js';
import { lanesOf } from '../src/views/roadmap/waits.js';
import { perspectiveOf, subjectIn } from './kit.js';

const model = `
body MoH "Ministry" central
domain Other "Other" {
  portfolio { project Base "Base" { owner MoH; dates plan 2026-01-01 .. 2026-06-30 } }
}
domain Health "Health" {
  systems {
    current system Old "Old register" custom internal { owner MoH }
    target system New "New system" custom internal { owner MoH }
    system Desk "Desk" custom internal { owner MoH }
  }
  portfolio {
    initiative Build "Build the new one" to create New { priority 1 }
    initiative Improve "Improve the desk" to develop Desk { priority 2 }
    recommendation Retire "Retire the old one" to decommission Old { addressee MoH; due 2027-12-31; reason "Old." }
    recommendation Repair "Repair the desk" to record Desk { addressee MoH; completed 2026-02-01; reason "Broken." }
    project Second "Second" {
      owner MoH; implements Build; depends on First, Other.Base
      dates plan 2027-01-01 .. 2027-12-31
      delivers New by 2027-06-30
    }
    project First "First" {
      owner MoH; implements Build
      dates plan 2026-03-01 .. 2026-12-31
      dates fact 2026-04-01 ..
    }
    measure Rules "New rules" { owner MoH; implements Build; dates plan 2026-05-01 .. 2026-06-01 }
  }
}`;

async function rows(): Promise<string[]> {
  const perspective = await perspectiveOf(model, 'target');
  return rowsOf(subjectIn(perspective, 'Health'), perspective).map(({ title, notes, bars, events, waitsFor, isUncovered }) =>
    [
      ...title,
      ...notes,
      ...bars.map(({ kind, from, to = '' }) => `${kind} ${from}–${to}`),
      ...events.map(({ date, text, isDone }) => `${date} ${text}${isDone ? ' ✓' : ''}`),
      ...waitsFor.map((id) => `→ ${id}`),
      ...(isUncovered ? ['!'] : []),
    ].join(' | '),
  );
}

async function sceneOf(assessmentDate: string): Promise<Scene> {
  const perspective = await perspectiveOf(model, 'target');
  const view = standardViews.find(({ name }) => name === 'roadmap')!;
  const scene = await drawView(
    view,
    subjectIn(perspective, 'Health'),
    perspective,
    { authorship: 'egov', assessmentDate },
    { mostNodes: 1000 },
  );
  return scene!;
}

describe('the rows of a roadmap', () => {
  it('are works in the order in which they begin, then what no work carries out', async () => {
    expect(await rows()).toEqual([
      'First | implements: Build the new one | plan 2026-03-01–2026-12-31 | fact 2026-04-01–',
      'New rules | implements: Build the new one | plan 2026-05-01–2026-06-01',
      'Second | implements: Build the new one | after: Base | plan 2027-01-01–2027-12-31 | 2027-06-30 delivers: New system | → Health.First',
      'Repair the desk | record and update: Desk | 2026-02-01 done ✓',
      'Retire the old one | decommission: Old register | 2027-12-31 due | !',
      'Improve the desk | develop: Desk | !',
    ]);
  });

  it('tell all dates that the scale has to cover', async () => {
    const perspective = await perspectiveOf(model, 'target');
    const [first] = rowsOf(subjectIn(perspective, 'Health'), perspective);
    expect(datesOf(first!)).toEqual(['2026-03-01', '2026-12-31', '2026-04-01']);
  });
});

describe('a roadmap', () => {
  it('has an arrow from what comes first to what waits for it, and no flaws', async () => {
    const scene = await sceneOf('2026-11-22');
    expect(scene.shapes.filter(({ role }) => role === 'edge').map(({ ends }) => ends)).toEqual([['Health.First', 'Health.Second']]);
    expect(flawsOf(scene)).toEqual([]);
  });

  it('shows the date of the assessment if it lies within its years', async () => {
    const hasLine = ({ shapes }: Scene): boolean => shapes.some(({ id }) => id === 'today');
    expect(hasLine(await sceneOf('2026-11-22'))).toBe(true);
    expect(hasLine(await sceneOf('2025-11-22'))).toBe(false);
  });

  it('writes beside the line of that date, not over it', async () => {
    const { shapes } = await sceneOf('2027-10-01');
    const row = shapes.find(({ id }) => id === 'Health.Second')!;
    const text = row.marks.find((mark) => mark.type === 'text' && mark.text.includes('delivers'))!;
    expect(text.type === 'text' && text.anchor).toBe('end');
  });

  it('says a term as the language has it', async () => {
    const { architecture } = await perspectiveOf(model, 'target');
    const perspective = new Perspective(architecture, 'target', 'kk');
    const view = standardViews.find(({ name }) => name === 'roadmap')!;
    const scene = (await drawView(view, subjectIn(perspective, 'Health'), perspective, {}, { mostNodes: 1000 }))!;
    expect(scene.description).toContain('мерзімі – 31.12.2027');
  });

  it('draws what goes on up to the date of the assessment', async () => {
    const arrowEnd = async (date: string): Promise<number> => {
      const row = (await sceneOf(date)).shapes.find(({ id }) => id === 'Health.First')!;
      const [, fact] = row.marks.filter((mark) => mark.type === 'path' && mark.fill?.startsWith('portfolio'));
      return Math.max(...[...(fact as { path: string }).path.matchAll(/L([\d.]+)/g)].map(([, x]) => Number(x)));
    };
    expect(await arrowEnd('2026-11-22')).toBeGreaterThan((await arrowEnd('2026-06-22')) + 50);
  });

  it('describes its rows to those who do not see it', async () => {
    expect((await sceneOf('2026-11-22')).description).toContain('30.06.2027 delivers: New system');
  });
});

describe('the tracks of arrows', () => {
  it('run beside each other where they pass the same rows, the short ones nearer', () => {
    expect(
      lanesOf([
        { before: 0, after: 3 },
        { before: 1, after: 2 },
        { before: 4, after: 5 },
      ]),
    ).toEqual([1, 0, 0]);
  });
});
