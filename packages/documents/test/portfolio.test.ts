import { type Language, languages } from '@egov/language';
import { describe, expect, it } from 'vitest';
import {
  type Chapter,
  initiativesChapter,
  processRegisterChapter,
  projectsChapter,
  recommendationsChapter,
  roadmapChapter,
  Telling,
  textOf,
} from '../src/index.js';
import { architectureOf } from './kit.js';

const model = `body М "Министерство" kk "Министрлік" central
act К "Концепция" kk "Тұжырымдама"
domain Д "Домен" kk "Домен" {
  lead М
  activity { function Ф "Ф" { performed by М } process Ц "Выдача" kk "Беру" { realizes Ф; reengineering planned 2026-06-30; register number "17" on 2026-01-15 } }
  systems { system С "Система" kk "Жүйе" custom internal { owner М; automates Ф } }
  portfolio {
    initiative И "Развитие" kk "Дамыту" to develop С { priority 1 because "Поручение"; ground legal-act "Статья 5" К }
    recommendation Р "Исправить" kk "Түзету" to correct С { ground discrepancy; addressee М; due 2026-11-12 }
    measure Х "Сверка" kk "Салыстыру" { owner М; implements И; source К point "12"; dates plan 2026-01-12 .. 2026-03-31; completed 2026-04-02 }
    project П "Проект" kk "Жоба" { owner М; implements И; stage planning; dates plan 2026-01-12 .. 2027-06-30; depends on В
      budget plan 2026: 40 mln KZT, 2027: 10 mln KZT; budget fact 2026: 44,5 mln KZT }
    project В "Второй" kk "Екінші" { owner М; dates plan 2026-01-12 .. 2026-12-31 }
  }
}
domain Е "Иной" kk "Өзге" { lead М portfolio { initiative Ж "Иная" kk "Басқа" to develop Д.С { priority 2; ground reengineering } } }
`;

async function telling(language: Language): Promise<Telling> {
  return new Telling(await architectureOf(model), language, '2026-11-22');
}

/** What the tables of a chapter say, row by row. */
function rowsOf({ blocks, chapters = [] }: Chapter, language: Language): string[] {
  const own = blocks.flatMap((block) => (block.type === 'table' ? block.rows : []));
  return [
    ...own.map((row) => row.map((cell) => textOf(cell, language).replaceAll(' ', ' ')).join(' | ')),
    ...chapters.flatMap((each) => rowsOf(each, language)),
  ];
}

describe('chapters of the portfolio', () => {
  it('list initiatives by priority with grounds and who carries them out (Rules §10.6)', async () => {
    expect(rowsOf(initiativesChapter(await telling('ru'), new Set(['Д'])), 'ru')).toEqual([
      expect.stringMatching(/^1 \| Развитие \| развитие \| Система \| принятие.*\(Концепция, Статья 5\) \| Поручение \| Проект; Сверка$/),
    ]);
    expect(rowsOf(initiativesChapter(await telling('kk'), undefined), 'kk')[1]).toMatch(/^2 \| Басқа \| дамыту \| .* \| көзделмеген$/);
  });

  it('tell how recommendations stand (Rules §28.2)', async () => {
    expect(rowsOf(recommendationsChapter(await telling('en'), undefined), 'en')[0]).toMatch(/overdue by 10 days$/);
    expect(rowsOf(recommendationsChapter(await telling('ru'), undefined), 'ru')[0]).toMatch(/12\.11\.2026 \| просрочено на 10 дней$/);
  });

  it('tell the budget by year, its difference where money is recorded, and what depends on what (Rules §8.6, 28.3)', async () => {
    const rows = rowsOf(projectsChapter(await telling('en'), undefined), 'en');
    expect(rows).toContain('Проект | 2026 | tenge | 40,000,000 | 44,500,000 | 4,500,000');
    // nothing is recorded of 2027 yet: it is neither saved nor exceeded
    expect(rows).toContain('Проект | 2027 | tenge | 10,000,000 |  | ');
    expect(rows).toContain('Total | 2026 | tenge | 40,000,000 | 44,500,000 | 4,500,000');
    expect(rows).toContain('Total |  | tenge | 50,000,000 | 44,500,000 | 4,500,000');
    expect(rows).toContain('Проект | Второй | within a department');
  });

  it('tell a body what it is to do, by term (Rules §14)', async () => {
    expect(rowsOf(roadmapChapter(await telling('ru'), undefined, 'М'), 'ru')).toEqual([
      '2026 | Сверка | Мероприятие дорожной карты | Домен | 12.01.2026 | 31.03.2026 | Концепция, п. 12 | исполнено 02.04.2026, с опозданием на 2 дня',
      '2026 | Исправить | Рекомендация | Домен |  | 12.11.2026 |  | просрочено на 10 дней',
      '2026 | Второй | ИКТ-проект | Домен | 12.01.2026 | 31.12.2026 |  | срок не наступил',
      '2027 | Проект | ИКТ-проект | Домен | 12.01.2026 | 30.06.2027 |  | срок не наступил',
    ]);
  });

  it('tell what each body is to do in one table, without columns that nobody fills', async () => {
    const { blocks, chapters } = roadmapChapter(await telling('ru'), undefined);
    const [own] = blocks.flatMap((block) => (block.type === 'table' ? block : []));
    expect(chapters ?? []).toEqual([]);
    expect(own!.columns[0]!.title).toBe('Исполнитель');
    for (const [index, { title }] of own!.columns.entries())
      expect(
        own!.rows.some((row) => textOf(row[index]!, 'ru') !== ''),
        title,
      ).toBe(true);
  });

  it('keep the register of processes to be reengineered (Rules §9.3)', async () => {
    expect(rowsOf(processRegisterChapter(await telling('kk'), undefined), 'kk')).toEqual([
      '17 | 15.01.2026 | Беру | Ф | Министрлік | 30.06.2026 | 145 күнге кешіктірілді',
    ]);
  });

  it('say in each language that there is nothing to tell', async () => {
    const nobody = new Set(['Нет']);
    for (const language of languages) {
      const about = await telling(language);
      for (const chapter of [initiativesChapter, recommendationsChapter, projectsChapter, roadmapChapter, processRegisterChapter])
        expect(chapter(about, nobody).blocks.some(({ type }) => type === 'paragraph')).toBe(true);
    }
  });
});
