import { emptyGraph, type Graph } from '@signalbox/flow';
import { wordsFor } from '@signalbox/words';
import { sayWord } from '@signalbox/words/light';
import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../canvas/layout/graph-layout.ts';
import { createDraftStore } from '../draft/draft-store.ts';
import { copySteps } from './copy-steps.ts';

const open = () => {
  const store = createDraftStore(emptyGraph(), () => 0);
  const state = () => store.getState();
  return {
    state,
    graph: () => state().history.graph,
    add: (type: string, from?: string) => {
      if (from) state().select([from]);
      return state().add(type);
    },
  };
};
const tracks = (graph: Graph) => graph.edges.map((edge) => `${edge.from}.${edge.port}>${edge.to}`).sort();
const within = (graph: Graph) => Object.fromEntries(graph.nodes.flatMap((node) => (node.within ? [[node.id, node.within]] : [])));
const at = (graph: Graph, id: string) => layoutOf(graph).get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
/** What a person was told about the last edit. */
const said = (draft: ReturnType<typeof open>, language: 'en' | 'sv' = 'en') => {
  const { said: last } = draft.state();
  return last ? sayWord(wordsFor(language), last.words) : null;
};
/** A text starts a for each with a reply in it; a tag follows. */
const line = () => {
  const draft = open();
  for (const type of ['trigger.sms', 'logic.forEach', 'msg.reply']) draft.add(type);
  draft.add('tag.add', 'forEach1');
  return draft;
};

describe('frames', () => {
  it('takes the next step inside, then what follows it', () => {
    const { graph } = line();
    expect(tracks(graph())).toEqual(['forEach1.done>add1', 'forEach1.item>reply1', 'sms1.next>forEach1']);
    expect(within(graph())).toEqual({ reply1: 'forEach1' });
    const [frame, inside, after] = [at(graph(), 'forEach1'), at(graph(), 'reply1'), at(graph(), 'add1')];
    expect(inside.x).toBeGreaterThan(frame.x);
    expect(inside.x + inside.width).toBeLessThan(frame.x + frame.width);
    expect(inside.y + inside.height).toBeLessThan(frame.y + frame.height);
    expect(after.y).toBeGreaterThan(frame.y + frame.height);
  });
  it('grows with its body, and what stands below gives way', () => {
    const draft = line();
    const gap = at(draft.graph(), 'add1').y - (at(draft.graph(), 'forEach1').y + at(draft.graph(), 'forEach1').height);
    draft.add('msg.reply', 'reply1');
    draft.add('msg.reply', 'reply2');
    const frame = at(draft.graph(), 'forEach1');
    expect(at(draft.graph(), 'reply3').y + at(draft.graph(), 'reply3').height).toBeLessThan(frame.y + frame.height);
    expect(at(draft.graph(), 'add1').y - (frame.y + frame.height)).toBe(gap);
  });
  it('frames stand in frames', () => {
    const draft = line();
    draft.add('logic.try', 'reply1');
    draft.add('http.request');
    expect(within(draft.graph())).toEqual({ reply1: 'forEach1', try1: 'forEach1', request1: 'try1' });
    const [outer, inner] = [at(draft.graph(), 'forEach1'), at(draft.graph(), 'try1')];
    expect(inner.x + inner.width).toBeLessThan(outer.x + outer.width);
    expect(inner.y + inner.height).toBeLessThan(outer.y + outer.height);
  });
  it('refuses a track over its border and says why', () => {
    const draft = line();
    draft.state().connect({ from: 'reply1', port: 'next', to: 'add1' });
    expect(tracks(draft.graph())).not.toContain('reply1.next>add1');
    expect(said(draft)).toMatch(/border of For each/);
  });
});

