import { inLanguage, type Language, type Localised, shortDate, vocabularies } from '@egov/language';
import type { CellReport, EditionReport } from './report.js';
import type { Conclusion, Level } from './conclusion.js';
import type { EvidenceLack, Status, WaiverState } from './status.js';

/** How a subject stands to a requirement, in words. */
export const statusTitles: Readonly<Record<Status, Localised>> = {
  met: ['выполнено', 'орындалған', 'met'],
  'not-met': ['не выполнено', 'орындалмаған', 'not met'],
  'evidence-missing': ['нет подтверждения', 'растау жоқ', 'evidence missing'],
  'evidence-stale': ['подтверждение устарело', 'растау ескірген', 'evidence stale'],
  'not-applicable': ['не применимо', 'қолданылмайды', 'not applicable'],
};

/** The same as a sign. */
export const statusSigns: Readonly<Record<Status, string>> = {
  met: '✓',
  'not-met': '✗',
  'evidence-missing': '?',
  'evidence-stale': '↻',
  'not-applicable': '–',
};

/** The levels of compliance in the words of the Rules (§26). */
export const levelTitles: Readonly<Record<Level, Localised>> = {
  full: vocabularies.conclusion.words.full,
  partial: vocabularies.conclusion.words.partial,
  none: vocabularies.conclusion.words.none,
  'not-assessed': ['не оценивалось', 'бағаланбаған', 'not assessed'],
};

export const evidenceTitles: Readonly<Record<EvidenceLack, Localised>> = {
  none: ['подтверждения нет', 'растау жоқ', 'there is no evidence'],
  incomplete: [
    'в подтверждении не указано, когда, кем или каким документом',
    'растауда қашан, кім немесе қандай құжатпен растағаны көрсетілмеген',
    'the evidence doesn’t say when, by whom, or by which document',
  ],
  'not-yet': ['дата подтверждения ещё не наступила', 'растау күні әлі келген жоқ', 'the evidence is of a later date'],
  expired: ['срок подтверждения истёк', 'растау мерзімі өткен', 'the evidence has expired'],
  'no-fingerprint': [
    'в подтверждении не указано, к какой редакции описания объекта оно относится',
    'растауда нысан сипаттамасының қай редакциясына қатысты екені көрсетілмеген',
    'the evidence doesn’t say for which version of the description it was given',
  ],
  'subject-changed': [
    'после подтверждения описание объекта изменено',
    'растаудан кейін элементтің сипаттамасы өзгерген',
    'the subject has changed since the evidence was given',
  ],
  'document-missing': [
    'документ не найден среди файлов архитектуры',
    'құжат архитектура файлдарының арасынан табылмады',
    'the document isn’t among the files of the architecture',
  ],
  'document-changed': [
    'документ изменён после подтверждения (контрольная сумма не совпадает)',
    'құжат растаудан кейін өзгертілген (бақылау сомасы сәйкес емес)',
    'the document has changed since (its checksum differs)',
  ],
};

export const waiverTitles: Readonly<Record<WaiverState['state'], Localised>> = {
  requested: ['отступление запрошено', 'шегіну сұратылған', 'waiver requested'],
  approved: ['отступление согласовано', 'шегіну келісілген', 'waiver approved'],
  rejected: ['в отступлении отказано', 'шегінуге келісім берілмеген', 'waiver rejected'],
  expired: ['срок отступления истёк', 'шегіну мерзімі өткен', 'waiver expired'],
};

/** What a waiver says, until when, and why. */
export function waiverText({ state, until, because }: WaiverState, language: Language): string {
  return [inLanguage(waiverTitles[state], language), until && shortDate(until, language), because]
    .filter((text) => text !== undefined)
    .join(' · ');
}

export const stateTitles: Readonly<Record<'current' | 'target', Localised>> = {
  current: ['текущее состояние', 'ағымдағы жай-күй', 'current state'],
  target: ['целевое состояние', 'нысаналы жай-күй', 'target state'],
};

/** Why a requirement doesn't apply, in a language; undefined if it does. */
export function inapplicabilityText({ inapplicable }: Pick<CellReport, 'inapplicable'>, language: Language): string | undefined {
  if (!inapplicable) return undefined;
  if ('condition' in inapplicable) return inLanguage(unfulfilled, language).replace('{condition}', () => inapplicable.condition);
  return inLanguage(absent[inapplicable.state], language);
}

const unfulfilled: Localised = [
  'не выполняется условие: {condition}',
  'шарт орындалмайды: {condition}',
  'the condition isn’t fulfilled: {condition}',
];
const absent: Readonly<Record<'current' | 'target', Localised>> = {
  current: ['отсутствует в текущем состоянии', 'ағымдағы жай-күйде жоқ', 'doesn’t stand in the current state'],
  target: ['отсутствует в целевом состоянии', 'нысаналы жай-күйде жоқ', 'doesn’t stand in the target state'],
};

