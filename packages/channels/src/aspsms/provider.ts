import { word } from '@signalbox/words/light';
import { httpProvider } from '../http/http-provider.ts';
import { aspsmsCallback, aspsmsCallbackUrl } from './callback.ts';
import { AspsmsConfig, AspsmsSecrets } from './config.ts';
import { askAspsmsText, readAspsmsNotes } from './look-up.ts';
import { askAspsmsCredit, readAspsmsCredit, readAspsmsText, sendAspsmsText } from './send.ts';

/** Texts by ASPSMS, as JSON or SOAP. */
export const aspsmsProvider = httpProvider<AspsmsConfig, AspsmsSecrets>({
  ...{ type: 'aspsms', title: 'ASPSMS', help: word('channels.aspsms.help'), config: AspsmsConfig, secrets: AspsmsSecrets },
  picture: {
    lines: 'M12 30h10l3.4-4.6M30.6 18.4 34 14h18M32.5 22a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0z',
    stations: [
      [12, 30],
      [52, 14],
    ],
  },
  limits: { perSecond: null },
  send: sendAspsmsText,
  read: readAspsmsText,
  credit: { ask: askAspsmsCredit, read: readAspsmsCredit },
  lookUp: { ask: askAspsmsText, read: readAspsmsNotes },
  callback: aspsmsCallback,
  callbackUrl: aspsmsCallbackUrl,
});
