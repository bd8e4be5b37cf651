import type { Provider } from '@signalbox/contract';

/** Why a provider that is switched on does not carry anything: nobody answers there, or we are not let in. */
export const connectionOf = ({ statusCode }: Pick<Provider, 'statusCode'>): 'connected' | 'waiting' | 'refused' =>
  statusCode === null ? 'connected' : statusCode.startsWith('refused:') ? 'refused' : 'waiting';

/** How a channel stands; `error` and `warning` need a look. */
export function providerState(provider: Pick<Provider, 'status' | 'statusCode'>): 'off' | 'paused' | 'error' | 'warning' | 'connected' {
  const { status } = provider;
  if (status === 'off' || status === 'paused') return status;
  if (status === 'tripped') return 'error';
  return ({ connected: 'connected', waiting: 'warning', refused: 'error' } as const)[connectionOf(provider)];
}
