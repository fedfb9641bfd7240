import { clausesInFull } from '@egov/language';
import type { AssessmentReport, RequirementReport } from '@egov/requirements';
import { principleOf } from '../words.js';
import type { PackageSubject } from './subject.js';

/** What requirements are called in a document: by their numbers, rules of the architecture by their order; with the catalogue where several apply. */
export class RequirementNames {
  private readonly byId: ReadonlyMap<string, RequirementReport>;
  private readonly rules: readonly string[];
  private readonly editions: ReadonlyMap<string, string>;

  constructor(
    { requirements, editions }: AssessmentReport,
    private readonly subject: Pick<PackageSubject, 'say' | 'telling'>,
  ) {
    this.byId = new Map(requirements.map((requirement) => [requirement.id, requirement]));
    this.rules = requirements.filter(({ catalogue }) => catalogue === undefined).map(({ id }) => id);
    this.editions = new Map(
      editions.length < 2
        ? []
        : editions.map(({ id, title, number }) => [id, number === undefined ? title : subject.say('act', { number })]),
    );
  }

  /** `19.2`, `Правило 1`; what doesn't apply, as it is named in the model. */
  number(id: string): string {
    const requirement = this.byId.get(id);
    if (!requirement) return id.slice(id.lastIndexOf('/') + 1);
    return requirement.catalogue === undefined ? this.subject.say('rule', { number: this.rules.indexOf(id) + 1 }) : requirement.number;
  }

  /** `Требование 19.2 (подпункт 2) пункта 19)`; where several editions apply, with the number of its own. */
  heading(requirement: RequirementReport): string {
    const { id, number, catalogue } = requirement;
    if (catalogue === undefined) return this.number(id);
    const clause = [clausesInFull(number, this.subject.telling.language), this.editions.get(catalogue)].filter(
      (text) => text !== undefined,
    );
    return this.subject.say('requirementHeading', { number, clause: clause.join(', ') });
  }

  /** `Платформенность (подпункт 1) пункта 6)` */
  principle(requirement: RequirementReport): string {
    return principleOf(requirement, this.subject.telling.language, this.editions.get(requirement.catalogue ?? ''));
  }
}
