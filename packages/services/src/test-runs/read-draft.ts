import type { AccountSql } from '@signalbox/db';
import type { CalendarDays } from '@signalbox/domain';
import { type Compiled, calendarNeeds, type Graph, outsideNames, type Pin, type Plan, parseGraph } from '@signalbox/flow';
import { readCalendars } from '@signalbox/runner';
import { notFound } from '../shared/page.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { compileDraft } from '../workflows/compile-draft.ts';
import { readCalled } from './read-called.ts';
import { readPeople, type TestPeople } from './test-people.ts';

/** Everything that a test needs to know before it is played. */
export interface ReadyDraft {
  graph: Graph;
  compiled: Compiled;
  timeZone: string;
  called: ReadonlyMap<string, { plan: Plan; triggerNodeId: string }>;
  pins: Readonly<Record<string, Pin>>;
  people: TestPeople;
  /** Those that it and the workflows that it calls go by. */
  calendars: ReadonlyMap<string, CalendarDays>;
  /** Reads in the account while the test is played. */
  inAccount: <Value>(work: (sql: AccountSql) => Promise<Value>) => Promise<Value>;
}

/** The stored draft, or the graph that is given instead, compiled as tests have it. */
export async function readDraft(
  sql: AccountSql,
  context: Pick<ServiceContext, 'catalogue' | 'channels' | 'db'>,
  { workflowId, graph: given, phones = [] }: { workflowId: string; graph?: Graph | undefined; phones?: readonly string[] },
): Promise<ReadyDraft> {
  const [row] = await sql<{ graph: unknown; pins: Record<string, Pin>; time_zone: string }>(
    `select d.graph, d.pins, a.time_zone from workflow w join workflow_draft d on d.account_id = w.account_id and d.workflow_id = w.id
     join account a on a.id = w.account_id where w.account_id = $1 and w.id = $2 and w.archived_at is null`,
    [workflowId],
  );
  if (!row) throw notFound('workflow');
  const graph = given ?? parseGraph(row.graph);
  const compiled = await compileDraft(sql, context, { workflowId, graph, isTest: true });
  const called: ReadyDraft['called'] = compiled.plan ? await readCalled(sql, context.catalogue, graph) : new Map();
  const plans = [...(compiled.plan ? [compiled.plan] : []), ...[...called.values()].map(({ plan }) => plan)];
  const calendars = await readCalendars(sql, plans.flatMap(calendarNeeds));
  const people = await readPeople(sql, {
    names: outsideNames(graph, context.catalogue, context.channels),
    called: [...called.values()].map(({ plan }) => plan),
    phones,
  });
  return {
    graph,
    compiled,
    timeZone: row.time_zone,
    called,
    pins: row.pins,
    people,
    calendars,
    inAccount: (work) => context.db.withAccountSql(sql.accountId, work),
  };
}
