import { bindUseCases } from '../shared/bind-use-cases.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { changeOptOutWords } from './change-opt-out-words.ts';
import { getOptOutWords } from './get-opt-out-words.ts';

export const optOutWordsServices = (context: ServiceContext) => bindUseCases(context, { get: getOptOutWords, change: changeOptOutWords });
