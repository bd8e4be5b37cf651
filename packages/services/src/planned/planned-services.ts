import { bindUseCases } from '../shared/bind-use-cases.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { readPlanned } from './read-planned.ts';

export const plannedServices = (context: ServiceContext) => bindUseCases(context, { read: readPlanned });
