/** A number as written (`250,5`, `1 250`, `-3.5`), or undefined; what can't be read has none. */
export function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const plain = text.replace(/[\u00A0\u202F]/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
