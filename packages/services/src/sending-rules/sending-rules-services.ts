import { bindUseCases } from '../shared/bind-use-cases.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { changeSendingRules } from './change-sending-rules.ts';
import { checkLinkUrl } from './check-link-url.ts';
import { getSendingRules } from './get-sending-rules.ts';

export const sendingRulesServices = (context: ServiceContext) =>
  bindUseCases(context, { get: getSendingRules, change: changeSendingRules, checkLinkUrl });
