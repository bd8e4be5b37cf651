import { bindUseCases } from '../shared/bind-use-cases.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { createApiKey } from './create-api-key.ts';
import { getApiKey, listKeyRefusals } from './get-api-key.ts';
import { listApiKeys } from './list-api-keys.ts';
import { revokeApiKey } from './revoke-api-key.ts';

export const apiKeyServices = (context: ServiceContext) =>
  bindUseCases(context, {
    list: listApiKeys,
    create: createApiKey,
    get: getApiKey,
    revoke: revokeApiKey,
    refusals: listKeyRefusals,
  });
