import { describe, expect, it } from 'vitest';
import { formatText } from '../src/index.js';
import { findings, messages } from './kit.js';

function rule(...lines: string[]): string {
  return `rule R "x" {\n  ${lines.join('\n  ')}\n}`;
}

describe('what is said where a rule isn’t met', () => {
  it.each([
    ['else', 'The text is missing.'],
    ['else kk "жоқ"', 'The first text, without a language, is missing.'],
    ['else ask evidence kk "жоқ"', 'The first text, without a language, is missing.'],
  ])('wants a text: %s', async (clause, what) => {
    const text = rule('for each system s', 'require s.kind = custom', clause);
    expect(await findings(text)).toEqual(['EGOV-rule-message: else']);
    expect((await messages(text))[0]).toContain(what);
  });

  it('may be evidence that is asked for', async () => {
    expect(await findings(rule('for each system s', 'require s.kind = custom', 'else ask evidence'))).toEqual([]);
  });

  it('isn’t meant by a text elsewhere', async () => {
    expect(await findings(rule('severity error "x"'))).toEqual(['EGOV-unexpected: "x"']);
  });
});

describe('a slip', () => {
  it('in a word of a rule is told with the word that is expected', async () => {
    expect(await messages(rule('for each system s', 'requires s.kind = custom'))).toEqual([
      '“requires” doesn’t fit here. Expected: “require”.',
    ]);
  });

  it('for the body above gets its word', async () => {
    expect(await messages('body M "x"\nbody Q "x" {\n  division of M\n}')).toEqual([
      '“division” isn’t a word of the language. Did you mean “parent M”?',
    ]);
    expect(await messages('body M "x"\nbody Q "x" central division of M')).toEqual([
      '“division” isn’t a word of the language. Did you mean “{ parent M }”?',
    ]);
  });

  it('for the body above isn’t seen where there is none', async () => {
    expect(await messages('body M "x"\nsystem X "x" {\n  division of M\n}')).not.toContain(
      '“division” isn’t a word of the language. Did you mean “parent M”?',
    );
  });

  it('of a minus before a digit is told with its spaces', async () => {
    const text = rule('parameter a = 3', 'for each system s', 'require a -1 > 2');
    expect(await findings(text)).toEqual(['EGOV-rule-minus: a -1']);
    expect(await messages(text)).toEqual(['“a-1” isn’t read as a difference. A minus has spaces around it: a - 1.']);
    expect(await findings(text.replace('-1', '- 1'))).toEqual([]);
  });

  it('that is read as something else isn’t laid out', () => {
    expect(formatText(rule('for each system s', 'require   s.kind == custom'))).toBeUndefined();
    expect(formatText(rule('foreach system s', 'require   s.kind = custom'))).toBeUndefined();
  });
});
