import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { DiagramPage } from './live-diagram.js';
import { watch, Workbench } from './workbench.js';

const bodies = 'body MoH "Министерство здравоохранения" kk "Денсаулық сақтау министрлігі" central\n';
const health = `domain Health "Здравоохранение" {
  lead MoH
  data { entity Patient "Пациент <b>&amp;" { attributes { iin : Text identifier } } }
  systems {
    system Register "Регистр населения" custom internal {
      owner MoH
      stores Patient
    }
    target system Portal "Портал пациента" custom external {
      owner MoH
    }
    system Labs "Лаборатории" custom internal { owner MoH }
    target exchange Query from Portal to Register { carries Patient; mode read }
    exchange Results from Labs to Register { carries Patient; mode write }
  }
}
`;
const files = { 'egov.json': '{ "name": "Пример" }\n', 'bodies.egov': bodies, 'health.egov': health };
const all = ['Health.Labs', 'Health.Portal', 'Health.Register'];
const slow = { timeout: 20_000 };

describe('the live diagram', () => {
  let bench: Workbench;
  let diagram: DiagramPage;
  beforeAll(async () => {
    bench = await Workbench.open({ files, name: 'diagram', settings: { 'egov.language': 'ru' } });
    await bench.openFile('health.egov');
    diagram = await DiagramPage.open(bench, 'egov: Show the diagram');
    await bench.picture('opened');
  }, 240_000);
  watch(() => bench);

  it('shows what the text says, in the language of the setting', async () => {
    await diagram.chooseView('Системы и взаимодействия');
    await expect.poll(() => diagram.elements(), slow).toEqual(all);
    expect(await diagram.text()).toContain('Портал пациента');
    expect(await diagram.frame.locator('.states').innerText()).toContain('Целевое');
    await bench.picture('exchanges');
  });

  it('takes what the model says as text, not as markup', async () => {
    expect(await diagram.frame.locator('#diagram b').count()).toBe(0);
    expect(await diagram.text()).toContain('Пациент <b>&amp;');
  });

  it('follows what is typed', async () => {
    await bench.focusEditor();
    await bench.goTo(9, 27);
    await bench.page.keyboard.type('Новый ');
    await expect.poll(() => diagram.text(), slow).toContain('Новый Портал пациента');
    await bench.picture('followed');
    for (let count = 0; count < 6; count++) await bench.page.keyboard.press('Backspace');
    await expect.poll(() => diagram.text(), slow).not.toContain('Новый');
  });

  it('selects the shape of what the cursor is in', async () => {
    await bench.focusEditor();
    await bench.goTo(6, 9);
    await expect.poll(() => diagram.shape('Health.Register').getAttribute('aria-pressed'), slow).toBe('true');
    await bench.goTo(12, 14);
    await expect.poll(() => diagram.shape('Health.Labs').getAttribute('aria-pressed'), slow).toBe('true');
    expect(await diagram.shape('Health.Register').getAttribute('aria-pressed')).toBe('false');
  });

  it('shows in the text what is clicked', async () => {
    await diagram.shape('Health.Portal').click();
    await expect.poll(() => bench.page.locator('.selected-text').count(), slow).toBeGreaterThan(0);
    expect(await bench.page.locator('.line-numbers.active-line-number').first().innerText()).toBe('9');
    await bench.picture('clicked');
  });

  it('leads into the text by a double click', async () => {
    await diagram.chooseView('Обзор слоёв архитектуры');
    await expect.poll(() => diagram.elements(), slow).toContain('Health.Patient');
    await diagram.shape('Health.Patient').dblclick();
    await expect.poll(() => bench.page.locator('.editor-instance .monaco-editor.focused').count(), slow).toBe(1);
    await expect.poll(() => bench.page.locator('.line-numbers.active-line-number').first().innerText(), slow).toBe('3');
    await diagram.chooseView('Системы и взаимодействия');
    await expect.poll(() => diagram.elements(), slow).toEqual(all);
  });

  it('is operated by keys', async () => {
    await diagram.shape('Health.Labs').click();
    await bench.page.keyboard.press('ArrowRight');
    await expect.poll(() => diagram.shape('Health.Labs').getAttribute('aria-pressed'), slow).toBe('false');
  });

  it('lets stand out what is searched for', async () => {
    await diagram.frame.locator('input[type=search]').fill('лаборат');
    await expect.poll(() => diagram.shape('Health.Portal').getAttribute('class'), slow).toContain('dim');
    expect(await diagram.shape('Health.Labs').getAttribute('class')).not.toContain('dim');
    await bench.picture('searched');
    await diagram.frame.locator('input[type=search]').fill('');
    await expect.poll(() => diagram.shape('Health.Portal').getAttribute('class'), slow).not.toContain('dim');
  });

  it('shows the state that is chosen', async () => {
    await diagram.chooseState('Текущее');
    await expect.poll(() => diagram.elements(), slow).toEqual(['Health.Labs', 'Health.Register']);
    await diagram.chooseState('Разница');
    await expect.poll(() => diagram.elements(), slow).toEqual(all);
    await diagram.atRest();
    await bench.picture('difference');
    await diagram.chooseState('Целевое');
    await expect.poll(() => diagram.text(), slow).toContain('целевое состояние');
  });

  it('keeps the last good picture while the text is broken, and says so', async () => {
    await bench.focusEditor();
    await bench.goTo(4, 3);
    await bench.page.keyboard.type('x'); // now it is no word of the language
    await expect.poll(() => diagram.message(), slow).toMatch(/последняя исправная/);
    expect(await diagram.elements()).toEqual(all);
    await bench.picture('broken');
    await bench.page.keyboard.press('Control+Z');
    await expect.poll(() => diagram.message().catch(() => ''), slow).toBe('');
  });

  it('is saved as a file', async () => {
    await diagram.frame.locator('button[title="Сохранить в файл"]').click();
    const name = bench.page.locator('.quick-input-widget input').first();
    await expect.poll(() => name.inputValue().catch(() => ''), slow).toContain('exchanges-Health.svg');
    await bench.picture('saving');
    await bench.page.keyboard.press('Enter');
    const file = join(bench.folder, 'exchanges-Health.svg');
    await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8'), slow).toContain('Портал пациента');
  });

  it('follows the theme', async () => {
    expect(await diagram.paper()).toBe('rgb(255, 255, 255)');
    await bench.setTheme('Dark Modern');
    await expect.poll(() => diagram.paper(), slow).toBe('rgb(30, 35, 43)');
    await bench.picture('dark');
    await bench.setTheme('Dark High Contrast');
    await expect.poll(() => diagram.paper(), slow).toBe('rgb(0, 0, 0)');
    await bench.picture('high-contrast');
  });
});

