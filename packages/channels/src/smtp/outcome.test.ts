import { expect, test } from 'vitest';
import { failureOf, outcomeOf } from './outcome.ts';

const said = (status: number | null, response: string, command = 'RCPT TO', code = 'EENVELOPE') => ({ status, response, command, code });

test.each([
  [said(550, '550 5.1.1 no such user'), 'permanent_recipient', '550 5.1.1'],
  [said(550, '550 no such user'), 'permanent_recipient', '550'],
  [said(552, '552 5.2.2 mailbox full'), 'permanent_recipient', '552 5.2.2'],
  [said(550, '550 5.7.1 relaying denied'), 'permanent_message', '550 5.7.1'],
  [said(553, '553 5.1.8 bad sender domain', 'MAIL FROM'), 'permanent_message', '553 5.1.8'],
  [said(554, '554 5.6.0 spam', 'DATA', 'EMESSAGE'), 'permanent_message', '554 5.6.0'],
  [said(530, '530 5.7.0 authentication required', 'MAIL FROM'), 'auth', '530 5.7.0'],
  [said(535, '535 5.7.8 bad password', 'AUTH', 'EAUTH'), 'auth', '535 5.7.8'],
  [said(454, '454 4.7.0 cannot look', 'AUTH', 'EAUTH'), 'transient', '454 4.7.0'],
  [said(451, '451 4.7.1 greylisted, come back'), 'transient', '451 4.7.1'],
  [said(452, '452 4.3.1 disk full'), 'transient', '452 4.3.1'],
  [said(421, '421 4.3.2 shutting down', 'CONN'), 'throttled', '421 4.3.2'],
  [said(450, '450 4.2.1 receiving at a rate that is too high'), 'throttled', '450 4.2.1'],
  [said(null, 'self-signed certificate', 'CONN', 'ESOCKET'), 'auth', 'ESOCKET'],
  [said(502, '502 not implemented', 'STARTTLS', 'ETLS'), 'auth', '502'],
  [said(554, '554 5.7.1 your address is on a list', 'CONN', 'EPROTOCOL'), 'transient', '554 5.7.1'],
  [said(null, 'connect ECONNREFUSED', 'CONN', 'ESOCKET'), 'transient', 'ESOCKET'],
  [said(null, 'getaddrinfo ENOTFOUND', 'CONN', 'EDNS'), 'transient', 'EDNS'],
])('%j is %s', (failure, result, rawCode) => {
  expect(outcomeOf(failure, false)).toMatchObject({ result, rawCode, ref: null });
});

test('without an answer after the text was handed over nobody knows; an answer counts all the same', () => {
  expect(outcomeOf(said(null, 'Connection closed', 'CONN', 'ECONNECTION'), true).result).toBe('unknown');
  expect(outcomeOf(said(554, '554 5.7.1 no', 'DATA', 'EMESSAGE'), true).result).toBe('permanent_message');
});

test('whatever was thrown is a failure', () => {
  for (const thrown of [null, 'x', new Error('broken'), { code: 1, responseCode: 250 }])
    expect(failureOf(thrown)).toMatchObject({ code: 'ESOCKET', status: null });
});
