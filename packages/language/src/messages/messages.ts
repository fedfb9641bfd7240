import { IntlMessageFormat } from 'intl-messageformat';
import type { KindName } from '../metamodel/kinds.js';
import { kindTitle, type Edition } from '../metamodel/terminology.js';
import { type AdvisedCode, adviceEn } from './advice/en.js';
import { adviceKk } from './advice/kk.js';
import { adviceRu } from './advice/ru.js';
import { shortDate } from './dates.js';
import { en, type MessageId } from './en.js';
import type { Finding, MessageArgument, MessageArguments, RelatedPlace } from './finding.js';
import { kk } from './kk.js';
import { wrongLetters } from '../names/lookalikes.js';
import { inLanguage, type Language } from './languages.js';
import { ru } from './ru.js';
import { asSentence, withinQuotes } from './typography.js';

const advice: Readonly<Record<Language, Readonly<Record<AdvisedCode, string>>>> = { ru: adviceRu, kk: adviceKk, en: adviceEn };
const texts: Readonly<Record<Language, Readonly<Record<MessageId, string>>>> = { ru, kk, en };
const formats = new Map<string, IntlMessageFormat>();

/** The text of a message in a language, with its arguments filled in. */
export function message(id: MessageId, args: MessageArguments, language: Language, edition: Edition = '2019'): string {
  return filled(id, texts[language][id], args, language, edition);
}

function filled(id: string, text: string, args: MessageArguments, language: Language, edition: Edition = '2019'): string {
  const key = `${language} ${id}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true })));
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(args)) {
    const told = argumentText(value, language, edition);
    values[name] = typeof told === 'string' && isQuoted(name, text) ? withinQuotes(told, language) : told;
  }
  if ('near' in args) values['alike'] = alikeText(args, language);
  return format.format(values) as string;
}

/** What a finding says, in a language: what is wrong, and what would mend it. */
export function findingMessage(finding: Pick<Finding, 'code' | 'args' | 'judgement'>, language: Language, edition?: Edition): string {
  const { code, args, judgement } = finding;
  const text = judgement ? inLanguage(judgement.text, language) : message(code as MessageId, args, language, edition);
  const said = text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
  return code in adviceEn ? `${said} ${filled(`advice ${code}`, advice[language][code as AdvisedCode], args, language, edition)}` : said;
}

/** What is wrong, without what would mend it: for readers who don't write the model. */
export function findingStatement({ code, args }: Pick<Finding, 'code' | 'args'>, language: Language, edition?: Edition): string {
  return asSentence(message(code as MessageId, args, language, edition), language);
}

/** Whether a message puts an argument into quotes. */
function isQuoted(name: string, text: string): boolean {
  return text.includes(`«{${name}}»`) || text.includes(`“{${name}}”`);
}

/** Why a related place is shown, in a language. */
export function noteMessage(place: RelatedPlace, language: Language): string {
  return message(`note.${place.note}`, {}, language);
}

function argumentText(value: MessageArgument, language: Language, edition: Edition): string | number {
  if (value === undefined || value === '') return absent;
  if (typeof value === 'object' && 'names' in value) {
    return value.names.map((name) => message('word.quoted', { word: name }, language)).join(', ') || absent;
  }
  if (typeof value === 'object' && 'date' in value) return value.date === undefined ? absent : shortDate(value.date, language);
  if (typeof value === 'object' && 'text' in value) return inLanguage(value.text, language);
  if (typeof value === 'object') return kindsText(value, language, edition);
  return typeof value === 'number' ? value : String(value);
}

/** That what is written differs from what exists only in the alphabet of letters which look alike: nobody sees that. */
function alikeText(args: MessageArguments, language: Language): string {
  const near = args['near'];
  const meant = typeof near === 'object' && 'names' in near ? near.names[0] : near;
  const written = args['name'] ?? args['word'] ?? args['value'];
  if (typeof meant !== 'string' || typeof written !== 'string') return absent;
  const letters = wrongLetters(written, meant);
  if (!letters) return absent;
  return message('word.alike', { meant, latin: letters.latin.join(', '), cyrillic: letters.cyrillic.join(', ') }, language);
}

/** Kinds of element by name: `a state body, a party or a foreign system`. */
function kindsText({ kinds, article }: { kinds: readonly KindName[]; article?: true }, language: Language, edition: Edition): string {
  const shown = kinds.slice(0, shownKinds).map((kind) => {
    const title = kindTitle(kind, language, edition);
    return article && language === 'en' ? `${/^[aeiou]/i.test(title) ? 'an' : 'a'} ${title}` : title;
  });
  const last = kinds.length > shownKinds ? '…' : shown.length > 1 ? shown.pop()! : undefined;
  if (last === undefined) return shown.join('');
  return `${shown.join(', ')}${last === '…' ? ' ' : ` ${message('word.or', {}, language)} `}${last}`;
}

/** What stands for an argument that isn't given, in `select`. */
const absent = 'none_';

/** More kinds than these in one sentence help nobody. */
const shownKinds = 6;
