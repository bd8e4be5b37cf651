import { bindUseCases } from '../shared/bind-use-cases.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { getMessage } from './get-message.ts';
import { listMessages } from './list-messages.ts';

export const messageServices = (context: ServiceContext) => bindUseCases(context, { list: listMessages, get: getMessage });
