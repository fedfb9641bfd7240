import {
  type DiagramAnswer,
  type DiagramChoice,
  type DiagramLook,
  diagramMethods,
  type DiagramsChanged,
  type DiagramShape,
  type DiagramViews,
  type ExportAnswer,
  type Location,
} from '@egov/protocol';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { Client } from './client.js';

const bodies = 'body MoH "Министерство здравоохранения" kk "Денсаулық сақтау министрлігі" central\n';
const health = `domain Health "Здравоохранение" {
  lead MoH
  systems {
    system Register "Регистр населения" custom internal { owner MoH }
    target system Portal "Портал пациента" custom external { owner MoH }
    target exchange Query from Portal to Register { mode read }
  }
}
`;
const files = { 'egov.json': '{ "name": "Пример" }', 'bodies.egov': bodies, 'health.egov': health };
const target: DiagramChoice = { view: 'exchanges', subject: 'Health', state: 'target' };

/** An editor with a live diagram. */
class Viewer {
  private constructor(readonly client: Client) {}

  static async open(locale = 'ru'): Promise<Viewer> {
    const client = await Client.open(files, locale);
    onTestFinished(() => client.end());
    return new Viewer(client);
  }

  ask<Answer>(method: string, request: object): Promise<Answer> {
    return this.client.connection.sendRequest<Answer>(method, { uri: this.client.uri('health.egov'), ...request });
  }

  draw(choice: DiagramChoice = target, client = 'a'): Promise<DiagramAnswer | null> {
    return this.ask(diagramMethods.draw, { client, choice });
  }
}

function shapesOf(answer: DiagramAnswer | null): readonly DiagramShape[] {
  return answer?.picture?.shapes ?? [];
}

function textsOf(answer: DiagramAnswer | null): string {
  return shapesOf(answer)
    .flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : [])))
    .join(' ');
}

