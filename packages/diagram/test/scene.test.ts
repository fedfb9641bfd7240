import { describe, expect, test } from 'vitest';
import { crossingsOf, flawsOf, layeredLayout, type Scene, type Shape } from '../src/index.js';
import { buildScene } from '../src/scene/build.js';
import { requirementList } from '../src/scene/requirement-list.js';
import { node, sceneOf, web } from './scenes.js';

const kept = { layer: 'systems', tooltip: [] } as const;

describe('a picture', () => {
  test('has its place for every node, edge and label, and nothing on top of another', async () => {
    const scene = await sceneOf(web(60));
    expect(scene.shapes.filter(({ role }) => role === 'node')).toHaveLength(60);
    expect(flawsOf(scene)).toEqual([]);
  });

  test('of containers holds what is in them', async () => {
    const scene = await sceneOf({
      nodes: [
        node('Контур', { kind: 'group', children: [node('А'), node('Б', { rows: [{ text: 'строка', aside: 'Text' }] })] }),
        node('Пачка', { kind: 'group', arrangement: 'packed', children: ['1', '2', '3', '4'].map((id) => node(id)) }),
      ],
      edges: [{ id: 'e', source: 'А', target: 'Б', tie: 'flow', label: ['передаёт', 'через шлюз'], tooltip: [] }],
    });
    const box = (id: string) => scene.shapes.find((shape) => shape.id === id)!.box;
    for (const [inner, outer] of [
      ['А', 'Контур'],
      ['Б', 'Контур'],
      ['4', 'Пачка'],
    ] as const) {
      expect(box(inner).x).toBeGreaterThanOrEqual(box(outer).x);
      expect(box(inner).y + box(inner).height).toBeLessThanOrEqual(box(outer).y + box(outer).height);
    }
    expect(flawsOf(scene)).toEqual([]);
  });

  test('tells what changes by line, sign and colour, and has it in the legend', async () => {
    const scene = await sceneOf({
      nodes: (['kept', 'added', 'removed', 'changed'] as const).map((change) => node(change, { ...kept, change })),
      edges: [],
    });
    const outline = (id: string) =>
      scene.shapes.find((shape) => shape.id === id)!.marks[0] as { stroke?: string; dash?: readonly number[]; width?: number };
    const looks = ['kept', 'added', 'removed', 'changed'].map((id) => `${outline(id).dash?.join() ?? 'line'} ${outline(id).width}`);
    expect(new Set(looks).size).toBe(4);
    expect(['added', 'removed', 'changed'].map((id) => outline(id).stroke)).toEqual(['added', 'removed', 'changed']);
    const legend = scene.shapes.find(({ id }) => id === 'foot')!.marks.flatMap((mark) => (mark.type === 'text' ? mark.text : []));
    expect(legend).toEqual(expect.arrayContaining(['сохраняется', 'появляется', 'выводится', 'изменяется']));
  });

  test('is drawn the same each time', async () => {
    expect(await sceneOf(web(40))).toEqual(await sceneOf(web(40)));
  });
});

