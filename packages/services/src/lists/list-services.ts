import { bindUseCases } from '../shared/bind-use-cases.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { changeListChoice, getListChoice } from './list-choices.ts';

export const listServices = (context: ServiceContext) => bindUseCases(context, { choice: getListChoice, changeChoice: changeListChoice });
