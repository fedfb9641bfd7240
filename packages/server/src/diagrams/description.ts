import type { DescribeRequest, DescriptionBlock, DescriptionLine, ElementDescription } from '@egov/protocol';
import { elementText } from '../editor/element-text.js';
import type { Project } from '../project.js';

/** What the hover of the text tells of an element, as texts: a page makes elements of them and reads no markup. */
export function descriptionOf({ workspace }: Project, { element: id }: DescribeRequest): ElementDescription | undefined {
  const element = workspace?.architecture.get(id);
  return workspace && element && { blocks: blocksIn(elementText(element, workspace, workspace.settings.language)) };
}

/**
 * The paragraphs and lists of a Markdown text of ours: in it every text of the model is escaped, so that whatever isn't is our own markup.
 */
export function blocksIn(markdown: string): DescriptionBlock[] {
  return markdown
    .split('\n\n')
    .filter((part) => part.trim() !== '')
    .map((part): DescriptionBlock => {
      const lines = part.split('\n');
      const isList = lines.every((line) => line.startsWith('- '));
      return isList ? { type: 'list', lines: lines.map((line) => lineOf(line.slice(2))) } : { type: 'paragraph', lines: lines.map(lineOf) };
    });
}

const styles = { '**': 'strong', '*': 'emphasis', '`': 'code' } as const;

/** `**`, `*` and `` ` `` begin and end a style; a backslash stands before what is meant as it is. */
function lineOf(line: string): DescriptionLine {
  const pieces: { text: string; style?: 'strong' | 'code' | 'emphasis' }[] = [];
  let mark: keyof typeof styles | undefined;
  for (const [token] of line.matchAll(/\\[^]|\*\*|[*`]|[^\\*`]+|\\$/g)) {
    if (token in styles && (mark === undefined || mark === token)) {
      mark = mark === undefined ? (token as keyof typeof styles) : undefined;
      continue;
    }
    const text = token.startsWith('\\') && token.length > 1 ? token.slice(1) : token;
    const style = mark && styles[mark];
    const last = pieces.at(-1);
    if (last && last.style === style) last.text += text;
    else pieces.push({ text, ...(style && { style }) });
  }
  return pieces;
}
