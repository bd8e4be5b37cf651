import { Graph } from '@signalbox/flow';
import { z } from 'zod';
import { ChildGroup } from './children.ts';
import { FileLife } from './files.ts';
import { MessageSummary } from './messages.ts';
import { CanRetry } from './retries.ts';
import { RunStep, RunSummary } from './runs.ts';
import { TaskView } from './tasks.ts';
import { At } from './time.ts';

/** The run that this one is an item or a called workflow of. */
export const RunParent = z.object({
  id: z.string(),
  workflowId: z.string(),
  workflowName: z.string(),
  /** The step of the parent that started this run, and the how manieth time it was entered. */
  nodeId: z.string().nullable(),
  visit: z.number().int().nullable(),
  title: z.string().nullable(),
  itemNo: z.number().int().nullable(),
});
export type RunParent = z.output<typeof RunParent>;

export const RunWait = z.object({
  nodeId: z.string(),
  dueAt: At.nullable(),
  /** reply, approval, lock, tag, event, form, delivery, callback, collection, children, branches, timer. */
  kinds: z.array(z.string()),
  /** The same as a phrase: `a reply or the time limit`. */
  words: z.string(),
});
export type RunWait = z.output<typeof RunWait>;
/** An outside call that has no result yet. */
export const RunCall = z.object({ id: z.string(), nodeId: z.string(), status: z.string(), tries: z.number().int() });
export type RunCall = z.output<typeof RunCall>;

/** Everything about one run: the graph it goes by, its trace, its messages, and what it waits for. */
export const RunDetail = RunSummary.extend({
  graph: Graph,
  versionId: z.string(),
  steps: z.array(RunStep),
  messages: z.array(MessageSummary),
  files: z.array(FileLife),
  /** The Temporal workflow id of the conductor that carries or carried the run. */
  conductorId: z.string().nullable(),
  waits: z.array(RunWait),
  calls: z.array(RunCall),
  parent: RunParent.nullable(),
  /** Of a retry of an item or a called workflow: the run that this was a part of. Nobody waits for the retry. */
  repeatsPartOf: RunParent.nullable(),
  children: z.array(ChildGroup),
  /** The run that this one repeats, and the newest one that repeats this. */
  retryOf: z.string().nullable(),
  retriedBy: z.string().nullable(),
  canRetry: CanRetry,
  tasks: z.array(TaskView),
});
export type RunDetail = z.output<typeof RunDetail>;
