import { expect, test } from 'vitest';
import { email, mailId } from './email.ts';
import { channels } from './registry.ts';

const mail = (subject: string, text: string) => email.read({ subject, body: text, content: null });
const before = (subject: string, inbound: boolean) => ({
  ...{ id: 'm1', inbound, ours: 'hello@example.com' },
  content: { ...mail(subject, ''), thread: ['<a@b>'] },
});

test('an address is the mailbox of whoever it was meant for', () => {
  expect(channels.reading('Maja <Maja@example.com>')).toEqual({ channel: email, address: 'maja@example.com' });
  expect(() => channels.reading('maja@')).toThrow(expect.objectContaining({ code: 'email.invalid' }));
  expect(() => channels.reading('nobody')).toThrow(expect.objectContaining({ code: 'phone.invalid' }));
});

test('a subject is one line, whatever stands in it', () => {
  const said = email.withSubject(email.ofText('Hi'), 'Order 12\r\nBcc: all@example.com\u2028x');
  expect(said.subject).toBe('Order 12 Bcc: all@example.com x');
  expect(mail('a\nb', 'x').subject).toBe('a b');
});

test.each([
  ['', null, 'Your order is ready.'],
  ['Order', null, 'Order'],
  ['', before('Order', false), 'Re: Order'],
  ['', before('SV: Re: Order', true), 'Re: Order'],
  ['Other', before('Order', true), 'Other'],
])('with the subject %j after %j it goes out as %j', (subject, earlier, shown) =>
  expect(email.goOn(email.withSubject(email.ofText('Your order is ready.\nCome by.'), subject), earlier).subject).toBe(shown),
);

test('it stays in the conversation', () => {
  const thread = (earlier: ReturnType<typeof before> | null) => email.goOn(email.ofText('Hi'), earlier).thread;
  expect(thread(null)).toEqual([]);
  expect(thread(before('Order', true))).toEqual(['<a@b>']);
  expect(thread(before('Order', false))).toEqual(['<a@b>', mailId('m1', 'hello@example.com')]);
});

test('a long first line is cut between words', () => {
  const { subject } = email.goOn(email.ofText('word '.repeat(40)), null);
  expect(subject.length).toBeLessThan(75);
  expect(subject).toMatch(/word …$/);
});

test.each([
  ['Hello', 'STOP', 'stop'],
  ['Hello', 'Stop\n-- \nMaja Lind\nExample Ltd', 'stop'],
  ['Re: unsubscribe', 'Hello', 'stop'],
  ['STOP', '', 'stop'],
  ['Cancel', '', 'stop'],
  ['Cancel', 'my order of yesterday', null],
  ['Hello', 'Stop the delivery on Friday, please, we are away', null],
  ['Hello', 'STOP sending me this', null],
  ['Hello', 'Stop\n\nMaja Lind', null],
  ['Hello', ' stop. \n-- \nMaja Lind', 'stop'],
  ['Hello', 'Please unsubscribe', 'stop'],
  ['Hello', 'start', 'start'],
  ['Stop the noise in the yard', 'It is loud', null],
  ['Stop the noise in the yard', '', null],
  ['Stop, please', 'Hello', 'stop'],
  ['AW: Abmelden', 'Guten Tag', 'stop'],
  ['Unsubscribe Maja from the choir', 'Thanks', null],
  ['Order', 'Yes, please', null],
])('under %j is written %j: %s', (subject, text, says) => expect(email.optOut.of(mail(subject, text), undefined)).toBe(says));

test('what a mail has beyond subject and text is kept, and nothing where there is nothing', () => {
  expect(email.keep(mail('', 'Hi'))).toEqual({ subject: null, body: 'Hi', content: null });
  const rich = { ...mail('Order', 'Hi'), html: '<p>Hi</p>', cc: ['a@b.example'] };
  expect(email.read(email.keep(rich))).toEqual(rich);
});

test('an empty one and one without end are refused', () => {
  expect(() => email.checkContent(mail('Order', ' '))).toThrow(expect.objectContaining({ code: 'text.empty' }));
  expect(() => email.checkContent(mail('Order', 'x'.repeat(200_001)))).toThrow(expect.objectContaining({ code: 'text.too_long' }));
});
