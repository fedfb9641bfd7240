import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { DiagramPage } from './live-diagram.js';
import { watch, Workbench } from './workbench.js';

const model = `body MoH "Министерство здравоохранения" kk "Денсаулық сақтау министрлігі" central
domain Health "Здравоохранение" {
  lead MoH
  data {
    entity Patient "Пациент"
  }
  systems {
    system Register "Регистр <img src=x onerror=alert(1)>" kk "Тіркелім" custom internal { owner MoH; stores Patient }
    system Labs "Лаборатории" custom internal { owner MoH }
    system Portal "Портал" custom external { owner MoH }
    exchange Query from Portal to Register { mode read }
    exchange Results from Portal to Labs { mode read }
  }
}
`;
const slow = { timeout: 30_000 };

describe('the live diagram', () => {
  let bench: Workbench;
  let diagram: DiagramPage;
  beforeAll(async () => {
    bench = await Workbench.open({
      files: { 'egov.json': '{}\n', 'm.egov': model },
      name: 'diagram-comfort',
      settings: { 'egov.language': 'ru' },
    });
    await bench.openFile('m.egov');
    diagram = await DiagramPage.open(bench, 'egov: Show the diagram');
    await diagram.chooseView('Системы и взаимодействия');
    await diagram.shape('Health.Labs').waitFor(slow);
    await diagram.atRest();
  }, 240_000);
  watch(() => bench);

  it('collapses a container, keeps it so after edits, and expands it', async () => {
    const inner = diagram.frame.locator('#diagram g.node[aria-expanded]').filter({ hasText: 'Внутренний контур' });
    await inner.click({ position: { x: 60, y: 10 } });
    await bench.page.keyboard.press('Control+ArrowLeft');
    await expect.poll(() => diagram.elements(), slow).toEqual(['Health.Portal']);
    await diagram.atRest();
    expect(await diagram.text()).toContain('внутри: 2');
    expect(await diagram.text()).toContain('×2');
    expect(await inner.getAttribute('aria-expanded')).toBe('false');
    await bench.picture('collapsed');
    await bench.focusEditor();
    await bench.goTo(10, 20);
    await bench.page.keyboard.type('Второй ');
    await expect.poll(() => diagram.text(), slow).toContain('Второй Портал');
    expect(await diagram.elements()).toEqual(['Health.Portal']);
    await diagram.frame.locator('button[title="Развернуть всё"]').click();
    await expect.poll(() => diagram.elements(), slow).toEqual(['Health.Labs', 'Health.Portal', 'Health.Register']);
    expect(await diagram.frame.locator('button[title="Развернуть всё"]').isVisible()).toBe(false);
    await diagram.atRest();
  });

  it('filters by kind and layer, and says how many stand back', async () => {
    await diagram.chooseView('Обзор слоёв архитектуры');
    await diagram.shape('Health.Patient').waitFor(slow);
    await diagram.atRest();
    const button = diagram.frame.locator('.filtering button');
    await button.click();
    const panel = diagram.frame.locator('.filter');
    await panel.waitFor(slow);
    await bench.picture('filter');
    await panel.locator('label').filter({ hasText: 'Архитектура данных' }).locator('input').uncheck();
    await expect.poll(() => button.getAttribute('aria-label'), slow).toBe('Отобрать по видам и слоям: приглушено элементов: 1');
    await expect.poll(() => diagram.frame.locator('#diagram g.node.dim[data-element="Health.Patient"]').count(), slow).toBe(1);
    await bench.picture('filtered');
    await bench.page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    await button.click();
    await panel.locator('label').filter({ hasText: 'Архитектура данных' }).locator('input').check();
    await expect.poll(() => diagram.frame.locator('#diagram .dim').count(), slow).toBe(0);
    await bench.page.keyboard.press('Escape');
    await diagram.chooseView('Системы и взаимодействия');
    await diagram.shape('Health.Labs').waitFor(slow);
    await diagram.atRest();
  });

  it('tells of what the pointer rests on, and of what is selected', async () => {
    const hover = diagram.frame.locator('.hover');
    await diagram.shape('Health.Register').hover();
    await hover.waitFor(slow);
    expect(await hover.innerText()).toContain('Регистр <img src=x onerror=alert(1)> — Тіркелім');
    expect(await hover.innerText()).toContain('владелец: Министерство здравоохранения');
    expect(await hover.locator('img').count()).toBe(0);
    await bench.picture('hover');
    await bench.page.mouse.move(100, 300);
    await hover.waitFor({ state: 'hidden' });
    await diagram.shape('Health.Labs').click();
    await bench.page.keyboard.press('?');
    await expect.poll(() => hover.innerText(), slow).toContain('Лаборатории');
    await bench.page.keyboard.press('Escape');
    await hover.waitFor({ state: 'hidden' });
  });

  it('comes back when the window is loaded anew, with what was chosen', async () => {
    await diagram.chooseState('Разница');
    await diagram.frame.locator('button[title^="Закрепить"]').click();
    await diagram.shape('Health.Labs').waitFor(slow);
    await diagram.atRest();
    await bench.command('Developer: Reload Window');
    await bench.page.waitForTimeout(1500); // the old window goes
    await bench.page.waitForSelector('.monaco-workbench', { timeout: 60_000 });
    diagram = await DiagramPage.attached(bench);
    await diagram.shape('Health.Labs').waitFor(slow);
    expect(await diagram.frame.locator('select.view option:checked').innerText()).toBe('Системы и взаимодействия');
    expect(await diagram.frame.locator('.states input:checked').inputValue()).toBe('difference');
    expect(await diagram.frame.locator('button[title^="Закрепить"]').getAttribute('aria-pressed')).toBe('true');
    await diagram.atRest();
    await bench.picture('reloaded');
  });

  it('says so while a layout takes long', async () => {
    const systems = Array.from({ length: 300 }, (_, index) => `    system S${index} "Жүйе ${index}" custom internal { owner MoH }`);
    const exchanges = Array.from(
      { length: 500 },
      (_, index) => `    exchange E${index} from S${(index * 7) % 300} to S${(index * 13 + 5) % 300} { mode read }`,
    );
    const large = `domain Large "Үлкен" {\n  lead MoH\n  systems {\n${[...systems, ...exchanges].join('\n')}\n  }\n}\n`;
    writeFileSync(join(bench.folder, 'large.egov'), large);
    await expect.poll(() => diagram.frame.locator('select.domain option').allInnerTexts(), slow).toContain('Үлкен');
    await diagram.frame.locator('select.domain').selectOption({ label: 'Үлкен' });
    await diagram.frame.locator('.busy:visible').filter({ hasText: 'Диаграмма рисуется' }).waitFor(slow);
    await bench.picture('busy');
    await diagram.shape('Large.S1').waitFor({ timeout: 60_000 });
    await diagram.frame.locator('.busy').waitFor({ state: 'hidden' });
  }, 120_000);
});
