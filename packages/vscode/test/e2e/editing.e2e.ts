import { beforeAll, describe, expect, it } from 'vitest';
import { watch, Workbench } from './workbench.js';

const bodies = 'body MoH "Министерство здравоохранения" kk "Денсаулық сақтау министрлігі" central\n';
const health = `domain Health "Здравоохранение" {
  lead MoH
  systems {
    system Register "Регистр прикреплённого населения" custom internal {
      ownr MoH
    }
  }
}
`;
const files = { 'egov.json': '{ "name": "Пример" }\n', 'bodies.egov': bodies, 'health.egov': health };

describe('a model in VS Code', () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await Workbench.open({ files, name: 'editing', settings: { 'egov.language': 'ru' } });
  }, 180_000);
  watch(() => bench);

  it('has its mistake underlined and in the list of problems', async () => {
    await bench.openFile('health.egov');
    await bench.errors.first().waitFor({ timeout: 60_000 });
    await bench.command('Problems: Focus on Problems View');
    const problem = bench.page.locator('.markers-panel .monaco-list-row').filter({ hasText: 'ownr' }).first();
    await problem.waitFor({ timeout: 20_000 });
    await bench.picture('problem');
    expect(await problem.innerText()).toMatch(/[а-яё]{4}/); // in Russian, as the setting says
  });

  it('is mended by the quick fix', async () => {
    await bench.openFile('health.egov');
    await bench.act(5, 8, 'owner', 'quick-fix');
    await expect.poll(() => bench.text(), { timeout: 20_000 }).toContain('owner MoH');
    await bench.picture('mended');
  });

  it('completes what fits', async () => {
    await bench.goTo(5, 15);
    await bench.page.keyboard.press('End');
    await bench.page.keyboard.press('Enter');
    await bench.page.keyboard.press('Control+Space');
    const proposed = bench.page.locator('.suggest-widget .monaco-list-row');
    await proposed.filter({ hasText: 'automates' }).first().waitFor({ timeout: 20_000 });
    await bench.picture('completion');
    expect(await proposed.filter({ hasText: 'carries' }).count()).toBe(0);
    await bench.page.keyboard.press('Escape');
    await bench.page.keyboard.press('Control+Z');
  });

  it('finds an element by its title in Cyrillic', async () => {
    await bench.page.keyboard.press('Control+T');
    await bench.page.locator('.quick-input-widget input').fill('#прикреп');
    const found = bench.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Health.Register' }).first();
    await found.waitFor({ timeout: 20_000 });
    await bench.picture('symbols');
    expect(await found.innerText()).toContain('Регистр прикреплённого населения');
    await bench.page.keyboard.press('Escape');
  });

  it('leads to the declaration in another file', async () => {
    await bench.openFile('health.egov');
    await bench.goTo(2, 9);
    await bench.page.keyboard.press('F12');
    const tab = async (): Promise<string> => (await bench.page.locator('.tab.active').first().innerText()).replace(/\s/g, '');
    await expect.poll(tab, { timeout: 20_000 }).toContain('bodies.egov');
    await bench.picture('definition');
  });

  it('is renamed over all files', async () => {
    await bench.openFile('bodies.egov');
    await bench.goTo(1, 7);
    await bench.page.keyboard.press('F2');
    await bench.page.locator('.rename-box input').fill('Минздрав');
    await bench.picture('rename');
    await bench.page.keyboard.press('Enter');
    await expect.poll(() => bench.text(), { timeout: 20_000 }).toContain('body Минздрав');
    await bench.openFile('health.egov');
    await expect.poll(() => bench.text(), { timeout: 20_000 }).toContain('owner Минздрав');
    expect(await bench.text()).toContain('lead Минздрав');
    await bench.picture('renamed');
  });
});
