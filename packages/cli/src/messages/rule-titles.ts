import { inLanguage, type Language, type Localised } from '@egov/language';
import { manifestCode } from '../manifest-findings.js';

/** What each check is about, in a few words, for lists of rules. A test sees to it that none is missing. */
const ruleTitles: Readonly<Record<string, Localised>> = {
  'EGOV-bad-character': ['Недопустимый символ', 'Рұқсат етілмеген таңба', 'Character that doesn’t belong'],
  'EGOV-unexpected': ['Неуместное слово или знак', 'Орынсыз сөз немесе белгі', 'Word or sign out of place'],
  'EGOV-name-missing': ['Не указано имя', 'Атау көрсетілмеген', 'Missing name'],
  'EGOV-reserved-name': ['Служебное слово вместо имени', 'Атау орнына қызметтік сөз', 'Word of the language as a name'],
  'EGOV-incomplete': ['Незаконченная запись', 'Аяқталмаған жазба', 'Incomplete text'],
  'EGOV-too-deep': ['Слишком глубокая вложенность', 'Тым терең кірістіру', 'Nested too deep'],
  'EGOV-unclosed-block': ['Скобка не закрыта', 'Жақша жабылмаған', 'Block that isn’t closed'],
  'EGOV-extra-brace': ['Лишняя закрывающая скобка', 'Артық жабатын жақша', 'Brace that closes nothing'],
  'EGOV-unclosed-string': ['Кавычки не закрыты', 'Тырнақша жабылмаған', 'Text without closing quotes'],
  'EGOV-unclosed-comment': ['Незакрытый комментарий', 'Жабылмаған түсіндірме', 'Comment that isn’t closed'],
  'EGOV-wrong-quotes': ['Не прямые кавычки', 'Тік емес тырнақша', 'Quotes that aren’t straight'],
  'EGOV-unknown-word': ['Неизвестное слово', 'Белгісіз сөз', 'Unknown word'],
  'EGOV-misplaced': ['Элемент или факт не на своём месте', 'Элемент немесе факт өз орнында емес', 'Element or fact in the wrong place'],
  'EGOV-wrong-layer': ['Элемент не в своём слое', 'Элемент өз қабатында емес', 'Element in the wrong layer'],
  'EGOV-nested-state': ['Состояние внутри состояния', 'Жай-күйдің ішінде жай-күй', 'State inside another'],
  'EGOV-unknown-name': ['Имя не найдено', 'Атау табылмады', 'Unknown name'],
  'EGOV-wrong-kind': ['Ссылка на элемент другого вида', 'Басқа түрдегі элементке сілтеме', 'Reference to another kind of element'],
  'EGOV-ambiguous-requirement': ['Неоднозначный номер требования', 'Талап нөмірі бірмәнді емес', 'Ambiguous number of a requirement'],
  'EGOV-dotted-name': ['Точка или «/» в объявляемом имени', 'Жарияланатын атауда нүкте немесе «/»', 'Dot or “/” in a declared name'],
  'EGOV-duplicate-name': ['Имя объявлено дважды', 'Атау екі рет жарияланған', 'Name declared twice'],
  'EGOV-hidden-name': ['Имя скрывает внешнее', 'Атау сыртқысын жасырады', 'Name that hides an outer one'],
  'EGOV-mixed-letters': ['Похожие буквы двух алфавитов', 'Екі әліпбидің ұқсас әріптері', 'Look-alike letters of two alphabets'],
  'EGOV-not-normalised': ['Текст не в форме Unicode NFC', 'Мәтін Unicode NFC түрінде емес', 'Text that isn’t in Unicode NFC'],
  'EGOV-unknown-language': ['Неизвестный язык названия', 'Тақырыптың тілі белгісіз', 'Unknown language of a title'],
  'EGOV-repeated-title': ['Повторное название на одном языке', 'Бір тілдегі қайталанған тақырып', 'Title given twice in a language'],
  'EGOV-unknown-value': ['Неизвестное значение', 'Белгісіз мән', 'Unknown value'],
  'EGOV-closed-vocabulary': ['Словарь не пополняется', 'Сөздік толықтырылмайды', 'Vocabulary that can’t be added to'],
  'EGOV-repeated-value': ['Повтор значения', 'Қайталанған мән', 'Repeated value'],
  'EGOV-repeated-fact': ['Повтор факта', 'Қайталанған факт', 'Repeated fact'],
  'EGOV-date-format': ['Неверная запись даты', 'Күннің жазылуы қате', 'Date written otherwise'],
  'EGOV-no-such-date': ['Несуществующая дата', 'Жоқ күн', 'Date that doesn’t exist'],
  'EGOV-ends-before-begins': ['Окончание раньше начала', 'Аяқталуы басталуынан бұрын', 'End before the beginning'],
  'EGOV-not-a-year': ['Не год', 'Жыл емес', 'Not a year'],
  'EGOV-not-a-number': ['Не число', 'Сан емес', 'Not a number'],
  'EGOV-unit-missing': ['Не указана единица измерения', 'Өлшем бірлігі көрсетілмеген', 'Missing unit'],
  'EGOV-fact-missing': ['Не указан обязательный факт', 'Міндетті факт көрсетілмеген', 'Missing fact'],
  'EGOV-layer-missing': ['Слой домена не описан', 'Доменнің қабаты сипатталмаған', 'Layer that isn’t described'],
  'EGOV-state-mismatch': ['Несоответствие состояний', 'Жай-күйлердің сәйкессіздігі', 'States that don’t match'],
  'EGOV-outlives-parent': ['Часть существует дольше целого', 'Бөлік бүтіннен ұзақ өмір сүреді', 'Part that outlives its whole'],
  'EGOV-mixed-steps': ['Шаги внутри и вне состояний', 'Жай-күй ішіндегі және сыртындағы қадамдар', 'Steps inside and outside of states'],
  'EGOV-cycle': ['Замкнутый круг', 'Тұйық шеңбер', 'Circle'],
  'EGOV-unrelated-system': [
    'Система шага не автоматизирует процесс',
    'Қадамның жүйесі процесті автоматтандырмайды',
    'System of a step that doesn’t automate its process',
  ],
  'EGOV-delivered-but-target': [
    'Введено, но отмечено как целевое',
    'Енгізілген, бірақ нысаналы деп белгіленген',
    'Delivered, yet marked as target',
  ],
  'EGOV-extends-order': ['Дополнение упорядоченного списка', 'Реттелген тізімді толықтыру', 'Extension of an ordered list'],
  'EGOV-extends-dependency': ['Дополнение чужой архитектуры', 'Басқа архитектураны толықтыру', 'Extension of another architecture'],
  'EGOV-waiver-expired': ['Срок отступления истёк', 'Шегіну мерзімі аяқталған', 'Expired waiver'],
  'EGOV-evidence-expired': ['Срок подтверждения истёк', 'Растау мерзімі аяқталған', 'Expired evidence'],
  [manifestCode]: ['Ошибка в манифесте', 'Манифестегі қате', 'Error in the manifest'],
};

/** What the check with this code is about; the code itself if it has no title here. */
export function ruleTitle(code: string, language: Language): string {
  const title = ruleTitles[code];
  return title === undefined ? code : inLanguage(title, language);
}
