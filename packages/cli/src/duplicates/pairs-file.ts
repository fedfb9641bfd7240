import type { PairRow } from '@egov/duplicates';
import { Failure } from '../failure.js';

/** Reads pairs of titles: tab-separated values whose first line names the columns, `title_a` and `title_b` among them. Others are left aside. */
export function pairsIn(text: string, file: string): PairRow[] {
  const [head = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const columns = head.split('\t').map((column) => column.trim());
  const [a, b] = [columns.indexOf('title_a'), columns.indexOf('title_b')];
  if (a < 0 || b < 0) throw new Failure('failure.pairs-columns', { file });
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const cells = line.split('\t');
    const [one, other] = [cells[a], cells[b]];
    if (one === undefined || other === undefined) throw new Failure('failure.pairs-line', { file, line: index + 2 });
    return [{ a: one, b: other }];
  });
}
