import { describe, expect, it } from 'vitest';
import { type ReportedSubmission, submissionReport, WorkingCalendar } from '../src/index.js';
import { modelOf } from './submissions-kit.js';

async function reported(portfolio: string, at: string, calendar = new WorkingCalendar()): Promise<readonly ReportedSubmission[]> {
  return submissionReport(await modelOf(portfolio), at, calendar).submissions;
}

const whole = `submission П "Представление" of Д {
  submitted by СИ to МИИ
  sent 2026-03-10
  received 2026-03-11
  agreed with МЗ on 2026-03-06
  comment "Первое" resolved "Учтено" on 2026-03-16
  decision approved on 2026-03-26
  publication 2026-03-27 <https://portal.example.kz>
}`;

describe('a submission on a date', () => {
  it.each([
    ['2026-03-09', 'draft', 'не направлено', 'send СИ'],
    ['2026-03-10', 'sent', 'направлено, ожидается получение', 'receive МИИ'],
    ['2026-03-11', 'review', 'на рассмотрении, до конца срока 10 рабочих дней', 'decide МИИ 2026-03-30'],
    ['2026-03-21', 'review', 'на рассмотрении, до конца срока 3 рабочих дня', 'decide МИИ 2026-03-30'],
    ['2026-03-25', 'review', 'на рассмотрении, до конца срока 3 рабочих дня', 'decide МИИ 2026-03-30'],
    ['2026-03-26', 'approved', 'согласовано, подлежит размещению на портале', 'publish'],
    ['2026-03-27', 'published', 'размещено на портале', ''],
  ])('%s: %s', async (at, state, title, next) => {
    const [submission] = await reported(whole, at);
    expect(submission).toMatchObject({ state, stateTitle: { 0: title } });
    expect([submission!.next?.step, submission!.next?.by?.id, submission!.next?.on].filter(Boolean).join(' ')).toBe(next);
  });

  const undecided = 'submission П "Представление" of Д { submitted by СИ to МИИ; sent 2026-11-09; received 2026-11-10 }';
  it.each([
    ['2026-11-23', 'review', 1, 'до конца срока 1 рабочий день', '1 working day left'],
    ['2026-11-24', 'review', 0, 'последний день срока', 'last day of the term'],
    ['2026-11-25', 'overdue', 1, 'просрочено на 1 рабочий день', 'overdue by 1 working day'],
    ['2026-12-01', 'overdue', 5, 'просрочено на 5 рабочих дней', 'overdue by 5 working days'],
  ])('%s without a decision: %s, %i', async (at, state, workingDays, ru, en) => {
    const [submission] = await reported(undecided, at);
    expect(submission).toMatchObject({ state, workingDays, deadline: '2026-11-24' });
    expect(submission!.stateTitle[0]).toContain(ru);
    expect(submission!.stateTitle[2]).toContain(en);
  });

  it('is overdue on the weekend after the last day, by no working day yet', async () => {
    const [submission] = await reported('submission П "П" of Д { received 2026-11-13 }', '2026-11-28');
    expect(submission).toMatchObject({ state: 'overdue', deadline: '2026-11-27', workingDays: 0, stateTitle: { 0: 'срок решения истёк' } });
  });

  it('runs by the days off of the manifest', async () => {
    const calendar = new WorkingCalendar({ daysOff: ['2026-11-24'] });
    expect((await reported(undecided, '2026-11-22', calendar))[0]).toMatchObject({ deadline: '2026-11-25', workingDays: 2 });
  });

  it('has everything that the model tells', async () => {
    expect((await reported(whole, '2026-11-22'))[0]).toMatchObject({
      id: 'Д.П',
      title: ['Представление', 'Представление', 'Представление'],
      objects: [{ id: 'Д' }],
      by: { id: 'СИ' },
      to: { id: 'МИИ' },
      round: 1,
      sent: '2026-03-10',
      received: '2026-03-11',
      deadline: '2026-03-30',
      agreed: [{ by: [{ id: 'МЗ', title: ['Министерство', 'Министрлік', 'Министерство'] }], on: '2026-03-06' }],
      comments: [{ text: 'Первое', resolution: 'Учтено', resolvedOn: '2026-03-16', isOpen: false }],
      decision: { isApproval: true, on: '2026-03-26' },
      publication: { on: '2026-03-27', url: 'https://portal.example.kz' },
      clause: ['Правила, п. 12, часть четвёртая', 'Қағидалар, 12-тармақ, төртінші бөлік', 'Rules, clause 12, fourth paragraph'],
    });
  });

  it('tells how late a decision came', async () => {
    const [submission] = await reported('submission П "П" of Д { received 2026-11-10; decision approved on 2026-11-26 }', '2026-12-01');
    expect(submission!.decision).toEqual({ isApproval: true, on: '2026-11-26', lateBy: 2 });
  });

  it('counts no term where the day of receipt is unknown', async () => {
    const [submission] = await reported('submission П "П" of Д { sent 2026-11-10 }', '2027-11-26');
    expect(submission).toMatchObject({ state: 'sent' });
    expect(submission!.deadline).toBeUndefined();
  });
});

