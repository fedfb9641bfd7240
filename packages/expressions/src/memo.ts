/** Results by question and element. */
export class Memo {
  private readonly byQuestion = new Map<object, Map<unknown, unknown>>();
  private used: Map<unknown, unknown>[] = [];
  private count = 0;

  /** With more results than `most`, it forgets them all. */
  constructor(private readonly most = Number.POSITIVE_INFINITY) {}

  /** The result for a question about an element, worked out if it isn't known. `question` is told apart by identity. */
  get<T>(question: object, about: unknown, workOut: () => T): T {
    let known = this.byQuestion.get(question);
    if (!known) this.byQuestion.set(question, (known = new Map()));
    let result = known.get(about) as T | undefined;
    if (result !== undefined) return result;
    result = workOut();
    if (this.count >= this.most) this.clear();
    if (known.size === 0) this.used.push(known);
    known.set(about, result);
    this.count++;
    return result;
  }

  clear(): void {
    if (this.count === 0) return;
    for (const results of this.used) results.clear();
    this.used = [];
    this.count = 0;
  }
}
