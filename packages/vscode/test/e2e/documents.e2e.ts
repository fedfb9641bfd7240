import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inWorkbench, type Workbench } from './workbench.js';

const model = `body MoH "Министерство здравоохранения" central
domain Health "Здравоохранение" {
  systems { system Register "Регистр <b>населения</b>" custom internal { owner MoH } }
}
domain Education "Образование" {
  systems { target system Schools "Школы" custom internal { owner MoH } }
}
`;
const slow = { timeout: 60_000 };

describe('what is handed over', () => {
  let bench: Workbench;
  inWorkbench(
    { files: { 'egov.json': '{ "name": "Пример", "catalogues": ["order-124-2016"] }\n', 'm.egov': model }, name: 'documents' },
    'm.egov',
    (opened) => (bench = opened),
  );

  /** Agrees to the name that is proposed, and waits for the file. */
  const save = async (name: string): Promise<Buffer> => {
    const input = bench.page.locator('.quick-input-widget input').first();
    await expect.poll(() => input.inputValue().catch(() => ''), slow).toContain(name);
    await bench.page.keyboard.press('Enter');
    const file = join(bench.folder, name);
    await expect.poll(() => existsSync(file), slow).toBe(true);
    await bench.page.locator('.notification-list-item').filter({ hasText: 'Файл сохранён' }).first().waitFor(slow);
    await bench.picture('saved');
    await bench.command('Notifications: Clear All Notifications');
    return readFileSync(file);
  };

  it('is the assessment of a domain, as a page without markup of the model', async () => {
    await bench.command('Assess the architecture…');
    await bench.choose('Здравоохранение');
    await bench.picture('states');
    await bench.choose('Текущее и целевое');
    await bench.choose('HTML');
    const page = (await save('assessment-Health.html')).toString('utf8');
    expect(page).toContain('lang="ru"');
    expect(page).not.toContain('<b>населения</b>');
  });

  it('are all diagrams of the architecture, in one document', async () => {
    await bench.command('Export…');
    await bench.choose('Диаграммы (PDF)');
    await bench.choose('Все домены');
    await bench.choose('Целевое');
    expect((await save('diagrams.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('is the published model', async () => {
    await bench.command('Export…');
    await bench.choose('Опубликованная модель (JSON)');
    const published = JSON.parse((await save('architecture.json')).toString('utf8')) as { format: string; name: string };
    expect(published).toMatchObject({ format: 'egov-architecture', name: 'Пример' });
  });

  it('is the approval package: a folder with all its documents', async () => {
    const accept = async (): Promise<void> =>
      bench.page.locator('.quick-input-widget .monaco-button').filter({ hasText: 'OK' }).click(slow);
    const title = (text: string): Promise<void> => bench.page.locator('.quick-input-title').filter({ hasText: text }).first().waitFor(slow);
    await bench.command('Create approval package…');
    await title('Какие домены?');
    await bench.picture('package-domains');
    await accept();
    await bench.choose('Қазақша');
    await title('В каких форматах?');
    await bench.picture('package-formats');
    await accept();
    const input = bench.page.locator('.quick-input-widget input').first();
    await expect.poll(() => input.inputValue().catch(() => ''), slow).toContain(bench.folder);
    await accept();
    await bench.page.locator('.notification-list-item').filter({ hasText: 'Готовится пакет' }).first().waitFor(slow);
    await bench.picture('package-progress');
    await bench.page
      .locator('.notification-list-item')
      .filter({ hasText: 'Пакет на согласование записан' })
      .first()
      .waitFor({ timeout: 180_000 });
    await bench.picture('package');
    const own = ['docx', 'html', 'pdf', 'xlsx'].map((ending) => `architecture-kk.${ending}`);
    expect(readdirSync(join(bench.folder, 'package')).sort()).toEqual([...own, 'diagrams-kk.zip', 'manifest.json', 'package.json']);
    expect(readFileSync(join(bench.folder, 'package/architecture-kk.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    expect(readdirSync(bench.folder).filter((name) => name.startsWith('.package'))).toEqual([]);
    await bench.command('Notifications: Clear All Notifications');
  }, 240_000);

  it('is nothing of a new architecture where one is already; in an empty folder it begins whole', async () => {
    await bench.command('New architecture…');
    await bench.choose('В открытой папке');
    await bench.page.locator('.notification-list-item').filter({ hasText: '«egov.json»' }).first().waitFor(slow);
    await bench.picture('exists');
    const empty = join(bench.folder, 'new');
    mkdirSync(empty);
    await bench.command('New architecture…');
    await bench.choose('В другой папке…');
    const input = bench.page.locator('.quick-input-widget input').first();
    await expect.poll(() => input.inputValue().catch(() => ''), slow).toContain(bench.folder);
    await input.fill(`${empty}/`);
    await bench.page.locator('.quick-input-widget .monaco-button').filter({ hasText: 'OK' }).click();
    await expect.poll(() => readdirSync(empty), slow).toContain('egov.json');
    await expect.poll(() => readdirSync(empty).length, slow).toBe(8);
    await bench.page.getByText('domain.egov').first().waitFor(slow);
    await bench.picture('new');
  });
});
