import type { LoggedEvent } from './keep-provider-event.ts';
import type { ProviderLogs } from './provider-logs.ts';

interface Status {
  state: 'connecting' | 'connected' | 'waiting' | 'refused' | 'closed';
  code: string | null;
}

/** Logs the connections of one side. Who tries again every half minute and fails as before is told of once. */
export function createConnectionLog(
  logs: Pick<ProviderLogs, 'note'>,
  side: 'send' | 'receive',
): (providerId: string, status: Status) => void {
  const last = new Map<string, string>();
  return (providerId, { state, code }) => {
    if (state === 'connecting') return;
    const told = `${state} ${code}`;
    if (last.get(providerId) === told) return;
    last.set(providerId, told);
    const event = events[state];
    if (event) logs.note(providerId, { ...event, raw: { side, code } });
  };
}

const events: Partial<Record<Status['state'], Pick<LoggedEvent, 'level' | 'code'>>> = {
  connected: { level: 'info', code: 'connection.up' },
  waiting: { level: 'error', code: 'connection.lost' },
  refused: { level: 'error', code: 'connection.refused' },
};
