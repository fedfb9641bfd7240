import type { TextId } from './en.js';

/** The texts of the language server, in Kazakh. */
export const kk: Readonly<Record<TextId, string>> = {
  'rename.invalid':
    '«{name}» атау бола алмайды: атау — әріптерден, цифрлардан, «_» және «-» таңбаларынан тұратын бір сөз, әріптен басталады және тілдің сөзі болмайды.',
  'rename.taken': '«{name}» атауы бұрыннан бар. Басқасын таңдаңыз.',
  'hover.unknown': 'көрсетілмеген',
  'hover.owner': 'иесі',
  'hover.states': 'жай-күйі',
  'hover.compliance': 'сәйкестігі',
  'hover.clause': 'тармақ',
  'hover.used': '{count} сілтеме',
  'hover.rules': 'Қағидалар, {number}-тармақ',
  'hover.requirements': 'Талаптар, {number}-тармақ',
  'hover.unofficial': 'ресми емес аударма',
  'fix.replace': '«{text}» дегенге ауыстыру',
  'fix.create': 'Жасау: {kind} «{name}»',
  'progress.loading': 'Архитектура оқылуда',
  'diagram.stale': 'Мәтін қазір бұзылған: соңғы дұрыс сурет көрсетілген.',
  'diagram.empty': 'Бұл көріністе көрсететін ештеңе жоқ.',
  'diagram.gone': 'Модельде мұндай көрініс енді жоқ.',
};
