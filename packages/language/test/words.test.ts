import { AstUtils, createLangiumParser, EmptyFileSystem, GrammarAST } from 'langium';
import { LLStarLookaheadStrategy } from 'chevrotain-allstar';
import { describe, expect, it, vi } from 'vitest';
import {
  createEgovLanguage,
  facts,
  type Kind,
  kinds,
  metamodel,
  type Vocabulary,
  vocabularies,
  vocabulary,
  wordTitle,
} from '../src/index.js';
import { EgovGrammar } from '../src/generated/grammar.js';
import { findings } from './kit.js';

describe('the words of the language', () => {
  it('that are values may all stand in the headers that take them', async () => {
    const elements: string[] = [];
    for (const [type, kind] of Object.entries<Kind>(kinds)) {
      for (const word of Object.values(kind.header ?? {}).flatMap((name) => Object.keys(vocabulary(name).words))) {
        const element = `${metamodel().keyword(type)} X${elements.length} "x" ${word}`;
        const owner = type === 'Step' ? 'process' : type === 'Component' ? 'system' : undefined;
        const held = owner ? `${owner} Y${elements.length} { ${element} }` : element;
        elements.push(owner || metamodel().layerOf(type) ? `domain D${elements.length} { ${held} }` : held);
      }
    }
    expect(elements.length).toBeGreaterThan(50);
    expect(await findings(elements.join('\n'))).toEqual([]);
  });

  it('that are values may all be names', async () => {
    const values = new Set(Object.values<Vocabulary>(vocabularies).flatMap((known) => Object.keys(known.words)));
    const names = [...values].filter((word) => !metamodel().reserved.has(word));
    expect(names.length).toBeGreaterThan(100);
    expect(await findings(names.map((word) => `body ${word} "x" { parent ${word} }`).join('\n'))).toEqual([]);
  });

  it.each(['constructor', 'toString', 'valueOf', '__proto__'])('are no words that every object of the program has: %s', async (word) => {
    expect(await findings(`body B "Орган" ${word}`)).toEqual([`EGOV-unknown-value: ${word}`]);
    expect(await findings(`body B "Орган" central { level central; plays ${word} }`)).not.toEqual([]);
    expect(wordTitle('bodyKind', word, 'ru')).toBeUndefined();
    expect(wordTitle('channel', word, 'kk', '2026')).toBeUndefined();
  });

  it('begin one thing each: a kind of element or a fact', () => {
    const starters = [...Object.keys(kinds), ...Object.keys(facts)]
      .filter((type) => type !== 'Attribute' && type !== 'Tagged')
      .map((type) => metamodel().keyword(type));
    expect(starters.filter((word, index) => starters.indexOf(word) !== index)).toEqual([]);
  });

  it('inside a fact begin no fact, so that a following fact isn’t swallowed', () => {
    const starters = new Set(Object.keys(facts).map((type) => metamodel().keyword(type)));
    const inner = new Set<string>();
    for (const rule of EgovGrammar().rules) {
      if (!GrammarAST.isParserRule(rule) || !(rule.name in facts)) continue;
      const words = AstUtils.streamAst(rule.definition)
        .filter(GrammarAST.isKeyword)
        .map((keyword) => keyword.value)
        .toArray();
      // the second word of a fact of two words always follows the first
      for (const word of words.slice(2)) if (starters.has(word)) inner.add(`${rule.name}: ${word}`);
    }
    // `else ask evidence` ends a rule; `ask evidence` as a fact goes on with `for`, so that what follows `else` by mistake is reported
    expect([...inner]).toEqual(['Check: ask', 'Check: evidence']);
  });
});

describe('the grammar', () => {
  it('decides with one token what a member is', () => {
    const adaptive: string[] = [];
    // eslint-disable-next-line typescript/unbound-method -- called with its own `this` below
    const build = LLStarLookaheadStrategy.prototype.buildLookaheadForAlternation;
    const spy = vi.spyOn(LLStarLookaheadStrategy.prototype, 'buildLookaheadForAlternation').mockImplementation(function (
      this: LLStarLookaheadStrategy,
      options,
    ) {
      const decide = build.call(this, options);
      if (decide.toString().includes('adaptivePredict')) adaptive.push(options.rule.name.replace(/\u200B/g, ''));
      return decide;
    });
    createLangiumParser(createEgovLanguage(EmptyFileSystem).egov);
    spy.mockRestore();
    // these look at two tokens: a word of a header may begin a title (`kk "…"`); the others are read rarely
    expect(adaptive.sort()).toEqual(['Argument', 'Entity', 'Expectation', 'Gateway', 'Platform', 'System', 'Test', 'Words']);
  });
});
