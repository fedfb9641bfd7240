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
const slow = { timeout: 30_000 };

describe('edits in the live diagram', () => {
  let bench: Workbench;
  let diagram: DiagramPage;
  beforeAll(async () => {
    bench = await Workbench.open({
      files: { 'egov.json': '{}\n', 'm.egov': model },
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

  const saved = (): string => readFileSync(join(bench.folder, 'm.egov'), 'utf8');
  const press = async (element: string, key: string): Promise<void> => {
    await diagram.shape(element).click();
    await bench.page.keyboard.press(key);
  };

  it('give an element another name, and undo takes all of it back', async () => {
    await press('Health.Register', 'F2');
    const input = bench.page.locator('.quick-input-widget input').first();
    await expect.poll(() => input.inputValue().catch(() => ''), slow).toBe('Register');
    await input.fill('Тіркелім');
    await bench.picture('rename');
    await bench.page.keyboard.press('Enter');
    await expect.poll(saved, slow).toBe(model.replaceAll('Register', 'Тіркелім'));
    await expect.poll(() => diagram.elements(), slow).toContain('Health.Тіркелім');
    await bench.focusEditor();
    await bench.page.keyboard.press('Control+Z');
    await expect.poll(saved, slow).toBe(model);
    await expect.poll(() => diagram.elements(), slow).toContain('Health.Register');
  });

  it('delete an element with the facts that name it, once that is confirmed', async () => {
    await press('Health.Labs', 'Delete');
    const dialog = bench.page.locator('.monaco-dialog-box');
    await dialog.waitFor(slow);
    expect(await dialog.innerText()).toContain('Удалить «Health.Labs»?');
    await bench.picture('delete');
    await dialog.locator('.monaco-button').filter({ hasText: 'Удалить' }).click();
    await expect.poll(saved, slow).toBe(model.replace(/ {4}system Labs.*\n/, '').replace('; replaces Labs', ';'));
    await expect.poll(() => diagram.elements(), slow).toEqual(['Health.Portal', 'Health.Register']);
    await diagram.atRest();
    await bench.picture('deleted');
  });

  it('don’t delete what an exchange needs', async () => {
    await diagram.shape('Health.Portal').click();
    await diagram.frame.locator('button[title="Удалить (Del)"]').click();
    await bench.page.locator('.notification-toast').filter({ hasText: 'нельзя удалить' }).first().waitFor(slow);
    await bench.page.waitForTimeout(400); // it slides in
    await bench.picture('refused');
    expect(saved()).toContain('system Portal');
  });
});
