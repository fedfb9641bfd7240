import { findingMessage, type Language } from '@egov/language';
import { describe, expect, it } from 'vitest';
import { uriOf, workspaceOf } from './kit.js';

const model = `body M "Ministry" ru "Министерство" central
vocabulary channels { word kiosk "kiosk" ru "киоск" }
technology Free "Linux" { licence free; support until 2024-06-30 }
technology Paid "Oracle" { licence proprietary }
domain D "Domain" { lead M
  activity { service One "One" { channels kiosk } service None "None" }
  systems {
    system S "The “Staff” system" ru "ИС «Кадры»" custom { owner M; technologies Free, Paid }
    system T "Twin" custom { owner M; technologies Free }
  }
}
`;

/** What a rule about each system, or each of a kind, says of what it finds. */
async function said(message: string, language: Language = 'en', kind = 'system', rest = ''): Promise<string[]> {
  const rule = `rule R "r" { for each ${kind} s require s.name = "" else "${message}" ${rest} }`;
  const workspace = await workspaceOf({ 'a.egov': model, 'b.egov': rule });
  return workspace
    .findings(uriOf('a.egov'))
    .filter(({ judgement }) => judgement)
    .map((finding) => findingMessage(finding, language));
}

describe('a message', () => {
  it('holds expressions in its braces', async () => {
    const paid = '{s.technologies.where(t => t.licence = proprietary)}';
    expect(await said(`{s}: ${paid}`)).toEqual(['“The ‘Staff’ system”: “Oracle”', '“Twin”: —']);
  });

  it('leaves out what stands in square brackets where its braces give nothing', async () => {
    const paid = '[; it uses {s.technologies.where(t => t.licence = proprietary)}]';
    expect(await said(`{s} stays${paid}`)).toEqual(['“The ‘Staff’ system” stays; it uses “Oracle”', '“Twin” stays']);
    expect(await said('{s} stays [as it is]')).toContain('“Twin” stays [as it is]');
  });

  it('tells dates and the words of the workspace in the language of the reader', async () => {
    expect(await said('{s.support.until}', 'ru', 'technology')).toEqual(['30.06.2024', '—']);
    expect(await said('{s.support.until}', 'en', 'technology')).toEqual(['30 Jun 2024', '—']);
    expect(await said('{s.channels}', 'ru', 'service')).toEqual(['Киоск', '—']);
  });

  it('is followed by the advice in the editor', async () => {
    expect(await said('{s} is old', 'en', 'system', 'advise "Replace {s}" at s.owner')).toContain('“Twin” is old. Replace “Twin”');
    expect(await said('{s} uses {s.technologies}…', 'en', 'system', 'advise "Look"')).toContain('“Twin” uses “Linux”… Look');
  });

  it('with something else in its braces than an expression is a mistake', async () => {
    const workspace = await workspaceOf({ 'b.egov': 'rule R "r" { for each system s require s.name = "" else "{s.(}" }' });
    expect(workspace.findings(uriOf('b.egov')).map(({ code }) => code)).toEqual(['EGOV-rule-name']);
  });
});
