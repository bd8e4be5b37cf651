import { word } from '@signalbox/words/light';
import { httpProvider } from '../http/http-provider.ts';
import { elksCallback, elksCallbackUrl } from './callback.ts';
import { ElksConfig, ElksSecrets } from './config.ts';
import { askElksTexts, readElksTexts } from './look-up.ts';
import { askElksCredit, readElksCredit, readElksText, sendElksText } from './send.ts';

/** Texts by 46elks, over HTTP. */
export const elksProvider = httpProvider<ElksConfig, ElksSecrets>({
  ...{ type: 'elks', title: '46elks', help: word('channels.elks.help'), config: ElksConfig, secrets: ElksSecrets },
  picture: {
    lines: 'M12 22h12l8-8h20M24 22l8 8h20',
    stations: [
      [12, 22],
      [52, 14],
      [52, 30],
    ],
  },
  limits: { perSecond: 100 },
  send: sendElksText,
  read: readElksText,
  credit: { ask: askElksCredit, read: readElksCredit },
  lookUp: { ask: askElksTexts, read: readElksTexts },
  callback: elksCallback,
  callbackUrl: elksCallbackUrl,
});
