/** A text without what XML has no letter for. */
export function xmlText(text: string): string {
  return text.toWellFormed().replace(/[^\P{Cc}\n\t]|[\ufffe\uffff]/gu, '');
}
