import { duplicateGroups } from './duplicate-groups.js';
import { exchanges } from './exchanges.js';
import { journey } from './journey.js';
import { process } from './process.js';
import { requirementsMatrix } from './requirements-matrix.js';
import { roadmap } from './roadmap.js';
import type { StandardView } from './view.js';

/** The diagrams that every architecture has, in the order of the layers. */
export const standardViews: readonly StandardView[] = [exchanges, process, journey, roadmap, requirementsMatrix, duplicateGroups];
