import type { Database } from '@signalbox/db';

export interface OutgoingRow {
  account_id: number;
  id: string;
  topic: string;
  payload: string;
  qos: 0 | 1;
  is_retained: boolean;
  until: Date | null;
}
interface OutgoingDeps {
  db: Database;
  /** Gives it to the broker. */
  publish: (row: OutgoingRow) => Promise<void>;
  /** Whether somebody hears it now; asked for those that wait for that. */
  isHeard: (row: OutgoingRow) => boolean;
  onError: (error: unknown) => void;
}
export interface Outgoing {
  /** Something may be there to publish. */
  ring(): void;
  close(): Promise<void>;
}

/** What workflows publish, from the rows that they wrote: QoS 1 is taken away after the broker has it (at least once), QoS 0 before (once at most). */
export function createOutgoing(deps: OutgoingDeps): Outgoing {
  let [isRung, isClosed] = [false, false];
  let running: Promise<void> | null = null;
  const run = async () => {
    while (isRung && !isClosed) {
      isRung = false;
      await publishAll(deps).catch(deps.onError);
    }
    running = null;
  };
  const ring = () => {
    isRung = true;
    running ??= run();
  };
  const timer = setInterval(ring, everyMs);
  return {
    ring,
    async close() {
      isClosed = true;
      clearInterval(timer);
      await running;
    },
  };
}
/** A notice may be lost, and what waits ends some time. */
const everyMs = 2_000;

async function publishAll({ db, publish, isHeard }: OutgoingDeps): Promise<void> {
  const end = async (rows: readonly OutgoingRow[]) => {
    if (rows.length === 0) return;
    const values = [rows.map((row) => row.account_id), rows.map((row) => row.id)];
    await db.router('select end_outgoing($1::integer[], $2::uuid[])', values, 'end_outgoing');
  };
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const rows = await db.router<OutgoingRow>('select * from find_outgoing($1, $2)', [after, pageSize], 'find_outgoing');
    const over = rows.filter(({ until }) => until !== null && until.getTime() <= Date.now());
    const due = rows.filter((row) => !over.includes(row) && (row.until === null || isHeard(row)));
    await end([...over, ...due.filter(({ qos }) => qos === 0)]);
    for (const row of due) await publish(row);
    await end(due.filter(({ qos }) => qos === 1));
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    after = last.id;
  }
}
const pageSize = 500;
