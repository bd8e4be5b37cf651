import { newId } from '@signalbox/domain';
import { expect, test } from 'vitest';
import { readMail } from './read-mail.ts';
import { readReturnPath, returnPath } from './return-path.ts';
import { reportOf } from './testing/report-of.ts';

const id = newId();
test.each([
  [{}, { messageId: id, action: 'failed', status: '5.1.1', words: 'smtp; 550 5.1.1 no such user here' }],
  [
    { action: 'delayed', status: '4.4.1' },
    { messageId: id, action: 'delayed', status: '4.4.1' },
  ],
  [{ action: 'relayed', status: '2.0.0' }, { action: 'other' }],
  [{ id: 'other' }, { messageId: null, action: 'failed' }],
])('%j is told', async (given, report) => {
  const mail = await readMail(Buffer.from(reportOf({ id, ...given })), '');
  expect(mail.report).toMatchObject(report);
  expect(mail.content.automatic).toBe(true);
});

test('a whole mail that comes back is read, too; another mail is no report', async () => {
  const whole = reportOf({ id }).replace('text/rfc822-headers', 'message/rfc822');
  expect((await readMail(Buffer.from(whole), '')).report).toMatchObject({ messageId: id });
  expect((await readMail(Buffer.from('Subject: Hi\r\n\r\nStatus: 5.1.1'), 'a@b.example')).report).toBeNull();
});

test('a return path leads back to its mailbox and message', () => {
  const path = returnPath('hello@example.com', id);
  expect(path).toMatch(/^hello\+b-[0-9a-f]{32}@example\.com$/);
  expect(readReturnPath(path)).toEqual({ mailbox: 'hello@example.com', messageId: id });
  for (const other of ['hello@example.com', 'hello+b-1@example.com', 'hello+news@example.com']) expect(readReturnPath(other)).toBeNull();
});
