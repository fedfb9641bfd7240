import { describe, expect, it } from 'vitest';
import { type Annotations, type Aspect, flawsOf, drawView, type MatrixStatus, type RequirementsMatrix, type Scene } from '../src/index.js';
import { requirementsMatrix } from '../src/views/requirements-matrix.js';
import { perspectiveOf, subjectIn } from './kit.js';

const model = `
body A "A" central
domain D "Domain" {
  systems { current system Old "Old" custom internal { owner A }; system Desk "Desk" custom internal { owner A }; target system New "New" custom internal { owner A } }
  activity { function F "Function" specific { performed by A } }
}`;
const requirements = [
  { id: 'r1', number: '7.1', text: 'first', principle: 'Indivisibility' },
  { id: 'r2', number: '7.2', text: 'second', principle: 'Indivisibility' },
  { id: 'r3', number: 'NoPasswordOnly', text: 'Nobody logs in with a password alone', isOwnRule: true },
  { id: 'r4', number: '9.1', text: 'applies to nothing' },
];
type Statuses = Readonly<Record<string, Readonly<Record<string, MatrixStatus>>>>;

function statusesOf(statuses: Statuses): RequirementsMatrix['statuses'] {
  return new Map(Object.entries(statuses).map(([id, own]) => [id, new Map(Object.entries(own))]));
}

const after: Statuses = { 'D.Desk': { r1: 'met', r2: 'met', r3: 'met' }, 'D.New': { r1: 'not-met' }, 'D.F': { r1: 'met' } };
const before: Statuses = { 'D.Desk': { r1: 'met', r2: 'met', r3: 'evidence-missing' }, 'D.Old': { r1: 'not-met' }, 'D.F': { r1: 'met' } };

async function sceneOf(aspect: Aspect, matrix: Omit<RequirementsMatrix, 'requirements'>): Promise<Scene> {
  const annotations: Annotations = { matrix: { requirements, ...matrix } };
  const perspective = await perspectiveOf(model, aspect, annotations);
  return (await drawView(requirementsMatrix, subjectIn(perspective, 'D'), perspective, { authorship: 'egov' }, { mostNodes: 1000 }))!;
}

function textsOf(scene: Scene, id?: string): string[] {
  return scene.shapes
    .filter((shape) => (id === undefined ? shape.id !== 'head' : shape.id === id))
    .flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'text' ? mark.text : [])));
}

describe('the requirements matrix', () => {
  it('has a table for each kind, of the requirements that apply, with the titles of rules of one’s own', async () => {
    const scene = await sceneOf('target', { statuses: statusesOf(after) });
    expect(textsOf(scene, 'numbers system').join(' ')).toBe('Indivisibility 7.1 7.2 Nobody logs in with a password alone');
    expect(textsOf(scene, 'numbers function').join(' ')).toBe('Indivisibility 7.1');
    expect(scene.shapes.filter(({ role }) => role === 'node').map(({ id }) => id)).toEqual(['D.Desk', 'D.New', 'D.F']);
    expect(textsOf(scene, 'key')).toEqual(['met', 'not met']);
    expect(flawsOf(scene)).toEqual([]);
  });

  it('shows in a difference what changes, old and new', async () => {
    const scene = await sceneOf('difference', { statuses: statusesOf(after), before: statusesOf(before) });
    expect(scene.shapes.filter(({ role }) => role === 'node').map(({ id, change }) => `${id} ${change}`)).toEqual([
      'D.Old removed',
      'D.Desk kept',
      'D.New added',
    ]);
    expect(textsOf(scene, 'numbers system').join(' ')).toBe('Indivisibility 7.1 Nobody logs in with a password alone');
    expect(textsOf(scene, 'D.Desk')).toEqual(['Desk']);
    expect(scene.shapes.find(({ id }) => id === 'D.Desk')!.tooltip).toContain(
      'NoPasswordOnly evidence missing → met: Nobody logs in with a password alone',
    );
    expect(flawsOf(scene)).toEqual([]);
  });

  it('is whole where nothing changes', async () => {
    const scene = await sceneOf('difference', {
      statuses: statusesOf({ 'D.F': { r1: 'met' } }),
      before: statusesOf({ 'D.F': { r1: 'met' } }),
    });
    expect(scene.shapes.filter(({ role }) => role === 'node').map(({ id, change }) => `${id} ${change}`)).toEqual(['D.F kept']);
  });
});