describe('the live diagram of a large architecture', () => {
  let bench: Workbench;
  let diagram: DiagramPage;
  beforeAll(async () => {
    bench = await Workbench.open({ files: 'examples/kazakhstan', name: 'diagram-example', settings: { 'egov.language': 'kk' } });
    await bench.openFile('health/systems.egov');
    diagram = await DiagramPage.open(bench, 'egov: Show the diagram');
  }, 240_000);
  watch(() => bench);

  it('is about the domain of the document, in the language of the setting', async () => {
    expect(await diagram.domain()).toBe('Денсаулық сақтау');
    expect(await diagram.frame.locator('.states').innerText()).toContain('Нысаналы');
    await diagram.chooseView('Жүйелер және өзара іс-қимыл');
    await diagram.chooseState('Айырма');
    await expect.poll(() => diagram.text(), slow).toContain('жүйелер және өзара іс-қимыл');
    await diagram.atRest();
    await bench.picture('difference');
  });

  it('follows to the domain of another document, and stays when it is pinned', async () => {
    await bench.focusEditor();
    await bench.openFile('education/systems.egov');
    await expect.poll(() => diagram.domain(), slow).toBe('Білім беру');
    await expect.poll(() => diagram.text(), slow).toContain('Білім беру: ');
    await diagram.atRest();
    await bench.picture('other-domain');
    await diagram.frame.locator('button[aria-pressed].icon').click();
    await bench.focusEditor();
    await bench.openFile('health/systems.egov');
    await bench.goTo(1, 1);
    await bench.picture('pinned');
    expect(await diagram.domain()).toBe('Білім беру');
  });
});
