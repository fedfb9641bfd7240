import { Ajv } from 'ajv';
import { findNodeAtLocation, getNodeValue, type JSONPath, parseTree, type ParseError } from 'jsonc-parser';
import type { Language } from '../messages/languages.js';
import { isIsoDate } from '../values/calendar.js';
import type { Edition } from '../metamodel/terminology.js';
import { type ManifestProblem, settingProblem, syntaxProblem } from './manifest-problems.js';
import schema from '../../schemas/egov-manifest.schema.json' with { type: 'json' };

/** The manifest `egov.json` of a workspace. Its JSON Schema is `schemas/egov-manifest.schema.json`. */
export interface Manifest {
  readonly name?: string;
  readonly version?: string;
  /** The language of titles without a language tag. */
  readonly language: Language;
  /** The edition of legal terms. */
  readonly terminology: Edition;
  /** The date that decides about waivers, support ends and delays; today if absent. */
  readonly assessmentDate?: string;
  /** The catalogues of requirements that apply. */
  readonly catalogues?: readonly string[];
  /** Parameters of catalogues, by name. */
  readonly parameters?: Readonly<Record<string, string | number | boolean>>;
  readonly conclusion?: { readonly critical?: readonly string[]; readonly minimumShare?: number };
  readonly duplicates?: { readonly certain?: number; readonly likely?: number };
  /** Alias → path of a published model (JSON) inside the workspace. */
  readonly dependencies?: Readonly<Record<string, string>>;
  /** The published model that the workspace is compared with. */
  readonly baseline?: string;
  readonly calendar?: { readonly daysOff?: readonly string[]; readonly workingDays?: readonly string[] };
}

export const manifestFileName = 'egov.json';

export const defaultManifest: Manifest = { language: 'ru', terminology: '2019' };

/** Reads a manifest. Unknown or wrong settings are problems; what can be understood is used. */
export function parseManifest(text: string): { manifest: Manifest; problems: ManifestProblem[] } {
  const errors: ParseError[] = [];
  const tree = parsed(text, errors);
  const problems = errors.map(syntaxProblem);
  if (!tree || problems.length > 0) return { manifest: defaultManifest, problems };
  const value: unknown = getNodeValue(tree);
  if (validate(value)) {
    const { assessmentDate } = value as Partial<Manifest>;
    if (assessmentDate === undefined || isIsoDate(assessmentDate))
      return { manifest: { ...defaultManifest, ...(value as Partial<Manifest>) }, problems };
    const place = settingPlace(text, ['assessmentDate']);
    return {
      manifest: { ...defaultManifest, ...(value as Partial<Manifest>), assessmentDate: undefined },
      problems: [{ kind: 'setting', setting: 'assessmentDate', problem: 'pattern', ...place }],
    };
  }
  const usable = { ...(value as Record<string, unknown>) };
  for (const error of validate.errors ?? []) {
    const extra = (error.params as { additionalProperty?: string }).additionalProperty;
    const path: JSONPath = [...error.instancePath.split('/').slice(1), ...(extra === undefined ? [] : [extra])];
    problems.push(settingProblem(error, path.join('.'), findNodeAtLocation(tree, path.map(stepInto)) ?? tree));
    if (path[0] !== undefined) delete usable[path[0]];
  }
  return { manifest: { ...defaultManifest, ...(usable as Partial<Manifest>) }, problems };
}

/** Where a setting stands in the text of a manifest. */
export function settingPlace(text: string, path: JSONPath): { offset: number; length: number } {
  const tree = parseTree(text);
  const node = tree && findNodeAtLocation(tree, path);
  return { offset: node?.offset ?? 0, length: node?.length ?? 0 };
}

/** The tree of a text; undefined if it is nested too deep to be one. */
function parsed(text: string, errors: ParseError[]): ReturnType<typeof parseTree> {
  try {
    return parseTree(text, errors, { disallowComments: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    errors.push({ error: 1, offset: 0, length: 1 });
    return undefined;
  }
}

/** The items of a list are addressed by number. */
function stepInto(step: string | number): string | number {
  return /^\d+$/.test(String(step)) ? Number(step) : step;
}

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
