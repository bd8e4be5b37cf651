import type { Webhook, WebhookDelivery } from '@signalbox/contract';
import { StateChip, useWords } from '@signalbox/ui';

/** Whether a webhook is sent to. */
export function WebhookState({ webhook: { state, failingSince } }: { webhook: Webhook }) {
  const t = useWords();
  const shown = state === 'on' && failingSince !== null ? 'failing' : state;
  return <StateChip state={looks[shown]} word={t(`webhooks.state.${shown}`)} />;
}
const looks = { on: 'live', failing: 'waiting', off: 'off', paused: 'failed', gone: 'failed' } as const;

/** How a delivery went so far. */
export function DeliveryState({ state }: { state: WebhookDelivery['state'] }) {
  const t = useWords();
  return <StateChip state={deliveryLooks[state]} word={t(`webhooks.delivery.${state}`)} />;
}
const deliveryLooks = { waiting: 'waiting', done: 'done', failed: 'failed' } as const;
