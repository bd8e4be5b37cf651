import { bindUseCases } from '../shared/bind-use-cases.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { answerTask } from './answer-task.ts';
import { getTask, listTasks } from './list-tasks.ts';

export const taskServices = (context: ServiceContext) => bindUseCases(context, { list: listTasks, get: getTask, answer: answerTask });
