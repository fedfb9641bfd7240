import { describe, expect, it } from 'vitest';
import { findingMessage, type Language } from '../src/index.js';
import { messages, uriOf, workspaceOf } from './kit.js';

/** A catalogue that applies and one that doesn't. */
const catalogues = {
  'house.egov': 'requirements house "x" { requirement 1.1 "x"; requirement 1.2 "x" }',
  'order.egov': 'requirements order "x" { requirement 1.1 "x"; requirement 99.10 "x" }',
};

async function waived(number: string, language: Language = 'en', applied: readonly string[] = ['house']): Promise<string[]> {
  const text = `body B { waive ${number} until 2030-01-01 because "x" }`;
  const workspace = await workspaceOf({ ...catalogues, 'a.egov': text }, language, { catalogues: applied });
  return workspace.findings(uriOf('a.egov')).map((finding) => `${finding.code}: ${findingMessage(finding, language)}`);
}

describe('the number of a requirement', () => {
  it('that only a catalogue has which does not apply, is reported with the catalogue', async () => {
    expect(await waived('99.10')).toEqual([
      'EGOV-requirement-elsewhere: Requirement 99.10 stands only in what doesn’t apply here: “order”. If it is meant, name the catalogue in “catalogues” of egov.json.',
    ]);
    expect(await waived('99.10', 'ru')).toEqual([
      'EGOV-requirement-elsewhere: Требование 99.10 есть только в неприменяемом каталоге: «order». Если имеется в виду оно, назовите каталог в «catalogues» файла egov.json.',
    ]);
    expect(await waived('99.10', 'en', ['house', 'order'])).toEqual([]);
    expect(await waived('1.1')).toEqual([]);
  });

  it('is proposed only as it would be found', async () => {
    expect(await waived('1.3')).toEqual(['EGOV-unknown-name: There is no “1.3” (requirement). Did you mean “1.1”, “1.2”?']);
    expect(await waived('1.3', 'en', ['house', 'order'])).toEqual([
      'EGOV-unknown-name: There is no “1.3” (requirement). Did you mean “1.2”?',
    ]);
    expect(await waived('99.11')).toEqual(['EGOV-unknown-name: There is no “99.11” (requirement).']);
  });
});

describe('a name in letters of another alphabet', () => {
  it('is told from the one it looks like in words', async () => {
    const latin = 'body MOH "x"\ndomain D { lead М\u041EН }';
    expect(await messages(latin)).toEqual([
      'There is no “МОН” (state body). It differs from “MOH” only in the alphabet: М, О, Н is Cyrillic, and Latin is meant.',
    ]);
    expect(await messages(latin, 'ru')).toEqual([
      'Имя «МОН» не найдено (государственный орган). Отличие от «MOH» только в алфавите: кириллицей набрано М, О, Н, а нужна латиница.',
    ]);
    expect(await messages('body МОН "x"\ndomain D { lead MOH }')).toEqual([
      'There is no “MOH” (state body). It differs from “МОН” only in the alphabet: M, O, H is Latin, and Cyrillic is meant.',
    ]);
  });

  it('is told of words of the language, too', async () => {
    expect(await messages('body B {\n  d\u0435scription "x"\n}')).toEqual([
      '“dеscription” isn’t a word of the language. It differs from “description” only in the alphabet: е is Cyrillic, and Latin is meant.',
    ]);
  });

  it('that is another word is proposed as ever', async () => {
    expect(await messages('body MOH "x"\ndomain D { lead MOHH }')).toEqual(['There is no “MOHH” (state body). Did you mean “MOH”?']);
  });

  it('is reported with the letters of each alphabet', async () => {
    expect(await messages('body М\u043EHo "x"')).toEqual([
      '“МоHo” mixes letters of two alphabets that look alike: Latin H, o, Cyrillic М, о. It won’t be found when typed in one alphabet.',
    ]);
    expect(await messages('body Дo "x"', 'ru')).toEqual([
      'В имени «Дo» смешаны похожие буквы двух алфавитов: латинские o. При вводе в одном алфавите оно не найдётся.',
    ]);
  });
});
