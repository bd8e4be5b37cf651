import { type ContentOf, operationalError, sms } from '@signalbox/domain';
import { word } from '@signalbox/words/light';
import type { ProviderType } from '../contract/provider-type.ts';
import { httpSender } from '../http-sender.ts';
import { refusalOf } from '../outcome-of.ts';
import { readObject } from '../read-object.ts';
import { askTwilio } from './ask-twilio.ts';
import { twilioCallback, twilioCallbackUrl } from './callback.ts';
import { TwilioConfig, TwilioSecrets } from './config.ts';
import { sendTwilio } from './send.ts';

/** Texts by Twilio, over HTTP. */
export const twilioProvider: ProviderType<TwilioConfig, TwilioSecrets, ContentOf<typeof sms>> = {
  type: 'twilio',
  channel: sms,
  title: 'Twilio',
  help: word('channels.twilio.help'),
  config: TwilioConfig,
  secrets: TwilioSecrets,
  limits: { perSecond: 100 },
  capabilities: { receives: true, receipts: true },
  openSender: (settings) => httpSender(10, (message) => sendTwilio(settings, message)),
  callback: twilioCallback,
  callbackUrl: twilioCallbackUrl,
  test: async (settings) => {
    const asked = await askTwilio(settings, '/Balance.json');
    return asked.status === 200 ? { result: 'accepted', rawCode: '200' } : refusalOf(asked, () => null);
  },
  balance: async (settings) => {
    const asked = await askTwilio(settings, '/Balance.json');
    const { balance, currency } = asked.status === 200 ? readObject(asked.text) : {};
    const amount = typeof balance === 'string' ? Number(balance) : Number.NaN;
    if (!Number.isFinite(amount)) throw operationalError('provider.no_balance', { code: String(asked.status ?? 'lost') });
    return { amountMicros: Math.round(amount * 1_000_000), currency: typeof currency === 'string' ? currency : null };
  },
};
