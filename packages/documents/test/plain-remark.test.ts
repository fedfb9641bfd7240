import { describe, expect, it } from 'vitest';
import { plainRemark } from '../src/package/plain-remark.js';

describe('a remark in a document', () => {
  it.each([
    [
      'ru',
      'Система не опирается на платформу. Укажите платформу («built on») или её возможность («uses»)',
      'Система не опирается на платформу. Укажите платформу или её возможность',
    ],
    ['ru', 'Обмен «Запрос» не журналируется. Добавьте «logged» в «mode»', 'Обмен «Запрос» не журналируется.'],
    [
      'ru',
      '«Д.Новая» меняется («technologies»), но плана нет. Запланируйте: initiative … to develop Д.Новая',
      '«Д.Новая» меняется, но плана нет.',
    ],
    ['ru', 'Не указан срок (пункт 3). Уточните его.', 'Не указан срок (пункт 3). Уточните его.'],
    ['kk', 'Жүйе платформаға сүйенбейді. «built on» көрсетіңіз.', 'Жүйе платформаға сүйенбейді.'],
    ['en', 'The system isn’t built on a platform. Name one (“built on”).', 'The system isn’t built on a platform. Name one.'],
    ['en', 'It lacks a reason. Say “because”.', 'It lacks a reason.'],
  ] as const)('in %s is told without words of the language: %s', (language, text, plain) => {
    expect(plainRemark(text, language)).toBe(plain);
  });
});
