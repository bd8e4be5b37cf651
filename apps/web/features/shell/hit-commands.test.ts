import { wordsFor } from '@signalbox/words';
import { expect, test } from 'vitest';
import { foundThings } from './hit-commands.ts';

const t = wordsFor('en');
const none = { workflows: [], steps: [], runs: [], messages: [], contacts: [] };
const message = {
  id: 'msg_1',
  inbound: true,
  from: '+46701740612',
  to: '71400',
  text: 'It is cold',
  contact: null,
  at: '2026-11-29T10:00:00Z',
};

test('a message is told by its text and by whom it is', () => {
  const [found] = foundThings(t, { ...none, messages: [message] }, () => '3 min ago');
  expect(found).toMatchObject({ kind: 'message', word: 'It is cold', detail: '+46701740612, 3 min ago', href: '/messages/msg_1' });
  const [erased] = foundThings(t, { ...none, messages: [{ ...message, text: '' }] }, () => '3 min ago');
  expect(erased?.word).toBe('+46701740612');
});

test('a step leads to itself in the builder, a contact to its page', () => {
  const steps = [{ workflowId: 'wfl_1', workflowName: 'Pipe', nodeId: 'ask', type: 'msg.send', title: 'Ask', text: 'Is it cold?' }];
  const contacts = [{ id: 'con_1', name: '', phones: ['+46701740612'] }];
  expect(foundThings(t, { ...none, steps, contacts }, () => '')).toMatchObject([
    { kind: 'contact', word: '+46701740612', href: '/contacts/con_1' },
    { kind: 'step', word: 'Ask', detail: 'Pipe: Is it cold?', href: '/workflows/wfl_1?step=ask' },
  ]);
});
