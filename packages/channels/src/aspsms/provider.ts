import { word } from '@signalbox/words/light';
import { httpProvider } from '../http/http-provider.ts';
import { aspsmsCallback, aspsmsCallbackUrl } from './callback.ts';
import { AspsmsConfig, AspsmsSecrets } from './config.ts';
import { askAspsmsCredit, readAspsmsCredit, readAspsmsText, sendAspsmsText } from './send.ts';

/** Texts by ASPSMS, as JSON or SOAP. */
export const aspsmsProvider = httpProvider<AspsmsConfig, AspsmsSecrets>({
  ...{ type: 'aspsms', title: 'ASPSMS', help: word('channels.aspsms.help'), config: AspsmsConfig, secrets: AspsmsSecrets },
  limits: { perSecond: null },
  send: sendAspsmsText,
  read: readAspsmsText,
  credit: { ask: askAspsmsCredit, read: readAspsmsCredit },
  callback: aspsmsCallback,
  callbackUrl: aspsmsCallbackUrl,
});
