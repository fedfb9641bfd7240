import { type Layer, quoted } from '@egov/language';
import { factsOf, refs, textValue } from '@egov/model';
import { domainOf } from '@egov/portfolio';
import { layerTitle } from '../comparison/layers.js';
import { type Cell, type Chapter, paragraph, table } from '../manuscript/manuscript.js';
import { elementTable, type Fate, fateOf, submitted } from './elements.js';
import { listedKinds } from './layers.js';
import type { PackageSubject } from './subject.js';
import { approvalSheet, submissionChapters, submittedDomains } from './submissions.js';

/** What is submitted, by whom to whom, of what it consists, and on which grounds (Rules §6, 12). */
export function requestChapter(subject: PackageSubject, intro: string | undefined): Chapter {
  const { telling, say, domains } = subject;
  const names = domains.map((domain) => quoted(telling.title(domain), telling.language)).join(', ');
  return {
    title: say('request'),
    blocks: [
      ...(intro === undefined ? [] : [paragraph(intro)]),
      paragraph(say('requestText', { count: domains.length, domains: names })),
      paragraph(say('decisionText')),
    ],
    chapters: [submittedDomains(subject), composition(subject), ...submissionChapters(subject), grounds(subject), approvalSheet(subject)],
  };
}

const layers: readonly Layer[] = ['strategy', 'activity', 'data', 'systems', 'infrastructure', 'portfolio'];

const fates: readonly Fate[] = ['kept', 'changed', 'added', 'removed'];

/** How much of each layer is kept, changes, comes and goes; parts count with the whole, as in the tables of the domains. */
function composition(subject: PackageSubject): Chapter {
  const { telling, say } = subject;
  const { language } = telling;
  const rows = layers.flatMap((layer): Cell[][] => {
    const own = submitted(subject, ...(counted[layer] ?? []));
    const count = (fate: Fate): number => own.filter((element) => fateOf(element, subject) === fate).length;
    return own.length === 0 ? [] : [[layerTitle(layer, language), ...fates.map(count), own.length]];
  });
  const columns = (['layer', ...fates, 'total'] as const).map((id, index) => ({
    title: say(id),
    width: index === 0 ? 2 : 1,
    ...(index > 0 && { align: 'right' as const }),
  }));
  return { title: say('composition'), blocks: [table(say('compositionTable'), columns, rows), paragraph(say('compositionNote'), 'quiet')] };
}

/** What is counted of each layer. */
const counted: Readonly<Partial<Record<Layer, readonly string[]>>> = {
  ...listedKinds,
  strategy: ['strategic-priority', 'goal', 'task', 'indicator', 'problem', 'opportunity', 'driver'],
  portfolio: ['initiative', 'recommendation', 'measure', 'project'],
};

/** Which of the six grounds each initiative, recommendation and revision has. */
function grounds(subject: PackageSubject): Chapter {
  const { telling, say, among } = subject;
  const { architecture } = telling;
  const changes = ['initiative', 'recommendation', 'revision']
    .flatMap((kind) => architecture.ofKind(kind))
    .filter((element) => among.has(domainOf(element, architecture)?.id ?? '') && factsOf(element, 'ground').length > 0);
  const groundsOf = (element: (typeof changes)[number]): string =>
    [...new Set(factsOf(element, 'ground').map((fact) => telling.word('ground', textValue(fact, 'word'))))].join('; ');
  const documents = (element: (typeof changes)[number]): string =>
    factsOf(element, 'ground')
      .map((fact) => [telling.titles(refs(fact, 'act')), telling.said(fact)].filter((text) => text !== '').join(', '))
      .filter((text) => text !== '')
      .join('; ');
  return {
    title: say('grounds'),
    blocks: elementTable(say('groundsTable'), changes, [
      [say('change'), 3, (element) => telling.title(element)],
      [say('kind'), 1.3, (element) => telling.kind(element)],
      [say('ground'), 3, groundsOf],
      [say('groundDocument'), 2.4, documents],
    ]),
  };
}
