import type { Localised } from '@egov/language';

export const words = {
  title: ['Дорожная карта', 'Жол картасы', 'Roadmap'],
  implements: ['реализует:', 'іске асырады:', 'implements:'],
  depends: ['после:', 'бұдан кейін:', 'after:'],
  delivers: ['ввод:', 'енгізу:', 'delivers:'],
  changes: ['изменение:', 'өзгерту:', 'changes:'],
  retires: ['вывод:', 'пайдаланудан шығару:', 'retires:'],
  release: ['выпуск:', 'шығарылым:', 'release:'],
  due: ['срок', 'мерзімі', 'due'],
  dueOn: ['{date} срок', 'мерзімі – {date}', '{date} due'],
  undated: ['без срока', 'мерзімсіз', 'no date'],
  uncovered: ['не реализуется ни одним проектом', 'бірде-бір жоба іске асырмайды', 'no project implements it'],
  plan: ['план', 'жоспар', 'plan'],
  fact: ['факт', 'нақты', 'actual'],
  done: ['исполнено', 'орындалды', 'done'],
  waits: ['от него зависит', 'оған тәуелді', 'depends on it'],
  today: ['дата оценки', 'бағалау күні', 'assessment date'],
} as const satisfies Readonly<Record<string, Localised>>;
