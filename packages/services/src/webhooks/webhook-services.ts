import { bindUseCases } from '../shared/bind-use-cases.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { archiveWebhook, changeWebhook, rotateWebhook } from './change-webhook.ts';
import { createWebhook } from './create-webhook.ts';
import { getWebhook, listDeliveries, listWebhooks } from './list-webhooks.ts';
import { replayDelivery, testWebhook } from './send-to-webhook.ts';

export const webhookServices = (context: ServiceContext) =>
  bindUseCases(context, {
    list: listWebhooks,
    create: createWebhook,
    get: getWebhook,
    change: changeWebhook,
    rotate: rotateWebhook,
    archive: archiveWebhook,
    deliveries: listDeliveries,
    test: testWebhook,
    replay: replayDelivery,
  });
