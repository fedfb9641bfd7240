import type { Frame, Locator } from 'playwright-core';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { watch, Workbench } from './workbench.js';

const slow = { timeout: 30_000 };
const health = `domain Health "Здравоохранение" {
  systems {
    system Register "Регистр <b>населения</b>" custom internal {
    }
  }
}
`;
const rule = `rule Owned "У системы есть владелец" {
  for each system s
  require s.owner is not empty
  else "{s}: нет владельца"
}
`;
const files = {
  'egov.json': '{ "name": "Пример", "catalogues": ["order-124-2016"] }\n',
  'bodies.egov': 'body MoH "Министерство здравоохранения" central\n',
  'health.egov': health,
  'education.egov': 'domain Education "Образование" {\n  systems { system Base "База" custom internal { owner MoH } }\n}\n',
  'rules.egov': rule,
};

describe('the requirements', () => {
  let bench: Workbench;
  let page: Frame;
  beforeAll(async () => {
    bench = await Workbench.open({ files, name: 'requirements', settings: { 'egov.language': 'ru' } });
    await bench.openFile('health.egov');
  }, 240_000);
  watch(() => bench);

  const attached = async (): Promise<void> => {
    page = await vi.waitFor(
      async () => {
        for (const frame of bench.page.frames())
          if (
            (await frame
              .locator('tr.requirement')
              .count()
              .catch(() => 0)) > 0
          )
            return frame;
        throw new Error('There is no page of requirements.');
      },
      { timeout: 60_000, interval: 250 },
    );
  };
  const cell = (number: string, domain: string): Locator => page.locator(`button.cell[aria-label^="${number}, ${domain}"]`);
  const rows = (): Promise<number> => page.locator('tr.requirement').count();

  it('open from the status bar, which tells how the architecture stands', async () => {
    const item = bench.page
      .locator('.statusbar-item')
      .filter({ hasText: /egov: \d+ ✕ \d+ ⚠/ })
      .first();
    await item.waitFor(slow);
    await item.click();
    await attached();
    await bench.picture('opened');
    expect(await page.locator('thead').innerText()).toContain('Здравоохранение');
    expect(await rows()).toBe(103);
  });

  it('are filtered by words, status and domain', async () => {
    await page.locator('input[type=search]').fill('владелец');
    await expect.poll(rows, slow).toBe(1);
    await page.locator('select[aria-label="Статус"]').selectOption('waived');
    await expect.poll(rows, slow).toBe(0);
    await page.locator('select[aria-label="Статус"]').selectOption('');
    await page.locator('select[aria-label="Домен"]').selectOption({ label: 'Здравоохранение' });
    await expect.poll(() => page.locator('button.cell').count(), slow).toBe(1);
    await bench.picture('filtered');
  });

  it('tell what doesn’t meet them, as text and not as markup, and lead there', async () => {
    await cell('Owned', 'Здравоохранение').click();
    const finding = page.locator('.findings li').first();
    await finding.waitFor(slow);
    expect(await finding.innerText()).toContain('Регистр <b>населения</b>');
    expect(await finding.innerText()).toContain('нет владельца');
    await bench.picture('findings');
    await finding.locator('button').first().click();
    await expect.poll(() => bench.page.locator('.selected-text').count(), slow).toBeGreaterThan(0);
  });

  it('follow edits, and keep what is filtered and open', async () => {
    await bench.goTo(3, 64);
    await bench.page.keyboard.press('End');
    await bench.page.keyboard.type(' owner MoH');
    await bench.page.keyboard.press('Control+S');
    await bench.command('egov: Show the requirements');
    await attached();
    await expect.poll(() => cell('Owned', 'Здравоохранение').innerText(), slow).toBe('✓');
    expect(await page.locator('input[type=search]').inputValue()).toBe('владелец');
    await page.locator('select[aria-label="Домен"]').selectOption({ label: 'Все домены' });
    await page.locator('input[type=search]').click();
    await page.locator('input[type=search]').fill('');
    await expect.poll(rows, slow).toBe(103);
  });

  it('are operated by keys', async () => {
    await page.locator('[data-cell][tabindex="0"]').first().focus();
    await bench.page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.whole').count(), slow).toBe(1);
    await bench.page.keyboard.press('ArrowRight');
    await bench.page.keyboard.press('ArrowDown');
    expect(await page.locator('button.cell:focus').count()).toBe(1);
    await bench.picture('keys');
  });

  it('come back when the window is loaded anew', async () => {
    await bench.command('Developer: Reload Window'); // unlike the browser, it waits until what is open has been noted
    await attached();
    await expect.poll(() => page.locator('thead').innerText(), slow).toContain('Здравоохранение');
    await bench.setTheme('Dark High Contrast');
    await bench.picture('high-contrast');
  });
});
