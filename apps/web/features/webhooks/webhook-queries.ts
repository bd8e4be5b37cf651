'use client';
import type {
  ChangeWebhook,
  CreateWebhook,
  MadeWebhook,
  Webhook,
  WebhookDelivery,
  WebhookDeliveryPage,
  WebhookPage,
  WebhookQuery,
} from '@signalbox/contract';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, Nothing } from '../client/answer.ts';
import { call } from '../client/call.ts';
import { resource, useResource, useResourceList } from '../client/use-resource.ts';

const webhooks = resource('webhooks');
export const useWebhooks = (query: WebhookQuery = {}) => useResourceList(webhooks, answer<WebhookPage>(), query);
export const useWebhook = (id: string) => useResource(webhooks, answer<Webhook>(), id);

/** What was sent, newest first; looked at often while something is on its way. */
export const useDeliveries = (id: string, before: string | undefined) =>
  useQuery({
    queryKey: [...webhooks.one(id), 'deliveries', before],
    queryFn: ({ signal }) => call(`${webhooks.at(id)}/deliveries`, answer<WebhookDeliveryPage>(), { query: { before, limit: 25 }, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.items.some((one) => one.state === 'waiting' && one.tries === 0) ? 1000 : 15_000),
  });

/** Something done with one webhook, after which everything about it is read again. */
function useAct<Body, Answer>(act: (body: Body) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    // Nothing keeps the answer: it may hold a secret.
    gcTime: 0,
    onSuccess: () => client.invalidateQueries({ queryKey: webhooks.all }),
  });
}
export const useCreateWebhook = () => useAct((body: CreateWebhook) => call(webhooks.path, answer<MadeWebhook>(), { method: 'POST', body }));
export const useChangeWebhook = (id: string) =>
  useAct((body: ChangeWebhook) => call(webhooks.at(id), answer<Webhook>(), { method: 'PATCH', body }));
export const useRotateWebhook = (id: string) =>
  useAct((_: undefined) => call(`${webhooks.at(id)}/secrets`, answer<MadeWebhook>(), { method: 'POST' }));
export const useArchiveWebhook = (id: string) => useAct((_: undefined) => call(webhooks.at(id), Nothing, { method: 'DELETE' }));
export const useTestWebhook = (id: string) =>
  useAct((event: string) => call(`${webhooks.at(id)}/tests`, answer<WebhookDelivery>(), { method: 'POST', body: { event } }));
export const useReplay = (id: string) =>
  useAct((delivery: string) =>
    call(`${webhooks.at(id)}/deliveries/${encodeURIComponent(delivery)}/replays`, answer<WebhookDelivery>(), { method: 'POST' }),
  );
