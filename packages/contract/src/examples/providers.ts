import type { OwnAddressList, ProviderList } from '../providers.ts';
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
    },
  ],
};
