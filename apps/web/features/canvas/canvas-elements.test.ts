import { emptyGraph, type Graph, type GraphNode } from '@signalbox/flow';
import { wordsFor } from '@signalbox/words';
import { describe, expect, it } from 'vitest';
import { createElements, lookLayout } from './canvas-elements.ts';
import { routeTracks } from './tracks/route-tracks.ts';

const en = wordsFor('en');

const node = (id: string, more: Partial<GraphNode> = {}): GraphNode => ({
  id,
  type: 'msg.reply',
  version: 1,
  title: '',
  input: {},
  position: { x: 0, y: 0 },
  off: false,
  note: '',
  ...more,
});
const chain = (count: number): Graph => ({
  ...emptyGraph(),
  nodes: Array.from({ length: count }, (_, index) => node(`s${index}`, { position: { x: 0, y: index * 120 } })),
  edges: Array.from({ length: count - 1 }, (_, index) => ({ id: `e${index}`, from: `s${index}`, port: 'next', to: `s${index + 1}` })),
});
const moved = (graph: Graph, id: string): Graph => ({
  ...graph,
  nodes: graph.nodes.map((one) => (one.id === id ? { ...one, position: { x: one.position.x + 6, y: one.position.y } } : one)),
});
const look = { route: null, editable: true, selected: [] };
const draw = (elements: ReturnType<typeof createElements>, graph: Graph, more: object = {}) => {
  const all = { ...look, ...more };
  const layout = lookLayout(graph, all);
  return {
    nodes: elements.nodes(graph, layout, all),
    edges: elements.edges({ graph, layout, tracks: routeTracks(graph, layout), route: null, selected: null }),
  };
};

describe('what React Flow is given', () => {
  it('moving one of 200 cards leaves every other card and the tracks of others the same object, so none is drawn anew', () => {
    const elements = createElements(en);
    let graph = chain(200);
    let before = draw(elements, graph);
    for (let step = 0; step < 5; step += 1) {
      graph = moved(graph, 's100');
      const after = draw(elements, graph);
      expect(after.nodes.filter((one, index) => one !== before.nodes[index]).map((one) => one.id)).toEqual(['s100']);
      expect(after.edges.filter((one, index) => one !== before.edges[index]).map((one) => one.id)).toEqual(['e99', 'e100']);
      before = after;
    }
  });
  it('a typed letter changes one card and no track', () => {
    const elements = createElements(en);
    const graph = chain(50);
    const written = (text: string): Graph => ({
      ...graph,
      nodes: graph.nodes.map((one) => (one.id === 's7' ? { ...one, input: { text } } : one)),
    });
    const before = draw(elements, written('H'));
    const after = draw(elements, written('He'));
    expect(after.nodes.filter((one, index) => one !== before.nodes[index]).map((one) => one.id)).toEqual(['s7']);
    expect(after.edges).toBe(before.edges);
  });
  it('choosing another card changes two', () => {
    const elements = createElements(en);
    const graph = chain(10);
    const before = draw(elements, graph, { selected: ['s1'] });
    const after = draw(elements, graph, { selected: ['s2'] });
    expect(after.nodes.filter((one, index) => one !== before.nodes[index]).map((one) => one.id)).toEqual(['s1', 's2']);
  });
  it('says where rings are, so that nothing has to be measured', () => {
    const [card] = draw(createElements(en), { ...emptyGraph(), nodes: [node('s', { type: 'logic.if' })] }).nodes;
    expect(card?.handles?.map((handle) => handle.id)).toEqual([null, 'yes', 'no', 'error']);
    expect(card?.measured).toEqual({ width: 264, height: card?.height });
  });
  it('a frame comes before its steps, and a closed one hides them and their tracks', () => {
    const graph: Graph = {
      ...emptyGraph(),
      nodes: [
        node('inner', { within: 'each', position: { x: 36, y: 98 } }),
        node('each', { type: 'logic.forEach', position: { x: 100, y: 50 } }),
      ],
      edges: [{ id: 'e', from: 'each', port: 'item', to: 'inner' }],
    };
    const open = draw(createElements(en), graph);
    expect(open.nodes.map((one) => [one.id, one.parentId])).toEqual([
      ['each', undefined],
      ['inner', 'each'],
    ]);
    expect(open.nodes[1]?.position).toEqual({ x: 36, y: 98 });
    const closed = draw(createElements(en), graph, { collapsed: new Set(['each']) });
    expect(closed.nodes.map((one) => one.id)).toEqual(['each']);
    expect(closed.edges).toEqual([]);
  });
  it('a track says its way and how many went it, for those who look from afar', () => {
    const graph: Graph = {
      ...emptyGraph(),
      nodes: [node('if', { type: 'logic.if' }), node('a', { position: { x: 0, y: 300 } }), node('b', { position: { x: 400, y: 300 } })],
      edges: [
        { id: 'e', from: 'if', port: 'yes', to: 'a' },
        { id: 'f', from: 'a', port: 'next', to: 'b' },
      ],
    };
    const layout = lookLayout(graph, look);
    const facts = new Map([['if', { ways: { yes: 3 } }]]);
    const plan = { graph, layout, tracks: routeTracks(graph, layout), facts, route: null, selected: null };
    expect(
      createElements(en)
        .edges(plan)
        .map(({ data }) => [data?.word, data?.count]),
    ).toEqual([
      ['Yes', 3],
      ['', null],
    ]);
  });
  it('says what a card is, in the language of the reader', () => {
    const graph: Graph = {
      ...emptyGraph(),
      nodes: [
        node('each', { type: 'logic.forEach', title: 'Alla' }),
        node('s', { title: 'Svar', within: 'each' }),
        node('u', { title: 'Ut' }),
      ],
      edges: [{ id: 'e', from: 'each', port: 'done', to: 'u' }],
      notes: [{ id: 'n', text: '', position: { x: 0, y: 0 }, width: 240, height: 120 }],
    };
    const route = {
      passed: new Set<string>(),
      steps: new Map([['s', { state: 'failed' as const, port: null, visits: 1, error: null, waitingUntil: null }]]),
    };
    const said = (language: 'en' | 'sv') => {
      const { nodes, edges } = draw(createElements(wordsFor(language)), graph, { route });
      return [...nodes, ...edges].map((one) => one.ariaLabel);
    };
    expect(said('en')).toEqual(['Note: empty', 'Alla, 1 step inside', 'Svar, failed', 'Ut', 'Track from Alla to Ut']);
    expect(said('sv')).toEqual(['Anteckning: tom', 'Alla, 1 steg i ramen', 'Svar, misslyckades', 'Ut', 'Spår från Alla till Ut']);
  });
});
