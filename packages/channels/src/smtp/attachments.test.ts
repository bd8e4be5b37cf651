import { email } from '@signalbox/domain';
import PostalMime from 'postal-mime';
import { expect, onTestFinished, test } from 'vitest';
import { SmtpConfig } from './config.ts';
import { smtpProvider } from './provider.ts';
import { keepMails } from './testing/keep-mails.ts';

const photo = { id: 'fil_1', name: 'Åsas "photo".png', contentType: 'image/png', sizeBytes: 3 };

async function send(
  readFile: (id: string) => Promise<{ name: string; type: string; bytes: Uint8Array } | null>,
  html: string | null = null,
) {
  const { port, mails } = await keepMails();
  const config = SmtpConfig.parse({ host: '127.0.0.1', port, security: 'none' });
  const sender = smtpProvider.openSender({ config, secrets: {}, providerId: 'p', onStatus: () => {} });
  onTestFinished(() => sender.close());
  const content = { ...email.withFiles(email.ofText('See'), [photo]), subject: 'Photo', html };
  const message = { messageId: 'm1', from: 'hello@example.com', to: 'maja@example.com', attempt: 1, content, readFile };
  return { outcome: await sender.send(message), mails };
}

test('files go along, with their names; a picture that the HTML shows stands in it', async () => {
  const bytes = Buffer.from([1, 2, 3]);
  for (const [html, disposition] of [
    [null, 'attachment'],
    ['<p><img src="cid:fil_1"></p>', 'inline'],
  ] as const) {
    const { outcome, mails } = await send(async () => ({ name: photo.name, type: photo.contentType, bytes }), html);
    expect(outcome).toMatchObject({ result: 'accepted' });
    const { attachments } = await PostalMime.parse(mails[0] ?? Buffer.alloc(0));
    expect(attachments).toMatchObject([{ filename: photo.name, mimeType: 'image/png', disposition }]);
    expect(Buffer.from(attachments[0]?.content as ArrayBuffer)).toEqual(bytes);
  }
});

test('a file that is not kept any more fails the mail, and files have a limit together', async () => {
  const { outcome, mails } = await send(async () => null);
  expect(outcome).toMatchObject({ result: 'permanent_message', rawCode: 'file-gone' });
  expect(mails).toEqual([]);
  const large = { ...photo, sizeBytes: 10 * 1024 * 1024 };
  expect(() => email.checkContent(email.withFiles(email.ofText('See'), [large, large]))).toThrow(
    expect.objectContaining({ code: 'files.too_large' }),
  );
});
