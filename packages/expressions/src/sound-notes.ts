import type { Notes } from './scope.js';

/** Notes that pass on to others, and tell whether there was no mistake. A name that isn't known is one mistake, however often it is used. */
export class SoundNotes implements Notes {
  isSound = true;
  private readonly unknown = new Set<string>();

  constructor(private readonly notes: Notes) {}

  readonly meaning: Notes['meaning'] = (meaning) => this.notes.meaning(meaning);
  readonly wanted: Notes['wanted'] = (wanted) => this.notes.wanted(wanted);
  readonly problem: Notes['problem'] = (problem) => {
    this.isSound = false;
    const { name } = problem.args;
    if (problem.code === 'EGOV-rule-name' && typeof name === 'string') {
      if (this.unknown.has(name)) return;
      this.unknown.add(name);
    }
    this.notes.problem(problem);
  };
}
