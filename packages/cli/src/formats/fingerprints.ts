import { createHash } from 'node:crypto';
import type { ReportedFile } from '../report.js';
import { linesOf } from '../text/lines.js';

/**
 * A fingerprint for each finding of a file, by which a CI server knows it again when lines above it come and go: it is made of the code, the file and
 * the marked line without its spacing; and of how many before it have the same.
 */
export function fingerprints(file: ReportedFile): string[] {
  const lines = linesOf(file.text);
  const seen = new Map<string, number>();
  return file.findings.map(({ code, range }) => {
    const line = (lines[range.start.line] ?? '').replace(/\s+/g, ' ').trim();
    const marked = JSON.stringify([code, file.path, line]);
    const earlier = seen.get(marked) ?? 0;
    seen.set(marked, earlier + 1);
    return createHash('sha256').update(`${marked}${earlier}`).digest('hex').slice(0, 32);
  });
}
