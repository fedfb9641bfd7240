import { inLanguage, type Localised } from '@egov/language';
import type { GraphNode } from '../graph/graph.js';
import type { DuplicateGroup } from '../annotations.js';
import type { Perspective } from '../perspective.js';
import { domains, graphPicture, type StandardView, type Subject } from './view.js';

const words = {
  title: ['Дубли', 'Қайталанулар', 'Duplicates'],
  group: ['Вероятность дубля {score} %', 'Қайталану ықтималдығы {score} %', 'Duplicates, probability {score}%'],
} as const satisfies Readonly<Record<string, Localised>>;

/** Elements that are found to be the same thing, group by group, with whose they are (Rules §10, 11.3). */
export const duplicateGroups: StandardView = {
  name: 'duplicates',
  title: words.title,
  clause: 'Rules §11.3',
  subjects: (perspective) => (perspective.annotations.duplicates ? domains(perspective) : []),
  async draw(perspective, subject, options) {
    const nodes = (perspective.annotations.duplicates ?? []).flatMap((group, index) => groupNode(group, index, subject, perspective));
    return graphPicture({ nodes, edges: [] }, {}, options);
  },
};

/** A group with a member in the domain; nothing of others. */
function groupNode(group: DuplicateGroup, index: number, subject: Subject, perspective: Perspective): GraphNode[] {
  const members = group.members.flatMap((id) => perspective.get(id) ?? []);
  const concerns = members.some((member) => !subject.element || perspective.domainOf(member)?.id === subject.element.id);
  if (members.length < 2 || !concerns) return [];
  const children = members.map((member): GraphNode => {
    const [owner] = [...perspective.related(member, 'owner'), ...perspective.related(member, 'performedBy', 'performers')];
    const domain = perspective.domainOf(member);
    const whose = [domain, owner?.element].flatMap((element) => (element ? [perspective.titleOf(element)] : []));
    return perspective.node(member, { id: `${index} ${member.id}`, rows: whose.map((text) => ({ text })) });
  });
  const title = inLanguage(words.group, perspective.language).replace('{score}', String(Math.round(group.score * 100)));
  return [
    {
      id: `group ${index}`,
      kind: 'group',
      layer: members[0]!.layer,
      title,
      caption: group.why,
      tooltip: [title, group.why],
      children,
      arrangement: 'packed',
    },
  ];
}
