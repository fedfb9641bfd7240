/**
 * The endings of Kazakh nouns and verbal nouns, outermost first: comparison and case, possession, number, then those that make words of words. Each
 * is taken off at most once in its turn, as they follow each other: `азаматтарының` → `азамат`.
 */
const endings: readonly RegExp[] = [
  /(?:ның|нің|дың|дің|тың|тің|мен|бен|пен|нан|нен|дан|ден|тан|тен|нда|нде|да|де|та|те|ға|ге|қа|ке|на|не|ны|ні|ды|ді|ты|ті)$/,
  /(?:лары|лері|дары|дері|тары|тері)$/,
  /(?:сының|сінің|сын|сін|сы|сі|ын|ін|ы|і|ға)$/,
  /(?:лар|лер|дар|дер|тар|тер)$/,
  /(?:лық|лік|дық|дік|тық|тік|ғы|гі|қы|кі|лы|лі|ды|ді|ты|ті|сыз|сіз|шы|ші)$/,
];

const leastStem = 3;
/** Consonants that turn soft before a vowel: `есеп`, `есебін`. */
const hard: Readonly<Record<string, string>> = { б: 'п', г: 'к', ғ: 'қ' };
/** What makes a verb passive, reflexive or causative, before the `у` of its noun: `тіркелу` and `тіркеу` are from one root. */
const voices = /(?:ыл|іл|ын|ін|л|н|тыр|тір|дыр|дір|қыз|кіз|ғыз|гіз)$/;

/** The stem of a Kazakh word in lower case. */
export function kazakhStem(word: string): string {
  let stem = word;
  for (const ending of endings) {
    const shorter = stem.replace(ending, '');
    if (shorter !== stem && shorter.length >= leastStem) stem = shorter;
  }
  if (/[уюү]$/.test(stem) && stem.length > leastStem) {
    const verb = stem.slice(0, -1);
    const root = verb.replace(voices, '');
    stem = root.length >= leastStem ? root : verb;
  }
  const last = stem.at(-1)!;
  return stem.length > leastStem && hard[last] ? stem.slice(0, -1) + hard[last] : stem;
}
