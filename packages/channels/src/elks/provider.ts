import { type ContentOf, operationalError, sms } from '@signalbox/domain';
import { word } from '@signalbox/words/light';
import type { ProviderType } from '../contract/provider-type.ts';
import { httpSender } from '../http-sender.ts';
import { refusalOf } from '../outcome-of.ts';
import { readObject } from '../read-object.ts';
import { askElks } from './ask-elks.ts';
import { elksCallback, elksCallbackUrl } from './callback.ts';
import { ElksConfig, ElksSecrets } from './config.ts';
import { sendElks } from './send.ts';

/** Texts by 46elks, over HTTP. */
export const elksProvider: ProviderType<ElksConfig, ElksSecrets, ContentOf<typeof sms>> = {
  type: 'elks',
  channel: sms,
  title: '46elks',
  help: word('channels.elks.help'),
  config: ElksConfig,
  secrets: ElksSecrets,
  limits: { perSecond: 100 },
  capabilities: { receives: true, receipts: true },
  openSender: (settings) => httpSender(10, (message) => sendElks(settings, message)),
  callback: elksCallback,
  callbackUrl: elksCallbackUrl,
  test: async (settings) => {
    const asked = await askElks(settings, '/me');
    return asked.status === 200 ? { result: 'accepted', rawCode: '200' } : refusalOf(asked, () => null);
  },
  // In ten-thousandths of the currency.
  balance: async (settings) => {
    const asked = await askElks(settings, '/me');
    const { balance, currency } = asked.status === 200 ? readObject(asked.text) : {};
    if (typeof balance !== 'number') throw operationalError('provider.no_balance', { code: String(asked.status ?? 'lost') });
    return { amountMicros: balance * 100, currency: typeof currency === 'string' ? currency : null };
  },
};
