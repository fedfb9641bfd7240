import type { DiagramAnswer, DiagramRequest } from '@egov/protocol';
import { CancellationTokenSource } from 'vscode';
import type { ServerOfDiagrams } from './server-of-diagrams.js';

/** A picture that takes no longer needs no sign (milliseconds). */
const patience = 400;

/** Asks for pictures, tells when that takes long, and can give it up. */
export class Drawing {
  private running: CancellationTokenSource | undefined;

  constructor(
    private readonly server: ServerOfDiagrams,
    private readonly onBusy: (isBusy: boolean) => void,
  ) {}

  /** Null if it was given up, or another was asked for since. */
  async draw(request: DiagramRequest): Promise<DiagramAnswer | null> {
    const running = (this.running = new CancellationTokenSource());
    const timer = setTimeout(() => this.onBusy(true), patience);
    try {
      return await this.server.draw(request, running.token);
    } finally {
      clearTimeout(timer);
      running.dispose();
      if (this.running === running) {
        this.running = undefined;
        this.onBusy(false);
      }
    }
  }

  giveUp(): void {
    this.running?.cancel();
  }
}
