import { Ajv } from 'ajv';
import { getNodeValue, type JSONPath, parseTree, type ParseError } from 'jsonc-parser';
import type { Language } from '../messages/languages.js';
import { isIsoDate } from '../values/calendar.js';
import type { Edition } from '../metamodel/terminology.js';
import { type ManifestProblem, placeIn, repeatedKeys, settingProblem, syntaxProblem } from './manifest-problems.js';
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
  readonly monitoring?: { readonly budgetExcess?: number };
  readonly duplicates?: { readonly certain?: number; readonly likely?: number; readonly abbreviations?: Readonly<Record<string, string>> };
  /** Alias → path of a published model (JSON) inside the workspace. */
  readonly dependencies?: Readonly<Record<string, string>>;
  /** The published model that the workspace is compared with. */
  readonly baseline?: string;
  readonly calendar?: { readonly daysOff?: readonly string[]; readonly workingDays?: readonly string[] };
  readonly package?: PackageLook;
}

/** How the approval package looks, and what it says in a body's own words. */
export interface PackageLook {
  readonly author?: ManifestText;
  readonly title?: ManifestText;
  readonly header?: ManifestText;
  readonly cover?: readonly { readonly name: ManifestText; readonly value: ManifestText }[];
  /** The paragraphs that chapters begin with. */
  readonly texts?: Readonly<Partial<Record<PackageText, ManifestText>>>;
  /** `#0b57b0` */
  readonly accent?: string;
  readonly font?: string;
  /** Path of a Word document inside the workspace whose styles are taken. */
  readonly styles?: string;
}

export type PackageText = 'request' | 'strategy' | 'gap' | 'portfolio' | 'assessment' | 'duplicates' | 'findings' | 'since';

/** A text of a manifest: in one language, whichever that is, or in several. */
export type ManifestText = string | Readonly<Partial<Record<Language, string>>>;

export const manifestFileName = 'egov.json';

export const defaultManifest: Manifest = { language: 'ru', terminology: '2019' };

/** Reads a manifest. Unknown or wrong settings are problems; what can be understood is used. */
export function parseManifest(text: string): { manifest: Manifest; problems: ManifestProblem[] } {
  const errors: ParseError[] = [];
  const tree = parsed(text, errors);
  const problems = errors.map(syntaxProblem);
  if (!tree || problems.length > 0) return { manifest: defaultManifest, problems };
  problems.push(...repeatedKeys(tree));
  const value: unknown = getNodeValue(tree);
  if (validate(value)) {
    const { assessmentDate } = value as Partial<Manifest>;
    if (assessmentDate === undefined || isIsoDate(assessmentDate))
      return { manifest: { ...defaultManifest, ...(value as Partial<Manifest>) }, problems };
    const place = settingPlace(text, ['assessmentDate']);
    problems.push({ kind: 'setting', setting: 'assessmentDate', problem: 'date', expected: { kind: 'date' }, ...place });
    return { manifest: { ...defaultManifest, ...(value as Partial<Manifest>), assessmentDate: undefined }, problems };
  }
  const usable = { ...(value as Record<string, unknown>) };
  for (const error of validate.errors ?? []) {
    if (error.propertyName !== undefined) continue; // said by the error about the name as a whole
    const path: JSONPath = error.instancePath.split('/').slice(1);
    problems.push(settingProblem(error, path, tree));
    const top = path[0] ?? (error.params as { additionalProperty?: string }).additionalProperty;
    if (top !== undefined) delete usable[top];
  }
  return { manifest: { ...defaultManifest, ...(usable as Partial<Manifest>) }, problems };
}

/** Where a setting, or its key, stands in the text of a manifest. */
export function settingPlace(text: string, path: JSONPath, part: 'key' | 'value' = 'value'): { offset: number; length: number } {
  return placeIn(parseTree(text), path, part);
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

const validate = new Ajv({ allErrors: true, allowUnionTypes: true, verbose: true }).compile(schema);
