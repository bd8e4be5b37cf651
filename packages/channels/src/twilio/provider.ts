import { word } from '@signalbox/words/light';
import { httpProvider } from '../http/http-provider.ts';
import { twilioCallback, twilioCallbackUrl } from './callback.ts';
import { TwilioConfig, TwilioSecrets } from './config.ts';
import { askTwilioCredit, readTwilioCredit, readTwilioText, sendTwilioText } from './send.ts';

/** Texts by Twilio, over HTTP. */
export const twilioProvider = httpProvider<TwilioConfig, TwilioSecrets>({
  ...{ type: 'twilio', title: 'Twilio', help: word('channels.twilio.help'), config: TwilioConfig, secrets: TwilioSecrets },
  limits: { perSecond: 100 },
  send: sendTwilioText,
  read: readTwilioText,
  credit: { ask: askTwilioCredit, read: readTwilioCredit },
  callback: twilioCallback,
  callbackUrl: twilioCallbackUrl,
});
