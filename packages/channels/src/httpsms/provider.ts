import { word } from '@signalbox/words/light';
import { httpProvider } from '../http/http-provider.ts';
import { httpSmsCallback, httpSmsCallbackUrl } from './callback.ts';
import { HttpSmsConfig, HttpSmsSecrets } from './config.ts';
import { askHttpText, readHttpState } from './look-up.ts';
import { readHttpText, sendHttpText } from './send.ts';

/** Texts by any operator that takes one request for each, as the account's people describe it. */
export const httpTextProvider = httpProvider<HttpSmsConfig, HttpSmsSecrets>({
  ...{ type: 'httpsms', title: 'HTTP', help: word('channels.httpsms.help'), config: HttpSmsConfig, secrets: HttpSmsSecrets },
  picture: { lines: 'M24 13c-4 0-2 7-6 9 4 2 2 9 6 9M40 13c4 0 2 7 6 9-4 2-2 9-6 9M29 22h.1M35 22h.1' },
  limits: { perSecond: null },
  send: sendHttpText,
  read: readHttpText,
  lookUp: { ask: askHttpText, read: readHttpState },
  callback: httpSmsCallback,
  callbackUrl: httpSmsCallbackUrl,
});
