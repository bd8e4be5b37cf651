import { expect, test } from 'vitest';
import { findChannelNames, findNames } from './find-names.ts';

test.each([
  [`where kind = 'sms'`, true],
  ['const key = `sms|71400`;', true],
  ['const words = { sms: 1 };', true],
  [`node.type === 'trigger.sms'`, true],
  ['isSms ? 1 : 2', true],
  ['splitSms(text)', true],
  ['<SmsMeter />', true],
  [`help: 'Sends an SMS.'`, false],
  ['// an sms is not an e-mail', false],
  ['/** `sms|ours|theirs` */', false],
  ['const url = "https://sms.example";', true],
  ['const prisms = 1;', false],
  ['const smsc = 1;', false],
])('%s', (code, isNamed) => {
  expect(findNames('sms', `\n${code}\n`)).toHaveLength(isNamed ? 1 : 0);
  if (isNamed) expect(findNames('sms', `\n${code}\n`)[0]?.line).toBe(2);
});

test.each([
  [`channel === 'email'`, true],
  [`{ channel: "email" }`, true],
  [`m.channel = 'email'`, true],
  [`node.type === 'trigger.email'`, true],
  ['const key = `email|a|b`;', true],
  [`where kind = 'email'`, false],
  ['const { email } = user;', false],
  [`// channel: 'email'`, false],
])('of a channel called as its addresses are: %s', (code, isNamed) => {
  expect(findChannelNames('email', code)).toHaveLength(isNamed ? 1 : 0);
});
