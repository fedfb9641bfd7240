/** A test of a text against a pattern in which `*` is any text and `?` any letter. Takes time in proportion to the two lengths multiplied at worst. */
export function globMatcher(pattern: string): (text: string) => boolean {
  const wanted = Array.from(pattern);
  return (text) => {
    const letters = Array.from(text);
    let at = 0;
    let letter = 0;
    let star = -1;
    let resume = 0;
    while (letter < letters.length) {
      if (wanted[at] === '*') {
        star = at++;
        resume = letter;
      } else if (at < wanted.length && (wanted[at] === '?' || wanted[at] === letters[letter])) {
        at++;
        letter++;
      } else if (star >= 0) {
        at = star + 1;
        letter = ++resume;
      } else return false;
    }
    while (wanted[at] === '*') at++;
    return at === wanted.length;
  };
}
