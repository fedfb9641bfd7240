import { describe, expect, it } from 'vitest';
import { DiagramPage } from './live-diagram.js';
import { inWorkbench, type Workbench } from './workbench.js';

const model = `body MoH "Министерство здравоохранения" central
domain Health "Здравоохранение" {
  systems { system Register "Регистр населения" custom internal { owner MoH } }
}
`;
const slow = { timeout: 30_000 };

describe('the oldest VS Code that is supported', () => {
  let bench: Workbench;
  inWorkbench(
    { files: { 'egov.json': '{}\n', 'm.egov': model }, name: 'oldest', editor: 'oldest' },
    'm.egov',
    (opened) => (bench = opened),
  );

  it('tells what an element is', async () => {
    await expect
      .poll(async () => {
        await bench.goTo(3, 25);
        await bench.command('Show or Focus Hover');
        await bench.page.waitForTimeout(700);
        return bench.page.locator('.monaco-hover').allInnerTexts();
      }, slow)
      .toContainEqual(expect.stringContaining('Регистр населения'));
    await bench.picture('hover');
    await bench.page.keyboard.press('Escape');
  });

  it('shows the diagram of the text', async () => {
    const diagram = await DiagramPage.open(bench, 'egov: Show the diagram');
    await expect.poll(() => diagram.elements(), slow).toContain('Health.Register');
    await bench.picture('diagram');
  });

  it('underlines a mistake', async () => {
    await bench.focusEditor();
    await bench.goTo(3, 3);
    await bench.page.keyboard.type('sistem X "X" ');
    await expect.poll(() => bench.errors.count(), slow).toBeGreaterThan(0);
    await bench.picture('mistake');
  });
});