/** The reasoning of a conclusion, in a sentence. */
export function conclusionReason(conclusion: Conclusion, language: Language): string {
  const { reason, met, applicable, waived, waivedNotMet, criticalNotMet } = conclusion;
  const percent = (share: number): string =>
    (share * 100).toLocaleString(language === 'kk' ? 'kk-KZ' : language, { maximumFractionDigits: 1 });
  const saysWaived = reason !== 'waived' && waivedNotMet > 0;
  return [reasons[reason], ...(saysWaived ? [withWaivers] : [])]
    .map((text) => inLanguage(text, language))
    .join('; ')
    .replace('{met}', String(met))
    .replace('{applicable}', String(applicable))
    .replace('{share}', percent(applicable === 0 ? 0 : met / applicable))
    .replace('{minimum}', percent(conclusion.minimumShare))
    .replace('{critical}', criticalNotMet.join(', '))
    .replace('{waived}', String(waived))
    .replace('{waivedNotMet}', String(waivedNotMet));
}

const withWaivers: Localised = [
  'не выполнено или не подтверждено, но отступление согласовано: {waivedNotMet}',
  'орындалмаған немесе расталмаған, бірақ шегіну келісілген: {waivedNotMet}',
  'not met or not proven, but waived with approval: {waivedNotMet}',
];

const reasons: Readonly<Record<Conclusion['reason'], Localised>> = {
  'nothing-applies': ['ни одно требование не применимо', 'бірде-бір талап қолданылмайды', 'no requirement applies'],
  'all-met': [
    'выполнены все применимые требования: {met} из {applicable}',
    'қолданылатын талаптардың бәрі орындалған: {applicable} ішінен {met}',
    'all requirements that apply are met: {met} of {applicable}',
  ],
  'none-met': [
    'не выполнено ни одно из применимых требований: {met} из {applicable}',
    'қолданылатын талаптардың бірде-бірі орындалмаған: {applicable} ішінен {met}',
    'none of the requirements that apply is met: {met} of {applicable}',
  ],
  critical: [
    'не выполнены или не подтверждены критичные требования: {critical}; всего выполнено проверок: {met} из {applicable} ({share} %)',
    'аса маңызды талаптар орындалмаған немесе расталмаған: {critical}; барлығы {applicable} тексеруден {met} орындалған ({share} %)',
    'critical requirements aren’t met: {critical}; {met} of {applicable} are met in all ({share}%)',
  ],
  'below-share': [
    'выполнено {met} из {applicable} ({share} %): меньше установленной доли ({minimum} %)',
    '{applicable} ішінен {met} орындалған ({share} %): белгіленген үлестен ({minimum} %) аз',
    '{met} of {applicable} are met ({share}%): less than the share that is set ({minimum}%)',
  ],
  'some-not-met': [
    'выполнено {met} из {applicable} ({share} %)',
    '{applicable} ішінен {met} орындалған ({share} %)',
    '{met} of {applicable} are met ({share}%)',
  ],
  waived: [
    'выполнены все применимые требования, но есть согласованные отступления: {waived}',
    'қолданылатын талаптардың бәрі орындалған, бірақ келісілген шегінулер бар: {waived}',
    'all requirements that apply are met, but there are approved waivers: {waived}',
  ],
};

/** The edition and its legal status, in sentences. */
export function editionText(edition: EditionReport, language: Language): string {
  const fill = (text: Localised): string =>
    inLanguage(text, language)
      .replace('{title}', () => edition.title)
      .replace('{number}', () => edition.number ?? edition.id)
      .replace('{approved}', edition.approved === undefined ? '—' : shortDate(edition.approved, language))
      .replace('{repealed}', edition.repealed === undefined ? '' : shortDate(edition.repealed, language))
      .replace('{by}', () => (edition.repealedBy === undefined ? '' : ` (${edition.repealedBy})`));
  const sentences = [fill(editionLine)];
  if (edition.repealed !== undefined) sentences.push(fill(repealedLine));
  if (edition.unofficial) sentences.push(inLanguage(unofficialLine, language));
  return sentences.join(' ');
}

const editionLine: Localised = [
  '{title}: № {number} от {approved}.',
  '{title}: {approved}, № {number}.',
  '{title}: No. {number} of {approved}.',
];
const repealedLine: Localised = [
  'Признаны утратившими силу {repealed}{by}: заключение по ним носит справочный характер.',
  '{repealed} күші жойылды деп танылған{by}: олар бойынша қорытынды анықтамалық сипатта.',
  'Declared repealed on {repealed}{by}: a conclusion by them is for information only.',
];
export const unofficialLine: Localised = ['Перевод неофициальный.', 'Бейресми аударма.', 'Unofficial translation.'];
