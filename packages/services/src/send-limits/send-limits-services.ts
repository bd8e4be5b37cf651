import { bindUseCases } from '../shared/bind-use-cases.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { listSendLimits } from './list-send-limits.ts';
import { removeSendLimit, setSendLimit } from './set-send-limit.ts';

export const sendLimitsServices = (context: ServiceContext) =>
  bindUseCases(context, { list: listSendLimits, set: setSendLimit, remove: removeSendLimit });
