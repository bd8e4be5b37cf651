import { type Channels, isDomainEvent } from '@signalbox/domain';
import { type Say, word } from '@signalbox/words';

/** A stored trigger as the lists need it. */
export interface TriggerRow {
  node_id: string;
  kind: string;
  key: string;
  address: string | null;
}

/** What starts a workflow, in words; one entry per trigger node. */
export function triggerWords(rows: TriggerRow[], told: Told): { kind: string; words: string }[] {
  return [...new Set(rows.map((row) => row.node_id))].map((nodeId) => {
    const group = rows.filter((row) => row.node_id === nodeId);
    return { kind: group[0]?.kind ?? 'manual', words: wordsOf(group, told) };
  });
}

/** Who reads it, and the channels of messages that start something. */
export interface Told {
  t: Say;
  channels: Channels;
}

function wordsOf(rows: TriggerRow[], { t, channels }: Told): string {
  const { kind, key } = rows[0] ?? { kind: '', key: '' };
  if (isPlain(kind)) return t(`views.trigger.${kind}`);
  if (kind === 'event') return eventWords(t, key);
  const channel = channels.get(kind);
  if (!channel) return kind;
  const keys = [...new Set(rows.map((row) => (row.key === '*' ? t('views.trigger.anyText') : row.key)))].join(', ');
  const addresses = [...new Set(rows.flatMap((row) => (row.address === null ? [] : [channel.showAddress(row.address)])))];
  const to = addresses.length > 2 ? word('views.trigger.numbers', { count: addresses.length }) : addresses;
  return t('views.trigger.message', { message: channel.words.message, keys, to });
}

const eventWords = (t: Say, key: string): string =>
  isDomainEvent(key) ? t(`views.trigger.event.${key}`) : t('views.trigger.event', { key }).trim();

const plain = ['http', 'manual', 'workflow', 'schedule', 'mqtt', 'datalog'] as const;
const isPlain = (kind: string): kind is (typeof plain)[number] => plain.some((one) => one === kind);
