import { type Channel, createChannels, sms } from '@signalbox/domain';
import { expect, test } from 'vitest';
import { markedChannels, messageMark } from './message-mark.ts';

const readLoft = (text: string): string => {
  if (!text.startsWith('loft:')) throw new Error('no loft');
  return text;
};
const memo: Channel = {
  ...(sms as Channel),
  id: 'memo',
  addressKinds: { contact: 'loft', sends: ['loft'], receives: ['loft'] },
  parseAddress: readLoft,
};
const channels = createChannels([sms, memo]);
const answers = { needsText: () => true };

test.each([
  ['a text of one channel', 'memo', {}, {}, [], ['memo']],
  ['no message', 'http', {}, {}, [], []],
  ['nothing said', messageMark, {}, {}, [], ['sms', 'memo']],
  ['a number in full', messageMark, {}, { to: '070-174 06 12' }, ['memo'], ['sms']],
  ['a loft in full', messageMark, {}, { to: 'loft:maja' }, [], ['memo']],
  ['nonsense', messageMark, {}, { to: 'nobody' }, [], ['sms', 'memo']],
  ['the phone of the contact', messageMark, {}, { to: '{{ contact.phone }}' }, [], ['sms']],
  ['any other value', messageMark, {}, { to: '{{ trigger.from }}' }, ['memo'], ['sms', 'memo']],
  ['an answer', messageMark, answers, {}, ['memo', 'http'], ['memo']],
  ['an answer in a workflow that others call', messageMark, answers, {}, ['workflow'], ['sms', 'memo']],
])('%s', (_, mark, spec, input, startedBy, ids) => {
  expect(markedChannels({ mark, spec, input, startedBy }, channels).map(({ id }) => id)).toEqual(ids);
});
