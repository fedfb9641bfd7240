import type { Locator } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { DiagramPage } from './live-diagram.js';
import { watch, Workbench } from './workbench.js';

const slow = { timeout: 30_000 };
const sections = ['Домены', 'Разница', 'Разрыв', 'Дубли', 'Портфель', 'Представления'];

describe('the way to the target state in the side bar', () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await Workbench.open({ files: 'examples/kazakhstan', name: 'plans', settings: { 'egov.language': 'ru' } });
    await bench.page.locator('.activitybar [aria-label^="Architecture (egov)"]').first().click();
    await line('Здравоохранение').waitFor({ timeout: 60_000 });
    const sash = await bench.page.locator('.split-view-container > .split-view-view .sidebar').first().boundingBox();
    await bench.page.mouse.move(sash!.x + sash!.width, 450);
    await bench.page.mouse.down();
    await bench.page.mouse.move(sash!.x + sash!.width + 220, 450, { steps: 4 });
    await bench.page.mouse.up();
  }, 240_000);
  watch(() => bench);

  const header = (title: string): Locator => bench.page.locator('.sidebar .pane-header').filter({ hasText: title }).first();
  const line = (label: string): Locator =>
    bench.page.locator('.sidebar .monaco-list-row').filter({ hasText: label, visible: true }).first();
  /** Leaves one view open. */
  const only = async (title: string): Promise<void> => {
    for (const each of sections) {
      const isOpen = (await header(each).getAttribute('aria-expanded')) === 'true';
      if (isOpen !== (each === title)) await header(each).click();
    }
  };
  const open = async (label: string): Promise<void> => {
    await line(label).waitFor(slow);
    if ((await line(label).getAttribute('aria-expanded')) === 'false') await line(label).locator('.monaco-tl-twistie').click();
  };

  it('shows what differs by domain and layer, what nothing covers first', async () => {
    await only('Разрыв');
    await open('Здравоохранение');
    await open('Архитектура информационных систем');
    await line('нет ни инициативы').waitFor(slow);
    expect(await line('Здравоохранение').getAttribute('aria-label')).toMatch(/не обеспечено 3 из \d+/);
    expect(await line('нет ни инициативы').locator('.codicon-warning').count()).toBe(1);
    await bench.picture('gap');
  });

  it('tells what is wrong with what is planned, last', async () => {
    await bench.page.locator('.sidebar .codicon-collapse-all').filter({ visible: true }).first().click();
    await open('Замечания');
    await open('Упущенные компоненты');
    await expect.poll(() => bench.page.locator('.sidebar .codicon-info').filter({ visible: true }).count(), slow).toBeGreaterThan(5);
    await bench.picture('remarks');
    await line('Замечания').locator('.monaco-tl-twistie').click();
    for (const label of ['Здравоохранение', 'Архитектура информационных систем']) await open(label);
  });

  it('writes the initiative that a difference lacks; then it is open no more', async () => {
    const isOpen = bench.page.locator('.sidebar .monaco-list-row').filter({ hasText: 'нет ни инициативы', visible: true });
    const before = await isOpen.count();
    await isOpen.first().hover();
    await isOpen.first().locator('.action-label').first().click();
    await expect.poll(() => isOpen.count(), slow).toBeLessThan(before);
    await expect.poll(() => bench.page.locator('.view-line').filter({ hasText: 'to develop' }).count(), slow).toBeGreaterThan(0);
    await bench.picture('covered');
  });

  it('shows a difference in the diagram of what changes', async () => {
    await line('обеспечено:').click({ button: 'right' });
    await bench.page.locator('.context-view .action-label', { hasText: 'Show in the Difference Diagram' }).click();
    const diagram = await DiagramPage.attached(bench);
    expect((await diagram.elements()).length).toBeGreaterThan(1);
    await bench.picture('difference');
  });

  it('shows submissions, what is due first on top', async () => {
    await bench.command('View: Close All Editors');
    await bench.page.keyboard.press('Escape');
    await only('Представления');
    await line('рабочих дн').waitFor(slow);
    await open('Устранить замечания');
    await line('национальный шлюз').waitFor(slow);
    expect(await line('Осталось').getAttribute('aria-label')).toMatch(/Срок решения: .*на рассмотрении/);
    await bench.picture('submissions');
  });

  it('shows initiatives, recommendations and projects', async () => {
    await only('Портфель');
    for (const label of ['Здравоохранение', 'Инициативы', 'Рекомендации', 'ИКТ-проекты']) await open(label);
    expect(await line('1 · Создание Единой').count()).toBe(1);
    await bench.picture('portfolio');
    await bench.setTheme('Dark Modern');
    await bench.page.waitForTimeout(500);
    await bench.picture('portfolio-dark');
    await bench.setTheme('Light Modern');
  });

  it('leads to the roadmap', async () => {
    await line('1 · Создание Единой').click();
    await bench.command('egov: Show the Roadmap');
    const diagram = await DiagramPage.attached(bench);
    await expect.poll(() => diagram.text(), slow).toContain('Архив снимков');
    await bench.picture('roadmap');
  });
});
