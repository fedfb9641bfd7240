import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DiagramPage } from './live-diagram.js';
import { inWorkbench, type Workbench } from './workbench.js';

const model = `body MoH "Министерство здравоохранения" kk "Денсаулық сақтау министрлігі" central
domain Health "Здравоохранение" {
  lead MoH
  data { entity Patient "Пациент" }
  systems {
    system Register "Регистр населения" custom internal {
      stores Patient
      owner MoH
      target component Core "Ядро" microservice logic
    }
    system Labs "Лаборатории" custom internal { owner MoH; stores Patient }
  }
}
`;
const other = `extend Health {
  systems { system Archive "Архив" custom internal { owner MoH } }
}
`;
const slow = { timeout: 30_000 };

describe('the services of the language', () => {
  let bench: Workbench;
  inWorkbench(
    { files: { 'egov.json': '{}\n', 'm.egov': model, 'other.egov': other }, name: 'services' },
    'm.egov',
    (opened) => (bench = opened),
  );

  const hover = async (line: number, column: number): Promise<void> => {
    await bench.goTo(line, column);
    await bench.command('Show or Focus Hover');
  };

  it.each(['Default Light Modern', 'Dark Modern'])('show an element with its neighbours, in %s', async (theme) => {
    if (theme !== 'Default Light Modern') await bench.setTheme(theme);
    await bench.focusEditor();
    const picture = bench.page.locator('.monaco-hover img[src^="data:image/svg+xml"]').first();
    await expect
      .poll(async () => {
        await hover(6, 14);
        await bench.page.waitForTimeout(700);
        return picture.count();
      }, slow)
      .toBeGreaterThan(0);
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
    await bench.picture('hover');
    await bench.page.keyboard.press('Escape');
  });

  it('quote the law at its words', async () => {
    await hover(1, 2);
    const words = bench.page.locator('.monaco-hover').filter({ hasText: 'Правила, п. 2.12' }).first();
    await words.waitFor(slow);
    expect(await words.innerText()).toContain('центральный государственный орган');
    await bench.picture('law');
    await bench.page.keyboard.press('Escape');
  });

  it('sort the facts of an element', async () => {
    await bench.act(7, 9, 'Упорядочить сведения', 'actions');
    await bench.page.keyboard.press('Control+S');
    const file = join(bench.folder, 'm.egov');
    await expect.poll(() => readFileSync(file, 'utf8'), slow).toMatch(/internal \{\n +owner MoH\n +stores Patient\n +target component/);
  });

  it('lead from the line above an element to its diagram', async () => {
    await bench.page.locator('.codelens-decoration a').filter({ hasText: 'показать разницу' }).last().click();
    const diagram = await DiagramPage.attached(bench);
    await expect.poll(() => diagram.text(), slow).toContain('Ядро');
    await bench.picture('diagram');
    await bench.focusEditor();
  });

  it('move an element to a new file', async () => {
    await bench.act(11, 14, 'Перенести в новый файл Labs.egov', 'actions');
    await expect
      .poll(
        () =>
          bench.page
            .locator('.view-lines')
            .allInnerTexts()
            .then((all) => all.join('\n')),
        slow,
      )
      .not.toContain('system Labs');
    await bench.page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: 'Labs.egov' }).dblclick();
    await expect.poll(() => bench.text(), slow).toContain('extend Health');
    await bench.picture('extracted');
  });

  it('move an element to a file that is chosen', async () => {
    await bench.openFile('m.egov');
    await bench.act(6, 14, 'Перенести в другой файл…', 'actions');
    await bench.picture('files');
    await bench.choose('other.egov');
    const isMoved = async (): Promise<string> => (await bench.page.locator('.view-lines').allInnerTexts()).join('\n');
    await expect.poll(isMoved, slow).not.toContain('system Register');
    await bench.page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: 'other.egov' }).dblclick();
    await expect.poll(() => bench.text(), slow).toMatch(/system Archive[^]*system Register[^]*target component Core/);
    await bench.picture('moved');
  });
});
