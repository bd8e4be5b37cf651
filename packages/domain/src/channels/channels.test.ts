import { expect, test } from 'vitest';
import type { Channel } from './channel.ts';
import { createChannels } from './create-channels.ts';
import { channels } from './registry.ts';
import { sms } from './sms.ts';

test.each(channels.all.map((channel) => [channel.id, channel] as const))('%s says of itself what holds', (_id, channel) => {
  const content = channel.ofText(channel.sample.text);
  expect(channel.textOf(content)).toBe(channel.sample.text);
  expect(channel.read(channel.keep(content))).toEqual(content);
  expect(() => channel.checkContent(content)).not.toThrow();
  const { parts, units, limit } = channel.measure(content);
  expect(units).toHaveLength(parts);
  expect(Math.max(...units)).toBeLessThanOrEqual(limit);
  const { ours, theirs } = channel.sample;
  expect(channel.parseAddress(theirs)).toBe(theirs);
  expect(channel.parseRecipient(theirs)).toBe(theirs);
  expect([channel.cleanAddress(ours), channel.cleanAddress(theirs)]).toEqual([ours, theirs]);
  expect(channel.replyKey(ours, theirs)).toMatch(new RegExp(`^${channel.id}\\|`));
  const { maxLength, parts: cut } = channel.capabilities;
  if (maxLength !== null) expect(() => channel.checkContent(channel.ofText('🙂'.repeat(maxLength / 2)))).not.toThrow();
  if (cut) expect(cut.many).toBeLessThan(cut.most);
  for (const kind of channel.addressKinds.receives) expect(channel.addressKinds.sends).toContain(kind);
});

test('a text message is refused when it is empty or too long, and knows its parts', () => {
  const refusal = (text: string) => {
    try {
      sms.checkContent({ text });
      return null;
    } catch (error) {
      return (error as { code?: string }).code;
    }
  };
  expect(['Hi', ' ', 'x'.repeat(1530), 'x'.repeat(1531)].map(refusal)).toEqual([null, 'text.empty', null, 'text.too_long']);
  expect(sms.measure({ text: 'x'.repeat(161) })).toEqual({ parts: 2, units: [153, 8], limit: 153, encoding: 'gsm' });
  expect(sms.measure({ text: '🙂' })).toEqual({ parts: 1, units: [2], limit: 70, encoding: 'ucs2' });
});

test.each([
  ['070-174 06 12', '+46701740612', '+46701740612'],
  [' 71400 ', 'phone.invalid', '71400'],
  ['nobody', 'phone.invalid', 'phone.invalid'],
  ['', 'phone.missing', 'phone.missing'],
])('%j typed by a person is %s, as a recipient %s', (text, typed, recipient) => {
  const read = (parse: (text: string) => string) => {
    try {
      return parse(text);
    } catch (error) {
      return (error as { code?: string }).code;
    }
  };
  expect([read(sms.parseAddress), read(sms.parseRecipient)]).toEqual([typed, recipient]);
});

test.each([
  ['71400', '71 400'],
  ['+46701740612', '+46 70 174 06 12'],
  ['+4712345678', '+4712345678'],
  ['Signalbox', 'Signalbox'],
])('%s is read as %s', (value, shown) => {
  expect(sms.showAddress(value)).toBe(shown);
});

test('an address belongs to the first channel that can read it', () => {
  const never = (): string => {
    throw new Error('cannot be read');
  };
  const memo: Channel = { ...(sms as Channel), id: 'memo', parseAddress: (text) => (text.startsWith('memo:') ? text : never()) };
  const both = createChannels([sms, memo]);
  expect(both.reading('070-174 06 12')).toEqual({ channel: sms, address: '+46701740612' });
  expect(both.reading('memo:maja')).toEqual({ channel: memo, address: 'memo:maja' });
  expect(() => both.reading('nobody')).toThrow(expect.objectContaining({ code: 'phone.invalid', values: { text: 'nobody' } }));
  expect(both.of('memo')).toBe(memo);
  expect(both.get('pager')).toBeUndefined();
  expect(() => both.of('pager')).toThrow('pager');
});
