import { type ast, isoDateMeantBy, type Language } from '@egov/language';
import { exampleArchitecture } from '@egov/model';
import { Context } from '@egov/expressions';
import type { ExampleSource, Requirement } from './catalogue.js';
import { judge } from './evaluate.js';
import type { Cell } from './status.js';
import { TitleDuplicates } from './title-duplicates.js';

/**
 * What an example expects of a requirement: it is met by one subject at least and by all that it applies to, not met by one at least, asks for
 * evidence, or applies to none of those that it is about.
 */
export type Outcome = 'passes' | 'fails' | 'asks' | 'skips';

/** One expectation of an example, and what came of it. */
export interface ExampleResult {
  readonly example: ExampleSource;
  readonly requirement: string;
  readonly expected: Outcome;
  /** Undefined where the requirement concerns nothing in the example. */
  readonly actual: Outcome | undefined;
  readonly node: ast.Expectation;
  /** How its subjects stand to the requirement. */
  readonly cells: readonly (readonly [subject: string, cell: Cell])[];
}

/** The date of examples that name none: the rules of one day are the rules of every day. */
export const exampleDate = '2026-01-01';

/** Runs an example: judges its small model by the requirements that it speaks of, with parameters as they are declared. */
export function runExample(example: ExampleSource, requirements: ReadonlyMap<string, Requirement>, language: Language): ExampleResult[] {
  const architecture = exampleArchitecture(example.node, language);
  const baseline = example.node.baseline && exampleArchitecture(example.node.baseline, language);
  const today = (example.node.on && isoDateMeantBy(example.node.on)) ?? exampleDate;
  const context = new Context({
    architecture,
    ...(baseline && { baseline }),
    today,
    state: 'target',
    asDeclared: true,
    duplicates: new TitleDuplicates(architecture),
  });
  return example.node.expectations.flatMap((node): ExampleResult[] => {
    const id = node.requirement?.$nodeDescription?.name ?? node.rule?.$nodeDescription?.name;
    const requirement = id === undefined ? undefined : requirements.get(id);
    if (!requirement) return [];
    const cells = architecture.elements().flatMap((subject) => {
      const cell = judge(requirement, subject, context, { architecture, today });
      return cell ? [[subject.id, cell] as const] : [];
    });
    return [
      {
        example,
        requirement: requirement.id,
        expected: node.outcome as Outcome,
        actual: outcomeOf(cells.map(([, cell]) => cell)),
        node,
        cells,
      },
    ];
  });
}

function outcomeOf(cells: readonly Cell[]): Outcome | undefined {
  const having = (status: Cell['status']): boolean => cells.some((cell) => cell.status === status);
  if (having('not-met')) return 'fails';
  if (having('evidence-missing') || having('evidence-stale')) return 'asks';
  return having('met') ? 'passes' : cells.length > 0 ? 'skips' : undefined;
}
