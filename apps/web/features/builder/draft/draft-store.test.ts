import { emptyGraph } from '@signalbox/flow';
import { describe, expect, it } from 'vitest';
import { copySteps } from '../graph/copy-steps.ts';
import { createDraftStore } from './draft-store.ts';

const start = () => {
  let now = 0;
  const store = createDraftStore(emptyGraph(), () => now);
  return {
    store,
    state: () => store.getState(),
    graph: () => store.getState().history.graph,
    later: () => {
      now += 5000;
    },
  };
};
const tracks = (of: ReturnType<typeof start>) =>
  of
    .graph()
    .edges.map((edge) => `${edge.from}.${edge.port}>${edge.to}`)
    .sort();

describe('draft store', () => {
  it('adds steps one after the other and joins them', () => {
    const draft = start();
    draft.state().add('trigger.sms');
    draft.state().add('msg.reply');
    draft.state().add('msg.reply');
    expect(draft.graph().nodes.map((node) => node.id)).toEqual(['sms1', 'reply1', 'reply2']);
    expect(tracks(draft)).toEqual(['reply1.next>reply2', 'sms1.next>reply1']);
    const heights = draft.graph().nodes.map((node) => node.position.y);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(new Set(heights).size).toBe(3);
  });
  it('puts a step in between when the only port is taken', () => {
    const draft = start();
    draft.state().add('trigger.sms');
    draft.state().add('msg.reply');
    draft.state().select(['sms1']);
    draft.state().add('tag.add');
    expect(tracks(draft)).toEqual(['add1.next>reply1', 'sms1.next>add1']);
  });
  it('takes the next free port of a branch, then leaves the third one loose', () => {
    const draft = start();
    draft.state().add('logic.if');
    for (const type of ['msg.reply', 'msg.reply', 'msg.reply']) {
      draft.state().select(['if1']);
      draft.state().add(type);
    }
    expect(tracks(draft)).toEqual(['if1.no>reply2', 'if1.yes>reply1']);
  });
  it('never leads into a trigger', () => {
    const draft = start();
    draft.state().add('trigger.sms');
    draft.state().add('msg.reply');
    draft.state().connect({ from: 'reply1', port: 'next', to: 'sms1' });
    expect(tracks(draft)).toEqual(['sms1.next>reply1']);
  });
  it('replaces the track of a port', () => {
    const draft = start();
    draft.state().add('trigger.sms');
    draft.state().add('msg.reply');
    draft.state().add('msg.reply');
    draft.state().connect({ from: 'sms1', port: 'next', to: 'reply2' });
    expect(tracks(draft)).toEqual(['reply1.next>reply2', 'sms1.next>reply2']);
  });
  it('joins the line again when a step is removed', () => {
    const draft = start();
    for (const type of ['trigger.sms', 'tag.add', 'msg.reply']) draft.state().add(type);
    draft.state().remove(['add1']);
    expect(tracks(draft)).toEqual(['sms1.next>reply1']);
  });
  it('takes typing back as one step, and pauses as two', () => {
    const draft = start();
    draft.state().add('msg.reply');
    draft.later();
    for (const text of ['H', 'He', 'Hey']) draft.state().set('reply1', 'text', text);
    draft.later();
    draft.state().set('reply1', 'text', 'Hey you');
    draft.state().undo();
    expect(draft.graph().nodes[0]?.input).toEqual({ text: 'Hey' });
    draft.state().undo();
    expect(draft.graph().nodes[0]?.input).toEqual({});
    draft.state().redo();
    expect(draft.graph().nodes[0]?.input).toEqual({ text: 'Hey' });
  });
  it('pastes under new ids and lets the copies speak of each other', async () => {
    const draft = start();
    draft.state().add('msg.sendAndWait');
    draft.state().add('msg.reply');
    draft.state().set('reply1', 'text', 'You said {{ sendAndWait1.value }}');
    draft.state().select(['sendAndWait1', 'reply1']);
    const copied = copySteps(draft.graph(), draft.state().selected);
    await draft.state().paste(copied);
    expect(draft.graph().nodes.map((node) => node.id)).toEqual(['sendAndWait1', 'reply1', 'sendAndWait2', 'reply2']);
    expect(draft.graph().nodes[3]?.input.text).toBe('You said {{ sendAndWait2.value }}');
    expect(draft.state().selected).toEqual(['sendAndWait2', 'reply2']);
  });
  it('pastes without touching words that only look like the name of a step', async () => {
    const draft = start();
    for (const type of ['http.request', 'msg.reply', 'logic.if', 'flow.goto', 'data.set']) draft.state().add(type);
    draft.state().set('request1', 'url', 'https://request1.example.com/orders');
    draft.state().set('reply1', 'text', 'Ask request1. {{ request1.body.name + " request1.body" }} {{ request1["status"] }}');
    draft.state().set('if1', 'condition', 'request1["status"] == 200 && "request1.status" != ""');
    draft.state().set('goto1', 'step', 'request1');
    draft.state().set('set1', 'values', [{ name: 'request1', value: '{{ request1.body }}' }]);
    draft.state().select(['request1', 'reply1', 'if1', 'goto1', 'set1']);
    const copied = copySteps(draft.graph(), draft.state().selected);
    await draft.state().paste(copied);
    const pasted = (id: string) => draft.graph().nodes.find((node) => node.id === id)?.input;
    expect(pasted('request2')).toMatchObject({ url: 'https://request1.example.com/orders' });
    expect(pasted('reply2')).toMatchObject({ text: 'Ask request1. {{ request2.body.name + " request1.body" }} {{ request2["status"] }}' });
    expect(pasted('if2')).toMatchObject({ condition: 'request2["status"] == 200 && "request1.status" != ""' });
    expect(pasted('goto2')).toMatchObject({ step: 'request2' });
    expect(pasted('set2')).toMatchObject({ values: [{ name: 'request1', value: '{{ request2.body }}' }] });
  });
  it('tidies without losing anything', async () => {
    const draft = start();
    for (const type of ['trigger.sms', 'logic.if', 'msg.reply']) draft.state().add(type);
    await draft.state().tidy();
    expect(draft.graph().nodes).toHaveLength(3);
    expect(draft.graph().edges).toHaveLength(2);
  });
});
