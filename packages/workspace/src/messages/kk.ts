import type { MessageId } from './en.js';

/** The messages of workspaces on disk, in Kazakh. */
export const kk: Readonly<Record<MessageId, string>> = {
  'failure.no-such-path': '«{path}» жолы табылмады. Оның жазылуын тексеріңіз.',
  'failure.not-a-model': '«{path}» модель емес. Қалталарды немесе .egov кеңейтімі бар файлдарды көрсетіңіз.',
  'failure.no-models': '«{path}» қалтасында .egov файлдары жоқ. Модельді egov init командасымен бастаңыз немесе басқа қалтаны көрсетіңіз.',
  'failure.unreadable': '«{path}» оқылмады ({reason}). Оның бар екенін және оқуға рұқсат етілгенін тексеріңіз.',
  'failure.not-utf8': '«{path}» файлы UTF-8 кодтауында емес. Оны UTF-8-ге түрлендіріңіз, мысалы: iconv -f WINDOWS-1251 -t UTF-8.',
  'failure.too-big': '«{path}» файлы {limit} МБ-тан үлкен. Оны бірнеше файлға бөліңіз.',
  'failure.word-styles':
    '«{path}» — стильдері бар Word құжаты емес (.docx, .dotx). egov.json файлында басқасын көрсетіңіз: package.styles.',
  'failure.outside': '«{path}» жұмыс аймағынан тыс жерге апарады. Файлды соның ішіне салыңыз.',
  'manifest.syntax':
    "Манифест дұрыс JSON емес: {problem, select, comma {үтір жетіспейді немесе артық} colon {қос нүкте жетіспейді} brace {жабатын «'}'» жақшасы жетіспейді} bracket {жабатын «]» жақшасы жетіспейді} value {мән жетіспейді} name {тырнақшадағы атау жетіспейді} text {мәтін жабылмаған немесе рұқсат етілмеген таңбалары бар} number {сан қате жазылған} comment {түсініктемелерге рұқсат етілмейді} end {манифест аяқталғаннан кейін артық мәтін бар} other {мұнда рұқсат етілмеген мәтін бар}}.",
  'manifest.unknown': 'Манифесте «{setting}» баптауы жоқ.{near, select, none_ {} other { «{near}» деп жазбақ болдыңыз ба?}}',
  'manifest.twice': '«{setting}» баптауы екі рет көрсетілген: соңғы мән қолданылады. Біреуін қалдырыңыз.',
  'manifest.expected':
    '{kind, select, text {тырнақшадағы мәтін} date {тырнақшадағы күн: "2026-01-31"} number {сан} boolean {true немесе false} scalar {тырнақшадағы мәтін, сан, true немесе false} texts {тік жақшадағы мәтіндер тізімі: ["…"]} dates {тік жақшадағы күндер тізімі: ["2026-01-31"]} object {жүйелі жақшадағы баптаулар} choice {мына мәндердің бірі: {values}} range {{minimum} мен {maximum} аралығындағы сан} other {—}}',
  'manifest.setting':
    '«{setting}» баптауы қате көрсетілген: {problem, select, type {мәннің түрі басқа} choice {мұндай мәнге рұқсат етілмейді} pattern {мән басқаша жазылады} date {мұндай күн жоқ} name {атауы әріптерден, цифрлардан, «_» және «-» белгілерінен тұрады, әріптен басталады} range {сан рұқсат етілген шектен тыс} repeated {мән қайталанады} other {—}}.{expected, select, none_ {} other { Күтілетіні: {expected}.}}',
  'manifest.catalogue': '«{name}» талаптар каталогы жоқ.{near, select, none_ {} other { «{near}» деп жазбақ болдыңыз ба?}}',
  'manifest.requirement':
    'Қолданылатын каталогтарда «{name}» талабы жоқ.{near, select, none_ {} other { «{near}» деп жазбақ болдыңыз ба?}}',
  'manifest.ambiguous': '«{name}» талабы бірнеше қолданылатын каталогта бар. Біреуін жазыңыз: {choices}.',
  'manifest.parameter-type':
    '«{name}» параметрі — {type, select, number {сан} flag {true немесе false} date {тырнақшадағы күн: "2026-01-31"} duration {тырнақшадағы мерзім: "24 months"} other {тырнақшадағы мәтін}}.',
  'manifest.parameter':
    'Қолданылатын каталогтарда «{name}» параметрі жоқ.{near, select, none_ {} other { «{near}» деп жазбақ болдыңыз ба?}}',
  'manifest.dependency':
    '«{path}» тәуелділігін пайдалану мүмкін емес: {problem, select, outside {жол жұмыс қалтасынан тыс шығады} unreadable {файл жоқ немесе оқылмайды} changed {файл бекітілгеннен кейін өзгертілген, оның бақылау сомасы сәйкес келмейді; оны қалпына келтіріңіз немесе модельді egov baseline командасымен қайта бекітіңіз} other {бұл жарияланған модель емес; оны egov model командасымен жасаңыз}}.',
  'manifest.object': 'Манифест — объект: оның баптаулары жүйелі жақшада тұрады.',
};
