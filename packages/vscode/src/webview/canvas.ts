import type { DiagramPicture, DiagramShape } from '@egov/protocol';
import { type IActionDispatcher, type LocalModelSource, TYPES } from 'sprotty';
import { CenterAction, FitToScreenAction, SelectAction, SetViewportAction } from 'sprotty-protocol';
import { Appearance } from './appearance.js';
import { keyOf, modelOf } from './model.js';
import { sprottyContainer } from './sprotty.js';

const padding = 12;
/** A small picture isn't blown up. */
const largestFit = 1.25;

/** The picture on the screen. */
export class Canvas {
  private readonly source: LocalModelSource;
  private readonly dispatcher: IActionDispatcher;
  private readonly appearance = new Appearance();
  private picture: DiagramPicture | undefined;
  private selectedKey: string | undefined;
  private query = '';
  /** All of the picture is in sight, and the user hasn't moved it since. */
  private isFitted = false;

  /**
   * @param baseDiv the identifier of the element that is drawn into
   * @param onSelected told when another shape is selected, or none
   */
  constructor(
    baseDiv: string,
    isMotionReduced: boolean,
    private readonly onSelected: (shape: DiagramShape | undefined) => void,
  ) {
    const container = sprottyContainer(baseDiv, this.appearance, isMotionReduced);
    this.source = container.get<LocalModelSource>(TYPES.ModelSource);
    this.dispatcher = container.get<IActionDispatcher>(TYPES.IActionDispatcher);
  }

  /** Draws a picture in place of the one before: what both have moves; what is seen and what is selected stays. */
  async show(picture: DiagramPicture): Promise<void> {
    const before = this.picture;
    this.picture = picture;
    this.appearance.search(picture, this.query);
    this.onSelected(this.selected);
    if (before) await this.source.updateModel(modelOf(picture));
    else await this.source.setModel(modelOf(picture));
    if (!before || !isSame(before, picture) || (this.isFitted && !isSameState(before, picture))) await this.fit(before !== undefined);
  }

  async fit(animate = true): Promise<void> {
    this.isFitted = true;
    const ids = (this.picture?.shapes ?? []).map(keyOf);
    await this.dispatcher.dispatch(FitToScreenAction.create(ids, { padding, maxZoom: largestFit, animate }));
  }

  /** To be told when the user moves the picture. */
  moved(): void {
    this.isFitted = false;
  }

  /** Makes the picture larger or smaller, around its middle. */
  async zoom(factor: number): Promise<void> {
    this.moved();
    const { scroll, zoom, canvasBounds } = await this.source.getViewport();
    const part = (1 - 1 / factor) / zoom / 2;
    const moved = { x: scroll.x + canvasBounds.width * part, y: scroll.y + canvasBounds.height * part };
    await this.dispatcher.dispatch(SetViewportAction.create('picture', { scroll: moved, zoom: zoom * factor }, { animate: true }));
  }

  /** Lets stand out what has these words. Gives how many shapes have them. */
  async search(query: string): Promise<number> {
    this.query = query;
    this.appearance.search(this.picture, query);
    await this.dispatcher.dispatch(SelectAction.create({ selectedElementsIDs: [] })); // draws anew
    return this.appearance.found;
  }

  get selected(): DiagramShape | undefined {
    return this.selectedKey === undefined ? undefined : this.shape(this.selectedKey);
  }

  get shapes(): readonly DiagramShape[] {
    return this.picture?.shapes ?? [];
  }

  /** The shape of a key, as the elements of the page carry it. */
  shape(key: string): DiagramShape | undefined {
    return this.shapes.find((shape) => keyOf(shape) === key);
  }

  /** Selects a shape, or nothing, and brings it into sight. */
  async select(shape: DiagramShape | undefined): Promise<void> {
    const key = shape && keyOf(shape);
    const deselectedElementsIDs = this.selectedKey === undefined || this.selectedKey === key ? [] : [this.selectedKey];
    this.selectedKey = key;
    this.onSelected(shape);
    await this.dispatcher.dispatch(SelectAction.create({ selectedElementsIDs: key === undefined ? [] : [key], deselectedElementsIDs }));
    if (shape && !(await this.isInSight(shape)))
      await this.dispatcher.dispatch(CenterAction.create([keyOf(shape)], { retainZoom: true, animate: true }));
  }

  /** Selects the first of some elements that has a shape. Of several shapes of one element, the selected one stays so. */
  async selectElement(elements: readonly string[]): Promise<void> {
    for (const element of elements) {
      if (this.selected?.element === element) return;
      const shape = this.shapes.find((other) => other.role !== 'frame' && other.element === element);
      if (shape) return this.select(shape);
    }
    await this.select(undefined);
  }

  private async isInSight({ box }: DiagramShape): Promise<boolean> {
    const { scroll, zoom, canvasBounds } = await this.source.getViewport();
    const [right, bottom] = [scroll.x + canvasBounds.width / zoom, scroll.y + canvasBounds.height / zoom];
    return box.x < right && box.x + box.width > scroll.x && box.y < bottom && box.y + box.height > scroll.y;
  }
}

/** Whether two pictures are of the same view and subject: then one goes on looking at what one was looking at. */
function isSame({ choice: a }: DiagramPicture, { choice: b }: DiagramPicture): boolean {
  return a.view === b.view && a.subject === b.subject;
}

function isSameState({ choice: a }: DiagramPicture, { choice: b }: DiagramPicture): boolean {
  return JSON.stringify(a.state) === JSON.stringify(b.state);
}
