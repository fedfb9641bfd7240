/**
 * The styles of a document with those of a template in the place of ours of the same name: headings, body text, captions, contents. A style that says something
 * beyond what our document can hold (in a namespace that it doesn't declare) is left out.
 */
export function withStyles(own: string, template: string): string {
  const theirs = new Map([...template.matchAll(style)].filter(([text]) => isPlain(text)).map(([text, id]) => [id!, text]));
  const defaults = /<w:docDefaults>[\s\S]*?<\/w:docDefaults>/;
  const [givenDefaults] = defaults.exec(template) ?? [];
  const withDefaults = givenDefaults !== undefined && isPlain(givenDefaults) ? own.replace(defaults, () => givenDefaults) : own;
  return withDefaults.replace(style, (text, id: string) => theirs.get(id) ?? text);
}

const style = /<w:style\b[^>]*\bw:styleId="([^"]+)"[^>]*>[\s\S]*?<\/w:style>/g;

/** Whether it is nothing but elements and attributes of the namespace that every document declares. */
function isPlain(text: string): boolean {
  return !text.replace(/<\/?w:\w+(?:\s+w:\w+="[^"<]*")*\s*\/?>/g, '').includes('<');
}
