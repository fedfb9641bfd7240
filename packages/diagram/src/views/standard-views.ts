import { data } from './data.js';
import { duplicateGroups } from './duplicate-groups.js';
import { exchanges } from './exchanges.js';
import { functionalModel, functionalModelCompliance, functionalModelDuplicates } from './functional-model.js';
import { goals } from './goals.js';
import { infrastructure } from './infrastructure.js';
import { journey } from './journey.js';
import { overview } from './overview.js';
import { process } from './process.js';
import { requirementsMatrix } from './requirements-matrix.js';
import { roadmap } from './roadmap/roadmap.js';
import { system } from './system.js';
import type { StandardView } from './view.js';

/** The diagrams that every architecture has: the whole of a domain first, then strategy and the layers, then how one gets there. */
export const standardViews: readonly StandardView[] = [
  overview,
  goals,
  functionalModel,
  functionalModelDuplicates,
  functionalModelCompliance,
  process,
  journey,
  data,
  exchanges,
  system,
  infrastructure,
  roadmap,
  requirementsMatrix,
  duplicateGroups,
];
