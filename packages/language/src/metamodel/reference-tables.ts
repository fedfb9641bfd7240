import { inLanguage, type Localised } from '../messages/languages.js';
import { type FactKind, facts } from './facts.js';
import { type Kind, kinds } from './kinds.js';
import { metamodel } from './metamodel.js';
import { vocabularies, type Vocabulary } from './vocabularies.js';

/**
 * Fills the tables of the language reference: kinds by layer, value words, facts, reserved words. They stand between marks in the page
 * (`<!-- kinds systems -->` … `<!-- /kinds -->`), so that the page can't say anything else than the metamodel does.
 */
export function fillReference(page: string): string {
  return page
    .replace(/(<!-- kinds (\w+) -->)[^]*?(<!-- \/kinds -->)/g, (_, open: string, layer: string, close: string) =>
      between(open, kindsTable(layer), close),
    )
    .replace(/(<!-- value words -->)[^]*?(<!-- \/value words -->)/, (_, open: string, close: string) => between(open, valueWords(), close))
    .replace(/(<!-- facts -->)[^]*?(<!-- \/facts -->)/, (_, open: string, close: string) => between(open, factsTable(), close))
    .replace(/(<!-- reserved words -->)[^]*?(<!-- \/reserved words -->)/, (_, open: string, close: string) =>
      between(open, reservedWords(), close),
    );
}

function between(open: string, text: string, close: string): string {
  return `${open}\n\n${text}\n\n${close}`;
}

function kindsTable(layer: string): string {
  const rows = Object.entries<Kind>(kinds)
    .filter(([, kind]) => kind.layer === layer)
    .map(([type, kind]) => [code(metamodel().keyword(type)), ...titles(kind.title), kind.clause ?? '']);
  return table(['word', 'what it is', 'ru', 'kk', 'clause'], rows);
}

function valueWords(): string {
  return Object.entries<Vocabulary>(vocabularies)
    .map(([name, vocabulary]) => {
      const [en, ru, kk] = titles(vocabulary.title);
      const heading = `#### ${en}`;
      const places = [
        ...placesOf(name),
        ...(vocabulary.open === undefined ? [] : [`open: words may be added to ${code(vocabulary.open)}`]),
      ];
      const line = [`ru «${ru}»`, `kk «${kk}»`, ...places].join(' · ');
      const rows = Object.entries(vocabulary.words).map(([word, title]) => [code(word), ...titles(title)]);
      return `${heading}\n\n${line}\n\n${table(['word', 'meaning', 'ru', 'kk'], rows)}`;
    })
    .join('\n\n');
}

/** Where the words of a vocabulary stand: headers of elements, facts. */
function placesOf(name: string): string[] {
  const headers = Object.entries<Kind>(kinds).filter(([, kind]) => Object.values(kind.header ?? {}).some((used) => used === name));
  const uses = Object.entries<FactKind>(facts).filter(([, fact]) => Object.values(fact.words ?? {}).some((used) => used === name));
  return [
    ...(headers.length > 0 ? [`in the header of ${headers.map(([type]) => code(metamodel().keyword(type))).join(', ')}`] : []),
    ...(uses.length > 0 ? [`after ${uses.map(([type]) => code(metamodel().keyword(type))).join(', ')}`] : []),
  ];
}

function factsTable(): string {
  const rows = Object.entries<FactKind>(facts)
    .map(([type, fact]) => {
      const homes = metamodel().isA(type, 'CommonFact')
        ? 'any element'
        : metamodel()
            .homesOf(type)
            .map((home) => code(metamodel().keyword(home)))
            .join(', ');
      const states = [fact.single === undefined ? 'several' : 'one', ...(fact.crossState ? ['cross-state'] : [])].join(', ');
      const word = type === 'Tagged' ? '#tag' : metamodel().keyword(type);
      return [
        code(word),
        inLanguage(fact.title, 'en'),
        inLanguage(fact.title, 'ru'),
        inLanguage(fact.title, 'kk'),
        homes,
        states,
        fact.clause ?? '',
      ];
    })
    .sort(([a], [b]) => (a! < b! ? -1 : 1));
  return table(['fact', 'meaning', 'ru', 'kk', 'stands in', 'per state', 'clause'], rows);
}

function reservedWords(): string {
  return [...metamodel().reserved].sort().map(code).join(' ');
}

function titles(title: Localised): [string, string, string] {
  return [inLanguage(title, 'en'), inLanguage(title, 'ru'), inLanguage(title, 'kk')];
}

function code(word: string): string {
  return `\`${word}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
