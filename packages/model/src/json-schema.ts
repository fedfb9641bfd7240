import { facts, kinds, metamodel } from '@egov/language';
import { factName } from './naming.js';

/** The JSON Schema of the published form (see `json.ts`), made from the metamodel: it knows every kind and every fact. */
export function architectureSchema(): object {
  const states = { type: 'array', items: { enum: ['current', 'target'] }, uniqueItems: true };
  const place = {
    type: 'object',
    additionalProperties: false,
    required: ['file', 'range'],
    properties: {
      file: { type: 'string', description: 'Path relative to the workspace, with "/".' },
      range: {
        type: 'array',
        items: { type: 'integer', minimum: 1 },
        minItems: 4,
        maxItems: 4,
        description: 'Line and character of the beginning and of the end, from 1.',
      },
    },
  };
  const text = { type: 'object', additionalProperties: { type: 'string' }, description: 'By language: ru, kk, en.' };
  const value = {
    anyOf: [
      { type: ['string', 'number', 'boolean'] },
      { type: 'array', items: { $ref: '#/definitions/value' } },
      { $ref: '#/definitions/reference' },
      { type: 'object', not: { required: ['ref'] }, additionalProperties: { $ref: '#/definitions/value' } },
    ],
  };
  const kindWords = Object.keys(kinds).map((type) => metamodel().keyword(type));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'An architecture of electronic government, as published by “egov model” and frozen by “egov baseline”',
    type: 'object',
    additionalProperties: false,
    required: ['format', 'formatVersion', 'elements'],
    properties: {
      format: { const: 'egov-architecture' },
      formatVersion: { const: 1 },
      name: { type: 'string' },
      version: { type: 'string' },
      vocabularies: { type: 'object', additionalProperties: { type: 'object', additionalProperties: text } },
      baseline: { $ref: '#/definitions/baseline' },
      elements: { type: 'array', items: { $ref: '#/definitions/element' } },
    },
    definitions: {
      baseline: {
        type: 'object',
        additionalProperties: false,
        required: ['product', 'catalogues', 'sha256'],
        description: 'What the model was frozen with by “egov baseline”.',
        properties: {
          product: { type: 'string', description: 'The program that made it, with its version.' },
          catalogues: {
            type: 'array',
            description: 'The catalogues of requirements that applied.',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['id', 'title'],
              properties: {
                id: { type: 'string' },
                title: { $ref: '#/definitions/text' },
                number: { type: 'string' },
                approved: { type: 'string' },
                repealed: { type: 'string' },
              },
            },
          },
          sha256: {
            type: 'string',
            pattern: '^[0-9a-f]{64}$',
            description: 'Of everything else in the file: its JSON without this property and without space between its signs.',
          },
        },
      },
      place,
      text,
      value,
      reference: {
        type: 'object',
        additionalProperties: false,
        required: ['ref'],
        properties: {
          ref: { type: 'string', description: 'Identifier of an element, or the text of a name that didn’t resolve.' },
          unresolved: { const: true },
        },
      },
      fact: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'states', 'values', 'place'],
        properties: {
          name: { enum: ['header', ...Object.keys(facts).map(factName)].sort() },
          states,
          marked: { enum: ['current', 'target'] },
          values: { type: 'object', additionalProperties: { $ref: '#/definitions/value' } },
          because: { type: 'string' },
          place: { $ref: '#/definitions/place' },
        },
      },
      element: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'kind', 'name', 'title', 'states', 'facts', 'place'],
        properties: {
          id: { type: 'string', description: 'Qualified name.' },
          kind: { enum: kindWords.sort() },
          name: { type: 'string' },
          identity: { type: 'string', description: 'An identity that outlasts renaming.' },
          parent: { type: 'string', description: 'Identifier of the element that holds this one.' },
          title: { $ref: '#/definitions/text' },
          titles: {
            type: 'object',
            additionalProperties: false,
            required: ['current', 'target'],
            properties: { current: { $ref: '#/definitions/text' }, target: { $ref: '#/definitions/text' } },
            description: 'Its titles by state, only if they differ.',
          },
          documentation: { type: 'string' },
          tags: { type: 'array', items: { type: 'string' } },
          states,
          marked: { enum: ['current', 'target'] },
          facts: { type: 'array', items: { $ref: '#/definitions/fact' } },
          place: { $ref: '#/definitions/place' },
          repeated: { type: 'array', items: { $ref: '#/definitions/place' } },
        },
      },
    },
  };
}
