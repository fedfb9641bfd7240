import { expect, it } from 'vitest';
import { lineEdits } from '../src/editor/line-edits.js';
import { edited } from './kit.js';

const texts = ['', 'a', 'a\n', 'a\nb', 'a\nb\n', 'a\n\nb\n', 'b\na\n', 'a\nc\nb\n', '\na\nb', 'a\nb\nc\nd\n'];

it.each(texts.flatMap((before) => texts.map((after) => [before, after] as const)))(
  'the edits that make of %j a text make %j',
  (before, after) => {
    const edits = lineEdits(before, after);
    expect(edited(before, edits)).toBe(after);
    for (const { range } of edits) expect(range.start.line).toBeLessThanOrEqual(range.end.line);
  },
);
