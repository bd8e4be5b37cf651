import { createTransport, type SendMailOptions } from 'nodemailer';

/** Somebody's mail server brings a mail to the door at this port; resolves with whether the door has it. */
export async function writeMail(port: number, mail: SendMailOptions): Promise<boolean> {
  const mailer = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
  try {
    await mailer.sendMail(mail);
    return true;
  } catch {
    return false;
  } finally {
    mailer.close();
  }
}
