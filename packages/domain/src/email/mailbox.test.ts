import { expect, test } from 'vitest';
import { cleanMailbox, domainOf, parseMailbox } from './mailbox.ts';

test.each([
  ['maja@example.com', 'maja@example.com'],
  [' Maja.Lind@Example.COM ', 'maja.lind@example.com'],
  ['Maja Lind <maja@example.com>', 'maja@example.com'],
  ['mailto:maja@example.com', 'maja@example.com'],
  ['\u200bmaja@example.com\u00a0', 'maja@example.com'],
  ['åsa@mål.example', 'åsa@xn--ml-yia.example'],
  ['a+b_c@mail.example.co.uk', 'a+b_c@mail.example.co.uk'],
  ['root@localhost', 'root@localhost'],
])('%j is the mailbox %s', (text, mailbox) => {
  expect(parseMailbox(text)).toBe(mailbox);
  expect(cleanMailbox(text)).toBe(mailbox);
});

test.each([
  ['', 'email.missing'],
  ['maja', 'email.invalid'],
  ['maja@', 'email.invalid'],
  ['@example.com', 'email.invalid'],
  ['maja..l@example.com', 'email.invalid'],
  ['maja@exa mple.com', 'email.invalid'],
  ['maja@-example.com', 'email.invalid'],
  ['maja@1.2.3.4', 'email.invalid'],
  ['a@b.c, d@e.f', 'email.invalid'],
  ['maja@example.com\r\nBcc: all@example.com', 'email.invalid'],
  ['x <maja@example.com>\nBcc: <b@c.d>', 'email.invalid'],
  [`${'a'.repeat(65)}@example.com`, 'email.invalid'],
  ['+46701740612', 'email.invalid'],
])('%j is refused: %s', (text, code) => {
  expect(() => parseMailbox(text)).toThrow(expect.objectContaining({ code }));
});

test('what a server wrote is kept whatever it is', () => {
  expect(cleanMailbox(' Not An Address ')).toBe('not an address');
  expect(domainOf('maja@example.com')).toBe('example.com');
});
