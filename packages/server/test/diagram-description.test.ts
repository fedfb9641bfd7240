import { diagramMethods, type ElementDescription } from '@egov/protocol';
import { expect, it, onTestFinished } from 'vitest';
import { blocksIn } from '../src/diagrams/description.js';
import { plain } from '../src/editor/markdown.js';
import { Client } from './client.js';

const title = String.raw`Регистр <img src=x> **b** _i_ [l](u) \ \* a`;
const model = `body MoH "Министерство" kk "Министрлік" central
domain Health "Здравоохранение" { systems { target system Register "${title.replaceAll('\\', '\\\\')}" kk "Тіркелім" custom internal { owner MoH } } }
`;

it('tells of an element what the hover of the text does, as texts', async () => {
  const client = await Client.open({ 'm.egov': model }, 'kk');
  onTestFinished(() => client.end());
  const ask = (element: string): Promise<ElementDescription | null> =>
    client.connection.sendRequest(diagramMethods.describe, { uri: client.uri('m.egov'), element });
  const { blocks } = (await ask('Health.Register'))!;
  expect(blocks[0]!.lines[0]).toEqual([{ text: 'Тіркелім', style: 'strong' }, { text: ` — ${title}` }]);
  expect(blocks[1]!.lines[0]).toEqual([
    { text: 'ақпараттық жүйе · ' },
    { text: 'Health.Register', style: 'code' },
    { text: expect.stringContaining('нысаналы') as string },
  ]);
  const list = blocks.find(({ type }) => type === 'list')!;
  expect(list.lines.map((line) => line.map(({ text }) => text).join(''))).toContain('иесі: Министрлік');
  expect(await ask('Health.None')).toBeNull();
});

it('takes escaped text as it is, whatever stands in it', () => {
  for (const text of ['*', '**a**', '`x`', '\\', '\\*', '- a', '<b>', 'a * b ` c', title])
    expect(blocksIn(`**${plain(text)}**`)).toEqual([{ type: 'paragraph', lines: [[{ text, style: 'strong' }]] }]);
});
