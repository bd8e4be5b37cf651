import { expect, test } from 'vitest';
import { findNames } from './find-names.ts';

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
