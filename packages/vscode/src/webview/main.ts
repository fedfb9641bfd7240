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
  export: () => editor.postMessage({ type: 'export', format: 'svg', isDark: isDark() }),
});
document.body.append(toolbar.element, place);
const canvas = new Canvas('diagram', isMotionReduced);
// Sprotty replaces the element that it draws into: what listens is the one around it.
listen(place, canvas, ({ element, place }: DiagramShape, focus) =>
  editor.postMessage({ type: 'reveal', shape: { element, place }, focus }),
);

function showAnswer({ picture, isStale, message: words }: DiagramAnswer): void {
  message.textContent = words ?? '';
  document.body.classList.toggle('stale', isStale);
  document.body.classList.toggle('empty', picture === undefined);
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
