import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { languages, libraryScheme } from '@egov/language';
import { beforeAll, describe, expect, test } from 'vitest';
import { type AssessedWorkspace, type Catalogue, type Check, type Requirement, runExample } from '../src/index.js';
import { workspaceOf } from './kit.js';

const directory = fileURLToPath(new URL('../../language/library/', import.meta.url));
const files = readdirSync(directory).map((name) => ({ uri: `${libraryScheme}:/${name}`, text: readFileSync(directory + name, 'utf8') }));

let workspace: AssessedWorkspace;
let catalogue: Catalogue;

beforeAll(async () => {
  workspace = await workspaceOf({}, { manifest: { language: 'ru', catalogues: ['order-124-2016'] }, library: files });
  catalogue = workspace.catalogues.get('order-124-2016')!;
});

/** Whether every example of the catalogue comes out as expected when one requirement is judged by other checks. */
function holds(requirement: Requirement): boolean {
  const only = new Map([[requirement.id, requirement]]);
  return catalogue.examples.every((example) => runExample(example, only, 'ru').every(({ expected, actual }) => expected === actual));
}

function replaced(requirement: Requirement, check: Check, by: Check): Requirement {
  return { ...requirement, checks: requirement.checks.map((other) => (other === check ? by : other)) };
}

/** How each requirement is met, as its checks say. */
function verification({ checks }: Requirement): string {
  const model = checks.some(({ asks, require }) => require && asks === 'never');
  const evidence = checks.some(({ asks }) => asks === 'always');
  const either = checks.some(({ asks }) => asks === 'else');
  if (either) return 'model or evidence';
  return model && evidence ? 'model and evidence' : model ? 'model' : evidence ? 'evidence' : 'nothing';
}

describe('the Requirements of 2016', () => {
  test('are 102 under 17 principles, in the order of their numbers, without a mistake in their rules', () => {
    expect(catalogue.requirements).toHaveLength(102);
    expect(catalogue.principles).toHaveLength(17);
    expect(files.flatMap(({ uri }) => [...workspace.language.findings(uri)]).filter(({ code }) => code !== 'EGOV-layer-missing')).toEqual(
      [],
    );
    expect(files.flatMap(({ uri }) => [...workspace.ruleFindings(uri)])).toEqual([]);
  });

  test('are met by the model (74), by evidence (14), by both (9) or by either (5)', () => {
    const counts: Record<string, number> = {};
    for (const requirement of catalogue.requirements) counts[verification(requirement)] = (counts[verification(requirement)] ?? 0) + 1;
    expect(counts).toEqual({ model: 74, evidence: 14, 'model and evidence': 9, 'model or evidence': 5 });
  });

  test('have their text, guidance and messages in three languages', () => {
    for (const requirement of catalogue.requirements) {
      const texts = [
        requirement.text,
        requirement.guidance ?? {},
        ...requirement.checks.flatMap(({ message }) => (message ? [message.texts] : [])),
      ];
      for (const text of texts) expect(Object.keys(text).sort(), requirement.number).toEqual([...languages].sort());
      expect(
        requirement.checks.filter(({ require, message }) => require && !message),
        requirement.number,
      ).toEqual([]);
    }
  });

  test('come out as their examples expect', () => {
    const failed = catalogue.examples
      .flatMap((example) => runExample(example, workspace.requirements, 'ru'))
      .filter(({ expected, actual }) => expected !== actual)
      .map(({ requirement, expected, actual, example }) => `${requirement}: ${expected}, not ${actual} (${example.node.title})`);
    expect(failed).toEqual([]);
  });

  test('each have an example that passes and one that fails, or asks for evidence', () => {
    const shown = new Set(
      catalogue.examples
        .flatMap((example) => runExample(example, workspace.requirements, 'ru'))
        .map(({ requirement, expected }) => `${requirement} ${expected}`),
    );
    const wanted = (requirement: Requirement): readonly string[] =>
      ({ model: ['passes', 'fails'], evidence: ['asks'], 'model or evidence': ['passes', 'asks'], 'model and evidence': ['fails'] })[
        verification(requirement)
      ] ?? [];
    const missing = catalogue.requirements.flatMap((requirement) =>
      wanted(requirement)
        .filter((outcome) => !shown.has(`${requirement.id} ${outcome}`))
        .map((outcome) => `${requirement.number} ${outcome}`),
    );
    const both = catalogue.requirements.filter((requirement) => verification(requirement) === 'model and evidence');
    const unmet = both.filter(({ id }) => !shown.has(`${id} passes`) && !shown.has(`${id} asks`)).map(({ number }) => number);
    expect([...missing, ...unmet]).toEqual([]);
  });

  test.each([true, false])('are proved by their examples: a rule replaced by %s is noticed', (constant) => {
    const always = { type: { of: { kind: 'flag' }, many: false }, test: () => constant, list: () => [constant] } as const;
    const alive: string[] = [];
    for (const requirement of catalogue.requirements) {
      for (const check of requirement.checks) {
        if (check.require && holds(replaced(requirement, check, { ...check, require: always }))) alive.push(requirement.number);
      }
    }
    expect(alive).toEqual([]);
  });
});
