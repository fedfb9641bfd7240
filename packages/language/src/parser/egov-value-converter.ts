import { type CstNode, DefaultValueConverter, type GrammarAST, type ValueType } from 'langium';

/** Turns the text of tokens into values: strings without quotes, links without brackets, tags without `#`. Numbers stay text. */
export class EgovValueConverter extends DefaultValueConverter {
  protected override runConverter(rule: GrammarAST.AbstractRule, input: string, cstNode: CstNode): ValueType {
    switch (rule.name) {
      case 'STRING':
      case 'QUOTED':
        return stringValue(input);
      case 'URL':
        return input.slice(1, -1);
      case 'TAG':
        return input.slice(1);
      case 'NAME':
      case 'INLINE':
      case 'WORD':
      case 'NUMBER':
      case 'DATE':
        return input;
      default:
        return super.runConverter(rule, input, cstNode);
    }
  }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

/** The text of a string token: `"…"` with escapes, or `"""…"""` with its common indentation taken off. */
export function stringValue(image: string): string {
  if (image.startsWith('"""')) return dedent(image.slice(3, image.length > 5 && image.endsWith('"""') ? -3 : undefined));
  if (!image.startsWith('"')) return image.replace(/^.|[”“»›’"]$/g, '');
  const body = isClosed(image) ? image.slice(1, -1) : image.slice(1);
  return body.replace(/\\(.)/g, (_, character: string) => escapes[character] ?? character);
}

/** Whether a string token has its closing quotes. */
export function isClosed(image: string): boolean {
  if (image.startsWith('"""')) return image.length >= 6 && image.endsWith('"""');
  if (!image.includes('\\')) return image.length > 1 && image.endsWith('"');
  return image.length > 1 && /^"[^"\\]*(?:\\.[^"\\]*)*"$/.test(image);
}

function dedent(text: string): string {
  const lines = text.split(/\r?\n/);
  const indents = lines
    .slice(1)
    .filter((line) => line.trim())
    .map((line) => /^[ \t]*/.exec(line)![0].length);
  const indent = indents.reduce((least, width) => Math.min(least, width), indents[0] ?? 0);
  return lines
    .map((line, index) => (index === 0 ? line : line.slice(indent)))
    .join('\n')
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '');
}
