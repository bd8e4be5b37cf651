import type { Provider } from '@signalbox/contract';

/** How a channel stands; `error` and `warning` need a look. */
export const providerState = ({
  status,
  statusCode,
}: Pick<Provider, 'status' | 'statusCode'>): 'off' | 'paused' | 'error' | 'warning' | 'connected' =>
  status === 'off'
    ? 'off'
    : status === 'paused'
      ? 'paused'
      : status === 'tripped'
        ? 'error'
        : statusCode === null
          ? 'connected'
          : 'warning';
