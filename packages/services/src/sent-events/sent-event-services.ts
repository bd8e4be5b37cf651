import { bindUseCases } from '../shared/bind-use-cases.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { sendEvent } from './send-event.ts';

export const sentEventServices = (context: ServiceContext) => bindUseCases(context, { send: sendEvent });
