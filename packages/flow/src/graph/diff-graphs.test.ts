import { describe, expect, it } from 'vitest';
import { testGraph } from '../testing/test-nodes.ts';
import { diffGraphs } from './diff-graphs.ts';
import type { Graph } from './graph.ts';

const shuffled = (graph: Graph): Graph => ({ ...graph, nodes: [...graph.nodes].reverse(), edges: [...graph.edges].reverse() });

describe('diffGraphs', () => {
  const before: Graph = {
    ...testGraph(
      {
        s: ['start'],
        a: [
          'switch',
          {
            cases: [
              { port: 'x', title: 'X', when: 'true' },
              { port: 'y', title: 'Y', when: 'false' },
            ],
          },
        ],
        b: ['step', { text: 'b' }],
        d: ['step', {}],
        t: ['try'],
      },
      ['s>a', 'a.x>b', 'a.y>d'],
    ),
    settings: { concurrency: { mode: 'queue', key: '' } },
  };
  const after: Graph = {
    ...testGraph(
      {
        s: ['start', {}, { position: { x: 5, y: 5 } }],
        a: [
          'switch',
          {
            cases: [
              { port: 'x', title: 'X', when: 'true' },
              { port: 'y', title: 'Y', when: 'trigger.n > 1' },
            ],
          },
        ],
        b: ['step', { text: 'b', more: [1, 2] }, { within: 't', off: true, position: { x: 9, y: 9 } }],
        c: ['step'],
        t: ['try'],
      },
      ['s>a', 'a.x>b', 'a.y>c'],
    ),
    settings: { concurrency: { mode: 'skip', key: '' } },
  };
  it('names the smallest parts that differ, by path', () => {
    const diff = diffGraphs(before, after);
    expect(diff.changed.map(({ after: { id }, fields }) => [id, fields])).toEqual([
      ['a', [{ field: 'input.cases.1.when', before: 'false', after: 'trigger.n > 1' }]],
      [
        'b',
        [
          { field: 'off', before: false, after: true },
          { field: 'within', before: undefined, after: 't' },
          { field: 'input.more', before: undefined, after: [1, 2] },
        ],
      ],
    ]);
    expect(diff.added.map((node) => node.id)).toEqual(['c']);
    expect(diff.removed.map((node) => node.id)).toEqual(['d']);
    expect(diff.addedEdges).toMatchObject([{ from: 'a', port: 'y', to: 'c' }]);
    expect(diff.removedEdges).toMatchObject([{ from: 'a', port: 'y', to: 'd' }]);
    expect(diff.settings).toEqual([{ field: 'concurrency.mode', before: 'queue', after: 'skip' }]);
  });
  it('keeps moved steps apart from changed ones', () => {
    expect(diffGraphs(before, after).moved).toEqual(['s']);
  });
  it('gives the same whatever order the parts are listed in, and nothing for the same graph', () => {
    expect(diffGraphs(shuffled(before), shuffled(after))).toEqual(diffGraphs(before, after));
    const { added, removed, changed, addedEdges, removedEdges, moved, settings } = diffGraphs(after, shuffled(after));
    expect([added, removed, changed, addedEdges, removedEdges, moved, settings].flat()).toEqual([]);
  });
  it('takes settings that were never made for the usual ones', () => {
    const { settings: _, ...plain } = before;
    expect(diffGraphs(plain, { ...plain, settings: { concurrency: { mode: 'allow', key: '' } } }).settings).toEqual([]);
    expect(diffGraphs(plain, before).settings).toEqual([{ field: 'concurrency.mode', before: 'allow', after: 'queue' }]);
  });
  it('takes a redrawn track for the same one', () => {
    const redrawn = { ...before, edges: before.edges.map((edge) => ({ ...edge, id: `new-${edge.id}` })) };
    expect(diffGraphs(before, redrawn)).toMatchObject({ addedEdges: [], removedEdges: [] });
  });
});
