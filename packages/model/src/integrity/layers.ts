import type { Finding } from '@egov/language';
import type { Architecture } from '../architecture.js';
import { finding } from './check.js';

/** The architecture of a domain includes these (Rules §6.5). */
const required = ['activity', 'data', 'systems', 'infrastructure'] as const;

/** Counts the elements of each layer of each domain, so that a change costs the same in a large domain as in a small one. */
export class LayerCounts {
  private readonly places = new Map<string, string>();
  private readonly counts = new Map<string, number>();

  update(architecture: Architecture, touched: Iterable<string>): void {
    for (const id of touched) {
      const before = this.places.get(id);
      if (before !== undefined) this.counts.set(before, this.counts.get(before)! - 1);
      const element = architecture.get(id);
      if (element?.parent !== undefined) {
        const place = `${element.parent} ${element.layer}`;
        this.places.set(id, place);
        this.counts.set(place, (this.counts.get(place) ?? 0) + 1);
      } else this.places.delete(id);
    }
  }

  /** The domains that lack a layer. */
  findings(architecture: Architecture): Finding[] {
    return architecture.ofKind('domain').flatMap((domain) => {
      const missing = required.filter((layer) => !this.counts.get(`${domain.id} ${layer}`));
      return missing.length === 0 ? [] : [finding('EGOV-layer-missing', domain.place, { name: domain.name, layers: missing.join(', ') })];
    });
  }
}
