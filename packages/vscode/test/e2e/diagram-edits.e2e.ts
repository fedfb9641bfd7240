import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { DiagramPage } from './live-diagram.js';
import { watch, Workbench } from './workbench.js';

const model = `body MoH "Министерство здравоохранения" kk "Денсаулық сақтау министрлігі" central
domain Health "Здравоохранение" {
  lead MoH
  systems {
    system Register "Регистр населения" custom internal { owner MoH }
    system Portal "Портал <b>пациента</b>" custom external { owner MoH; replaces Labs }
    system Labs "Лаборатории" custom internal { owner MoH }
    exchange Query from Portal to Register { mode read }
  }
}
`;
const more = `extend Health {
  activity {
    process Admission "Приём" {
      step Look "Найти" in Register
      step Note "Записать" in Register
    }
  }
  systems {
    system Archive "Мұрағат" custom internal { replaces Labs }
  }
}
`;
const slow = { timeout: 30_000 };

describe('edits in the live diagram', () => {
  let bench: Workbench;
  let diagram: DiagramPage;
  beforeAll(async () => {
    bench = await Workbench.open({
      files: { 'egov.json': '{}\n', 'm.egov': model, 'more.egov': more },
      name: 'diagram-edits',
      settings: { 'egov.language': 'ru', 'files.autoSave': 'afterDelay', 'files.autoSaveDelay': 100 },
    });
    await bench.openFile('m.egov');
    diagram = await DiagramPage.open(bench, 'egov: Show the diagram');
    await diagram.chooseView('Системы и взаимодействия');
    await diagram.chooseState('Текущее');
    await diagram.shape('Health.Labs').waitFor(slow);
    await diagram.atRest();
  }, 240_000);
  watch(() => bench);

  const saved = (name = 'm.egov'): string => readFileSync(join(bench.folder, name), 'utf8');
  /** Takes back the last change; if it was one of several files, of all of them. */
  const undo = async (): Promise<void> => {
    await bench.focusEditor();
    await bench.page.keyboard.press('Control+Z');
    const all = bench.page.locator('.monaco-dialog-box .monaco-button').filter({ hasText: /Undo in \d+ Files/ });
    await all.click({ timeout: 2000 }).catch(() => undefined); // of one file nothing is asked
  };
  const press = async (element: string, key: string): Promise<void> => {
    await diagram.shape(element).click();
    await bench.page.keyboard.press(key);
  };

  it('are offered by a menu, with the mouse and with keys, as far as they apply to what was hit', async () => {
    const items = (): Promise<string[]> => diagram.frame.locator('.menu:visible [role=menuitem]').allInnerTexts();
    await diagram.shape('Health.Portal').click({ button: 'right' });
    await expect
      .poll(async () => (await items()).map((item) => item.split('\n')[0]), slow)
      .toEqual(['Перейти к тексту', 'Переименовать элемент', 'Удалить', 'Добавить элемент…', 'Добавить связь…']);
    await bench.picture('menu');
    await bench.page.keyboard.press('ArrowUp'); // from the first to the last
    expect(await diagram.frame.evaluate(() => document.activeElement?.textContent)).toBe('Добавить связь…');
    await bench.page.keyboard.press('Escape');
    await expect.poll(items, slow).toEqual([]);
    await bench.page.keyboard.press('Shift+F10');
    await bench.page.keyboard.press('Enter');
    await expect.poll(() => bench.page.locator('.statusbar').innerText(), slow).toContain('Ln 6');
    await diagram.frame.locator('#diagram').click({ button: 'right', position: { x: 4, y: 4 } });
    await expect.poll(async () => (await items()).length, slow).toBe(2);
    await bench.page.keyboard.press('Escape');
  });

  it('give an element another name, and undo takes all of it back', async () => {
    await press('Health.Register', 'F2');
    const input = bench.page.locator('.quick-input-widget input').first();
    await expect.poll(() => input.inputValue().catch(() => ''), slow).toBe('Register');
    await input.fill('Тіркелім');
    await bench.picture('rename');
    await bench.page.keyboard.press('Enter');
    await expect.poll(() => saved(), slow).toBe(model.replaceAll('Register', 'Тіркелім'));
    await expect.poll(() => saved('more.egov'), slow).toBe(more.replaceAll('Register', 'Тіркелім'));
    await expect.poll(() => diagram.elements(), slow).toContain('Health.Тіркелім');
    await undo();
    await expect.poll(() => saved('more.egov'), slow).toBe(more);
    await expect.poll(() => saved(), slow).toBe(model);
    await expect.poll(() => diagram.elements(), slow).toContain('Health.Register');
  });

  it('add an element of a kind that fits, and select it; one undo takes it back', async () => {
    await diagram.frame.locator('#diagram').click({ button: 'right', position: { x: 4, y: 4 } });
    await diagram.frame.locator('.menu [role=menuitem]').filter({ hasText: 'Добавить элемент' }).click();
    const row = bench.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'информационная система' }).first();
    await row.waitFor(slow);
    await bench.picture('add-kind');
    await row.click();
    const input = bench.page.locator('.quick-input-widget input').first();
    await bench.page.locator('.quick-input-title').filter({ hasText: 'Добавить элемент: информационная система' }).waitFor(slow);
    await input.fill('Тіркелім <i>"2"</i>');
    await bench.picture('add-title');
    await bench.page.keyboard.press('Enter');
    const added = '    system ТіркелімI2I "Тіркелім <i>\\"2\\"</i>"\n';
    await expect.poll(() => saved(), slow).toBe(model.replace('  }\n}', `${added.replace('ТіркелімI2I', 'Тіркелім_I2I')}  }\n}`));
    await diagram.frame.locator('#diagram g.node[data-element^="Health.Тіркелім"][aria-pressed=true]').waitFor(slow);
    await diagram.atRest();
    await bench.picture('added');
    await bench.focusEditor();
    await bench.page.keyboard.press('Control+Z');
    await expect.poll(() => saved(), slow).toBe(model);
    await diagram.shape('Health.Labs').waitFor(slow);
    await diagram.atRest();
  });

  it('relate an element to one that is picked in the diagram', async () => {
    await diagram.shape('Health.Register').click({ button: 'right' });
    await diagram.frame.locator('.menu [role=menuitem]').filter({ hasText: 'Добавить связь' }).click();
    const rows = bench.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'replaces' }).first().waitFor(slow);
    await bench.picture('relation');
    await rows.filter({ hasText: 'replaces' }).first().click();
    await rows.filter({ hasText: 'Лаборатории' }).first().waitFor(slow);
    await bench.picture('target');
    await rows.filter({ hasText: 'Указать на диаграмме' }).first().click();
    await diagram.frame.locator('.hint').filter({ hasText: 'Выберите второй элемент' }).waitFor(slow);
    await bench.picture('pick');
    await diagram.shape('Health.Labs').click();
    await expect.poll(() => saved(), slow).toBe(model.replace('internal { owner MoH }', 'internal { owner MoH; replaces Labs }'));
    await bench.focusEditor();
    await bench.page.keyboard.press('Control+Z');
    await expect.poll(() => saved(), slow).toBe(model);
    await diagram.atRest();
  });

  it('delete an element with the facts that name it, once that is confirmed', async () => {
    await press('Health.Labs', 'Delete');
    const dialog = bench.page.locator('.monaco-dialog-box');
    await dialog.waitFor(slow);
    expect(await dialog.innerText()).toContain('Удалить «Health.Labs»?');
    await bench.picture('delete');
    await dialog.locator('.monaco-button').filter({ hasText: 'Удалить' }).click();
    const without = model.replace(/ {4}system Labs.*\n/, '').replace('; replaces Labs', '');
    await expect.poll(() => saved(), slow).toBe(without);
    await expect.poll(() => saved('more.egov'), slow).toBe(more.replace(' { replaces Labs }', ''));
    await expect.poll(() => diagram.elements(), slow).toEqual(['Health.Archive', 'Health.Portal', 'Health.Register']);
    await diagram.atRest();
    await bench.picture('deleted');
    await undo();
    await expect.poll(() => saved(), slow).toBe(model);
    await expect.poll(() => saved('more.egov'), slow).toBe(more);
    await diagram.shape('Health.Labs').waitFor(slow);
    await diagram.atRest();
  });

  it('say all places that stand in the way', async () => {
    await diagram.shape('Health.Register').click();
    await diagram.frame.locator('button[title="Удалить (Del)"]').click();
    await bench.page.locator('.quick-input-title').filter({ hasText: 'нельзя удалить' }).waitFor(slow);
    const places = bench.page.locator('.quick-input-list .monaco-list-row');
    await expect.poll(() => places.count(), slow).toBe(2);
    await bench.picture('obstacles');
    await places.filter({ hasText: 'step Note' }).click();
    await expect.poll(() => bench.page.locator('.statusbar').innerText(), slow).toContain('Ln 5');
    expect(saved()).toBe(model);
    await diagram.atRest();
  });

  it('delete the exchanges that end at an element with it, once that is confirmed', async () => {
    await press('Health.Portal', 'Delete');
    const dialog = bench.page.locator('.monaco-dialog-box');
    await dialog.waitFor(slow);
    expect(await dialog.innerText()).toContain('информационные взаимодействия: Health.Query');
    await bench.picture('delete-exchanges');
    await dialog.locator('.monaco-button').filter({ hasText: 'Удалить' }).click();
    await expect.poll(() => saved(), slow).toBe(model.replace(/ {4}system Portal.*\n/, '').replace(/ {4}exchange.*\n/, ''));
  });
});
