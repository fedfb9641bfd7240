import { type Finding, type Language, libraryScheme, parseManifest } from '@egov/language';
import { AssessedWorkspace, assessmentReport, sortedRequirements } from '@egov/requirements';
import { describe, expect, it } from 'vitest';
import { type Chapter, Telling, textOf } from '../src/index.js';
import { assessmentChapter } from '../src/package/assessment.js';
import { findingsChapter } from '../src/package/findings.js';
import type { PackageSubject } from '../src/package/subject.js';
import { sayingIn } from '../src/package/words.js';

const catalogue = `requirements house "Требования дома" kk "Үй талаптары" en "House rules" {
  number "7"; approved 2026-01-15 by "приказ" kk "бұйрық" en "order" repealed 2026-06-30 by "приказ № 8" kk "№ 8 бұйрық" en "order No. 8"
  principle Open "Открытость" kk "Ашықтық" en "Openness" paragraph 6.1 contour general {
    requirement 7.1 "системы размещены" kk "жүйелер орналастырылған" en "systems are hosted" {
      for each system s
      require s.hostedOn is not empty
      else    "{s} нигде не размещается[; используется: {s.technologies.where(t => t.licence = proprietary)}]"
              kk "{s} жүйесі еш жерде орналаспайды[; пайдаланылады: {s.technologies.where(t => t.licence = proprietary)}]"
              en "{s} is hosted nowhere[; it uses {s.technologies.where(t => t.licence = proprietary)}]"
      advise  "Укажите место («hosted on»)" kk "Орнын көрсетіңіз («hosted on»)" en "Name the place (“hosted on”)"
    }
    requirement 7.2 "кто-то посмотрел" kk "біреу қараған" en "somebody has looked" { ask evidence for each system s }
  }
}
rule Named "Системы пронумерованы" kk "Жүйелер нөмірленген" en "Systems have numbers" { for each system s require s.portalNumber is not empty }
`;
const model = `body M "Министерство" kk "Министрлік" en "Ministry" central
technology Linux "Linux" { licence free }
technology Oracle "Oracle" { licence proprietary }
domain A "Первый" kk "Бірінші" en "First" { lead M systems {
  system S "ИС «Кадры»" kk "«Кадрлар» АЖ" en "The “Staff” system" custom internal { owner M; technologies Linux, Oracle
    waive 7.1 requested 2026-05-01 by M until 2027-01-01 because "Переезд" }
  system T "Архив" kk "Мұрағат" en "Archive" custom internal { owner M }
  system U "Журнал" kk "Журнал" en "Journal" custom internal { owner M }
} }
domain B "Второй" kk "Екінші" en "Second" { lead M systems { system V "Иное" kk "Өзге" en "Other" custom internal { owner M } } }
platform P "Платформа" kk "Платформа" en "Platform" { operator M
  evidence for 7.2 "Акт" on 2026-01-01 by M until 2026-02-01 document "evidence/act.pdf" as-of "x" }
`;

async function subjectIn(language: Language, findings: readonly Finding[] = []): Promise<PackageSubject> {
  const { manifest } = parseManifest(
    '{ "language": "ru", "catalogues": ["house"], "conclusion": { "critical": ["7.1"], "minimumShare": 0.5 } }',
  );
  const workspace = new AssessedWorkspace({ language, manifest }, '2026-11-22');
  await workspace.load([{ uri: 'file:///w/a.egov', text: catalogue + model }], [{ uri: `${libraryScheme}:/none.egov`, text: '' }]);
  const { architecture } = workspace;
  const domains = architecture.ofKind('domain');
  return {
    domains,
    among: new Set(domains.map(({ id }) => id)),
    telling: new Telling(architecture, language, '2026-11-22'),
    say: sayingIn(language),
    evidence: workspace.evidenceInput(),
    findings,
    assessment: assessmentReport({
      language,
      architecture,
      catalogues: workspace.applied,
      requirements: sortedRequirements(workspace.applied, workspace.rules),
      assessments: [['target', workspace.assessment()]],
      thresholds: workspace.thresholds,
      assessmentDate: workspace.assessmentDate,
    }),
  } as unknown as PackageSubject;
}

/** What a chapter says, line by line: headings, paragraphs, rows. */
function linesOf({ title, blocks, chapters = [] }: Chapter, language: Language): string[] {
  return [
    title,
    ...blocks.flatMap((block): readonly string[] => {
      if (block.type === 'paragraph') return [block.text];
      if (block.type === 'bullets') return block.items;
      return block.type === 'table' ? block.rows.map((row) => row.map((cell) => textOf(cell, language)).join(' | ')) : [];
    }),
    ...chapters.flatMap((each) => linesOf(each, language)),
  ];
}

async function assessed(language: Language): Promise<string[]> {
  return linesOf(assessmentChapter(await subjectIn(language)), language);
}

