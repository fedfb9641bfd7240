import type { DiagramChoice, DiagramSubject, DiagramView, DiagramViews } from '@egov/protocol';

/** A diagram that one can choose: a view of a subject. */
export interface Entry {
  readonly view: DiagramView;
  readonly subject: DiagramSubject;
}

/** What there is to choose from: the domains, and of each what can be drawn. Those that belong to no domain are of the domain `''`. */
export class Choices {
  readonly entries: readonly Entry[];

  constructor(readonly views: DiagramViews) {
    this.entries = views.views.flatMap((view) => view.subjects.map((subject) => ({ view, subject })));
  }

  /** The domains that have diagrams, in their order; the whole architecture last. */
  get domains(): readonly { readonly id: string; readonly title: string | undefined }[] {
    const domains = this.views.domains.filter(({ id }) => this.of(id).length > 0);
    return [...domains, ...(this.of('').length > 0 ? [{ id: '', title: undefined }] : [])];
  }

  of(domain: string): readonly Entry[] {
    return this.entries.filter(({ subject }) => (subject.domain ?? '') === domain);
  }

  find({ view, subject }: Pick<DiagramChoice, 'view' | 'subject'>): Entry | undefined {
    return this.entries.find((entry) => entry.view.name === view && entry.subject.id === subject);
  }

  /** The diagram to show in a domain: the same view if it has one, else its first. */
  nearest(domain: string, view: string | undefined): Entry | undefined {
    const entries = this.of(domain);
    return entries.find((entry) => entry.view.name === view) ?? entries[0];
  }
}
