import { bindUseCases } from '../shared/bind-use-cases.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { listenHttp, listHttpRequests } from './http-requests.ts';
import { getHttpTrigger, removeHttpSecret, setHttpSecret } from './http-secret.ts';

export const httpTriggerServices = (context: ServiceContext) =>
  bindUseCases(context, {
    get: getHttpTrigger,
    setSecret: setHttpSecret,
    removeSecret: removeHttpSecret,
    requests: listHttpRequests,
    listen: listenHttp,
  });
