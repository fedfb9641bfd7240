import type { TextEdit } from 'vscode-languageserver';

/** The edits that make one text of another: line by line where lines correspond, so that nothing else is touched. */
export function lineEdits(before: string, after: string): TextEdit[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  let top = 0;
  while (top < old.length && top < fresh.length && old[top] === fresh[top]) top++;
  let bottom = 0;
  while (bottom < old.length - top && bottom < fresh.length - top && old[old.length - 1 - bottom] === fresh[fresh.length - 1 - bottom])
    bottom++;
  const [from, to] = [old.slice(top, old.length - bottom), fresh.slice(top, fresh.length - bottom)];
  if (from.length === to.length)
    return from.flatMap((line, index): TextEdit[] => (line === to[index] ? [] : [lineEdit(top + index, line, to[index]!)]));
  if (bottom > 0) return [{ range: range(top, 0, old.length - bottom, 0), newText: to.map((line) => `${line}\n`).join('') }];
  // The last lines: with the end of the line before them, so that one is there, or not, where lines come or go.
  const [above, end] = [old[top - 1], old.at(-1)!.length];
  if (above === undefined) return [{ range: range(0, 0, old.length - 1, end), newText: to.join('\n') }];
  return [{ range: range(top - 1, above.length, old.length - 1, end), newText: to.map((line) => `\n${line}`).join('') }];
}

function lineEdit(line: number, before: string, after: string): TextEdit {
  return { range: range(line, 0, line, before.length), newText: after };
}

function range(startLine: number, start: number, endLine: number, end: number): TextEdit['range'] {
  return { start: { line: startLine, character: start }, end: { line: endLine, character: end } };
}
