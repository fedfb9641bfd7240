/** A text of the model as plain text in Markdown: nothing in it is markup. */
export function plain(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, String.raw`\$&`)
    .replace(/\s+/g, ' ')
    .trim();
}