describe('a refused submission', () => {
  const refused =
    'submission П1 "Первое" of Д { received 2026-05-05; comment "А" resolved "Б" on 2026-06-01; comment "В"; decision refused on 2026-05-15 }';

  it('is to be reworked while comments are open, then to be submitted again', async () => {
    expect((await reported(refused, '2026-05-20'))[0]).toMatchObject({
      state: 'rework',
      stateTitle: { 0: expect.stringContaining(': 2') },
    });
    expect((await reported(refused, '2026-06-01'))[0]).toMatchObject({ state: 'rework', next: { step: 'rework' } });
    const settled = refused.replace('comment "В"', 'comment "В" resolved "Г" on 2026-06-02');
    expect((await reported(settled, '2026-06-02'))[0]).toMatchObject({ state: 'rework', next: { step: 'resubmit' } });
  });

  it('is taken up by the next submission of the same, once that is sent', async () => {
    const again = `${refused}\nsubmission П2 "Второе" of Д, Проект { sent 2026-06-10; received 2026-06-11; decision refused on 2026-06-20; comment "Г" }
      submission П3 "Третье" of Проект`;
    const states = async (at: string): Promise<string[]> =>
      (await reported(again, at)).map(({ id, state, round }) => `${id.slice(2)} ${state} ${round}`);
    expect(await states('2026-06-09')).toEqual(['П1 rework 1', 'П2 draft 2', 'П3 draft 3']);
    expect(await states('2026-06-10')).toEqual(['П2 sent 2', 'П3 draft 3', 'П1 resubmitted 1']);
    expect(await states('2026-07-10')).toEqual(['П2 rework 2', 'П3 draft 3', 'П1 resubmitted 1']);
    const [second] = await reported(again, '2026-07-10');
    expect(second).toMatchObject({ takesUp: [{ id: 'Д.П1' }], takenUpBy: { id: 'Д.П3' } });
  });

  it('is not taken up by another object, by what was sent before the refusal, or after an approval', async () => {
    const others = `${refused}
      submission П2 "Иное" of Проект { sent 2026-06-10 }
      submission П3 "Раньше" of Д { sent 2026-05-10 }`;
    expect((await reported(others, '2026-07-01')).map(({ round }) => round)).toEqual([1, 1, 1]);
    const approved = `${refused.replace('refused', 'approved')}\nsubmission П2 "Изменения" of Д { sent 2026-06-10 }`;
    expect((await reported(approved, '2026-07-01')).map(({ round }) => round)).toEqual([1, 1]);
  });
});

describe('the report', () => {
  it('has what is due first at the beginning, and what is done at the end', async () => {
    const model = `
      submission Готово "Готово" of Д { received 2026-03-11; decision approved on 2026-03-26; publication 2026-03-27 }
      submission Проекта "Проект" of Проект
      submission Позже "Позже" of Проект { received 2026-11-17 }
      submission Раньше "Раньше" of Д { received 2026-11-10 }
      submission Просрочено "Просрочено" of Проект { received 2026-10-12 }
      submission Согласовано "Согласовано" of Д { received 2026-11-10; decision approved on 2026-11-12 }`;
    const names = (await reported(model, '2026-11-22')).map(({ id }) => id.slice(2));
    expect(names).toEqual(['Просрочено', 'Раньше', 'Позже', 'Согласовано', 'Проекта', 'Готово']);
  });

  it('says of which years the moved days are not known, while a term runs in them', async () => {
    const years = async (received: string, at: string): Promise<readonly number[]> =>
      submissionReport(await modelOf(`submission П "П" of Д { received ${received} }`), at, new WorkingCalendar()).unknownYears;
    expect(await years('2026-12-28', '2026-12-30')).toEqual([2027]);
    expect(await years('2026-11-10', '2026-12-30')).toEqual([]);
  });

  it('is ready at once for very many submissions, also of one object over thousands of years', async () => {
    const line = (index: number): string =>
      `submission П${index} "П" of Д { sent 0001-01-01; received 0001-01-02; decision refused on ${index % 2 ? '9999' : '2026'}-01-01 }`;
    const architecture = await modelOf(Array.from({ length: 3000 }, (_, index) => line(index)).join('\n'));
    const begin = performance.now();
    expect(submissionReport(architecture, '2026-11-22', new WorkingCalendar()).submissions).toHaveLength(3000);
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});
