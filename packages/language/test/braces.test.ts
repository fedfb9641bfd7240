import { describe, expect, it } from 'vitest';
import { findings, messages, uriOf, workspaceOf } from './kit.js';

/** A catalogue whose headers go over several lines. */
const catalogue = `requirements standards "Стандарты"
  en "Standards" {
  principle One "One" paragraph 1 {
    requirement 1.1 "первое"
      en "first"
      kk "бірінші" {
      severity error
      ask evidence for each system s
    }
    requirement 1.2 "second" {
      ask evidence for each system s
    }
  }
}
body MoH
`;

function without(line: number): string {
  return catalogue
    .split('\n')
    .filter((_, index) => index !== line - 1)
    .join('\n');
}

function withBrace(after: number, brace: string): string {
  return catalogue
    .split('\n')
    .flatMap((line, index) => (index === after - 1 ? [line, brace] : [line]))
    .join('\n');
}

describe('a brace that is missing', () => {
  it('is missing before what stands as far left as the element that owns the block', async () => {
    expect(await messages(without(9))).toEqual(['This “{” isn’t closed: a “}” is missing before line 9.']);
    expect(await messages(without(13))).toEqual(['This “{” isn’t closed: a “}” is missing before line 13.']);
    expect(await messages(without(14))).toEqual(['This “{” isn’t closed: a “}” is missing before line 14.']);
  });

  it('isn’t missing where all are there', async () => {
    expect(await findings(catalogue)).toEqual([]);
  });
});

describe('a brace too many', () => {
  it.each([
    ['where it stands deeper than what it would close', withBrace(9, '    }'), 10],
    ['where what follows it stands deeper than its block', withBrace(9, '  }'), 10],
    ['at the end of a line', catalogue.replace('kk "бірінші" {', 'kk "бірінші" { }'), 6],
    ['at the end', withBrace(14, '}'), 15],
  ])('is found %s', async (_, text, line) => {
    const workspace = await workspaceOf({ 'a.egov': text });
    expect(workspace.findings(uriOf('a.egov')).map(({ code, range }) => [code, range.start.line + 1])).toEqual([
      ['EGOV-extra-brace', line],
    ]);
  });
});
