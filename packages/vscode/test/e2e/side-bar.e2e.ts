import type { Locator } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { DiagramPage } from './live-diagram.js';
import { watch, Workbench } from './workbench.js';

const slow = { timeout: 30_000 };

describe('the trees of the side bar', () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await Workbench.open({ files: 'examples/kazakhstan', name: 'side-bar', settings: { 'egov.language': 'ru' } });
    await bench.page.locator('.activitybar [aria-label^="Architecture (egov)"]').first().click();
  }, 240_000);
  watch(() => bench);

  const line = (label: string): Locator =>
    bench.page.locator('.sidebar .monaco-list-row').filter({ hasText: label, visible: true }).first();
  const open = async (label: string): Promise<void> => {
    await line(label).waitFor(slow);
    if ((await line(label).getAttribute('aria-expanded')) === 'false') await line(label).locator('.monaco-tl-twistie').click();
  };
  const section = (title: string): Locator => bench.page.locator('.sidebar .pane-header').filter({ hasText: title }).first();

  it('show domains, their layers, and what isn’t met, in the language of the setting', async () => {
    await open('Здравоохранение');
    await open('Архитектура информационных систем');
    await open('Информационные системы');
    const system = line('Регистр прикреплённого населения');
    await system.waitFor(slow);
    await bench.picture('domains');
    expect(await line('Здравоохранение').getAttribute('aria-label')).toMatch(/не выполнен/);
    expect(await line('Здравоохранение').locator('[class*="monaco-decoration-badge"], [class*="itemBadge"]').count()).toBeGreaterThan(0);
    expect(await system.getAttribute('aria-label')).toContain('выводится');
    expect(await system.locator('.codicon-diff-removed').count()).toBe(1);
  });

  it('lead to the text', async () => {
    await line('Регистр прикреплённого населения').click();
    const tab = bench.page.locator('.tab.active').first();
    await expect.poll(() => tab.getAttribute('aria-label').catch(() => ''), slow).toContain('systems.egov');
    await expect.poll(() => bench.page.locator('.selected-text').count(), slow).toBeGreaterThan(0);
  });

  it('lead to the diagram', async () => {
    await line('Регистр прикреплённого населения').hover();
    await line('Регистр прикреплённого населения').locator('.action-label').first().click();
    const diagram = await DiagramPage.attached(bench);
    await expect.poll(() => diagram.text(), slow).toContain('Регистр прикреплённого');
    await bench.picture('diagram');
  });

  it('show what changes', async () => {
    for (const other of ['Домены', 'Дубли']) await section(other).click();
    await open('Здравоохранение');
    await open('Архитектура информационных систем');
    await open('Появляется');
    await open('Изменяется');
    await bench.picture('difference');
    expect(await bench.page.locator('.sidebar .codicon-diff-added').count()).toBeGreaterThan(0);
  });

  it('stand beside the table of requirements', async () => {
    await bench.command('View: Close All Editors');
    await bench.command('egov: Show the requirements');
    const tab = bench.page.locator('.tab.active').filter({ hasText: 'Требования' });
    await expect.poll(() => tab.count(), slow).toBe(1);
    await bench.page.waitForTimeout(3000); // the page is drawn: it is only looked at here
    await bench.picture('requirements');
  });

  it('are told of in the first steps', async () => {
    await bench.command('egov: First steps');
    const steps = bench.page.locator('.getting-started-step');
    await steps.first().waitFor(slow);
    expect(await steps.count()).toBe(5);
    await steps.filter({ hasText: 'Look at the requirements' }).click();
    await bench.page.waitForTimeout(1000); // its picture is loaded
    await bench.picture('first-steps');
  });
});
