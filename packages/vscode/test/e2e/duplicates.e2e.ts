import type { Locator } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { watch, Workbench } from './workbench.js';

const slow = { timeout: 30_000 };

describe('the view of duplicates', () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await Workbench.open({ files: 'examples/kazakhstan', name: 'duplicates', settings: { 'egov.language': 'ru' } });
    await bench.page.locator('.activitybar [aria-label^="Architecture (egov)"]').first().click();
    for (const other of ['Домены', 'Разница'])
      await section(other)
        .click()
        .catch(() => {});
  }, 240_000);
  watch(() => bench);

  const section = (title: string): Locator => bench.page.locator('.sidebar .pane-header').filter({ hasText: title }).first();
  const line = (label: string): Locator =>
    bench.page.locator('.sidebar .monaco-list-row').filter({ hasText: label, visible: true }).first();

  it('shows what is found twice, with its probability', async () => {
    await expect.poll(() => bench.page.locator('.sidebar .monaco-list-row[aria-label*="%"]').count(), slow).toBeGreaterThan(2);
    expect(await line('Ведение учёта кадров').getAttribute('aria-label')).toMatch(/9\d %.*Кадровый учёт.*совпадает/);
    await bench.picture('view');
  });

  it('opens both sides beside each other', async () => {
    await line('Ведение учёта кадров').click();
    await expect.poll(() => bench.page.locator('.editor-group-container').count(), slow).toBe(2);
    await expect.poll(() => bench.page.locator('.editor-group-container .tab.active').count(), slow).toBe(2);
    await bench.picture('both');
  });

  it('takes a decision, which settles the pair and can be undone', async () => {
    const pairs = bench.page.locator('.sidebar .monaco-list-row').filter({ hasText: 'Ведение учёта кадров', visible: true });
    const before = await pairs.count();
    await pairs.first().hover();
    await pairs.first().locator('.action-label').first().click();
    const input = bench.page.locator('.quick-input-widget input').first();
    await input.waitFor(slow);
    await input.fill('Учёт ведётся по разным законам');
    await bench.picture('reason');
    await bench.page.keyboard.press('Enter');
    await expect.poll(() => pairs.count(), slow).toBeLessThan(before);
    await expect.poll(() => bench.page.locator('.view-line').filter({ hasText: 'distinct from' }).count(), slow).toBeGreaterThan(0);
    await bench.picture('decided');
  });
});
