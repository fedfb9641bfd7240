import { standardViews, type Aspect, type Perspective, type StandardView } from '@egov/diagram';
import type { Element } from '@egov/model';
import { describe, expect, it } from 'vitest';
import { type Drawn, pagesOf, withChanges } from '../src/index.js';

const [first, second] = standardViews as readonly [StandardView, StandardView];

function page(view: StandardView, id: string, aspect: Aspect, content: string, isUnchanged = false): Drawn {
  const [owner = ''] = id.split('.');
  const domain = owner === '' ? undefined : ({ id: owner } as Element);
  return {
    view,
    subject: { id, title: id, ...(domain && { domain }) },
    aspect,
    perspective: {} as Perspective,
    drawing: {
      title: id,
      picture: { placed: { nodes: [], edges: [], width: 0, height: 0 }, notes: [content] },
      aspects: [aspect],
      isUnchanged,
    },
  };
}

function linesOf(pages: readonly Drawn[]): string[] {
  return pages.map(({ view, subject, drawing }) => `${subject.id} ${standardViews.indexOf(view)} ${drawing.aspects.map(String).join('+')}`);
}

describe('the pages of a document', () => {
  it('are in the order of domains, views, what is shown, and states', () => {
    const drawn = (['current', 'target'] as const).flatMap((aspect) => [
      page(first, '', aspect, aspect),
      page(first, 'B', aspect, aspect),
      page(first, 'A.T', aspect, aspect),
      page(first, 'A.S', aspect, aspect),
      page(second, 'A', aspect, aspect),
    ]);
    expect(linesOf(pagesOf(drawn, standardViews))).toEqual([
      'A.S 0 current',
      'A.S 0 target',
      'A.T 0 current',
      'A.T 0 target',
      'A 1 current',
      'A 1 target',
      'B 0 current',
      'B 0 target',
      ' 0 current',
      ' 0 target',
    ]);
  });

  it('show once what is the same in the state before', () => {
    const drawn = [
      page(first, 'A', 'current', 'same'),
      page(first, 'B', 'current', 'old'),
      page(first, 'A', 'target', 'same'),
      page(first, 'B', 'target', 'new'),
      page(first, 'C', 'target', 'new'),
      page(first, 'B', 'difference', 'both'),
    ];
    expect(linesOf(pagesOf(drawn, standardViews))).toEqual([
      'A 0 current+target',
      'B 0 current',
      'B 0 target',
      'B 0 difference',
      'C 0 target',
    ]);
  });

  it('leave out differences in which nothing changes', () => {
    const drawn = [page(first, 'A', 'difference', '', true), page(first, 'B', 'difference', '')];
    expect(linesOf(withChanges(drawn))).toEqual(['B 0 difference']);
  });
});