describe('in and out', () => {
  it('a step dropped into an empty frame begins its body; the line that it left is joined', () => {
    const draft = open();
    for (const type of ['trigger.sms', 'msg.reply', 'tag.add', 'logic.forEach']) draft.add(type);
    const frame = at(draft.graph(), 'forEach1');
    draft.state().drop({ moves: [{ id: 'reply1', position: { x: frame.x + 50, y: frame.y + 110 } }], into: 'forEach1' });
    expect(tracks(draft.graph())).toEqual(['add1.next>forEach1', 'forEach1.item>reply1', 'sms1.next>add1']);
    expect(at(draft.graph(), 'reply1')).toMatchObject({ x: frame.x + 50, y: frame.y + 110, within: 'forEach1' });
    expect(draft.state().said).toMatchObject({ undo: true });
    expect([said(draft), said(draft, 'sv')]).toEqual(['Moved into For each.', 'Flyttat in i För varje.']);
    draft.state().undo();
    expect(tracks(draft.graph())).toEqual(['add1.next>forEach1', 'reply1.next>add1', 'sms1.next>reply1']);
  });
  it('a step dragged out stands where it was let go, and its tracks stay behind', () => {
    const draft = line();
    draft.add('msg.reply', 'reply1');
    const frame = at(draft.graph(), 'forEach1');
    draft.state().drop({ moves: [{ id: 'reply1', position: { x: 900, y: 40 } }], into: null });
    expect(within(draft.graph())).toEqual({ reply2: 'forEach1' });
    expect(at(draft.graph(), 'reply1')).toMatchObject({ x: frame.x + 900, y: frame.y + 40 });
    expect(tracks(draft.graph())).toEqual(['forEach1.done>add1', 'forEach1.item>reply2', 'sms1.next>forEach1']);
  });
  it('by command into a frame and out again', () => {
    const draft = line();
    draft.state().moveInto(['add1'], 'forEach1');
    expect(within(draft.graph())).toEqual({ reply1: 'forEach1', add1: 'forEach1' });
    draft.state().moveInto(['add1'], null);
    expect(within(draft.graph())).toEqual({ reply1: 'forEach1' });
  });
  it('a type dropped on a frame begins its body', () => {
    const draft = open();
    draft.add('logic.try');
    const frame = at(draft.graph(), 'try1');
    draft.state().add('msg.reply', { position: { x: frame.x + 40, y: frame.y + 120 }, into: 'try1' });
    expect(tracks(draft.graph())).toEqual(['try1.do>reply1']);
    expect(at(draft.graph(), 'reply1')).toMatchObject({ x: frame.x + 40, y: frame.y + 120, within: 'try1' });
  });
  it('a trigger stays outside', () => {
    const draft = line();
    draft.state().drop({ moves: [{ id: 'sms1', position: { x: 0, y: 200 } }], into: 'forEach1' });
    expect(within(draft.graph())).toEqual({ reply1: 'forEach1' });
    expect(said(draft)).toMatch(/trigger/);
    expect(said(draft, 'sv')).toBe('Ett startsteg startar hela arbetsflödet, så det stannar utanför ramar.');
  });
  it('a frame is moved with what stands in it', () => {
    const draft = line();
    const before = at(draft.graph(), 'reply1');
    const frame = at(draft.graph(), 'forEach1');
    draft.state().drop({ moves: [{ id: 'forEach1', position: { x: frame.x + 600, y: frame.y } }], into: null });
    expect(at(draft.graph(), 'reply1').x).toBe(before.x + 600);
    expect(tracks(draft.graph())).toHaveLength(3);
  });
});

