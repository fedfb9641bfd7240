import { type AstNode, AstUtils, type CstNode, GrammarUtils } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import type { Code } from '../messages/codes.js';
import type { Finding, MessageArguments, Place, RelatedPlace } from '../messages/finding.js';

/** Where a finding is: a node, one of its properties (the nth value of it), or a range of the text. */
export interface Where {
  readonly node?: AstNode;
  readonly property?: string;
  readonly index?: number;
  readonly keyword?: string;
  readonly cst?: CstNode;
  readonly range?: Range;
}

/** Takes what a check found. */
export type Report = (code: Code, where: Where, args?: MessageArguments, related?: readonly RelatedPlace[]) => void;

/** A reporter that collects the findings of one document. */
export function collector(uri: string, findings: Finding[]): Report {
  return (code, where, args = {}, related = []) => {
    findings.push({ code, uri, range: rangeOf(where), args, related });
  };
}

/** The place of a node's name, or of the node. */
export function placeOf(node: AstNode, property = 'name'): Place {
  return { uri: AstUtils.getDocument(node).uri.toString(), range: rangeOf({ node, property }) };
}

function rangeOf(where: Where): Range {
  if (where.range) return where.range;
  if (where.cst) return where.cst.range;
  const cst = where.node?.$cstNode;
  if (!cst) return startOfFile;
  if (where.property !== undefined) {
    const found = GrammarUtils.findNodeForProperty(cst, where.property, where.index);
    if (found) return found.range;
  }
  if (where.keyword !== undefined) {
    const found = GrammarUtils.findNodeForKeyword(cst, where.keyword);
    if (found) return found.range;
  }
  return firstLine(cst.range);
}

/** A finding about a whole block marks its first line only: a page of red tells nothing. */
function firstLine(range: Range): Range {
  return range.start.line === range.end.line
    ? range
    : { start: range.start, end: { line: range.start.line, character: range.start.character + 1 } };
}

const startOfFile: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
