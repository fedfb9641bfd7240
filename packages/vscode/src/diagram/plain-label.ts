/** A text of the model as the label of a choice: what looks like a sign (`$(icon)`) is said as it is written. */
export function plainLabel(text: string): string {
  return text.replaceAll('$(', String.raw`\$(`);
}
