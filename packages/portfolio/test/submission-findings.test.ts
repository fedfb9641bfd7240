import { findingMessage, languages } from '@egov/language';
import { describe, expect, it } from 'vitest';
import { submissionFindings, WorkingCalendar } from '../src/index.js';
import { modelOf } from './submissions-kit.js';

const calendar = new WorkingCalendar();

async function found(portfolio: string, at = '2026-11-22', isWhole = true): Promise<string[]> {
  return submissionFindings(await modelOf(portfolio), at, calendar, isWhole).map(({ code, subject }) => `${code} ${subject}`);
}

/** For each code a submission in which it is found, and one in which it isn't. */
const cases = {
  'EGOV-submission-overdue': {
    bad: 'submission П "П" of Д { received 2026-11-05 }',
    good: 'submission П "П" of Д { received 2026-11-10 }',
  },
  'EGOV-submission-unreasoned': {
    bad: 'submission П "П" of Д { received 2026-11-05; decision refused on 2026-11-10 }',
    good: 'submission П "П" of Д { received 2026-11-05; comment "К"; decision refused on 2026-11-10 }',
  },
  'EGOV-submission-unapproved': {
    bad: 'submission П "П" of Д { received 2026-11-09; publication 2026-11-12 }',
    good: 'submission П "П" of Д { received 2026-11-09; decision approved on 2026-11-11; publication 2026-11-12 }',
  },
  'EGOV-submission-unsettled': {
    bad: 'submission П "П" of Д { comment "К"; decision refused on 2026-10-01 }\nsubmission В "В" of Д { sent 2026-11-20 }',
    good: 'submission П "П" of Д { comment "К" resolved "Да" on 2026-11-01; decision refused on 2026-10-01 }\nsubmission В "В" of Д { sent 2026-11-20 }',
  },
  'EGOV-submission-dates': {
    bad: 'submission П "П" of Д { sent 2026-11-12; received 2026-11-11 }',
    good: 'submission П "П" of Д { sent 2026-11-11; received 2026-11-11 }',
  },
};

describe('what is wrong with a submission', () => {
  it.each(Object.entries(cases))('%s is found, and not without its cause', async (code, { bad, good }) => {
    expect(await found(bad)).toEqual([`${code} Д.П`]);
    expect(await found(good)).toEqual([]);
  });

  it('is told in three languages, at its place', async () => {
    const all = await modelOf(
      Object.values(cases)
        .map(({ bad }, index) => bad.replaceAll(/ ([ПВ]) "/g, ` $1${index} "`))
        .join('\n'),
    );
    const findings = submissionFindings(all, '2026-11-22', calendar);
    for (const language of languages)
      for (const finding of findings) expect(findingMessage(finding, language)).not.toMatch(/none_|undefined|[{}]/);
    const [overdue] = submissionFindings(await modelOf(cases['EGOV-submission-overdue'].bad), '2026-11-22', calendar);
    expect(overdue!.range).toEqual({ start: { line: 7, character: 24 }, end: { line: 7, character: 43 } });
    expect(findingMessage(overdue!, 'ru')).toContain('получен 05.11.2026, десять рабочих дней истекли 19.11.2026');
    expect(findingMessage(overdue!, 'kk')).toContain('он жұмыс күні 19.11.2026 аяқталған');
  });

  it('is what had happened by then', async () => {
    expect(await found(cases['EGOV-submission-overdue'].bad, '2026-11-19')).toEqual([]);
    expect(await found(cases['EGOV-submission-unreasoned'].bad, '2026-11-09')).toEqual([]);
    expect(await found(cases['EGOV-submission-unapproved'].bad, '2026-11-11')).toEqual([]);
    expect(await found(cases['EGOV-submission-unsettled'].bad, '2026-11-19')).toEqual([]);
  });

  it('is nothing that may stand in a file that can’t be read', async () => {
    for (const [code, { bad }] of Object.entries(cases))
      expect(await found(bad, '2026-11-22', false)).toEqual(code === 'EGOV-submission-dates' ? [`${code} Д.П`] : []);
  });

  it('is each date that comes before another that it follows', async () => {
    const model = `submission П "П" of Д {
      sent 2026-11-05; received 2026-11-04; comment "К" resolved "Р" on 2026-11-02
      decision approved on 2026-11-03; publication 2026-11-02
    }`;
    expect(await found(model)).toHaveLength(4);
    // what has no date has no order
    expect(await found('submission П "П" of Д { sent 2026-11-05; decision approved; publication 2026-11-05 }')).toEqual([]);
    expect(await found('submission П "П" of Д { sent 2026-11-05; decision approved on 2026-11-04 }')).toEqual([
      'EGOV-submission-dates Д.П',
    ]);
  });

  it('says that what is published was refused', async () => {
    const [finding] = submissionFindings(
      await modelOf('submission П "П" of Д { comment "К"; decision refused on 2026-11-10; publication 2026-11-12 }'),
      '2026-11-22',
      calendar,
    );
    expect(findingMessage(finding!, 'ru')).toContain('хотя в согласовании отказано');
  });
});
