/** Where a command writes: a stream, and what is known of the terminal behind it. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** All that a command sees of the process, so that tests can stand in for it. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** The folder that paths are relative to, absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The date of today, `YYYY-MM-DD`. */
  readonly today: string;
  /** Calls `listener` once when the user wants to end (Ctrl+C). Gives a function that stops listening. */
  onInterrupt(listener: () => void): () => void;
}

/** Whether to colour what goes to `output`: on a terminal, unless the user asked for none (https://no-color.org). */
export function wantsColours(output: Output, env: Io['env']): boolean {
  return output.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}
