import type { DiagramShape } from '@egov/protocol';
import { expect, it } from 'vitest';
import { textsIn } from '../src/texts/texts.js';
import type { ShapeEvents } from '../src/webview/input.js';
import { type Abilities, menuOf } from '../src/webview/shape-menu.js';

const place = { uri: 'file:///m.egov', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } };
const box = { x: 0, y: 0, width: 1, height: 1 };
const system: DiagramShape = { role: 'node', id: 'S', element: 'S', kind: 'system', place, box, tooltip: [], marks: [] };
const group: DiagramShape = { role: 'node', id: 'g', kind: 'group', box, tooltip: [], marks: [] };
const none: Abilities = { isEditable: false, holdsElements: false, isOpen: undefined };

function labels(hit: DiagramShape | undefined, abilities: Partial<Abilities>): string[][] {
  const menu = menuOf(hit, { ...none, ...abilities }, {} as ShapeEvents, textsIn('kk'));
  return menu.map((items) => items.map(({ label }) => label)).filter((items) => items.length > 0);
}

it('offers what an element can be edited by', () => {
  expect(labels(system, { isEditable: true, holdsElements: true })).toEqual([
    ['Мәтінге өту'],
    ['Элементтің атауын өзгерту', 'Жою'],
    ['Элемент қосу…', 'Байланыс қосу…'],
  ]);
});

it('offers no edits while the text is broken, and no parts where there can be none', () => {
  expect(labels(system, {})).toEqual([['Мәтінге өту']]);
  expect(labels(system, { isEditable: true }).at(-1)).toEqual(['Байланыс қосу…']);
});

it('opens and closes containers, whatever they stand for', () => {
  expect(labels(group, { isOpen: true })).toEqual([['Жию']]);
  expect(labels(group, { isOpen: false })).toEqual([['Жаю']]);
});

it('adds to what the picture is about where nothing was hit', () => {
  expect(labels(undefined, { holdsElements: true })).toEqual([['Элемент қосу…'], ['Толық көрсету']]);
});
