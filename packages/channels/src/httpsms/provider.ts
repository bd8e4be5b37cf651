import { word } from '@signalbox/words/light';
import { httpProvider } from '../http/http-provider.ts';
import { httpSmsCallback, httpSmsCallbackUrl } from './callback.ts';
import { HttpSmsConfig, HttpSmsSecrets } from './config.ts';
import { readHttpText, sendHttpText } from './send.ts';

/** Texts by any operator that takes one request for each, as the account's people describe it. */
export const httpTextProvider = httpProvider<HttpSmsConfig, HttpSmsSecrets>({
  ...{ type: 'httpsms', title: 'HTTP', help: word('channels.httpsms.help'), config: HttpSmsConfig, secrets: HttpSmsSecrets },
  limits: { perSecond: null },
  send: sendHttpText,
  read: readHttpText,
  callback: httpSmsCallback,
  callbackUrl: httpSmsCallbackUrl,
});
