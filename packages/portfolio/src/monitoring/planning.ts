import { documentItem, documentsOf, elementItem } from './attached.js';
import type { Evidence, FoundItem } from './checklist.js';

/** The stage of planning (Rules §22): technical documentation and its examination, the calculation of costs. */
export function planningItems({ project: { element }, at, recorded }: Evidence): FoundItem[] {
  const documents = (...kinds: string[]) => documentsOf([element], kinds, at);
  const examined = recorded.filter(({ stage }) => stage === 'planning');
  const state = examined.length === 0 ? 'missing' : examined.some(({ conclusion }) => conclusion !== 'full') ? 'problem' : 'done';
  return [
    documentItem('technical-documentation', '22.1', documents('terms-of-reference', 'technical-specification')),
    elementItem(
      'planning-assessment',
      '22.1',
      state,
      examined.map(({ assessment }) => assessment.id),
    ),
    documentItem('cost-calculation', '22.2', documents('cost-calculation')),
  ];
}
