/** Does works one after the other: what changes the projects, and what reads them in between. */
export class Queue {
  private last: Promise<unknown> = Promise.resolve();

  add<Result>(work: () => Promise<Result> | Result): Promise<Result> {
    const done = this.last.then(work);
    this.last = done.catch(() => undefined); // who asked is told; the next have their turn
    return done;
  }
}
