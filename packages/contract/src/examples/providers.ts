import type { ChangeOwnAddress, CreateOwnAddress } from '../own-address-changes.ts';
import type { Page } from '../page.ts';
import type {
  ChangeProvider,
  ChangeProviderCredit,
  ChangeProviderLog,
  CheckProvider,
  CreateProvider,
  ProviderCheck,
  ProviderOrder,
  ProviderUses,
} from '../provider-changes.ts';
import type { ProviderKind } from '../provider-kinds.ts';
import type { ProviderPrices } from '../provider-prices.ts';
import type { ProviderTest, TestProvider } from '../provider-tests.ts';
import type { OwnAddress, OwnAddressList, Provider, ProviderEvent, ProviderList } from '../providers.ts';
import { exampleId } from './ids.ts';

export const ownAddressExample: OwnAddress = {
  ...{ id: exampleId('ownAddress'), kind: 'short_code', value: '71400', providerId: exampleId('provider'), providerName: 'Operator' },
  ...{ canSend: true, canReceive: true, channel: 'sms', usual: false, shared: 'no', keywords: [] },
};
export const ownAddressListExample: OwnAddressList = { items: [ownAddressExample] };
export const createOwnAddressExample: CreateOwnAddress = { providerId: exampleId('provider'), kind: 'short_code', value: '71400' };
export const changeOwnAddressExample: ChangeOwnAddress = { canReceive: false };

const config = { host: 'smsc.example.com', port: 2775, systemId: 'waterworks' };
export const providerExample: Provider = {
  ...{ id: exampleId('provider'), type: 'smpp', channel: 'sms', name: 'Operator', status: 'on', statusCode: null, perSecond: 50, config },
  resendsAlarms: false,
  secrets: [{ field: 'password', at: '2026-02-27T09:30:00.000Z', by: 'Maja Lind' }],
  since: '2026-03-02T08:15:00.000Z',
  nextTry: null,
  place: 1,
  checked: { at: '2026-02-27T09:30:00.000Z', code: null },
  revision: 3,
  addresses: ['71400'],
  callbackUrl: null,
  certificate: null,
  mailbox: null,
  credit: null,
  prices: { currency: 'SEK', each: [{ country: 'SE', amount: 0.35 }] },
  load: { perMinute: Array.from({ length: 60 }, (_, i) => (i % 7) * 40), measured: 7_080, health: 0.994, usual: 0.991 },
  waiting: 77,
  stopped: null,
  log: { level: 'errors', until: null },
  unusable: 1,
};
export const providerListExample: ProviderList = { items: [providerExample] };
export const createProviderExample: CreateProvider = {
  ...{ type: 'smpp', name: 'Operator', config, secrets: { password: 'what-they-gave-you' }, perSecond: 50, resendsAlarms: false },
};
export const changeProviderExample: ChangeProvider = { revision: 3, status: 'paused' };
export const changeProviderCreditExample: ChangeProviderCredit = {
  threshold: 500,
  warn: { contactId: exampleId('contact'), channel: 'sms' },
};
export const providerPricesExample: ProviderPrices = { currency: 'SEK', each: [{ country: 'SE', amount: 0.35 }] };
export const providerOrderExample: ProviderOrder = { channel: 'sms', ids: [exampleId('provider')] };
export const changeProviderLogExample: ChangeProviderLog = { level: 'debug' };
export const checkProviderExample: CheckProvider = { type: 'smpp', config, secrets: { password: 'what-they-gave-you' } };
export const providerCheckExample: ProviderCheck = { result: 'auth', code: '0x0000000E', tookMs: 84 };
export const testProviderExample: TestProvider = {
  ...{ key: 'press-0193a5c1', from: exampleId('ownAddress'), to: '+46701740601', text: 'A test by Signalbox' },
};
export const providerTestExample: ProviderTest = {
  ...{ result: 'accepted', code: '0x00000000', ref: '1a2b3c', tookMs: 112, left: 9 },
  lines: [
    { way: 'out', text: 'submit_sm #2 destination_addr=46701740601 short_message="A test by Signalbox"', afterMs: 41 },
    { way: 'in', text: 'submit_sm_resp #2 0x00000000 message_id=1a2b3c', afterMs: 112 },
  ],
};
export const providerUsesExample: ProviderUses = { items: [{ kind: 'address', id: exampleId('ownAddress'), name: '71400' }] };
const field = {
  ...{ required: true, help: null, default: null, min: null, max: null, maxLength: null, lines: null, risk: null, file: null },
  options: [],
};
export const providerKindListExample: { items: ProviderKind[] } = {
  items: [
    {
      ...{ type: 'smpp', channel: 'sms', title: 'SMPP', help: 'A direct connection to a mobile operator or an SMS aggregator.' },
      picture: { lines: 'M12 16h40', stations: [{ x: 12, y: 16 }] },
      fields: [
        { ...field, name: 'port', kind: 'number', title: 'Port', required: false, default: 2775, min: 1, max: 65_535 },
        { ...field, name: 'password', kind: 'secret', title: 'Password', maxLength: 64 },
      ],
      ...{ addressKinds: ['phone', 'short_code', 'name'], receives: true, receipts: true, subjects: false, checks: true },
    },
  ],
};
export const providerEventPageExample: Page<ProviderEvent> = {
  items: [
    {
      id: exampleId('providerEvent'),
      level: 'error',
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
