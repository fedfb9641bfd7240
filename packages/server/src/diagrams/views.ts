import { type Aspect, type CustomView, Perspective, standardViews, type StandardView, type Subject } from '@egov/diagram';
import { inLanguage } from '@egov/language';
import type { DiagramSubject, DiagramViews } from '@egov/protocol';
import type { AssessedWorkspace } from '@egov/requirements';
import { annotationsOf, customViewsOf, uriOf } from '@egov/workspace';
import type { Project } from '../project.js';

/** What can be drawn of a workspace, as it is after an edit: worked out when it is asked for, kept until the next edit. */
export class DrawableViews {
  private readonly perspectives = new Map<string, Perspective>();
  private views: readonly StandardView[] | undefined;

  constructor(private readonly workspace: AssessedWorkspace) {}

  perspective(aspect: Aspect): Perspective {
    const key = JSON.stringify(aspect);
    let known = this.perspectives.get(key);
    if (!known) {
      const { workspace } = this;
      const { language } = workspace.settings;
      known = new Perspective(workspace.architecture, aspect, language, annotationsOf(workspace, aspect, language));
      this.perspectives.set(key, known);
    }
    return known;
  }

  get all(): readonly StandardView[] {
    return (this.views ??= [...standardViews, ...customViewsOf(this.workspace)]);
  }

  /** A view with what it is about, if the model has both in that state. */
  find(view: string, subject: string, aspect: Aspect): { readonly view: StandardView; readonly subject: Subject } | undefined {
    const found = this.all.find(({ name }) => name === view);
    const about = found?.subjects(this.perspective(aspect)).find(({ id }) => id === subject);
    return found && about && { view: found, subject: about };
  }
}

/** The list of what can be drawn, in any state, for an editor to choose from. */
export function viewList(project: Project, drawable: DrawableViews, uri: string): DiagramViews {
  const perspective = drawable.perspective('difference');
  const { language } = perspective;
  const subjectOf = ({ id, title, domain }: Subject): DiagramSubject => ({ id, title, ...(domain && { domain: domain.id }) });
  const domain = domainOf(uri, perspective);
  return {
    workspace: uriOf(project.root),
    views: drawable.all
      .map((view) => ({
        name: view.name,
        title: inLanguage(view.title, language),
        isCustom: isCustom(view),
        ...(isCustom(view) && { state: view.aspect }),
        subjects: view.subjects(perspective).map(subjectOf),
      }))
      .filter(({ subjects }) => subjects.length > 0),
    domains: perspective.ofKind('domain').map((element) => ({ id: element.id, title: perspective.titleOf(element), domain: element.id })),
    ...(domain !== undefined && { domain }),
  };
}

function isCustom(view: StandardView): view is CustomView {
  return 'aspect' in view;
}

/** The domain that a document declares, or adds to. */
function domainOf(uri: string, perspective: Perspective): string | undefined {
  const declared = perspective.ofKind('domain').find(({ place }) => place.uri === uri);
  if (declared) return declared.id;
  for (const element of perspective.architecture.contents.elements.values())
    if (element.place.uri === uri) {
      const domain = perspective.domainOf(element);
      if (domain) return domain.id;
    }
  return undefined;
}
