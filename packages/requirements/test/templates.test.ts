import { findingMessage, type Language, languages } from '@egov/language';
import { describe, expect, it } from 'vitest';
import { statementOf } from '../src/findings.js';
import { library, uriOf, workspaceOf } from './kit.js';

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

  it('tells the first few of a list in the editor, and all of it in documents', async () => {
    const parts = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((name) => `component ${name} "${name}" microservice`).join('\n');
    const system = `body M "M" central\ndomain D "D" { lead M systems { system S "S" custom { owner M\n${parts} } } }`;
    const rule = 'rule R "r" { for each system s require s.name = "" else "{s} has {s.components}" advise "Divide {s}" }';
    const workspace = await workspaceOf({ 'a.egov': system, 'b.egov': rule });
    const [finding] = workspace.findings(uriOf('a.egov')).filter(({ judgement }) => judgement);
    expect(languages.map((language) => findingMessage(finding!, language).replaceAll(/[«»“”]/g, ''))).toEqual([
      'S has A, B, C, D, E, F и ещё 2. Divide S',
      'S has A, B, C, D, E, F және тағы 2. Divide S',
      'S has A, B, C, D, E, F and 2 more. Divide S',
    ]);
    const assessment = workspace.assessment();
    const [subject] = assessment.subjects().filter(({ cells }) => cells.some(({ failed }) => failed.length > 0));
    const [check] = subject!.cells.flatMap(({ failed }) => failed);
    expect(statementOf(check!, workspace.architecture.get(subject!.id)!, assessment.context())![2]).toBe(
      '“S” has “A”, “B”, “C”, “D”, “E”, “F”, “G”, “H”.',
    );
  });

  it('names of a list in the catalogue only what fails', async () => {
    const system = `body M "M" central
domain D "D" { lead M
  activity {
    function Done "Done" specific { performed by M }
    function Undone "Undone" specific { performed by M }
    process P "P" { realizes Done
      step One "One" check in S
      step Two "Two" inform in S
    }
  }
  systems { system S "S" custom internal { owner M; automates Done, Undone } }
}`;
    const manifest = { language: 'en', catalogues: ['order-124-2016'] } as const;
    const workspace = await workspaceOf({ 'a.egov': system }, { manifest, library });
    const found = workspace.findings(uriOf('a.egov')).filter(({ code }) => code.endsWith('24.1'));
    expect(found.map((finding) => findingMessage(finding, 'en').split('.')[0])).toEqual([
      'A process in connected systems isn’t described for every function and service that “S” automates; it is missing for: “Undone”',
    ]);
  });

  it('with something else in its braces than an expression is a mistake', async () => {
    const workspace = await workspaceOf({ 'b.egov': 'rule R "r" { for each system s require s.name = "" else "{s.(}" }' });
    expect(workspace.findings(uriOf('b.egov')).map(({ code }) => code)).toEqual(['EGOV-rule-name']);
  });
});
