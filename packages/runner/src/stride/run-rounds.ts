import { groupBy, newId } from '@signalbox/domain';
import { timed } from '@signalbox/env';
import { advanceInPlace, type Command, calendarNeeds, type EngineTables, openRefs, type RunEvent } from '@signalbox/flow';
import type { EffectContext } from '@signalbox/nodes/contract';
import { errorWords, wordsFor } from '@signalbox/words';
import { readCalendars } from '../calendars/read-calendars.ts';
import { openChildren } from '../children/open-children.ts';
import { turnOf } from '../door/left-versions.ts';
import { accountFacts } from './account-facts.ts';
import { effectsBehind, runEffects } from './run-effects.ts';
import type { JoinAt, RunRow, StrideScope } from './types.ts';

/** Children may be many: they are a conductor's business. */
export class TooLongForDoor extends Error {
  readonly turns: readonly string[];
  constructor(turns: readonly string[]) {
    super('a turn is too long for a door');
    this.turns = turns;
  }
}

/** A stride that runs longer than this stops between two rounds; what is left goes on in the next stride. */
const defaultBudgetMs = 1000;

/** Lockstep: in each round every run advances until it asks for an effect; effects of the same node type are done together. */
export async function runRounds(scope: StrideScope, batch: RunRow[], isCareful: boolean): Promise<void> {
  const { deps } = scope;
  const began = Date.now();
  // With savepoints each effect is waited for: what fails later could not be undone alone.
  const context: EffectContext = await deps.context(isCareful ? scope : { ...scope, behind: effectsBehind(scope.sql) }, began);
  const tables = await tablesOf(scope, batch);
  for (;;) {
    await hear(scope, tables, batch);
    const effects = batch.flatMap((run) => run.effects.map((effect) => ({ run, effect })));
    if (effects.length === 0) return;
    const asked = batch.map((run) => run.effects);
    for (const run of batch) run.effects = [];
    const byType = groupBy(effects, ({ effect }) => effect.type);
    for (const [type, group] of byType) {
      await timed('step.effects', () => runEffects(scope, { type, group, context, isCareful }), group.length);
    }
    for (const [index, run] of batch.entries()) run.events = inOrder(run.events, asked[index] ?? []);
    // Over budget: the results of this round are heard, the effects they ask for stay in the state for the next stride.
    if (Date.now() - began > (deps.budgetMs ?? defaultBudgetMs)) return hear(scope, tables, batch);
  }
}

/** Every run goes as far as it comes without the database. Nothing of it is written. */
export async function hearFirst(scope: StrideScope, batch: RunRow[]): Promise<void> {
  await hear(scope, await tablesOf(scope, batch), batch);
}

async function tablesOf({ sql, deps }: StrideScope, batch: readonly RunRow[]): Promise<EngineTables> {
  const t = wordsFor((await accountFacts(sql)).language);
  const calendars = await readCalendars(sql, [...new Set(batch.flatMap(({ plan }) => calendarNeeds(plan)))]);
  return { steering: deps.steering, say: (error) => errorWords(t, error), calendars };
}

/** A run hears in the order in which it asked, whatever the types were that went together: branches must not depend on other runs. */
function inOrder(events: RunEvent[], asked: { ref: string }[]): RunEvent[] {
  if (events.length < 2) return events;
  return asked.flatMap(({ ref }) => events.filter((event) => event.kind === 'effect' && event.ref === ref));
}

/** Every run hears its events. Children that are asked for are opened at once, as a container without items answers in the same breath. */
async function hear(scope: StrideScope, tables: EngineTables, batch: RunRow[]): Promise<void> {
  for (;;) {
    timed('step.advance', () => advanceAll(tables, batch), batch.length);
    const asking = batch.filter((run) => run.children.length > 0 && run.end === null);
    if (asking.length === 0) return;
    if (scope.isAtDoor) throw new TooLongForDoor(asking.map((run) => turnOf(run.versionId, run.seq === 0)));
    await openChildren(scope, asking);
  }
}

function advanceAll(tables: EngineTables, batch: RunRow[]): void {
  for (const run of batch) {
    advanceRun(tables, run, Date.now());
    forgetDropped(run);
  }
}

/** What a run asked for before a later event made it end, or leave that branch, must not be done any more. */
function forgetDropped(run: RunRow): void {
  if (run.effects.length === 0 && run.calls.length === 0) return;
  const open = new Set(run.end === null && run.stored.engine ? openRefs(run.stored.engine).map((one) => one.ref) : []);
  run.effects = run.effects.filter((effect) => open.has(effect.ref));
  run.calls = run.calls.filter((call) => open.has(call.ref));
}

function advanceRun(tables: EngineTables, run: RunRow, now: number): void {
  for (let event = run.events.shift(); event && run.end === null; event = run.events.shift()) {
    // A stride that is done anew reads the states again, so nobody keeps the old one.
    const { state, commands, traces } = advanceInPlace(run.plan, run.stored.engine, event, now, tables);
    run.stored.engine = state;
    run.traces.push(...traces);
    for (const command of commands) take[command.kind](run, command as never);
  }
}

type Taker<Kind extends Command['kind']> = (run: RunRow, command: Extract<Command, { kind: Kind }>) => void;
const take: { [Kind in Command['kind']]: Taker<Kind> } = {
  effect: (run, command) => void run.effects.push(command),
  call(run, command) {
    const id = newId();
    run.stored.refs[id] = { ref: command.ref, dueAt: null };
    run.calls.push({ ...command, id });
  },
  wait(run, command) {
    const id = newId();
    run.stored.refs[id] = { ref: command.ref, dueAt: command.dueAt };
    run.waits.push({ ...command, id });
  },
  unwait(run, command) {
    for (const [id, open] of Object.entries(run.stored.refs)) {
      if (open.ref !== command.ref) continue;
      delete run.stored.refs[id];
      run.waits = run.waits.filter((wait) => wait.id !== id);
      run.closedWaits.push(id);
    }
  },
  children: (run, command) => void run.children.push(command),
  unchildren(run, { nodeId, visit }) {
    const isOther = (at: JoinAt) => at.node !== nodeId || at.visit !== visit;
    run.children = run.children.filter((one) => one.nodeId !== nodeId || one.visit !== visit);
    run.stored.joins = run.stored.joins?.filter(isOther) ?? [];
    run.stored.expand = run.stored.expand?.filter(isOther) ?? [];
    run.closedJoins.push({ node: nodeId, visit });
  },
  end: (run, command) => {
    run.end = command;
  },
};
