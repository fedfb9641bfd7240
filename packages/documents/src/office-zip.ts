import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** Changes the text of a part of the file; the name tells which. */
type Edit = (name: string, text: string) => string;

/** The same file of Office without a trace of when it was written: entries in order, with the earliest time there is. */
export function repacked(bytes: Uint8Array, date: string, edit: Edit = (_name, text) => text): Uint8Array {
  const files = unzipSync(bytes);
  const entries: Zippable = {};
  for (const name of Object.keys(files).sort()) {
    if (name.endsWith('/')) continue;
    const content = files[name]!;
    entries[name] = [name.endsWith('.xml') ? strToU8(edit(name, withDates(name, strFromU8(content), date))) : content, { level: 6 }];
  }
  return zipSync(entries, { mtime: new Date(1980, 0, 1) });
}

function withDates(name: string, text: string, date: string): string {
  if (name !== 'docProps/core.xml') return text;
  return text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_all, tag: string) => `${tag}${date}T00:00:00Z`);
}
