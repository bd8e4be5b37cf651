import type { Readable } from 'node:stream';
import { type ContentOf, type email, mailId } from '@signalbox/domain';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { OutboundMessage, SendOutcome } from '../contract/messages.ts';
import type { OpenOptions, Sender } from '../contract/provider-type.ts';
import { attachmentsOf } from './attachments-of.ts';
import type { SmtpConfig, SmtpSecrets } from './config.ts';
import { dialogueLogger } from './dialogue-logger.ts';
import { mailOf } from './mail-of.ts';
import { failureOf, outcomeOf } from './outcome.ts';
import { addressesOf, identityOf } from './smime/identity-of.ts';
import type { Identity } from './smime/read-pkcs12.ts';
import { signMail } from './smime/sign-mail.ts';
import { transportOf } from './transport-of.ts';

/** Sends mails over a few connections that stay open while there is work. */
export function openSmtpSender(settings: OpenOptions<SmtpConfig, SmtpSecrets>): Sender<Mail> {
  const { config, secrets, dialogue } = settings;
  const signing = identityOf(config, secrets, Date.now());
  const mailer = createTransport({ ...transportOf(settings), ...dialogueLogger(dialogue) });
  /** The mails under way by their ids, as they are read by whoever hands them over. */
  const read = new Map<string, Pick<Readable, 'readableDidRead'>>();
  mailer.use('stream', ({ data, message }, done) => {
    const open = message.createReadStream.bind(message);
    message.createReadStream = (options) => {
      const stream = open(options);
      read.set(String(data.messageId), stream);
      return stream;
    };
    done();
  });
  const underWay = new Set<Promise<SendOutcome>>();

  const deliver = async (message: OutboundMessage<Mail>): Promise<SendOutcome> => {
    const id = mailId(message.messageId, message.from);
    try {
      const attachments = await attachmentsOf(message);
      if (attachments === null) return { result: 'permanent_message', ref: null, rawCode: 'file-gone' };
      const mail = await signedFor(message.from, { ...mailOf(settings, message), attachments }, (await signing)?.identity);
      const { response } = await mailer.sendMail({ ...mail, signal: AbortSignal.timeout(longestMs) });
      return { result: 'accepted', ref: id, rawCode: response.slice(0, 3) };
    } catch (error) {
      return outcomeOf(failureOf(error), read.get(id)?.readableDidRead === true);
    } finally {
      read.delete(id);
    }
  };

  return {
    window: config.connections,
    send: (message) => {
      const sending = deliver(message);
      underWay.add(sending);
      return sending.finally(() => underWay.delete(sending));
    },
    close: async () => {
      await Promise.allSettled(underWay);
      mailer.close();
    },
  };
}

type Mail = ContentOf<typeof email>;

/** Signed where the certificate is this sender's, and holds. */
async function signedFor(from: string, mail: SendMailOptions, identity: Identity | null | undefined): Promise<SendMailOptions> {
  if (!identity || Date.parse(identity.certificate.validTo) < Date.now() || !addressesOf(identity.certificate).includes(from)) return mail;
  return signMail(mail, identity);
}

/** Less than the time that a message is leased for. */
const longestMs = 14_000;
