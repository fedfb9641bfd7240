/** The lines of a text, as editors and the language count them. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}
