import { describe, expect, it } from 'vitest';
import { type Aspect, flawsOf, type Perspective, type Scene, drawView } from '../src/index.js';
import { placedWithin } from '../src/layout/placed.js';
import { journey } from '../src/views/journey.js';
import { process } from '../src/views/process.js';
import { nodeText } from '../src/layout/node-text.js';
import { nodeLines, perspectiveOf, subjectIn } from './kit.js';

const model = `
vocabulary channels { word kiosk "Kiosk in the hall" }
body MoH "Ministry" central
role Clerk "Clerk" specialist
role Citizen "Citizen" client
domain D "D" {
  data { entity Act "Act"; entity Person "Person" }
  systems { system Portal "Portal" custom internal { owner MoH }; system Registry "Registry" custom internal { owner MoH } }
  activity {
    service S "Birth" { provided by MoH; current channels kiosk, portal; target channels portal, mobile }
    journey J "Path" { services S }
    process P "Registration" {
      current {
        step Apply "Paper" apply by Citizen
        step Enter "Typing in" record in Registry by Clerk { reads Person; produces Act }
        step Print "Printing" issue by Clerk
        step Tell "Call" inform by Clerk
      }
      target {
        step Apply "Form" apply in Portal by Citizen
        step Enter "Record" record in Registry { reads Person, Act }
        step Tell "Message" inform in Portal
      }
    }
  }
}`;

async function drawn(aspect: Aspect): Promise<{ lines: string[]; captions: string[]; lanes: string[]; notes: readonly string[] }> {
  const perspective = await perspectiveOf(model, aspect);
  const picture = await process.draw(perspective, subjectIn(perspective, 'D.P'), { language: 'en', mostNodes: 1000 });
  const { nodes } = picture!.placed;
  const laneAt = (y: number): string => picture!.backdrop!.find(({ box }) => box.y <= y && y < box.y + box.height)!.tooltip[0]!;
  return {
    lines: nodeLines({ nodes: nodes.map(({ node }) => node) }),
    captions: nodes.map(({ node }) => node.caption ?? ''),
    lanes: nodes.map(({ box }) => laneAt(box.y)),
    notes: picture!.notes ?? [],
  };
}

describe('a process', () => {
  it('is told in each state as it is then', async () => {
    const [current, target] = [await drawn('current'), await drawn('target')];
    expect(current.lines).toEqual(['Paper', 'Typing in | in: Registry | reads: Person | produces: Act', 'Printing', 'Call']);
    expect(current.lanes).toEqual(['Citizen', 'Clerk', 'Clerk', 'Clerk']);
    expect(current.notes).toEqual(['Steps: 4; by hand 3, in a system 1, automatic 0']);
    expect(target.lines).toEqual(['Form | in: Portal', 'Record | reads: Person | reads: Act', 'Message']);
    expect(target.lanes).toEqual(['Citizen', 'Registry', 'Portal']);
  });

  it('stands in a difference where it shall be, and tells what was', async () => {
    const { lines, captions, lanes, notes } = await drawn('difference');
    expect(lines).toEqual([
      '± Form | + in: Portal',
      '± Record | − done by: Clerk | + done by: Registry | reads: Person | + reads: Act | − produces: Act',
      '− Printing',
      '± Message | − done by: Clerk | + done by: Portal',
    ]);
    expect(captions.map((caption) => caption.split(' · ')[0])).toEqual([
      'by hand → in a system',
      'in a system → automatic',
      'by hand',
      'by hand → automatic',
    ]);
    expect(lanes).toEqual(['Citizen', 'Registry', 'Clerk', 'Portal']);
    expect(notes).toEqual(['Steps: now 4 (by hand 3, in a system 1, automatic 0) → then 3 (by hand 0, in a system 1, automatic 2)']);
  });

  it('has lines that go back and forth, none on another', async () => {
    const perspective = await perspectiveOf(model, 'difference');
    const scene = await drawView(process, subjectIn(perspective, 'D.P'), perspective, { authorship: 'egov' }, { mostNodes: 1000 });
    expect(flawsOf(scene!)).toEqual([]);
  });

  it('says in each of two pictures beside each other what holds there', async () => {
    const perspective = await perspectiveOf(model, 'difference');
    const options = { mostNodes: 1000, isSideBySide: true };
    const scene = (await drawView(process, subjectIn(perspective, 'D.P'), perspective, { authorship: 'egov' }, options))!;
    const textsOf = (id: string): string[] =>
      scene.shapes
        .filter((shape) => shape.id === id)
        .flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'text' ? mark.text : [])));
    expect(textsOf('current D.P.Tell')).toEqual(['by hand · notice', 'Call', 'done by: Clerk']);
    expect(textsOf('target D.P.Tell')).toEqual(['automatic · notice', 'Message', 'done by: Portal']);
  });

  it('says in the tooltip what a step was called', async () => {
    const perspective = await perspectiveOf(model, 'difference');
    expect(perspective.node(perspective.get('D.P.Tell')!)).toMatchObject({ title: 'Message', changes: ['± title', '± main data'] });
    expect(perspective.node(perspective.get('D.P.Tell')!).tooltip).toContain('Call → Message');
  });
});

describe('a journey', () => {
  it('tells each channel once, in the words of the workspace, and no list is cut', async () => {
    const perspective = await perspectiveOf(model, 'difference');
    const picture = await journey.draw(perspective, subjectIn(perspective, 'D.J'), { language: 'en', mostNodes: 1000 });
    const nodes = [...placedWithin(picture!.placed.nodes)].map(({ node }) => node);
    expect(nodeLines({ nodes })).toEqual([
      '± Birth | − channels: Kiosk in the hall | channels: e-government portal | + channels: mobile application',
    ]);
    expect(nodes.map((node) => nodeText(node).isCut)).toEqual([false]);
    expect(flawsOf(await scene(perspective))).toEqual([]);
  });
});

async function scene(perspective: Perspective): Promise<Scene> {
  return (await drawView(journey, subjectIn(perspective, 'D.J'), perspective, { authorship: 'egov' }, { mostNodes: 1000 }))!;
}
