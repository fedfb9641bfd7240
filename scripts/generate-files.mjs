// Writes the files that are made from the metamodel and kept in the repository. A test says when they are out of date.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { elementWords, fillReference, textMateGrammar } from '@egov/language';
import { architectureSchema } from '@egov/model';
import { root } from './steps.mjs';

await write('syntaxes/egov.tmLanguage.json', textMateGrammar());
await write('syntaxes/egov.elements.json', elementWords());
await write('packages/model/schemas/architecture.schema.json', architectureSchema());

const reference = `${root}docs/language.md`;
const page = fillReference(readFileSync(reference, 'utf8'));
writeFileSync(reference, await format(page, { ...(await resolveConfig(reference)), parser: 'markdown' }));

async function write(path, content) {
  const file = `${root}${path}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await format(JSON.stringify(content), { ...(await resolveConfig(file)), parser: 'json' }));
}
