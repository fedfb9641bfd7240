import { readFileSync } from 'node:fs';
import { Ajv, type AnySchema } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { oscalAssessment } from '../src/oscal.js';
import { hostile, reportOf } from './kit.js';

const schema = JSON.parse(
  readFileSync(new URL('fixtures/oscal-assessment-results-1.0.4.schema.json', import.meta.url), 'utf8'),
) as AnySchema;
const validate = addFormats.default(new Ajv({ strict: false, allErrors: true })).compile(schema);

interface Results {
  readonly 'assessment-results': {
    readonly results: readonly {
      readonly findings: readonly {
        readonly target: { readonly 'target-id': string; readonly status: { readonly state: string } };
        readonly props: readonly { readonly name: string; readonly value: string }[];
      }[];
      readonly observations: readonly { readonly description: string }[];
    }[];
  };
}

function read(text: string): Results {
  return JSON.parse(text) as Results;
}

describe('OSCAL assessment results', () => {
  test.each(['ru', 'kk', 'en'] as const)('of the example are valid by the published schema, in %s', async (language) => {
    const text = oscalAssessment(await reportOf(language));
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors?.slice(0, 5))).toBe(true);
  });

  test('tell whether each requirement is satisfied, and by how many', async () => {
    const report = await reportOf('en');
    const [result] = read(oscalAssessment(report))['assessment-results'].results;
    const byId = new Map(result!.findings.map((finding) => [finding.target['target-id'], finding]));
    const platform = byId.get('order-124-2016_7.1')!;
    expect(platform.target.status.state).toBe('not-satisfied');
    expect(platform.props.find(({ name }) => name === 'conclusion')!.value).toBe('partial');
    const unmet = [...report.parts[0]!.totals.values()].reduce(
      (sum, own) => sum + own['not-met'] + own['evidence-missing'] + own['evidence-stale'],
      0,
    );
    expect(result!.observations).toHaveLength(unmet);
  });

  test('are the same bytes for the same model, and take any text', async () => {
    const first = oscalAssessment(await reportOf('en', hostile));
    expect(oscalAssessment(await reportOf('en', hostile))).toBe(first);
    expect(validate(JSON.parse(first))).toBe(true);
  });
});
