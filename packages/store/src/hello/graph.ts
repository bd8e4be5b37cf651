import type { Graph, GraphNode } from '@signalbox/flow';

/** The workflow of Try it: a text HELLO, a question back, and two ways to go on. Laid out as on the mock screen: cards 264 wide, 37 apart. */
export const helloGraph: Graph = {
  format: 1,
  nodes: [
    step('hello', 'trigger.sms', 'Text message HELLO', { keywords: ['HELLO'], match: 'first' }, 330, 28),
    step('visitor', 'contact.findOrCreate', 'Find or create contact', { phone: '{{ trigger.from }}' }, 330, 123),
    step('tag', 'tag.add', 'Add tag', { tag: 'Visitor' }, 330, 218),
    step('ask', 'msg.reply', 'Reply', { text: 'Hi! Norrvik Heating here. Is it warm enough in your home? Answer YES or NO.' }, 330, 313),
    step('answer', 'msg.waitForReply', 'Wait for answer', { timeout: { amount: 5, unit: 'minutes' } }, 330, 484),
    step(
      'branch',
      'logic.if',
      'Is the answer YES?',
      { condition: 'upper(answer.value) == "YES"', yes: 'Yes', no: 'Anything else' },
      330,
      637,
    ),
    step('warm', 'group.add', 'Add to group', { group: 'Warm homes' }, 186, 762),
    step('call', 'msg.send', 'Send text', { text: 'We will call you', to: '{{ trigger.from }}' }, 474, 762),
    step('reminder', 'msg.send', 'Send reminder', { text: 'Are you still there?', to: '{{ trigger.from }}' }, 616, 637),
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

function step(id: string, type: string, title: string, input: GraphNode['input'], x: number, y: number): GraphNode {
  return { id, type, version: 1, title, input, position: { x, y }, off: false, note: '' };
}
function track(from: string, port: string, to: string): Graph['edges'][number] {
  return { id: `${from}-${port}-${to}`, from, port, to };
}
