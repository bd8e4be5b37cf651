import { channels } from '@signalbox/domain';
import { expect, test } from 'vitest';
import { channelsOf, hasWords, withForm, withWords, wordsOf } from './send-words.ts';

const [texts, mails] = [channels.of('sms'), channels.of('email')];
const ids = (settings: object) => channelsOf({ ...settings }).map(({ id }) => id);

test('the channels are those that the step may go by', () => {
  expect(ids({ who: 'contact', reach: 'first' })).toEqual(['sms', 'email']);
  expect(ids({ who: 'people', reach: 'email' })).toEqual(['email']);
  expect(ids({ who: 'address', to: 'maja@example.com', reach: 'first' })).toEqual(['email']);
  expect(ids({ who: 'address', to: '{{ trigger.from }}' })).toEqual(['sms', 'email']);
});

test('the first channel has the words of the step, the others may have their own', () => {
  const settings = { who: 'contact', reach: 'first', text: 'Hi', subject: '', own: [] };
  expect(wordsOf(settings, texts)).toMatchObject({ text: 'Hi', isUsual: true });
  expect(wordsOf(settings, mails)).toMatchObject({ text: '', isUsual: false });
  expect(hasWords(settings, mails)).toBe(true);
  expect(withWords(settings, texts, { text: 'Hello' })).toEqual({ text: 'Hello', own: [] });
  expect(withWords(settings, mails, { subject: 'Water' })).toEqual({ subject: 'Water', own: [] });
  const own = withWords(settings, mails, { text: 'Dear all' });
  expect(own).toEqual({ own: [{ channel: 'email', text: 'Dear all', subject: '', formatted: '' }] });
  expect(withWords({ ...settings, ...own }, mails, { text: '' })).toEqual({ own: [] });
});

test('plain text becomes formatted text and plain again, in both places', () => {
  const first = { who: 'contact', reach: 'first', text: 'Hi', own: [] };
  const formatted = withForm(first, mails, true);
  expect(formatted).toEqual({ own: [{ channel: 'email', text: '', subject: '', formatted: 'Hi' }] });
  const only = { ...first, reach: 'email' };
  const made = withForm(only, mails, true);
  expect(made).toEqual({ text: '', own: [{ channel: 'email', text: '', subject: '', formatted: 'Hi' }] });
  const back = withForm({ ...only, ...made }, mails, false);
  expect(wordsOf({ ...only, ...made, ...back }, mails)).toMatchObject({ text: 'Hi', formatted: '' });
  expect(hasWords({ ...only, text: '', own: [] }, mails)).toBe(false);
});