describe('the server, asked for diagrams', () => {
  let viewer: Viewer;
  beforeEach(async () => {
    viewer = await Viewer.open();
  });

  it('lists the views with what they are about, and the domain of the document', async () => {
    const { views, domains, domain } = await viewer.ask<DiagramViews>(diagramMethods.views, {});
    expect(domains).toEqual([{ id: 'Health', title: 'Здравоохранение', domain: 'Health' }]);
    expect(domain).toBe('Health');
    const exchanges = views.find(({ name }) => name === 'exchanges');
    expect(exchanges?.subjects.map(({ id }) => id)).toEqual(['Health']);
    expect(exchanges?.title).toMatch(/[а-я]/);
  });

  it('draws an element with what it is and where it is declared', async () => {
    const shapes = shapesOf(await viewer.draw());
    const portal = shapes.find(({ element, role }) => role === 'node' && element === 'Health.Portal');
    expect(portal?.place?.uri).toBe(viewer.client.uri('health.egov'));
    expect(portal?.place?.range.start.line).toBe(4);
    expect(portal?.tooltip.join('\n')).toContain('Портал пациента');
    const query = shapes.find(({ role }) => role === 'edge');
    expect(query?.ends).toEqual(['Health.Register', 'Health.Portal']); // as the data pass
  });

  it('draws the state that is asked for', async () => {
    expect(textsOf(await viewer.draw({ ...target, state: 'current' }))).not.toContain('Портал');
    const difference = shapesOf(await viewer.draw({ ...target, state: 'difference' }));
    expect(difference.find(({ element }) => element === 'Health.Portal')?.change).toBe('added');
    expect(textsOf(await viewer.draw({ ...target, state: { date: '2026-01-01' } }))).toContain('Регистр');
    expect(await viewer.draw({ ...target, state: { date: 'tomorrow' } })).toBeNull();
  });

  it('draws a container closed, whose lines end at it', async () => {
    const all = shapesOf(await viewer.draw());
    const box = all.find(({ element }) => element === 'Health.Portal')!.parent!;
    const answer = await viewer.draw({ ...target, closed: [box, 'no such thing'] });
    const shapes = shapesOf(answer);
    expect(shapes.map(({ element }) => element)).not.toContain('Health.Portal');
    expect(shapes.find(({ role }) => role === 'edge')?.ends).toEqual([expect.not.stringContaining(box) as string, box]);
    expect(textsOf(answer)).toContain('внутри: 1');
    expect(answer?.picture?.choice.closed).toContain(box);
  });

  it('says after an edit that diagrams are out of date, and draws what is typed', async () => {
    await viewer.draw();
    const told: DiagramsChanged[] = [];
    viewer.client.connection.onNotification(diagramMethods.changed, (changed: DiagramsChanged) => void told.push(changed));
    await viewer.client.openDocument('health.egov', health);
    await viewer.client.edit('health.egov', health.replace('Портал пациента', 'Кабинет пациента'));
    await viewer.client.until(() => expect(told.flatMap(({ workspaces }) => workspaces)).toContain(viewer.client.uri('')));
    expect(textsOf(await viewer.draw())).toContain('Кабинет пациента');
  });

  it('keeps the last good picture while the text is broken, and says so', async () => {
    const good = await viewer.draw();
    await viewer.client.openDocument('health.egov', health);
    await viewer.client.edit('health.egov', health.slice(0, health.indexOf('target system')).replace('systems {', 'systems { { {'));
    const broken = await viewer.draw();
    expect(broken).toMatchObject({ isStale: true, picture: good!.picture });
    expect(broken?.message).toMatch(/последняя исправная/);
    await viewer.client.edit('health.egov', health);
    expect(await viewer.draw()).toEqual(good);
  });

  it('is not held up by a broken document that takes nothing from the picture', async () => {
    await viewer.draw();
    await viewer.client.openDocument('bodies.egov', bodies);
    await viewer.client.edit('bodies.egov', `${bodies}body {`);
    await viewer.client.openDocument('health.egov', health);
    await viewer.client.edit('health.egov', health.replace('Портал пациента', 'Кабинет пациента'));
    const drawn = await viewer.draw();
    expect(drawn?.isStale).toBe(false);
    expect(textsOf(drawn)).toContain('Кабинет пациента');
  });

  it('keeps the picture when a word is misspelt that everything stands under', async () => {
    const good = await viewer.draw();
    await viewer.client.openDocument('health.egov', health);
    await viewer.client.edit('health.egov', health.replace('systems {', 'sistems {'));
    expect(await viewer.draw()).toMatchObject({ isStale: true, picture: good!.picture });
  });

  it('says when there is nothing to show, and when the model has no such view any more', async () => {
    expect(await viewer.draw({ ...target, view: 'roadmap' })).toMatchObject({ isStale: false, message: expect.stringMatching(/[а-я]/) });
    expect((await viewer.draw({ ...target, subject: 'Gone' }))?.picture).toBeUndefined();
  });

  it('ends what the same client asked for before, not what others did', async () => {
    const [first, other, last] = await Promise.all([
      viewer.draw({ ...target, state: 'current' }),
      viewer.draw(target, 'b'),
      viewer.draw(target),
    ]);
    expect(first).toBeNull();
    expect(textsOf(other)).toContain('Портал');
    expect(textsOf(last)).toContain('Портал');
  });

  it('tells the elements at a place of the text, from the inside out', async () => {
    const at = async (words: string): Promise<readonly string[]> => {
      const before = health.slice(0, health.indexOf(words)).split('\n');
      const position = { line: before.length - 1, character: before.at(-1)!.length + 1 };
      return (await viewer.ask<Location>(diagramMethods.locate, { position })).elements;
    };
    expect(await at('Portal "')).toEqual(['Health.Portal', 'Health']);
    expect(await at('MoH }\n    target')).toEqual(['MoH', 'Health.Register', 'Health']);
    expect(await at('mode read')).toEqual(['Health.Query', 'Health']);
  });

  it('gives a diagram as a file', async () => {
    const svg = await viewer.ask<ExportAnswer>(diagramMethods.export, { choice: target, format: 'svg', theme: 'light' });
    expect(svg.fileName).toBe('exchanges-Health-target.svg');
    expect(Buffer.from(svg.base64, 'base64').toString()).toMatch(/^<svg [^]*Портал пациента/);
    const pdf = await viewer.ask<ExportAnswer>(diagramMethods.export, { choice: target, format: 'pdf', theme: 'print' });
    expect(Buffer.from(pdf.base64, 'base64').toString('latin1')).toMatch(/^%PDF/);
    const png = await viewer.ask<ExportAnswer>(diagramMethods.export, { choice: target, format: 'png', theme: 'dark' });
    expect(Buffer.from(png.base64, 'base64').toString('latin1')).toMatch(/^.PNG/);
  });

  it('tells a colour for each use in each theme, and the fonts', async () => {
    const { palettes, fonts } = await viewer.ask<DiagramLook>(diagramMethods.look, {});
    const uses = Object.keys(palettes.light).sort();
    for (const palette of Object.values(palettes)) expect(Object.keys(palette).sort()).toEqual(uses);
    expect(fonts.map(({ weight }) => weight)).toEqual(['400', '600']);
  });
});
