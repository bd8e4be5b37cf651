import { createForesee } from '@signalbox/messaging';
import { triggers } from '@signalbox/nodes';
import { bindUseCases } from '../shared/bind-use-cases.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { askWho } from './ask-who.ts';

export const whoGetsThisServices = (context: ServiceContext) =>
  bindUseCases(context, { ask: askWho(createForesee({ db: context.db, triggers })) });
