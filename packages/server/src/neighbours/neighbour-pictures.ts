import { bareScene, layeredLayout, type LayoutEngine, Perspective, renderSvg } from '@egov/diagram';
import type { Element } from '@egov/model';
import type { AssessedWorkspace } from '@egov/requirements';
import { neighbourhood } from './neighbourhood.js';

/** In VS Code a hover is as wide as this (pixels); a wider picture is made smaller. */
const mostWidth = 480;

/** The colours that the small pictures are drawn in. */
export type PictureTheme = 'light' | 'dark';

/** Draws small pictures of elements with their nearest neighbours. What was laid out before is laid out at once: the engine remembers it. */
export class NeighbourPictures {
  /** Without one nobody wants pictures. */
  theme: PictureTheme | undefined;

  constructor(private readonly engine: LayoutEngine | undefined) {}

  /** Begins to draw an element as it stands in the target state, or if it goes, in the current one. Gives SVG; undefined if it has no neighbours. */
  async draw(element: Element, { architecture, settings }: AssessedWorkspace): Promise<string | undefined> {
    const { theme } = this;
    const { language } = settings;
    const perspective = new Perspective(architecture, element.states.includes('target') ? 'target' : 'current', language);
    const graph = theme && neighbourhood(element, perspective);
    if (!graph) return undefined;
    const placed = await layeredLayout(graph, { direction: 'right' }, this.engine);
    return fitted(renderSvg(bareScene(placed, perspective.titleOf(element), language), { theme }));
  }
}

/** A picture that isn't wider than there is room. */
function fitted(svg: string): string {
  return svg.replace(/ width="([\d.]+)" height="([\d.]+)"/, (size, width: string, height: string) => {
    const scale = mostWidth / Number(width);
    return scale >= 1 ? size : ` width="${mostWidth}" height="${Math.round(Number(height) * scale)}"`;
  });
}
