import type { DiagramChoice, DiagramViews } from '@egov/protocol';

/**
 * What to show of a workspace: what was chosen before, as long as the model has it and `domain` hasn't changed; else the same view of the domain that
 * the document is about; else the first that there is.
 */
export function choiceIn(views: DiagramViews, chosen: DiagramChoice | undefined, wanted: string | undefined): DiagramChoice | undefined {
  const entries = views.views.flatMap((view) => view.subjects.map((subject) => ({ view, subject })));
  const before = entries.find(({ view, subject }) => view.name === chosen?.view && subject.id === chosen.subject);
  if (before && (wanted === undefined || before.subject.domain === wanted)) return chosen;
  const near = entries.filter(({ subject }) => wanted === undefined || subject.domain === wanted);
  const entry = near.find(({ view }) => view.name === chosen?.view) ?? near[0] ?? entries[0];
  return entry && { view: entry.view.name, subject: entry.subject.id, state: chosen?.state ?? entry.view.state ?? 'target' };
}
