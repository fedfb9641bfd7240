import type { Frame, Locator } from 'playwright-core';
import { vi } from 'vitest';
import type { Workbench } from './workbench.js';

/** The live diagram of a workbench: a page in a frame in a frame. */
export class DiagramPage {
  private constructor(readonly frame: Frame) {}

  /** Opens the diagram beside the active document, and waits until something is drawn. */
  static async open(bench: Workbench, command: string): Promise<DiagramPage> {
    await bench.command(command);
    return DiagramPage.attached(bench);
  }

  /** The diagram that has just been opened, once something is drawn. */
  static async attached(bench: Workbench): Promise<DiagramPage> {
    const frame = await vi.waitFor(() => frameOf(bench), { timeout: 60_000, interval: 250 });
    const page = new DiagramPage(frame);
    await page.shapes.first().waitFor({ timeout: 30_000 });
    return page;
  }

  /** The shapes of elements. */
  get shapes(): Locator {
    return this.frame.locator('#diagram g.node[data-element]');
  }

  shape(element: string): Locator {
    return this.frame.locator(`#diagram g.node[data-element="${element}"]`).first();
  }

  /** The identifiers of the elements that are drawn. */
  elements(): Promise<string[]> {
    return this.shapes.evaluateAll((shapes) => shapes.map((shape) => shape.getAttribute('data-element')!).sort());
  }

  /** Waits until nothing moves or fades any more. */
  async atRest(): Promise<void> {
    let before = '';
    await vi.waitFor(
      async () => {
        const now = await this.frame
          .locator('#diagram svg')
          .evaluate((svg) =>
            [...svg.querySelectorAll('g')].map((g) => `${g.getAttribute('transform')} ${g.getAttribute('opacity')}`).join('\n'),
          );
        const isSame = now === before;
        before = now;
        if (!isSame || !now.split('\n').every((line) => line.endsWith('null'))) throw new Error('The diagram still moves.');
      },
      { timeout: 20_000, interval: 400 },
    );
  }

  /** All that is written in the picture. */
  async text(): Promise<string> {
    return (await this.frame.locator('#diagram svg text').allTextContents()).join(' ');
  }

  /** What is said about the picture. */
  message(): Promise<string> {
    return this.frame.locator('.message').innerText();
  }

  /** The title of the domain that is chosen. */
  domain(): Promise<string> {
    return this.frame.locator('select.domain option:checked').innerText();
  }

  async chooseView(title: string): Promise<void> {
    await this.frame.locator('select.view').selectOption({ label: title });
  }

  async chooseState(title: string): Promise<void> {
    await this.frame.locator('.states label').filter({ hasText: title }).click();
  }

  paper(): Promise<string> {
    return this.frame.locator('#diagram rect.paper').evaluate((paper) => getComputedStyle(paper).fill);
  }
}

async function frameOf(bench: Workbench): Promise<Frame> {
  for (const frame of bench.page.frames()) {
    const isOurs = await frame
      .locator('#diagram')
      .count()
      .catch(() => 0); // a frame that is just being replaced
    if (isOurs > 0) return frame;
  }
  throw new Error('There is no page of a diagram.');
}
