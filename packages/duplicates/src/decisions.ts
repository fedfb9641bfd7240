import { type Architecture, type Element, type Fact, factsOf, refs, textValue } from '@egov/model';
import { fingerprintOfPair, type Profile } from './profile/profile.js';

/** What was decided about a pair: `distinct from X because "…"`. */
export interface Decision {
  /** The element that says it, and what it says it is distinct from. */
  readonly by: string;
  readonly from: string;
  readonly because?: string;
  /** It holds; either side has changed its meaning since; or it names no fingerprint that could tell. */
  readonly state: 'holds' | 'stale' | 'unfingerprinted';
  readonly fact: Fact;
}

/** Gives the profile of an element, if it's compared. */
export type ProfileSource = (id: string) => Profile | undefined;

/** What was decided about two elements, by either of them; a decision that holds before one that doesn't. */
export function decisionOn(a: string, b: string, architecture: Architecture, profileOf: ProfileSource): Decision | undefined {
  const found = [...decisionsOf(architecture.get(a), profileOf), ...decisionsOf(architecture.get(b), profileOf)].filter(
    ({ by, from }) => (by === a && from === b) || (by === b && from === a),
  );
  return found.find(({ state }) => state !== 'stale') ?? found[0];
}

/** The decisions that an element states. */
export function decisionsOf(element: Element | undefined, profileOf: ProfileSource): Decision[] {
  if (!element) return [];
  return factsOf(element, 'distinct').flatMap((fact) =>
    refs(fact).map((from): Decision => {
      const state = stateOf(fact, element.id, from, profileOf);
      return { by: element.id, from, state, fact, ...(fact.because !== undefined && { because: fact.because }) };
    }),
  );
}

/** A fact that names several elements has one fingerprint: that of the pair with the first. */
function stateOf(fact: Fact, by: string, from: string, profileOf: ProfileSource): Decision['state'] {
  const fingerprint = textValue(fact, 'fingerprint');
  if (fingerprint === undefined) return 'unfingerprinted';
  const actual = fingerprintOfTargets(by, refs(fact), profileOf);
  return actual === undefined || actual === fingerprint || !refs(fact).includes(from) ? 'holds' : 'stale';
}

/** The fingerprint that `distinct from A, B` of an element is to carry; undefined if none of them is compared. */
export function fingerprintOfTargets(by: string, targets: readonly string[], profileOf: ProfileSource): string | undefined {
  const own = profileOf(by);
  const others = targets.flatMap((target) => profileOf(target) ?? []);
  return own && others.length > 0 ? fingerprintOfPair(own, ...others) : undefined;
}
