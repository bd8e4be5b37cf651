import { type Graph, type OutsideNames, parseGraph } from '@signalbox/flow';
import { createAuth } from './auth/create-auth.ts';
import { listContacts } from './contacts/list-contacts.ts';
import { listGroups, listTags } from './contacts/list-labels.ts';
import { readFile } from './files/read-file.ts';
import { createLive } from './live/create-live.ts';
import { tellWorkflowChanged } from './live/tell-workflow-changed.ts';
import { getMessage } from './messages/get-message.ts';
import { listMessages, type MessageQuery } from './messages/list-messages.ts';
import { getTryIt } from './practice/get-try-it.ts';
import { readPhone, sendFromPhone, setPhoneOutcome } from './practice/practice-phone.ts';
import { listOwnAddresses } from './providers/list-own-addresses.ts';
import { listProviders } from './providers/list-providers.ts';
import { cancelRun } from './runs/cancel-run.ts';
import type { RetryWish } from './runs/decide-retry.ts';
import { getRun } from './runs/get-run.ts';
import { type ChildrenQuery, listChildren } from './runs/list-children.ts';
import { listRuns, type RunQuery } from './runs/list-runs.ts';
import { retryRun } from './runs/retry-run.ts';
import { type RetryFilter, retryRuns } from './runs/retry-runs.ts';
import { terminateRun } from './runs/terminate-run.ts';
import type { Actor } from './shared/actor.ts';
import type { PageInput } from './shared/page.ts';
import type { ServiceContext } from './shared/service-context.ts';
import { answerTask, type TaskAnswer } from './tasks/answer-task.ts';
import { getTask, listTasks, type TaskQuery } from './tasks/list-tasks.ts';
import { type TestInput, testRun } from './test-runs/test-run.ts';
import { archiveWorkflow } from './workflows/archive-workflow.ts';
import { changeWorkflow, type WorkflowChange } from './workflows/change-workflow.ts';
import { compileGraph } from './workflows/compile-graph.ts';
import { createWorkflow } from './workflows/create-workflow.ts';
import { diffWorkflow } from './workflows/diff-workflow.ts';
import { draftFacts } from './workflows/draft-facts.ts';
import { getWorkflow } from './workflows/get-workflow.ts';
import { getVersion, listVersions } from './workflows/list-versions.ts';
import { countWaiting, listWaiting } from './workflows/list-waiting.ts';
import { listWorkflows, type WorkflowQuery } from './workflows/list-workflows.ts';
import { moveRuns } from './workflows/move-runs.ts';
import { publishVersion, publishWorkflow } from './workflows/publish-workflow.ts';
import { saveDraft } from './workflows/save-draft.ts';
import { startByHand } from './workflows/start-by-hand.ts';

export type Services = ReturnType<typeof createServices>;
type Search = PageInput & { search?: string | undefined };

/** The use cases of a person at the API or the web app. Ids go in and come out in their public form; every right is checked here. */
export function createServices(context: ServiceContext) {
  const told = async <T>(actor: Actor, id: string, work: Promise<T>): Promise<T> => {
    const result = await work;
    await tellWorkflowChanged(context, actor.accountId, id);
    return result;
  };
  return {
    auth: createAuth(context),
    live: createLive(context),
    workflows: {
      list: (actor: Actor, query: WorkflowQuery) => listWorkflows(context, actor, query),
      create: (actor: Actor, input: { name: string; graph?: Graph | undefined }) => createWorkflow(context, actor, input),
      get: (actor: Actor, id: string) => getWorkflow(context, actor, id),
      change: (actor: Actor, id: string, change: WorkflowChange) => told(actor, id, changeWorkflow(context, actor, id, change)),
      archive: (actor: Actor, id: string) => told(actor, id, archiveWorkflow(context, actor, id)),
      saveDraft: (actor: Actor, id: string, input: { revision: number; graph: Graph }) => saveDraft(context, actor, id, input),
      publish: (actor: Actor, id: string, input: { draftRevision: number; note?: string | undefined }) =>
        told(actor, id, publishWorkflow(context, actor, id, input)),
      versions: (actor: Actor, id: string) => listVersions(context, actor, id),
      version: (actor: Actor, id: string, versionId: string) => getVersion(context, actor, id, versionId),
      publishVersion: (actor: Actor, id: string, versionId: string) => told(actor, id, publishVersion(context, actor, id, versionId)),
      start: (actor: Actor, id: string, inputs: Record<string, unknown>) => startByHand(context, actor, id, inputs),
      compile: (actor: Actor, graph: unknown) => compileGraph(context, actor, parseGraph(graph)),
      facts: (actor: Actor, id: string, names: OutsideNames) => draftFacts(context, actor, id, names),
      diff: (actor: Actor, id: string, sides: { from?: string | undefined; to?: string | undefined }) =>
        diffWorkflow(context, actor, id, sides),
      move: (actor: Actor, id: string, versionId: string, input: { to: string; dryRun: boolean }) =>
        told(actor, id, moveRuns(context, actor, id, versionId, input)),
      test: (actor: Actor, id: string, input: TestInput) => testRun(context, actor, id, input),
      waiting: (actor: Actor, id: string) => countWaiting(context, actor, id),
      waitingAt: (actor: Actor, id: string, nodeId: string, query: PageInput & { version?: string | undefined }) =>
        listWaiting(context, actor, id, nodeId, query),
    },
    runs: {
      list: (actor: Actor, query: RunQuery) => listRuns(context, actor, query),
      get: (actor: Actor, id: string) => getRun(context, actor, id),
      cancel: (actor: Actor, id: string) => cancelRun(context, actor, id),
      terminate: (actor: Actor, id: string, input: { reason: string }) => terminateRun(context, actor, id, input),
      children: (actor: Actor, id: string, query: ChildrenQuery) => listChildren(context, actor, id, query),
      retry: (actor: Actor, id: string, wish: RetryWish) => retryRun(context, actor, id, wish),
      retryMany: (actor: Actor, filter: RetryFilter) => retryRuns(context, actor, filter),
    },
    tasks: {
      list: (actor: Actor, query: TaskQuery) => listTasks(context, actor, query),
      get: (actor: Actor, id: string) => getTask(context, actor, id),
      answer: (actor: Actor, id: string, answer: TaskAnswer) => answerTask(context, actor, id, answer),
    },
    files: {
      read: (actor: Actor, id: string) => readFile(context, actor, id),
    },
    messages: {
      list: (actor: Actor, query: MessageQuery) => listMessages(context, actor, query),
      get: (actor: Actor, id: string) => getMessage(context, actor, id),
    },
    contacts: {
      list: (actor: Actor, query: Search) => listContacts(context, actor, query),
      tags: (actor: Actor) => listTags(context, actor),
      groups: (actor: Actor) => listGroups(context, actor),
    },
    providers: {
      list: (actor: Actor) => listProviders(context, actor),
      ownAddresses: (actor: Actor) => listOwnAddresses(context, actor),
    },
    practice: {
      tryIt: (actor: Actor) => getTryIt(context, actor),
      read: (actor: Actor, number: string, query: { after: number; waitMs: number }, signal?: AbortSignal) =>
        readPhone(context, actor, number, query, signal),
      send: (actor: Actor, number: string, body: { to: string; text: string }) => sendFromPhone(context, actor, number, body),
      setOutcome: (actor: Actor, number: string, outcome: object) => setPhoneOutcome(context, actor, number, outcome),
    },
    catalogue: context.catalogue,
  };
}
