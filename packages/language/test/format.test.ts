import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EmptyFileSystem } from 'langium';
import { describe, expect, it } from 'vitest';
import { createEgovLanguage, formatText } from '../src/index.js';

const examples = fileURLToPath(new URL('../../../examples/', import.meta.url));
const files = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.egov'));

function formatted(text: string): string {
  return formatText(text) ?? 'not parsed';
}

/** The words of a text, comments included; `;` aside. */
function words(text: string): string[] {
  const { tokens, hidden } = createEgovLanguage(EmptyFileSystem).egov.parser.Lexer.tokenize(text);
  return [...tokens, ...hidden]
    .sort((a, b) => a.startOffset - b.startOffset)
    .map((token) => token.image.replace(/\s+/g, ' '))
    .filter((image) => image !== ';');
}

describe('formatting', () => {
  it('indents blocks and puts one space between words', () => {
    expect(formatted('domain   D{\nactivity{\n      service S   "Услуга"   kk  "Қызмет"\n}\n}')).toBe(
      'domain D {\n  activity {\n    service S "Услуга" kk "Қызмет"\n  }\n}\n',
    );
  });

  it('leaves short blocks on their line, with `;` between members', () => {
    expect(formatted('body B { parent C description "x"; }\nbody C')).toBe('body B { parent C; description "x" }\nbody C\n');
  });

  it('gives the members of a block that makes its line too long a line each', () => {
    const long = 'x'.repeat(60);
    expect(formatted(`technology T "${long}" { family "${long}"; version "17"; licence free; open-standard }`)).toBe(
      `technology T "${long}" {\n  family "${long}"\n  version "17"\n  licence free\n  open-standard\n}\n`,
    );
  });

  it('opens and closes a block of several lines on lines of their own', () => {
    expect(formatted('body B { parent C\n  description "x" }\nbody C')).toBe('body B {\n  parent C\n  description "x"\n}\nbody C\n');
  });

  it('keeps comments where they are', () => {
    expect(formatted('// first\n/** about\n      * it */\nbody B { // here\n// there\nparent C // why\n}\nbody C /* and */ central')).toBe(
      '// first\n/** about\n * it */\nbody B { // here\n  // there\n  parent C // why\n}\nbody C /* and */ central\n',
    );
  });

  it('keeps at most one empty line, none at the edges of a block', () => {
    expect(formatted('\n\nbody B {\n\n  description "x"\n\n\n\n  parent C\n\n}\nbody C\n\n\n')).toBe(
      'body B {\n  description "x"\n\n  parent C\n}\nbody C\n',
    );
  });

  it('indents what continues a line once more', () => {
    expect(formatted('body B "Министерство"\nkk "Министрлік"\ncentral\n')).toBe('body B "Министерство"\n  kk "Министрлік"\n  central\n');
  });

  it('leaves the insides of long texts alone', () => {
    expect(formatted('body B {\ndescription """\n  one\n    two\n"""\n}')).toBe('body B {\n  description """\n  one\n    two\n"""\n}\n');
  });

  it('lines up the clauses of a rule', () => {
    expect(
      formatted(
        'rule R "x" severity warning {\nfor each system s in target\nwhere s.owner is not empty\nrequire not(s.kind=custom)\nor s.a.any(c=>c.b)\nelse "no" at s.name\n}',
      ),
    ).toBe(
      'rule R "x" severity warning {\n  for each system s in target\n  where   s.owner is not empty\n  require not (s.kind = custom)\n          or s.a.any(c => c.b)\n  else    "no" at s.name\n}\n',
    );
  });

  it('puts no space into a call after a bracket, whatever word it is of', () => {
    const rule =
      'rule R {\n  for each process p\n  where   (p.steps in target).where(s => s.system is not empty).count > 0 and not (p.steps is empty)\n  require true\n}\n';
    expect(formatted(rule)).toBe(rule);
    expect(formatted(rule.replace('not (', 'not('))).toBe(rule);
  });

  it('keeps the line ends and the byte order mark of the file', () => {
    expect(formatted('\uFEFFbody   B\r\nbody   C\r\n')).toBe('\uFEFFbody B\r\nbody C\r\n');
  });

  it('leaves a file alone that can’t be parsed', () => {
    expect(formatText('body B {')).toBeUndefined();
    expect(formatText('body B § "x"')).toBeUndefined();
    expect(formatText(`rule R { for each system s require ${'('.repeat(200)}a${')'.repeat(200)} }`)).toBeUndefined();
  });

  it.each(files)('of %s loses no word and changes nothing the second time', (name) => {
    const text = readFileSync(examples + name, 'utf8');
    const once = formatText(text);
    if (once === undefined) return;
    expect(words(once)).toEqual(words(text));
    expect(formatText(once)).toBe(once);
  });
});
