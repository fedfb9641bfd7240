// Writes the files that are made from the metamodel and kept in the repository. A test says when they are out of date.
import { mkdirSync, writeFileSync } from 'node:fs';
import { textMateGrammar } from '@egov/language';
import { architectureSchema } from '@egov/model';
import { root } from './steps.mjs';

write('syntaxes/egov.tmLanguage.json', textMateGrammar());
write('packages/model/schemas/architecture.schema.json', architectureSchema());

function write(path, content) {
  mkdirSync(`${root}${path.slice(0, path.lastIndexOf('/'))}`, { recursive: true });
  writeFileSync(`${root}${path}`, `${JSON.stringify(content, undefined, 2)}\n`);
}
