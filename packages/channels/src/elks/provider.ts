import { word } from '@signalbox/words/light';
import { httpProvider } from '../http/http-provider.ts';
import { elksCallback, elksCallbackUrl } from './callback.ts';
import { ElksConfig, ElksSecrets } from './config.ts';
import { askElksCredit, readElksCredit, readElksText, sendElksText } from './send.ts';

/** Texts by 46elks, over HTTP. */
export const elksProvider = httpProvider<ElksConfig, ElksSecrets>({
  ...{ type: 'elks', title: '46elks', help: word('channels.elks.help'), config: ElksConfig, secrets: ElksSecrets },
  limits: { perSecond: 100 },
  send: sendElksText,
  read: readElksText,
  credit: { ask: askElksCredit, read: readElksCredit },
  callback: elksCallback,
  callbackUrl: elksCallbackUrl,
});
