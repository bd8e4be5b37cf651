import type { Page } from '../page.ts';
import type { OwnAddressList, ProviderEvent, ProviderList } from '../providers.ts';
import { exampleId } from './ids.ts';

export const ownAddressListExample: OwnAddressList = {
  items: [{ id: exampleId('ownAddress'), kind: 'short_code', value: '71400', providerId: exampleId('provider'), providerName: 'Operator' }],
};
export const providerListExample: ProviderList = {
  items: [
    {
      id: exampleId('provider'),
      type: 'smpp',
      channel: 'sms',
      name: 'Operator',
      status: 'on',
      statusCode: null,
      perSecond: 50,
      config: { host: 'smsc.example.com', port: 2775, systemId: 'waterworks' },
      addresses: ['71400'],
      unusable: 1,
    },
  ],
};
export const providerEventPageExample: Page<ProviderEvent> = {
  items: [
    {
      id: exampleId('providerEvent'),
      code: 'receipt.unreadable',
      at: '2026-03-02T08:15:00.000Z',
      from: '+46701740601',
      to: '71400',
      text: 'id: stat:DELIVRD',
      raw: { bytes: '69643a20737461743a44454c49565244', dataCoding: 0, esmClass: 4 },
    },
  ],
  next: null,
};