describe('the chapter on compliance', () => {
  it('tells what is wrong without advice, in sentences, with quotes and lists as they should be', async () => {
    const ru = await assessed('ru');
    expect(ru).toContain(
      'ИС «Кадры» | Первый | не выполнено | «ИС „Кадры“» нигде не размещается; используется: «Oracle». Отступление запрошено.',
    );
    expect(ru.join('\n')).not.toMatch(/hosted|Укажите|Linux/);
    expect(await assessed('kk')).toContain(
      '«Кадрлар» АЖ | Бірінші | орындалмаған | «„Кадрлар“ АЖ» жүйесі еш жерде орналаспайды; пайдаланылады: «Oracle». Шегіну сұратылған.',
    );
    expect(await assessed('en')).toContain(
      'The “Staff” system | First | not met | “The ‘Staff’ system” is hosted nowhere; it uses “Oracle”. Waiver requested.',
    );
  });

  it('puts elements of which the same is to be said into one row, and those that lack evidence alone into a table of their own', async () => {
    const ru = await assessed('ru');
    expect(ru).toContain('Архив; Журнал | Первый | не выполнено | «Архив» нигде не размещается. Это относится ко всем элементам строки.');
    expect(ru).toContain('7.2 | кто-то посмотрел | Первый: ИС «Кадры»; Архив; Журнал. Второй: Иное');
    expect(ru).toContain('Платформа | Вне доменов | подтверждение устарело | Срок подтверждения истёк.');
  });

  it('gives sums that agree, with what belongs to no domain', async () => {
    const lines = (await assessed('ru')).slice(0, 14);
    const rows = lines
      .filter((line) => /^(Первый|Второй|Вне доменов|Всего) \|/.test(line))
      .map((line) => line.split(' | ').slice(2).map(Number));
    const all = rows.pop()!;
    expect(rows.length).toBe(3);
    expect(all.map((_, index) => rows.reduce((sum, row) => sum + row[index]!, 0))).toEqual(all);
  });

  it('says what the conclusion rests on, and that the edition is repealed', async () => {
    const ru = (await assessed('ru')).join('\n');
    for (const said of [
      'Требования дома: № 7 от 15.01.2026. Признаны утратившими силу 30.06.2026 (приказ № 8)',
      'Не соответствует. Не выполнен',
      'Заключение носит справочный характер',
      'Критичные требования: 7.1.',
      'Если выполнено менее 50 % проверок',
      'Оценивается целевое состояние.',
    ])
      expect(ru).toContain(said);
    expect((await assessed('kk')).join('\n')).toContain('30.06.2026 күші жойылды деп танылған (№ 8 бұйрық)');
    expect((await assessed('en')).join('\n')).toContain('Declared repealed on 30 Jun 2026 (order No. 8)');
  });

  it('names requirements by their clauses and rules by their order', async () => {
    const ru = await assessed('ru');
    for (const heading of ['Открытость (подпункт 1) пункта 6)', 'Требование 7.1 (подпункт 1) пункта 7)', 'Правило 1'])
      expect(ru).toContain(heading);
    expect(await assessed('kk')).toContain('7.1-талап (7-тармақтың 1) тармақшасы)');
    expect(await assessed('en')).toContain('Requirement 7.1 (clause 7(1))');
  });

  it('tells evidence by its title, with where it lies and whether it holds', async () => {
    expect(await assessed('ru')).toContain(
      'Платформа | 7.2 | Акт (evidence/act.pdf) | Министерство | 01.01.2026 | 01.02.2026 | срок подтверждения истёк',
    );
  });
});

describe('the chapter on findings', () => {
  const place = { uri: 'file:///w/a.egov', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, related: [] };
  const findings: Finding[] = [
    {
      ...place,
      code: 'EGOV-retired-early',
      subject: 'A.S',
      args: { name: 'A.S', on: { date: '2026-06-30' }, other: 'A.T', delivered: undefined },
    },
    { ...place, code: 'EGOV-gap-added', subject: 'A.S', args: { name: 'A.S', kind: 'added' } },
    { ...place, code: 'EGOV-evidence-expired', subject: 'P', args: { requirement: '7.2', date: { date: '2026-02-01' } } },
    {
      ...place,
      code: 'EGOV-change-without-effect',
      subject: 'A.U',
      args: { name: 'A.U', title: { text: ['Журнал', 'Журнал', 'Journal'] }, why: 'stays' },
    },
    { ...place, code: 'EGOV-submission-unreasoned', subject: 'A.S', args: { name: 'A.S' } },
    {
      ...place,
      code: 'EGOV-submission-overdue',
      subject: 'A.T',
      args: { name: 'A.T', received: { date: '2026-06-01' }, deadline: { date: '2026-06-15' } },
    },
    { ...place, code: 'EGOV-not-a-number', args: { value: 'x' } },
  ];

  it('names elements by title and clauses in full, without advice, and leaves out what has a chapter of its own', async () => {
    expect(linesOf(findingsChapter(await subjectIn('ru', findings)), 'ru').slice(2)).toEqual([
      'ошибка |  | «x» — не число. | ',
      'предупреждение | Архив | Решение по «Архив» просрочено: проект получен 01.06.2026, десять рабочих дней истекли 15.06.2026. | Пункт 12',
      'предупреждение | ИС «Кадры» | По «ИС „Кадры“» отказано в согласовании, но замечаний нет. В согласовании отказывают только при наличии аргументированных замечаний и предложений. | Пункт 12',
    ]);
  });
});
