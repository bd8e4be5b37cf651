import { type ContentOf, sms } from '@signalbox/domain';
import { word } from '@signalbox/words/light';
import type { ProviderType } from '../contract/provider-type.ts';
import { SmppConfig, SmppSecrets } from './config.ts';
import { openSmppReceiver } from './receive.ts';
import { openSmppSender } from './send.ts';
import { testSmpp } from './test.ts';

/** Texts over SMPP 3.4, the protocol of the mobile operators. */
export const smppProvider: ProviderType<SmppConfig, SmppSecrets, ContentOf<typeof sms>> = {
  type: 'smpp',
  channel: sms,
  title: 'SMPP',
  help: word('channels.smpp.help'),
  picture: {
    lines: 'M12 16h40M12 28h40',
    stations: [
      [12, 16],
      [52, 16],
      [12, 28],
      [52, 28],
    ],
  },
  config: SmppConfig,
  secrets: SmppSecrets,
  limits: { perSecond: null },
  capabilities: { receives: true, receipts: true },
  openSender: openSmppSender,
  patienceMs: (config) => config.patienceMs,
  openReceiver: openSmppReceiver,
  test: testSmpp,
};
