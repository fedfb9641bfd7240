import { beforeAll, describe, expect, it } from 'vitest';
import type { Architecture } from '@egov/model';
import { type Aspect, drawView, type RequirementsMatrix, flawsOf, nodesWithin, Perspective, standardViews } from '../src/index.js';
import { functionalGraph } from '../src/views/functional-model.js';
import { exampleArchitecture } from './kit.js';

let architecture: Architecture;
beforeAll(async () => {
  architecture = await exampleArchitecture();
});

const aspects: readonly Aspect[] = ['current', 'target', 'difference', { date: '2027-01-01' }];
const imprint = { name: 'Example', version: '1.0.0', assessmentDate: '2026-11-22', authorship: 'egov' };
const options = { mostNodes: 1000 };

/** What assessments and the search for duplicates would say; every element has some unmet requirement, so that badges take room. */
function annotated(aspect: Aspect): Perspective {
  const ids = architecture.elements().map(({ id }) => id);
  const unmet = new Map(ids.map((id, index) => [id, [{ number: `${index % 30}.1`, isCritical: index % 5 === 0 }]]));
  const levels = new Map(ids.map((id, index) => [id, (['full', 'partial', 'none', 'not-assessed'] as const)[index % 4]!]));
  const duplicates = [{ members: ['Health.StaffRecords', 'Education.HumanResources'], score: 0.87, why: 'names' }];
  const requirements = Array.from({ length: 40 }, (_, index) => ({
    id: `r${index}`,
    number: index === 39 ? 'ARuleWithALongName' : `${7 + Math.floor(index / 6)}.${(index % 6) + 1}`,
    text: 'текст требования',
    principle: `Принцип ${Math.floor(index / 6)}`,
    isOwnRule: index === 39,
  }));
  const statuses = ['met', 'not-met', 'evidence-missing', 'evidence-stale'] as const;
  const statusesFrom = (first: number): RequirementsMatrix['statuses'] =>
    new Map(
      ids.map((id, index) => {
        const own = requirements.filter((_, number) => (index + number) % 3 === 0);
        return [id, new Map(own.map((requirement, number) => [requirement.id, statuses[(index + number * first) % 4]!]))] as const;
      }),
    );
  const before = aspect === 'difference' ? { before: statusesFrom(2) } : {};
  return new Perspective(architecture, aspect, 'ru', {
    unmet,
    levels,
    duplicates,
    matrix: { requirements, statuses: statusesFrom(1), ...before },
  });
}

describe.each(aspects)('the example, %j', (aspect) => {
  it.each(standardViews.map((view) => [view.name, view] as const))('has no flaws in %s', async (_, view) => {
    const perspective = annotated(aspect);
    const subjects = view.subjects(perspective);
    expect(subjects.length).toBeGreaterThan(0);
    let drawn = 0;
    for (const subject of subjects) {
      const scene = await drawView(view, subject, perspective, imprint, options);
      if (!scene) continue; // nothing to show of this one
      drawn++;
      expect(flawsOf(scene), `${view.name} of ${subject.id}`).toEqual([]);
      const ids = scene.shapes.map(({ role, id }) => `${role} ${id}`);
      expect(new Set(ids).size, `${view.name} of ${subject.id}: each shape once`).toBe(ids.length);
    }
    expect(drawn).toBeGreaterThan(0);
  });
});

it('has every function of a domain in its functional model', () => {
  const perspective = annotated('target');
  for (const element of perspective.ofKind('domain')) {
    const subject = { id: element.id, title: '', element };
    const shown = new Set([...nodesWithin(functionalGraph(perspective, subject).nodes)].map((node) => node.element));
    for (const { id } of perspective.partsWithin(element.id).filter(({ kind }) => kind === 'function')) expect(shown).toContain(id);
  }
});
