import { type DuplicateReport, duplicateReport, percent, type ReportedElement, type ReportedPair } from '@egov/duplicates';
import { inLanguage, kindOf, metamodel } from '@egov/language';
import type { DuplicateKind, DuplicatePairNode, DuplicateSide } from '@egov/protocol';
import { uriOf } from '@egov/workspace';
import { plainPlace } from '../plain-place.js';
import type { Project } from '../project.js';
import { duplicatesIn } from './distinct.js';

/** No list is longer than one can read. */
const mostGroups = 200;

/** In the order of the layers (Rules §2.2–2.3, 2.8, 2.11). */
const kinds = [
  'function',
  'service',
  'process',
  'entity',
  'dictionary',
  'resource',
  'system',
  'platform',
  'component',
  'interface',
  'initiative',
];

/** What is found twice in a project, by kind, the likeliest first. */
export function duplicateKinds(project: Project): DuplicateKind[] {
  const { workspace } = project;
  const finder = workspace && duplicatesIn(workspace)?.finder;
  if (!workspace || !finder) return [];
  const { language } = workspace.settings;
  const report = duplicateReport(finder, workspace.architecture, { language });
  const folder = uriOf(project.root);
  const found = new Set(report.groups.map(({ kind }) => kind));
  return kinds
    .filter((kind) => found.has(kind))
    .map((kind) => {
      const groups = report.groups.filter((group) => group.kind === kind);
      const type = metamodel().typeOf(kind);
      return {
        key: `${folder} ${kind}`,
        label: type === undefined ? kind : inLanguage(kindOf(type)!.plural, language),
        groups: groups.slice(0, mostGroups).map((group) => groupNode(group, folder)),
        more: Math.max(0, groups.length - mostGroups),
      };
    });
}

function groupNode({ members, pairs }: DuplicateReport['groups'][number], folder: string): DuplicateKind['groups'][number] {
  const nodes = pairs.map((pair) => pairNode(pair, folder));
  return { key: `${folder} group ${members[0]!.id}`, label: members[0]!.title, pairs: nodes };
}

function pairNode({ a, b, score, certainty, agrees, differs }: ReportedPair, folder: string): DuplicatePairNode {
  return {
    key: `${folder} pair ${a.id} ${b.id}`,
    workspace: folder,
    a: side(a),
    b: side(b),
    percent: percent(score),
    isCertain: certainty === 'certain',
    reasons: [...agrees.map((reason) => `+ ${reason}`), ...differs.map((reason) => `− ${reason}`)],
  };
}

function side({ id, title, domain, owner, place }: ReportedElement): DuplicateSide {
  return { id, title, where: [domain, owner].filter((text) => text !== undefined).join(' · '), place: plainPlace(place) };
}
