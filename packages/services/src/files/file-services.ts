import { bindUseCases } from '../shared/bind-use-cases.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { readFile } from './read-file.ts';

export const fileServices = (context: ServiceContext) => bindUseCases(context, { read: readFile });
