import { newId, requireRight, userError } from '@signalbox/domain';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';

/** Asks an open run to end. The engine acts on it with its next step; messages that were handed over already stay sent. */
export async function cancelRun({ db, waker, actor }: ActorContext, id: string): Promise<void> {
  requireRight(actor, 'run.cancel');
  const runId = findableId('run', id);
  const { accountId } = actor;
  const conductorId = await db.withAccountSql(accountId, async (sql) => {
    // Locks in the order of the house: run_state first, then the event.
    const [state] = await sql<{ conductor_id: string | null }>(
      'update run_state set wake_at = now() where account_id = $1 and run_id = $2 returning conductor_id',
      [runId],
    );
    if (!state) {
      const [there] = await sql('select 1 from run where account_id = $1 and id = $2', [runId]);
      throw there ? userError('run.ended', {}, { status: 409 }) : notFound('run');
    }
    await sql(`insert into run_event (account_id, id, run_id, kind, payload) values ($1, $2, $3, 'cancel', $4)`, [
      newId(),
      runId,
      JSON.stringify({ reason: 'person' }),
    ]);
    return state.conductor_id;
  });
  waker.runs(accountId, [conductorId]);
  waker.live({ account: accountId, runs: [runId] });
}
