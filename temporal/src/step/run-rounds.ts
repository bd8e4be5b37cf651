import type { Sql } from '@signalbox/db';
import { groupBy, newId } from '@signalbox/domain';
import { advance, type Command } from '@signalbox/flow';
import type { StepContext } from '@signalbox/nodes/contract';
import { runEffects } from './run-effects.ts';
import type { Owed, RunRow, StepDeps } from './types.ts';

/** A step that runs longer than this stops between two rounds; what is left goes on in the next step. */
const budgetMs = 1000;

/** Lockstep: in each round every run advances until it asks for an effect; effects of the same node type are done together. */
export async function runRounds(
  sql: Sql,
  deps: StepDeps,
  accountId: number,
  batch: RunRow[],
  owed: Omit<Owed, 'accountId'>,
  isCareful: boolean,
): Promise<void> {
  const began = Date.now();
  const context: StepContext = await deps.context(sql, accountId, began, owed);
  for (;;) {
    for (const run of batch) advanceRun(deps, run, Date.now());
    const effects = batch.flatMap((run) => run.effects.map((effect) => ({ run, effect })));
    if (effects.length === 0) return;
    for (const run of batch) run.effects = [];
    const byType = groupBy(effects, ({ effect }) => effect.type);
    for (const [type, group] of byType) await runEffects(sql, deps, type, group, context, isCareful);
    // Over budget: the results of this round are heard, the effects they ask for stay in the state for the next step.
    if (Date.now() - began > budgetMs) {
      for (const run of batch) advanceRun(deps, run, Date.now());
      return;
    }
  }
}

function advanceRun(deps: StepDeps, run: RunRow, now: number): void {
  for (let event = run.events.shift(); event && run.end === null; event = run.events.shift()) {
    const { state, commands, steps } = advance(run.plan, run.stored.engine, event, now, { steering: deps.steering });
    run.stored.engine = state;
    run.steps.push(...steps);
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
  end: (run, command) => {
    run.end = command;
  },
};