describe('around steps and away again', () => {
  it('wraps: what led to the steps leads to the frame, what they led to follows it', async () => {
    const draft = open();
    for (const type of ['trigger.sms', 'msg.reply', 'http.request', 'tag.add']) draft.add(type);
    await draft.state().wrap(['reply1', 'request1'], 'logic.try');
    expect(tracks(draft.graph())).toEqual(['reply1.next>request1', 'sms1.next>try1', 'try1.do>reply1', 'try1.next>add1']);
    const frame = at(draft.graph(), 'try1');
    expect(at(draft.graph(), 'add1').y).toBeGreaterThan(frame.y + frame.height);
    draft.state().undo();
    expect(within(draft.graph())).toEqual({});
  });
  it('does not wrap what stands in different frames', async () => {
    const draft = line();
    await draft.state().wrap(['reply1', 'add1'], 'logic.try');
    expect(draft.graph().nodes).toHaveLength(4);
    expect(said(draft)).toMatch(/different frames/);
    expect(said(draft, 'sv')).toMatch(/olika ramar/);
  });
  it('asks before a body goes along', () => {
    const draft = line();
    draft.state().remove(['forEach1']);
    expect(draft.graph().nodes).toHaveLength(4);
    expect(draft.state().asking).toEqual(['forEach1']);
    draft.state().answerRemoval('all');
    expect(tracks(draft.graph())).toEqual(['sms1.next>add1']);
    expect(draft.graph().nodes.map((node) => node.id)).toEqual(['sms1', 'add1']);
  });
  it('keeps the body where the frame was', () => {
    const draft = line();
    const before = at(draft.graph(), 'reply1');
    draft.state().remove(['forEach1']);
    draft.state().answerRemoval('keepBodies');
    expect(tracks(draft.graph())).toEqual(['reply1.next>add1', 'sms1.next>reply1']);
    expect(at(draft.graph(), 'reply1')).toMatchObject({ x: before.x, y: before.y, within: null });
    draft.state().undo();
    expect(within(draft.graph())).toEqual({ reply1: 'forEach1' });
  });
  it('an empty frame goes without a question', () => {
    const draft = open();
    draft.add('logic.while');
    draft.state().remove(['while1']);
    expect(draft.graph().nodes).toEqual([]);
  });
});

describe('copies', () => {
  it('of a frame have a body of their own', async () => {
    const draft = line();
    draft.state().set('reply1', 'text', 'Number {{ forEach1.number }}');
    draft.state().select(['forEach1']);
    await draft.state().duplicate();
    expect(within(draft.graph())).toEqual({ reply1: 'forEach1', reply2: 'forEach2' });
    expect(tracks(draft.graph())).toContain('forEach2.item>reply2');
    expect(draft.graph().nodes.find((node) => node.id === 'reply2')?.input.text).toBe('Number {{ forEach2.number }}');
    expect(draft.state().selected).toEqual(['forEach2']);
  });
  it('go into the chosen frame', async () => {
    const draft = line();
    draft.state().select(['add1']);
    const copied = copySteps(draft.graph(), draft.state().selected);
    draft.state().select(['forEach1']);
    await draft.state().paste(copied);
    expect(within(draft.graph())).toEqual({ reply1: 'forEach1', add2: 'forEach1' });
  });
  it('let a jump go to the copy', async () => {
    const draft = open();
    for (const type of ['msg.reply', 'flow.goto']) draft.add(type);
    draft.state().set('goto1', 'step', 'reply1');
    draft.state().select(['reply1', 'goto1']);
    await draft.state().duplicate();
    expect(draft.graph().nodes.find((node) => node.id === 'goto2')?.input.step).toBe('reply2');
  });
});

describe('notes', () => {
  it('are written, moved, undone and thrown away', () => {
    const draft = open();
    draft.state().addNote({ x: 10, y: 10 });
    draft.state().changeNote('note1', { text: 'Ask Maja' });
    draft.state().drop({ moves: [{ id: 'note:note1', position: { x: 60, y: 10 } }] });
    expect(draft.graph().notes).toMatchObject([{ text: 'Ask Maja', position: { x: 60, y: 10 } }]);
    draft.state().remove(['note:note1']);
    expect(draft.graph().notes).toEqual([]);
    draft.state().undo();
    expect(draft.graph().notes).toHaveLength(1);
  });
});

describe('fixes of the compiler', () => {
  it('a step that is put into another frame stays where it is seen', () => {
    const draft = line();
    const before = at(draft.graph(), 'reply1');
    draft.state().fix({ kind: 'setWithin', nodeId: 'reply1', within: null });
    expect(at(draft.graph(), 'reply1')).toMatchObject({ x: before.x, y: before.y, within: null });
  });
});
