import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The same file of Office without a trace of when it was written: entries in order, with the earliest time there is. */
export function repacked(bytes: Uint8Array, date: string): Uint8Array {
  const files = unzipSync(bytes);
  const entries: Zippable = {};
  for (const name of Object.keys(files).sort()) {
    if (!name.endsWith('/')) entries[name] = [name === 'docProps/core.xml' ? withDates(files[name]!, date) : files[name]!, { level: 6 }];
  }
  return zipSync(entries, { mtime: new Date(1980, 0, 1) });
}

function withDates(core: Uint8Array, date: string): Uint8Array {
  const text = strFromU8(core).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_all, tag: string) => `${tag}${date}T00:00:00Z`);
  return strToU8(text);
}
