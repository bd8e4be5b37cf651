import { createTransport } from 'nodemailer';
import type { ProviderSettings, SendOutcome } from '../contract/messages.ts';
import type { SmtpConfig, SmtpSecrets } from './config.ts';
import { dialogueLogger } from './dialogue-logger.ts';
import { failureOf, outcomeOf } from './outcome.ts';
import { transportOf } from './transport-of.ts';

/** Connects, encrypts and signs in as the lane would, and leaves again. */
export async function testSmtp(settings: ProviderSettings<SmtpConfig, SmtpSecrets>): Promise<Pick<SendOutcome, 'result' | 'rawCode'>> {
  const mailer = createTransport({ ...transportOf(settings), ...dialogueLogger(settings.dialogue), pool: false });
  try {
    await mailer.verify();
    return { result: 'accepted', rawCode: '250' };
  } catch (error) {
    const { result, rawCode } = outcomeOf(failureOf(error), false);
    return { result, rawCode };
  } finally {
    mailer.close();
  }
}
