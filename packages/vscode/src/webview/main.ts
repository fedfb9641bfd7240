import type { DiagramAnswer, DiagramChoice, DiagramShape, FromWebview, ToWebview } from '@egov/protocol';
import { languageOf, textsIn } from '../texts/texts.js';
import { Canvas } from './canvas.js';
import { Choices } from './choices.js';
import { html } from './dom.js';
import { listen } from './input.js';
import { applyLook, isDark } from './theme.js';
import { Toolbar } from './toolbar.js';

declare function acquireVsCodeApi(): { postMessage(message: FromWebview): void };

// The page of a live diagram: it shows what the extension tells, and tells what the user does.

const editor = acquireVsCodeApi();
const texts = textsIn(languageOf(document.documentElement.lang));
const isMotionReduced = document.body.classList.contains('vscode-reduce-motion') || matchMedia('(prefers-reduced-motion: reduce)').matches;
const message = html('div', { class: 'message', role: 'status' }, texts.loading);
const place = html('main', {}, html('div', { id: 'diagram' }), message);

const toolbar = new Toolbar(texts, {
  choose: (choice) => editor.postMessage({ type: 'choose', choice }),
  search: (query) => void canvas.search(query).then((count) => toolbar.tellFound(query.trim() === '' ? undefined : count)),
  pin: (isPinned) => editor.postMessage({ type: 'pin', isPinned }),
  zoom: (factor) => void canvas.zoom(factor),
  fit: () => void canvas.fit(),
  rename: () => edit('rename'),
  remove: () => edit('remove'),
  export: () => editor.postMessage({ type: 'export', format: 'svg', isDark: isDark() }),
});
document.body.append(toolbar.element, place);
const canvas = new Canvas('diagram', isMotionReduced, (shape) => toolbar.allowEdits(isEditable(shape)));
// Sprotty replaces the element that it draws into: what listens is the one around it.
listen(place, canvas, {
  reveal: ({ element, place }, focus) => editor.postMessage({ type: 'reveal', shape: { element, place }, focus }),
  rename: () => edit('rename'),
  remove: () => edit('remove'),
});

/** Whether a shape stands for an element that can be edited: that of a broken text can't. */
function isEditable(shape: DiagramShape | undefined): boolean {
  return shape?.element !== undefined && shape.place !== undefined && !document.body.classList.contains('stale');
}

function edit(kind: 'rename' | 'remove'): void {
  const { selected } = canvas;
  if (selected?.element !== undefined && isEditable(selected)) editor.postMessage({ type: 'edit', edit: kind, element: selected.element });
}

function showAnswer({ picture, isStale, message: words }: DiagramAnswer): void {
  message.textContent = words ?? '';
  document.body.classList.toggle('stale', isStale);
  document.body.classList.toggle('empty', picture === undefined);
  toolbar.allowEdits(isEditable(canvas.selected));
  if (picture) void canvas.show(picture);
}

function showChoice(choices: Choices, choice: DiagramChoice | undefined): void {
  if (choice) toolbar.update(choices, choice);
}

addEventListener('message', ({ data }: MessageEvent<ToWebview>) => {
  if (data.type === 'look') applyLook(data.look);
  else if (data.type === 'views') showChoice(new Choices(data.views), data.choice);
  else if (data.type === 'diagram') showAnswer(data.answer);
  else void canvas.selectElement(data.elements);
});
editor.postMessage({ type: 'ready' });
