import { word } from '@signalbox/words/light';
import { httpProvider } from '../http/http-provider.ts';
import { twilioCallback, twilioCallbackUrl } from './callback.ts';
import { TwilioConfig, TwilioSecrets } from './config.ts';
import { askTwilioTexts, readTwilioTexts } from './look-up.ts';
import { askTwilioCredit, readTwilioCredit, readTwilioText, sendTwilioText } from './send.ts';

/** Texts by Twilio, over HTTP. */
export const twilioProvider = httpProvider<TwilioConfig, TwilioSecrets>({
  ...{ type: 'twilio', title: 'Twilio', help: word('channels.twilio.help'), config: TwilioConfig, secrets: TwilioSecrets },
  picture: {
    lines: 'M12 22h14M38 22h14M26 15h12v14H26z',
    stations: [
      [12, 22],
      [52, 22],
    ],
  },
  limits: { perSecond: 100 },
  send: sendTwilioText,
  read: readTwilioText,
  credit: { ask: askTwilioCredit, read: readTwilioCredit },
  lookUp: { ask: askTwilioTexts, read: readTwilioTexts },
  callback: twilioCallback,
  callbackUrl: twilioCallbackUrl,
});
