import { GrammarUtils, type LangiumDocument, type Reference } from 'langium';
import * as ast from '../generated/ast.js';
import { factOf } from '../metamodel/facts.js';
import type { KindName } from '../metamodel/kinds.js';
import { metamodel } from '../metamodel/metamodel.js';
import { catalogueApplies, catalogueOf, type UnresolvedName } from '../names/egov-linker.js';
import type { NameIndex } from '../names/name-index.js';
import { catalogueName, lookupPrefixes } from '../names/namespaces.js';
import type { Manifest } from '../workspace/manifest.js';
import { nearestFew } from './nearest.js';
import { placeOf, type Report } from './report.js';

/** Reports names that don't resolve: unknown ones with the nearest that exist, wrong kinds with the kinds that fit. */
export function checkReferences(document: LangiumDocument, index: NameIndex, manifest: Manifest, report: Report): void {
  for (const reference of document.references) {
    const error = reference.error as UnresolvedName | undefined;
    if (!error?.failure || !reference.$refNode) continue;
    const where = { cst: reference.$refNode };
    const name = reference.$refText;
    const { failure, info } = error;
    const expected = metamodel().reflection.getReferenceType(info);
    const isRequirement = expected === ast.Requirement.$type;
    if (failure.why === 'kind') {
      const found = failure.found.type;
      report(
        'EGOV-wrong-kind',
        where,
        {
          name,
          found: { kinds: [found as KindName], article: true },
          fact: factWord(reference as Reference, error),
          expected: { kinds: metamodel().kindsOf(expected), article: true },
        },
        [{ ...placeOf(failure.found.node), note: 'declared' }],
      );
    } else if (failure.why === 'ambiguous') {
      report('EGOV-ambiguous-requirement', where, { name, choices: { names: failure.found.map((entry) => entry.name) } });
    } else if (failure.why === 'elsewhere') {
      const catalogues = [...new Set(failure.found.map((entry) => catalogueOf(entry.name)))];
      report('EGOV-requirement-elsewhere', where, { name, catalogues: { names: catalogues } });
    } else {
      report('EGOV-unknown-name', where, {
        name,
        expected: expectedKinds(expected),
        // told when it is asked for: other documents come and go, and looking for near names takes longer than all the rest
        get near() {
          return { names: isRequirement ? nearRequirements(name, error, index, manifest) : nearNames(name, error, expected, index) };
        },
      });
    }
  }
}

/** The existing names of fitting kind that come nearest, written as they'd have to be written here. */
function nearNames(name: string, error: UnresolvedName, expected: string, index: NameIndex): readonly string[] {
  const key = `${expected} ${name}`;
  const known = index.memo.get(key) ?? findNearNames(name, expected, index);
  index.memo.set(key, known);
  const prefixes = lookupPrefixes(error.info.container);
  return [...new Set(known.map((full) => shownName(full, expected, prefixes, index)))];
}

/** The qualified names that come nearest, whether the name is written in full or alone (`Register` may mean `Health.Register`). */
function findNearNames(name: string, expected: string, index: NameIndex): string[] {
  const types = metamodel();
  const options = new Map<string, string>();
  for (const full of index.names) {
    if (full.includes('#')) continue; // inside an example
    const entry = index.declarations(full)[0];
    if (!entry || !types.isA(entry.type, expected)) continue;
    if (/[./]/.test(name)) options.set(full, full);
    const simple = full.slice(full.lastIndexOf('.') + 1);
    if (!options.has(simple)) options.set(simple, full);
  }
  return nearestFew(name, options.keys(), 3).map((option) => options.get(option)!);
}

/** A name as short as it may be written here. */
function shownName(full: string, expected: string, prefixes: readonly string[], index: NameIndex): string {
  const short = full.slice((prefixes.find((prefix) => full.startsWith(prefix)) ?? '').length);
  const meant = prefixes
    .map((prefix) => prefix + short)
    .find((name) => index.declarations(name).some(({ type }) => metamodel().isA(type, expected)));
  return meant === full ? short : full;
}

/** The numbers that come nearest and are found from here: of the catalogue around, and of those that apply; with a catalogue, of any. */
function nearRequirements(name: string, { info }: UnresolvedName, index: NameIndex, manifest: Manifest): readonly string[] {
  const own = catalogueName(info.container);
  const key = `${own ?? ''} ${(manifest.catalogues ?? []).join(',')} ${name}`;
  const known = index.memo.get(key) ?? findNearRequirements(name, own, index, manifest);
  index.memo.set(key, known);
  return known;
}

function findNearRequirements(name: string, own: string | undefined, index: NameIndex, manifest: Manifest): readonly string[] {
  const options = new Set<string>();
  for (const full of index.names) {
    const slash = full.lastIndexOf('/');
    if (slash < 0 || index.declarations(full)[0]?.type !== ast.Requirement.$type) continue;
    const [catalogue, number] = [full.slice(0, slash), full.slice(slash + 1)];
    const alike = index.requirements(number).filter((entry) => catalogueApplies(catalogueOf(entry.name), manifest));
    if (name.includes('/')) options.add(full);
    else if (catalogue === own || alike.length === 1) options.add(number);
    else if (catalogueApplies(catalogue, manifest)) options.add(full);
  }
  return nearestFew(name, options, 3);
}

function expectedKinds(type: string): { kinds: readonly KindName[] } | undefined {
  const kinds = metamodel().kindsOf(type);
  return kinds.length > 20 ? undefined : { kinds };
}

/** The word before the reference, as the author wrote it: `owner`, `via`. */
function factWord(reference: Reference, error: UnresolvedName): string {
  const { container, property } = error.info;
  const types = metamodel();
  if (factOf(container.$type)) return types.keyword(container.$type);
  if (ast.isTechnologyChoice(container) || ast.isCarriedItem(container) || ast.isPerformerItem(container)) {
    return types.keyword(container.$container.$type);
  }
  const keyword = GrammarUtils.findNodeForKeyword(container.$cstNode, property === 'system' ? 'in' : property);
  return keyword && keyword.offset < reference.$refNode!.offset ? keyword.text : types.keyword(container.$type);
}
