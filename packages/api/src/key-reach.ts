import { userError } from '@signalbox/domain';
import type { OpenKey, Services } from '@signalbox/services';
import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { ApiApp, ApiEnv } from './api-env.ts';

/**
 * What keys reach. What a right allows is asked by the services; here stands what is closed to all keys, as it belongs to a person,
 * and what a key for single workflows reaches: what is not named is closed to it.
 */
export function keyReach(app: ApiApp): KeyReach {
  let operations: ReadonlyMap<string, string> | undefined;
  const operationOf = (c: Context): string => {
    operations ??= operationsOf(app);
    const route = routeOf(c);
    return route ? (operations.get(`${route.method} ${route.path}`) ?? '') : '';
  };
  return {
    operationOf,
    check: async (c, next) => {
      const { actor, services } = c.var;
      if (actor?.key === undefined) return next();
      const operation = operationOf(c);
      if (ofPeople.has(operation)) throw userError('key.person', {}, { status: 403 });
      if (actor.key.workflowIds && !(await reaches(c, services, operation))) throw userError('key.workflow', {}, { status: 403 });
      return next();
    },
  };
}

export interface KeyReach {
  /** As the description calls what a request asks for; empty for what is not there. */
  operationOf(c: Context): string;
  check: MiddlewareHandler<ApiEnv>;
}

/** Whether it is about one of the workflows of the key. */
async function reaches(c: Context<ApiEnv>, { auth }: Services, operation: string): Promise<boolean> {
  const { actor } = c.var;
  const workflowIds = (actor.key as OpenKey).workflowIds ?? [];
  const id = idOf(c);
  if (open.has(operation)) return true;
  if (byWorkflow.has(operation)) return workflowIds.includes(id);
  if (byRun.has(operation)) return auth.isRunOf(actor, id, workflowIds);
  return byQuery.has(operation) && workflowIds.includes(c.req.query('workflowId') ?? '');
}

/** What will answer, which is known before it is asked. */
const routeOf = (c: Context) => matchedRoutes(c).find(({ method }) => method !== 'ALL');

/** The id in the address: a step before the route has no parameters yet. */
function idOf(c: Context): string {
  const place = routeOf(c)?.path.split('/').indexOf(':id') ?? -1;
  return c.req.path.split('/')[place] ?? '';
}

const operationsOf = (app: ApiApp): ReadonlyMap<string, string> =>
  new Map(
    app.openAPIRegistry.definitions.flatMap((one) =>
      one.type === 'route'
        ? [[`${one.route.method.toUpperCase()} ${basePath}${one.route.path.replaceAll(/\{(\w+)\}/g, ':$1')}`, one.route.operationId ?? '']]
        : [],
    ),
  );
const basePath = '/api/v1';

const ofPeople = new Set(['chooseAccount', 'changeProfile', 'getListChoice', 'changeListChoice']);
const open = new Set(['getMe', 'listNodeTypes']);
const byWorkflow = new Set([
  ...['getWorkflow', 'changeWorkflow', 'archiveWorkflow', 'restoreWorkflow', 'exportWorkflow', 'diffWorkflow', 'startRun'],
  ...['saveDraft', 'readDraftFacts', 'testDraft', 'holdDraft', 'askDraft', 'answerDraft', 'leaveDraft'],
  ...['copyDraft', 'listDraftCopies', 'getDraftCopy', 'publishWorkflow', 'listVersions', 'getVersion', 'publishVersion', 'moveRuns'],
  ...[
    'listTestCases',
    'createTestCase',
    'runTestCases',
    'setTestGate',
    'changeTestCase',
    'deleteTestCase',
    'getPins',
    'pinStep',
    'unpinStep',
  ],
  ...['countWaiting', 'listWaiting', 'messageWaiting', 'countSteps', 'countAnswers'],
]);
const byRun = new Set(['getRun', 'listChildren', 'cancelRun', 'terminateRun', 'retryRun']);
const byQuery = new Set(['listRuns']);
