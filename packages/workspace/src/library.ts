import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { libraryScheme, type SourceFile } from '@egov/language';

/** Where the library lies: beside the bundle, else in the package of the language, seen from the sources and from their translation. */
const places = ['./library/', '../../language/library/', '../../../language/library/'];

/**
 * The documents that ship with the product: built-in types, catalogues of requirements; the examples of the catalogues, which are more text than
 * all the rest, only where they are asked for.
 */
export async function readLibrary({ examples = false } = {}): Promise<SourceFile[]> {
  const folder = places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((place) => existsSync(place));
  if (folder === undefined) throw new Error('The library of the product is missing from its installation.');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.egov') && (examples || !name.endsWith('.examples.egov'))).sort();
  return Promise.all(names.map(async (name) => ({ uri: `${libraryScheme}:/${name}`, text: await readFile(folder + name, 'utf8') })));
}