describe('what is wrong with a picture', () => {
  const at = (x: number, y: number) => ({ x, y, width: 50, height: 20 });
  const shape = (id: string, more: object) => ({ role: 'node' as const, id, box: at(0, 0), tooltip: [], marks: [], ...more });
  const scene = (...shapes: ReturnType<typeof shape>[]) => ({
    width: 100,
    height: 100,
    language: 'ru' as const,
    title: '',
    description: '',
    shapes,
  });
  const edge = (id: string, points: { x: number; y: number }[], more: object = {}) =>
    shape(id, { role: 'edge', points, ends: ['p', 'q'], ...more });

  test.each([
    ['nodes', scene(shape('a', {}), shape('b', { box: at(40, 10) }))],
    ['labels', scene(edge('e', [], { label: at(0, 0) }), edge('f', [], { label: at(10, 5) }))],
    ['label on node', scene(shape('a', {}), edge('e', [], { label: at(30, 10) }))],
    [
      'edge through node',
      scene(
        shape('a', {}),
        edge('e', [
          { x: -10, y: 10 },
          { x: 100, y: 10 },
        ]),
      ),
    ],
    [
      'edge on edge',
      scene(
        edge('e', [
          { x: 0, y: 10 },
          { x: 60, y: 10 },
        ]),
        edge('f', [
          { x: 40, y: 0 },
          { x: 40, y: 10 },
          { x: 90, y: 10 },
        ]),
      ),
    ],
    [
      'text outside',
      scene(
        shape('a', {
          marks: [{ type: 'text', text: 'a text that is far too long', at: { x: 2, y: 12 }, size: 10, weight: 'regular', fill: 'ink' }],
        }),
      ),
    ],
  ])('is found: %s', (kind, picture) => {
    expect(flawsOf(picture).map((flaw) => flaw.kind)).toEqual([kind]);
  });

  test('isn’t found in what holds another, touches it, or leads to it', () => {
    const holding = shape('a', { box: { x: 0, y: 0, width: 200, height: 100 } });
    const inner = shape('b', { box: at(10, 10), parent: 'a' });
    const beside = shape('c', { box: at(60, 10), parent: 'a' });
    expect(
      flawsOf(
        scene(
          holding,
          inner,
          beside,
          edge(
            'e',
            [
              { x: 30, y: 30 },
              { x: 30, y: 80 },
            ],
            { ends: ['b', 'c'] },
          ),
        ),
      ),
    ).toEqual([]);
  });

  test('counts how often edges cross', () => {
    const cross = scene(
      edge('e', [
        { x: 0, y: 0 },
        { x: 10, y: 10 },
      ]),
      edge('f', [
        { x: 0, y: 10 },
        { x: 10, y: 0 },
      ]),
    );
    expect(crossingsOf(cross)).toBe(1);
  });
});

describe('the list of requirements', () => {
  test('says what the numbers on badges require, and no others', () => {
    const badge = { type: 'text', text: '7.1', at: { x: 0, y: 0 }, size: 9, weight: 'bold', fill: 'onBadge' } as const;
    const shape: Shape = { role: 'node', id: 'a', box: { x: 0, y: 0, width: 100, height: 20 }, tooltip: [], marks: [badge] };
    const texts = new Map([
      ['7.1', 'components are reused'],
      ['7.2', 'nothing is built twice'],
    ]);
    const { marks } = requirementList([shape], texts, { x: 24, y: 100, width: 500 });
    expect(marks.map((mark) => mark.type === 'text' && mark.text)).toEqual(['7.1', 'components are reused']);
  });

  test('stands beside a picture that is high, where paper shows it larger then, and below any other', async () => {
    const numbers = Array.from({ length: 12 }, (_, index) => `${index}.1`);
    const requirements = new Map(
      numbers.map((number) => [number, 'решения строятся на базе готовых компонентов и не дублируют друг друга '.repeat(2)]),
    );
    const pictureOf = async (count: number): Promise<Scene> => {
      const nodes = numbers.map((text, index) => node(`n${index}`, { badges: [{ text, tone: index === 0 ? 'critical' : 'warning' }] }));
      const edges = nodes
        .slice(1, count)
        .map(({ id: target }, index) => ({ id: `e${index}`, source: `n${index}`, target, tie: 'flow' as const, tooltip: [] }));
      const block = { title: 'Башня', facts: [], notes: [], requirements };
      return buildScene(await layeredLayout({ nodes: nodes.slice(0, count), edges }, { direction: 'down' }), block, 'ru');
    };
    const [high, low] = [await pictureOf(12), await pictureOf(3)];
    const list = high.shapes.find(({ id }) => id === 'requirements')!;
    expect(high.shapes.filter(({ role }) => role === 'node').every(({ box }) => box.x + box.width <= list.box.x)).toBe(true);
    expect(list.box.x + list.box.width).toBeLessThanOrEqual(high.width);
    expect(list.box.y + list.box.height).toBeLessThanOrEqual(high.height);
    expect(low.shapes.some(({ id }) => id === 'requirements')).toBe(false);
    expect(flawsOf(high)).toEqual([]);
  });
});

describe('a badge', () => {
  test('of a critical requirement has a sign, not only a colour, and the legend shows it', async () => {
    const marksOf = async (tone: 'critical' | 'warning') => {
      const { shapes } = await sceneOf({ nodes: [node('a', { badges: [{ text: '7.1', tone }] })], edges: [] });
      return shapes.map(({ marks }) => marks.filter((mark) => mark.type === 'path' && mark.fill === 'onBadge').length);
    };
    expect(await marksOf('critical')).toEqual([0, 1, 1]);
    expect(await marksOf('warning')).toEqual([0, 0, 0]);
  });
});
