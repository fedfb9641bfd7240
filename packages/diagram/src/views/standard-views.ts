import { data } from './data.js';
import { exchanges } from './exchanges.js';
import { functionalModel, functionalModelCompliance, functionalModelDuplicates } from './functional-model.js';
import { goals } from './goals.js';
import { infrastructure } from './infrastructure.js';
import { overview } from './overview.js';
import { system } from './system.js';
import type { StandardView } from './view.js';

/** The diagrams that every architecture has, in the order of the layers. */
export const standardViews: readonly StandardView[] = [
  overview,
  functionalModel,
  functionalModelDuplicates,
  functionalModelCompliance,
  exchanges,
  system,
  data,
  infrastructure,
  goals,
];
