import type { Graph, GraphNode } from '@signalbox/flow';

/** The workflow of Try it: a text HELLO, a question back, and two ways to go on. Laid out as on the mock screen: cards 264 wide, 37 apart. */
export const helloGraph: Graph = {
  format: 1,
  nodes: [
    step('hello', { type: 'trigger.sms', title: 'Text message HELLO', input: { keywords: ['HELLO'], match: 'first' }, x: 330, y: 28 }),
    step('visitor', {
      type: 'contact.findOrCreate',
      title: 'Find or create contact',
      input: { phone: '{{ trigger.from }}' },
      x: 330,
      y: 123,
    }),
    step('tag', { type: 'tag.add', title: 'Add tag', input: { tag: 'Visitor' }, x: 330, y: 218 }),
    step('ask', {
      type: 'msg.reply',
      title: 'Reply',
      input: { text: 'Hi! Norrvik Heating here. Is it warm enough in your home? Answer YES or NO.' },
      x: 330,
      y: 313,
    }),
    step('answer', {
      type: 'msg.waitForReply',
      title: 'Wait for answer',
      input: { timeout: { amount: 5, unit: 'minutes' } },
      x: 330,
      y: 484,
    }),
    step('branch', {
      type: 'logic.if',
      title: 'Is the answer YES?',
      input: { condition: 'same(answer.value, "YES")', yes: 'Yes', no: 'Otherwise' },
      x: 330,
      y: 637,
    }),
    step('warm', { type: 'group.add', title: 'Add to group', input: { group: 'Warm homes' }, x: 186, y: 762 }),
    step('call', { type: 'msg.send', title: 'Send text', input: { text: 'We will call you', to: '{{ trigger.from }}' }, x: 474, y: 762 }),
    step('reminder', {
      type: 'msg.send',
      title: 'Send reminder',
      input: { text: 'Are you still there?', to: '{{ trigger.from }}' },
      x: 616,
      y: 637,
    }),
  ],
  edges: [
    track('hello', 'next', 'visitor'),
    track('visitor', 'next', 'tag'),
    track('tag', 'next', 'ask'),
    track('ask', 'next', 'answer'),
    track('answer', 'reply', 'branch'),
    track('answer', 'timeout', 'reminder'),
    track('branch', 'yes', 'warm'),
    track('branch', 'no', 'call'),
  ],
  notes: [],
};

function step(
  id: string,
  { type, title, input, x, y }: { type: string; title: string; input: GraphNode['input']; x: number; y: number },
): GraphNode {
  return { id, type, version: 1, title, input, position: { x, y }, off: false, note: '' };
}
function track(from: string, port: string, to: string): Graph['edges'][number] {
  return { id: `${from}-${port}-${to}`, from, port, to };
}
