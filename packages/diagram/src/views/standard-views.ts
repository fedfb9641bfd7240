import { data } from './data.js';
import { exchanges } from './exchanges.js';
import type { StandardView } from './view.js';

/** The diagrams that every architecture has, in the order of the layers. */
export const standardViews: readonly StandardView[] = [exchanges, data];
