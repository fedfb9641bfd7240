import { resolve } from 'node:path';
import { comparePairs, Lexicon } from '@egov/duplicates';
import { terminalSafeJson } from '@egov/model';
import { readText } from '@egov/workspace';
import type { Context } from '../context.js';
import { pairsIn } from '../duplicates/pairs-file.js';
import { exitCode } from '../exit-codes.js';
import { Failure } from '../failure.js';

export interface CompareOptions {
  readonly pairs?: string;
  readonly format?: 'json' | 'pretty';
}

/** `egov duplicates compare`: how alike pairs of titles are, in their order. */
export async function compareDuplicates({ pairs: file, format = 'json' }: CompareOptions, { io, language }: Context): Promise<number> {
  if (file === undefined) throw new Failure('failure.pairs-missing', {});
  const rows = pairsIn(await readText(resolve(io.cwd, file), io.cwd), file);
  const pairs = comparePairs(rows, new Lexicon(), language);
  if (format === 'json') io.stdout.write(`${terminalSafeJson(JSON.stringify({ pairs }, undefined, 2))}\n`);
  else
    rows.forEach(({ a, b }, index) => {
      const { score, duplicate, why } = pairs[index]!;
      io.stdout.write(`${terminalSafeJson(`${score.toFixed(2)}  ${duplicate ? '=' : '≠'}  ${a} | ${b}: ${why}`)}\n`);
    });
  return exitCode.clean;
}
