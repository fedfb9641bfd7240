import type { DiagramAnswer, DiagramChoice, DiagramKind, DiagramShape, FromWebview, KeptDiagram, ToWebview } from '@egov/protocol';
import { languageOf, textsIn } from '../texts/texts.js';
import { BusySign } from './busy.js';
import { Canvas } from './canvas.js';
import { Choices } from './choices.js';
import { html } from './dom.js';
import { Hover } from './hover.js';
import { KindFilter } from './kind-filter.js';
import { focus, listen, type ShapeEvents } from './input.js';
import { Menu } from './menu.js';
import { Picker } from './picker.js';
import { type Abilities, menuOf } from './shape-menu.js';
import { applyLook, isDark } from './theme.js';
import { Toolbar } from './toolbar.js';

declare function acquireVsCodeApi(): {
  postMessage(message: FromWebview): void;
  getState(): KeptDiagram | undefined;
  setState(kept: KeptDiagram): void;
};

// The page of a live diagram: it shows what the extension tells, and tells what the user does. It keeps what is chosen when the window is loaded anew.

const editor = acquireVsCodeApi();
let kept: KeptDiagram = editor.getState() ?? {};
function keep(part: KeptDiagram): void {
  kept = { ...kept, ...part };
  editor.setState(kept);
}
const texts = textsIn(languageOf(document.documentElement.lang));
const isMotionReduced = document.body.classList.contains('vscode-reduce-motion') || matchMedia('(prefers-reduced-motion: reduce)').matches;
const message = html('div', { class: 'message', role: 'status' }, texts.loading);
const place = html('main', {}, html('div', { id: 'diagram' }), message);

const hiddenKinds = new Set(kept.hiddenKinds);
const filter = new KindFilter(texts, hiddenKinds, () => {
  keep({ hiddenKinds: [...hiddenKinds] });
  void canvas.filter(hiddenKinds).then(() => filter.tellLeft(canvas.leftOut));
});
const toolbar = new Toolbar(
  texts,
  {
    choose: (choice) => {
      keep({ choice });
      editor.postMessage({ type: 'choose', choice });
    },
    search: (query) => void canvas.search(query).then((count) => toolbar.tellFound(query.trim() === '' ? undefined : count)),
    pin: (isPinned) => {
      keep({ isPinned });
      editor.postMessage({ type: 'pin', isPinned });
    },
    zoom: (factor) => void canvas.zoom(factor),
    fit: () => void canvas.fit(),
    rename: () => edit('rename'),
    remove: () => edit('remove'),
    export: () => editor.postMessage({ type: 'export', format: 'svg', isDark: isDark() }),
  },
  filter.element,
  kept.isPinned === true,
);
document.body.append(toolbar.element, place);
const canvas = new Canvas('diagram', isMotionReduced, (shape) => toolbar.allowEdits(isEditable(shape)), hiddenKinds);
const busy = new BusySign(texts, () => editor.postMessage({ type: 'give-up' }));
// Sprotty replaces the element that it draws into: what listens is the one around it.
const menu = new Menu(texts.diagram);
const events: ShapeEvents = {
  reveal: (shape, focus) => {
    const { element, place } = shape;
    if (!picker.pick(shape)) editor.postMessage({ type: 'reveal', shape: { element, place }, focus });
  },
  rename: () => edit('rename'),
  remove: () => edit('remove'),
  add,
  relate: ({ element }) => {
    if (element !== undefined && isWhole()) editor.postMessage({ type: 'relate', element });
  },
  setOpen: (shape, isOpen) => {
    if (canvas.isOpen(shape) !== !isOpen) return;
    const others = toolbar.closed.filter((id) => id !== shape.id);
    toolbar.close(isOpen ? others : [...others, shape.id]);
  },
  point: (shape, event) => hover.pointed(shape, event),
  describe: ({ element }, { x, y }) => {
    if (element !== undefined) hover.tell(element, x, y);
  },
  cancel: () => picker.cancel(),
  fit: () => void canvas.fit(),
};
const hover = new Hover((element) => editor.postMessage({ type: 'describe', element }));
for (const type of ['pointerdown', 'keydown', 'wheel', 'blur'])
  addEventListener(type, () => hover.hide(), { capture: true, passive: true });
const picker = new Picker(canvas, texts.pickTarget, (element) =>
  editor.postMessage({ type: 'picked', ...(element !== undefined && { element }) }),
);
place.append(picker.hint, busy.element);
let kinds: ReadonlyMap<string, DiagramKind> = new Map();
listen(place, canvas, events, (hit, point) => menu.open(menuOf(hit, abilitiesOf(hit), events, texts), point));

/** Whether a shape stands for an element that can be edited: that of a broken text can't. */
function isEditable(shape: DiagramShape | undefined): boolean {
  return shape?.element !== undefined && shape.place !== undefined && !document.body.classList.contains('stale');
}

function abilitiesOf(hit: DiagramShape | undefined): Abilities {
  return { isEditable: isEditable(hit), holdsElements: hit ? holdsElements(hit) : isWhole(), isOpen: hit && canvas.isOpen(hit) };
}

/** Whether the picture shows what the text says. */
function isWhole(): boolean {
  return !document.body.classList.contains('stale') && canvas.shapes.length > 0;
}

function holdsElements(shape: DiagramShape): boolean {
  return isEditable(shape) && kinds.get(shape.kind ?? '')?.holdsElements === true;
}

function add(shape: DiagramShape | undefined): void {
  if (!isWhole()) return;
  const element = shape && holdsElements(shape) ? shape.element : undefined;
  const shown = [...new Set(canvas.shapes.flatMap((one) => one.kind ?? []))];
  editor.postMessage({ type: 'add', ...(element !== undefined && { element }), kinds: shown });
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
  if (!picture) return;
  void canvas.show(picture);
  filter.update(picture.shapes, kinds, canvas.leftOut);
}

function showChoice(choices: Choices, choice: DiagramChoice | undefined, document: string): void {
  if (!choice) return;
  keep({ choice, document });
  toolbar.update(choices, choice);
}

addEventListener('message', ({ data }: MessageEvent<ToWebview>) => {
  if (data.type === 'look') {
    applyLook(data.look);
    kinds = new Map(data.look.kinds.map((kind) => [kind.kind, kind]));
  } else if (data.type === 'views') showChoice(new Choices(data.views), data.choice, data.document);
  else if (data.type === 'diagram') showAnswer(data.answer);
  else if (data.type === 'cursor') void canvas.selectElement(data.elements);
  else if (data.type === 'busy') busy.show(data.isBusy);
  else if (data.type === 'description') hover.show(data.element, data.description);
  else {
    picker.start(data.kinds);
    focus(place, canvas.selected);
  }
});
editor.postMessage({ type: 'ready' });
