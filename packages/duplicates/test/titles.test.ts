import { describe, expect, it } from 'vitest';
import { compareTitles, Lexicon } from '../src/index.js';
import { lexicon, score, why } from './kit.js';

const certain = 0.8;
const likely = 0.5;

describe('titles of the same thing', () => {
  it.each([
    ['word order', 'Реестр выданных лицензий', 'Лицензий выданных реестр'],
    ['cases and numbers', 'Регистрация брака', 'Регистрация браков'],
    ['synonyms', 'Постановка на учёт транспортных средств', 'Регистрация автомобилей'],
    ['abbreviations of the field', 'ГБД ФЛ', 'Государственная база данных «Физические лица»'],
    ['abbreviations inside of words', 'Аттестация медработников', 'Аттестация медицинских работников'],
    ['initials of the other title', 'ИСУПЛ', 'Информационная система учёта племенных лошадей'],
    ['letters that look alike', 'Peгистр доноров крови', 'Регистр доноров крови'],
    ['typing errors', 'Мониторинг ледникового покрова', 'Мониторинг леднкового покрова'],
    ['Kazakh endings', 'Азаматтардың өтініштері', 'Азаматтың өтініші'],
    ['Kazakh synonyms', 'Дәрілік заттар тізілімі', 'Дәрі-дәрмек тіркелімі'],
    ['English forms', 'Licensing of pharmacies', 'Issue of licences to pharmacies'],
    ['a word of programmers', 'Form constructor', 'Constructor of forms'],
    ['words that add nothing', 'Реестр лесных угодий', 'Единый государственный электронный реестр лесных угодий'],
    ['whose it is', 'Планирование бюджета', 'Планирование бюджета Министерства культуры'],
  ])('%s', (_, a, b) => {
    expect(score(a, b)).toBeGreaterThanOrEqual(likely);
    expect(score(b, a)).toBeCloseTo(score(a, b), 2);
  });

  it('in two languages', () => {
    expect(score('Реестр лекарственных средств', 'Дәрілік заттар тізілімі')).toBeGreaterThanOrEqual(likely);
    expect(score('Регистрация транспортных средств', 'Vehicle registration')).toBeGreaterThanOrEqual(likely);
  });

  it('one title is itself', () => {
    for (const title of ['Кадровый учёт', 'ӘЛЕУМЕТТІК КӨМЕК', 'X-Road', 'Система', 'Реестр'])
      expect(score(title, title)).toBeGreaterThan(certain);
  });
});

describe('titles of different things', () => {
  it.each([
    ['opposite actions', 'Регистрация автомобилей', 'Снятие автомобилей с учёта'],
    ['opposite actions in Kazakh', 'Тауарлар импорты', 'Тауарлар экспорты'],
    ['opposite actions in English', 'Opening of accounts', 'Closing of accounts'],
    ['other objects', 'Лицензирование фармацевтической деятельности', 'Лицензирование аудиторской деятельности'],
    ['natural and legal persons', 'Учёт доходов физических лиц', 'Учёт доходов юридических лиц'],
    ['other actions', 'Экспертиза лекарств', 'Закуп лекарств'],
    ['a word of two meanings', 'Земельный участок', 'Врачебный участок'],
    ['numbers', 'Реестр платежей 2024', 'Реестр платежей 2025'],
    ['ordinals', 'Первый этап реформы', 'Второй этап реформы'],
    ['regions', 'Строительство школ в Павлодарской области', 'Строительство школ в Мангистауской области'],
    ['only common words', 'Реестр спортсменов', 'Реестр гостиниц'],
  ])('%s', (_, a, b) => {
    expect(score(a, b)).toBeLessThan(likely);
  });
});

describe('an explanation', () => {
  it('tells what agrees and what differs, in the language of the reader', () => {
    expect(why('Реестр лекарств', 'Регистр лекарственных средств')).toBe(
      '«лекарств» — то же, что «лекарственных средств»; «реестр» — то же, что «регистр»',
    );
    expect(why('Регистрация автомобилей', 'Снятие автомобилей с учёта')).toContain('действия противоположны');
    expect(why('Реестр платежей 2024', 'Реестр платежей 2025', 'en')).toContain('the numbers differ: 2024 and 2025');
    expect(why('Учёт жилья', 'Учёт леса', 'kk')).toContain('тек бірінші атауда: «жилья»');
  });
});

describe('a workspace', () => {
  it('adds abbreviations of its own', () => {
    const [short, long] = ['Модуль ЖКЗ', 'Модуль жилищных коммунальных заявок'];
    expect(compareTitles('АРГУС', 'Мониторинг ледников', lexicon).score).toBeLessThan(likely);
    expect(compareTitles('АРГУС', 'Мониторинг ледников', new Lexicon({ АРГУС: 'мониторинг ледников' })).score).toBeGreaterThan(certain);
    expect(compareTitles(short, long, lexicon).score).toBeGreaterThan(likely);
  });
});

describe('any text', () => {
  it('is read in bounded time and gives a probability', () => {
    const texts = [
      '',
      ' ',
      '!!!',
      '—',
      'A'.repeat(100_000),
      'слово '.repeat(20_000),
      '\u0000\uD800',
      '<script>alert(1)</script>',
      '💧💧',
      'й',
    ];
    for (const a of texts)
      for (const b of texts) {
        const { score: found } = compareTitles(a, b, lexicon);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
      }
  });
});
