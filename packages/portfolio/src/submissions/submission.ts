import { isIsoDate } from '@egov/language';
import { type Element, type Fact, factsOf, refs, textValue } from '@egov/model';

/** Something that happened to a submission, with the fact that tells it. */
export interface Event {
  readonly fact: Fact;
  /** `YYYY-MM-DD`; absent if the model has no date, or none that there is. */
  readonly on?: string;
}

export interface Decision extends Event {
  readonly isApproval: boolean;
}

export interface Comment extends Event {
  readonly text: string;
  /** How it was settled; `on` is the date of that. */
  readonly resolution?: string;
}

/** A submission for approval (Rules §12) as its facts tell it. Names of elements are their identifiers. */
export interface Submission {
  readonly element: Element;
  readonly objects: readonly string[];
  readonly by?: string;
  readonly to?: string;
  readonly sent?: Event;
  readonly received?: Event;
  readonly decision?: Decision;
  readonly publication?: Event & { readonly url?: string };
  readonly comments: readonly Comment[];
  readonly agreed: readonly (Event & { readonly by: readonly string[] })[];
}

export function readSubmission(element: Element): Submission {
  const first = (name: string): Event | undefined => factsOf(element, name).map((fact) => eventOf(fact))[0];
  const header = factsOf(element, 'header')[0];
  const submitted = factsOf(element, 'submitted')[0];
  const [sent, received, decision, publication] = ['sent', 'received', 'decision', 'publication'].map(first);
  const [by, to] = (['by', 'to'] as const).map((role) => submitted && refs(submitted, role)[0]);
  const url = publication && textValue(publication.fact, 'url');
  return {
    element,
    objects: header ? refs(header) : [],
    ...(by !== undefined && { by }),
    ...(to !== undefined && { to }),
    ...(sent && { sent }),
    ...(received && { received }),
    ...(decision && { decision: { ...decision, isApproval: textValue(decision.fact, 'word') === 'approved' } }),
    ...(publication && { publication: { ...publication, ...(url !== undefined && { url }) } }),
    comments: factsOf(element, 'comment').map((fact) => commentOf(fact)),
    agreed: factsOf(element, 'agreed').map((fact) => ({ ...eventOf(fact), by: refs(fact) })),
  };
}

/** Whether something has happened by a date. What has no date has. */
export function hasHappened<E extends Event>(event: E | undefined, at: string): event is E {
  return event !== undefined && (event.on === undefined || event.on <= at);
}

/** The date of the earliest step that a submission has one of. */
export function beginOf({ sent, received, decision, publication }: Submission): string | undefined {
  return sent?.on ?? received?.on ?? decision?.on ?? publication?.on;
}

function commentOf(fact: Fact): Comment {
  const resolution = textValue(fact, 'resolution');
  return { ...eventOf(fact), text: textValue(fact, 'text') ?? '', ...(resolution !== undefined && { resolution }) };
}

function eventOf(fact: Fact): Event {
  const on = textValue(fact, 'on');
  return { fact, ...(on !== undefined && isIsoDate(on) && { on }) };
}
