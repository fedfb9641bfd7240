import { inLanguage, type Localised } from '@egov/language';
import type { ChangeKind, Element, Fact } from '@egov/model';
import type { GraphEdge, Row } from '../graph/graph.js';
import { type Lane, laneLayout, type LaneNode } from '../layout/lane-layout.js';
import type { Perspective } from '../perspective.js';
import { compared, sidesOf } from './sides.js';
import { type Picture, type StandardView, subjectOf } from './view.js';

const words = {
  title: ['Клиентский путь', 'Клиент жолы', 'Client path'],
  channels: ['каналы:', 'арналар:', 'channels:'],
  automated: ['в системе:', 'жүйеде:', 'in system:'],
  proactive: ['проактивно', 'проактивті', 'proactive'],
  elsewhere: ['Вне доменов', 'Домендерден тыс', 'Outside of domains'],
} as const satisfies Readonly<Record<string, Localised>>;

/** Names of bodies and lists of channels are long. */
const serviceWidth = 220;

/** The path of a client through services, across domains (Rules §8.1, Requirements §15). */
export const journey: StandardView = {
  name: 'journey',
  title: words.title,
  clause: 'Rules §8.1',
  subjects: (perspective) => perspective.ofKind('journey').map((element) => subjectOf(element, perspective)),
  async draw(perspective, subject): Promise<Picture | undefined> {
    const services = perspective.related(subject.element!, 'services');
    if (services.length === 0) return undefined;
    const lanes = new Map<string, Lane>();
    const sequence = services.map(({ element }): LaneNode => {
      const domain = perspective.domainOf(element);
      const lane = domain
        ? { id: domain.id, title: perspective.titleOf(domain) }
        : { id: ' elsewhere', title: inLanguage(words.elsewhere, perspective.language) };
      lanes.set(lane.id, lane);
      return { node: serviceNode(element, perspective), lane: lane.id };
    });
    const edges = services.slice(1).map(({ element, change }, index): GraphEdge => {
      const before = services[index]!.element;
      return {
        id: `${before.id} → ${element.id}`,
        source: before.id,
        target: element.id,
        tie: 'order',
        tooltip: [],
        ...(change && { change }),
      };
    });
    const events = perspective.facts(subject.element!, 'lifeEvent').map(({ fact }) => lifeEventText(fact.values, perspective));
    return { ...laneLayout(sequence, [...lanes.values()], edges), notes: events.filter((text) => text !== '') };
  },
};

function serviceNode(service: Element, perspective: Perspective): LaneNode['node'] {
  const { language } = perspective;
  const rows: Row[] = [];
  const channels = compared(sidesOf(perspective), (side) => side.facts(service, 'channels').flatMap(({ fact }) => wordsOf(fact)));
  for (const become of ['removed', 'kept', 'added', undefined] as const) {
    const own = channels.filter(({ change }) => change === become).map(({ value }) => perspective.word('channel', value));
    if (own.length === 0) continue;
    rows.push({ text: `${inLanguage(words.channels, language)} ${own.join(', ')}`, isWhole: true, ...(become && { change: become }) });
  }
  for (const { element, change } of perspective.referring(service, 'automates')) {
    if (element.kind !== 'component')
      rows.push({ text: `${inLanguage(words.automated, language)} ${perspective.titleOf(element)}`, ...(change && { change }) });
  }
  const isProactive = lasting(perspective.facts(service, 'proactive')).some(({ fact }) => fact.values['word'] === 'yes');
  const provider = lasting(perspective.related(service, 'providedBy'))[0]?.element;
  const caption = [isProactive ? inLanguage(words.proactive, language) : undefined, provider && perspective.titleOf(provider)].filter(
    (part) => part !== undefined,
  );
  return perspective.node(service, {
    width: serviceWidth,
    ...(caption.length > 0 && { caption: caption.join(' · ') }),
    ...(rows.length > 0 && { rows }),
  });
}

function wordsOf(fact: Fact): readonly string[] {
  return (fact.values['words'] ?? []) as readonly string[];
}

/** What a caption says in a difference is what shall be; of what goes as a whole, what was. */
function lasting<Said extends { readonly change?: ChangeKind }>(said: readonly Said[]): readonly Said[] {
  const left = said.filter(({ change }) => change !== 'removed');
  return left.length > 0 ? left : said;
}

function lifeEventText(values: Element['facts'][number]['values'], { language }: Perspective): string {
  const text = values['text'];
  if (typeof text === 'string') return text;
  const texts = text as Readonly<Record<string, string>> | undefined;
  return texts?.[language] ?? texts?.['ru'] ?? Object.values(texts ?? {})[0] ?? '';
}
