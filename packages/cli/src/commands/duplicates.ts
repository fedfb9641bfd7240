import {
  addedBy,
  addedSince,
  comparedKinds,
  DuplicateFinder,
  duplicateReport,
  type DuplicateReport,
  Lexicon,
  reportedPair,
} from '@egov/duplicates';
import { nearest } from '@egov/language';
import { type Architecture, fromJson } from '@egov/model';
import { pathOf, shownPath } from '@egov/workspace';
import type { CheckSession } from '../check-session.js';
import type { Context } from '../context.js';
import { prettyDuplicates, prettyPair } from '../duplicates/pretty.js';
import { exitCode } from '../exit-codes.js';
import { Failure } from '../failure.js';
import { wantsColours } from '../io.js';
import { elementNamed } from '../lookup.js';
import { openedSession } from '../opened-session.js';
import type { DuplicateFormat } from '../options.js';
import { publishedModel } from '../versions/published-model.js';
import { writeWhole } from '../write-whole.js';

export interface DuplicatesOptions {
  readonly kind?: readonly string[];
  readonly across?: 'owners' | 'domains';
  readonly minScore?: number;
  readonly state?: 'current' | 'target';
  /** A project, `difference`, or the path of a published model. */
  readonly newIn?: string;
  readonly format?: DuplicateFormat;
  readonly output?: string;
}

/** `egov duplicates`: what is described or built twice (Rules §11.3); with `--new-in` only what is added (Rules §23.3). */
export async function duplicates(path: string, options: DuplicatesOptions, context: Context): Promise<number> {
  const { io, language } = context;
  const session = await openedSession(path, context);
  const { architecture } = session.assessed!;
  const newOnes = options.newIn === undefined ? undefined : await added(options.newIn, architecture, context);
  const query = {
    language,
    ...(options.kind && { kinds: options.kind.map(kindNamed) }),
    ...(options.across && { across: options.across }),
    ...(options.minScore !== undefined && { minScore: options.minScore }),
    ...(options.state && { state: options.state }),
    ...(newOnes && { newOnes }),
  };
  const report = duplicateReport(finderFor(options.minScore, session), architecture, query);
  const form = await inForm(report, options, session, context);
  if (options.output !== undefined) await writeWhole(io.cwd, options.output, form);
  else if (typeof form === 'string') io.stdout.write(form);
  else throw new Failure('failure.needs-output', { format: options.format! });
  return exitCode.clean;
}

/** `egov duplicates explain`: why two elements are, or aren't, the same. */
export async function explainDuplicates(a: string, b: string, path: string, context: Context): Promise<number> {
  const { io, language } = context;
  const session = await openedSession(path, context);
  const { architecture } = session.assessed!;
  const [one, other] = [elementNamed(a, architecture), elementNamed(b, architecture)];
  const pair = reportedPair(one.id, other.id, session.duplicates!.finder, architecture, language);
  if (!pair || one.kind !== other.kind) throw new Failure('failure.not-compared', { known: comparedKinds.join(', ') });
  io.stdout.write(prettyPair(pair, language, { columns: io.stdout.columns, colours: wantsColours(io.stdout, io.env) }));
  return exitCode.clean;
}

/** The workspace keeps what is worth a look; whoever asks for less likely pairs has them found anew. */
function finderFor(minScore: number | undefined, session: CheckSession): DuplicateFinder {
  const { finder } = session.duplicates!;
  if (minScore === undefined || minScore >= finder.floor) return finder;
  const { abbreviations, ...thresholds } = session.manifest.duplicates ?? {};
  const wider = new DuplicateFinder({ lexicon: new Lexicon(abbreviations), thresholds, floor: minScore });
  wider.load(session.assessed!.architecture);
  return wider;
}

async function added(name: string, architecture: Architecture, { io }: Context): Promise<ReadonlySet<string>> {
  if (name === 'difference') return addedSince(architecture);
  if (!name.endsWith('.json')) return addedBy(elementNamed(name, architecture, 'project'), architecture);
  return addedSince(architecture, fromJson(await publishedModel(name, io), 'baseline:'));
}

function kindNamed(name: string): string {
  const known: readonly string[] = comparedKinds;
  if (known.includes(name)) return name;
  throw new Failure('failure.kind', { name, near: nearest(name, known) ?? 'none_', known: known.join(', ') });
}

async function inForm(report: DuplicateReport, { format = 'pretty', output }: DuplicatesOptions, session: CheckSession, context: Context) {
  const { io } = context;
  if (format === 'pretty')
    return prettyDuplicates(report, { columns: io.stdout.columns, colours: wantsColours(io.stdout, io.env) && output === undefined });
  const { htmlDuplicates, jsonDuplicates, xlsxDuplicates } = await import('@egov/documents');
  if (format === 'json') return jsonDuplicates(report, (uri) => shownPath(io.cwd, pathOf(uri)));
  if (format === 'html') return htmlDuplicates(report, session.manifest.name);
  return xlsxDuplicates(report, session.assessed!.assessmentDate);
}
