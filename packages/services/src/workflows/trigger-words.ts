import type { Channels } from '@signalbox/domain';

/** A stored trigger as the lists need it. */
export interface TriggerRow {
  node_id: string;
  kind: string;
  key: string;
  address: string | null;
}

/** What starts a workflow, in words; one entry per trigger node. */
export function triggerWords(rows: TriggerRow[], channels: Channels): { kind: string; words: string }[] {
  return [...new Set(rows.map((row) => row.node_id))].map((nodeId) => {
    const group = rows.filter((row) => row.node_id === nodeId);
    return { kind: group[0]?.kind ?? 'manual', words: wordsOf(group, channels) };
  });
}

function wordsOf(rows: TriggerRow[], channels: Channels): string {
  const kind = rows[0]?.kind ?? '';
  if (kind === 'http') return 'HTTP request';
  if (kind === 'manual') return 'Started by hand';
  if (kind === 'workflow') return 'Called by a workflow';
  if (kind === 'event') return rows[0]?.key === 'run.failed' ? 'A run fails' : `Event ${rows[0]?.key ?? ''}`.trim();
  const channel = channels.get(kind);
  if (!channel) return kind;
  const keys = [...new Set(rows.map((row) => (row.key === '*' ? 'with any text' : row.key)))].join(', ');
  const addresses = [...new Set(rows.flatMap((row) => (row.address === null ? [] : [channel.showAddress(row.address)])))];
  const to = addresses.length > 2 ? `${addresses.length} numbers` : addresses.join(' and ');
  return `${channel.words.message} ${keys} to ${to}`;
}
