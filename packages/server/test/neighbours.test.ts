import { type Hover, HoverRequest } from 'vscode-languageserver-protocol';
import { editorMethods } from '@egov/protocol';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Client } from './client.js';

const model = `body MoH "Министерство здравоохранения" kk "Денсаулық сақтау министрлігі" central
domain Health "Здравоохранение" {
  data { entity Patient "Пациент <b>&amp;" }
  systems {
    system Register "Регистр населения" custom internal { owner MoH; stores Patient }
    target system Portal "Портал" custom external { owner MoH }
    system Alone "Одна" custom internal
    target exchange Query "Запрос сведений" from Portal to Register { mode read }
  }
}
`;

/** What is shown at the first place of a text, with its picture as SVG. */
async function hoverAt(client: Client, text: string): Promise<{ readonly words: string; readonly svg: string }> {
  const offset = model.indexOf(text);
  const before = model.slice(0, offset).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)!.length + 1 };
  const textDocument = { uri: client.uri('m.egov') };
  const hover: Hover | null = await client.connection.sendRequest(HoverRequest.type, { textDocument, position });
  const { value } = (hover?.contents ?? { value: '' }) as { readonly value: string };
  const [words = '', picture = ''] = value.split('![](data:image/svg+xml;base64,');
  return { words, svg: Buffer.from(picture.slice(0, -1), 'base64').toString() };
}

async function opened(pictures?: 'light' | 'dark'): Promise<Client> {
  const client = await Client.open({ 'm.egov': model }, 'ru', { initializationOptions: { ...(pictures && { pictures }) } });
  onTestFinished(() => client.end());
  return client;
}

/** The first time it is late: the worker has to begin. */
const patience = { timeout: 15_000, interval: 50 };

describe('a hover', () => {
  it('has a small picture of the element with its neighbours', async () => {
    const client = await opened('light');
    const { words, svg } = await vi.waitFor(async () => {
      const hover = await hoverAt(client, 'Register "');
      expect(hover.svg).not.toBe('');
      return hover;
    }, patience);
    expect(words).toContain('**Регистр населения**');
    expect(svg).toMatch(/^<svg /);
    for (const neighbour of ['MoH', 'Health.Patient', 'Health.Portal']) expect(svg).toContain(`data-element="${neighbour}"`);
    expect(svg).toContain('&lt;b&gt;');
    expect(svg).not.toContain('<b>');
  });

  it('shows an exchange between its ends', async () => {
    const client = await opened('light');
    await vi.waitFor(async () => {
      const { svg } = await hoverAt(client, 'Query "');
      expect(svg).toContain('data-element="Health.Portal"');
      expect(svg).toContain('data-element="Health.Register"');
      expect(svg).not.toContain('data-element="MoH"');
    }, patience);
  });

  it('has it in the colours of the editor, when they change too', async () => {
    const client = await opened('light');
    const paper = async (): Promise<string | undefined> =>
      /<rect [^>]*fill="(#\w+)"/.exec(await hoverAt(client, 'Register "').then(({ svg }) => svg))?.[1];
    const light = await vi.waitFor(async () => {
      const found = await paper();
      expect(found).toBeDefined();
      return found;
    }, patience);
    await client.connection.sendNotification(editorMethods.pictures, 'dark');
    await vi.waitFor(async () => {
      const dark = await paper();
      expect(dark).toBeDefined();
      expect(dark).not.toBe(light);
    }, patience);
  });

  it('has none for an element without neighbours, and for an editor that wants none', async () => {
    const alone = await hoverAt(await opened('light'), 'Alone "');
    expect(alone.words).toContain('**Одна**');
    expect(alone.svg).toBe('');
    const client = await opened();
    await hoverAt(client, 'Register "');
    expect((await hoverAt(client, 'Register "')).svg).toBe('');
  });
});
