import { inLanguage, type Localised } from '@egov/language';
import type { Graph } from '../graph/graph.js';
import type { Perspective } from '../perspective.js';
import type { LegendWords } from '../scene/frame.js';
import { capabilityBoxes } from './capabilities.js';
import { byCompliance, byDuplicates, bySystems, type Scale } from './function-heat.js';
import { domains, graphPicture, type StandardView, type Subject } from './view.js';

const words = {
  title: ['Функциональная модель', 'Функционалдық модель', 'Functional model'],
  duplicates: ['Дублирование функций', 'Функциялардың қайталануы', 'Duplicates of functions'],
  compliance: ['Соответствие функций требованиям', 'Функциялардың талаптарға сәйкестігі', 'Compliance of functions with the requirements'],
} as const satisfies Readonly<Record<string, Localised>>;

/** Capabilities with the functions in them, their services and systems; the more systems automate a function, the darker it is (Rules §8.2, 8.3). */
export const functionalModel: StandardView = view('functional-model', words.title, () => bySystems);

/** The same, by how many duplicates functions have (Rules §11). */
export const functionalModelDuplicates: StandardView = view('functional-model-duplicates', words.duplicates, ({ annotations }) =>
  annotations.duplicates ? byDuplicates(annotations.duplicates) : undefined,
);

/** The same, by how functions, their services and systems meet the requirements (Rules §26). */
export const functionalModelCompliance: StandardView = view('functional-model-compliance', words.compliance, ({ annotations }) =>
  annotations.levels ? byCompliance(annotations.levels, annotations.levelsBefore) : undefined,
);

/** A functional model coloured by a scale; no subjects if what the scale reads isn't known. */
function view(name: string, title: Localised, scaleOf: (perspective: Perspective) => Scale | undefined): StandardView {
  return {
    name,
    title,
    clause: 'Rules §8.2',
    subjects: (perspective) => (scaleOf(perspective) ? domains(perspective) : []),
    async draw(perspective, subject, options) {
      const scale = scaleOf(perspective);
      if (!scale) return undefined;
      const graph = functionalGraph(perspective, subject, scale);
      return graphPicture(graph, { aspectRatio: 1.5 }, options, [inLanguage(scale.note, perspective.language)], legendOf(scale));
    },
  };
}

function legendOf({ steps }: Scale): LegendWords {
  return steps;
}

/** The graph of a functional model: boxes within boxes, and no edges. */
export function functionalGraph(perspective: Perspective, subject: Subject, scale: Scale = bySystems): Graph {
  return { nodes: capabilityBoxes(perspective, subject, scale), edges: [] };
}
