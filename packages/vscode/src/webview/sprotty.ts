import 'reflect-metadata';
import { Container } from 'inversify';
import {
  boundsModule,
  configureActionHandler,
  configureModelElement,
  configureViewerOptions,
  ConsoleLogger,
  defaultModule,
  fadeModule,
  type IActionHandler,
  LocalModelSource,
  modelSourceModule,
  moveModule,
  routingModule,
  selectModule,
  TYPES,
  updateModule,
  viewportModule,
} from 'sprotty';
import { BringToFrontAction } from 'sprotty-protocol';
import type { Appearance } from './appearance.js';
import { PictureElement, ShapeElement, types } from './model.js';
import { PictureView, ShapeView } from './views.js';

/** How long a change takes, so that the eye can follow (milliseconds). */
const changeTime = 300;
const limits = { min: -1_000_000, max: 1_000_000 };

/** Sprotty with our shapes, and of its features those that a picture needs which nobody edits by hand. */
export function sprottyContainer(baseDiv: string, appearance: Appearance, isMotionReduced: boolean): Container {
  const container = new Container();
  container.load(defaultModule, modelSourceModule, boundsModule, fadeModule, moveModule, routingModule);
  container.load(selectModule, updateModule, viewportModule);
  container.bind(TYPES.ModelSource).to(LocalModelSource).inSingletonScope();
  container.rebind(TYPES.ILogger).to(ConsoleLogger).inSingletonScope();
  container.rebind(TYPES.CommandStackOptions).toConstantValue({ defaultDuration: isMotionReduced ? 0 : changeTime, undoHistoryLimit: 1 });
  configureViewerOptions(container, {
    baseDiv,
    needsClientLayout: false,
    needsServerLayout: false,
    zoomLimits: { min: 0.03, max: 8 },
    horizontalScrollLimits: limits,
    verticalScrollLimits: limits,
  });
  const [picture, shape, stay] = [Symbol('PictureView'), Symbol('ShapeView'), Symbol('stay')];
  container.bind(picture).toConstantValue(new PictureView());
  container.bind(shape).toConstantValue(new ShapeView(appearance));
  configureModelElement(container, types.picture, PictureElement, picture);
  configureModelElement(container, types.shape, ShapeElement, shape);
  // What is selected stays beneath what it holds.
  const nothing: IActionHandler = { handle: () => undefined };
  container.bind(stay).toConstantValue(nothing);
  configureActionHandler(container, BringToFrontAction.KIND, stay);
  return container;
}
