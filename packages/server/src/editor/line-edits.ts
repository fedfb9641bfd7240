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
  // Whole lines, with the end of the line before them where they are the last.
  if (bottom > 0) return [{ range: range(top, 0, old.length - bottom, 0), newText: to.map((line) => `${line}\n`).join('') }];
  return [{ range: range(top, 0, old.length - 1, old.at(-1)!.length), newText: to.join('\n') }];
}

function lineEdit(line: number, before: string, after: string): TextEdit {
  return { range: range(line, 0, line, before.length), newText: after };
}

function range(startLine: number, start: number, endLine: number, end: number): TextEdit['range'] {
  return { start: { line: startLine, character: start }, end: { line: endLine, character: end } };
}
