/**
 * The endings of Kazakh nouns and verbal nouns, outermost first: case and comparison, possession, number. Each is taken off at most once in its
 * turn, as they follow each other: `азаматтарының` → `азамат`. The ending of possession after a vowel begins with с; after и it is of the word itself
 * (`сервисі`).
 */
const endings: readonly RegExp[] = [
  /(?:ның|нің|дың|дің|тың|тің|мен|бен|пен|нан|нен|дан|ден|тан|тен|нда|нде|да|де|та|те|ға|ге|қа|ке|на|не|ны|ні|ды|ді|ты|ті)$/,
  /(?:(?<=[аеоұүыіәөя])(?:сын|сін|сы|сі)|ын|ін|н)$/,
  /(?<=[^аеиоұүыіәөуюя])(?:ы|і)$/,
  /(?:лар|лер|дар|дер|тар|тер)$/,
];
/** Those that make words of words; not those that deny or name who does it: `жұмыссыз` isn't `жұмыс`. */
const derivations = /(?:лық|лік|дық|дік|тық|тік|лы|лі|ды|ді|ты|ті)$/;

const leastStem = 3;
const leastWord = 2;
/** Consonants that turn soft before a vowel: `есеп`, `есебін`. */
const hard: Readonly<Record<string, string>> = { б: 'п', г: 'к', ғ: 'қ' };
/** What makes a verb passive, reflexive or causative, before the `у` of its noun: `тіркелу` and `тіркеу` are from one root. */
const voices = /(?:ыл|іл|ын|ін|тыр|тір|дыр|дір|қыз|кіз|ғыз|гіз|(?<=[аеыі])[лн])$/;

/** The stem of a Kazakh word in lower case. */
export function kazakhStem(word: string): string {
  let stem = word;
  endings.forEach((ending, index) => {
    const shorter = stem.replace(ending, '');
    // a case may stand after two letters: `істі`
    if (shorter.length >= (index === 0 ? leastWord : leastStem)) stem = shorter;
  });
  stem = hardened(stem);
  const root = stem.replace(derivations, '');
  if (root.length > leastStem) stem = hardened(root);
  if (/[уюү]$/.test(stem) && stem.length > leastStem) return verbalRoot(stem);
  // what ends in a vowel loses it before some endings, and a loan its soft sign: `жәрдемақысы`, `модулі`
  return stem.length > leastStem ? stem.replace(/[ыіь]$/, '') : stem;
}

function verbalRoot(noun: string): string {
  const verb = noun.slice(0, -1);
  const root = verb.replace(voices, '');
  return root.length >= leastStem ? root : verb;
}

function hardened(stem: string): string {
  const last = stem.at(-1)!;
  return stem.length > leastStem && hard[last] ? stem.slice(0, -1) + hard[last] : stem;
}
