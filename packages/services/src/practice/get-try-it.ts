import type { TryIt } from '@signalbox/contract';
import { requireRight, toPublicId, userError } from '@signalbox/domain';
import type { ActorContext } from '../shared/service-context.ts';
import { readPracticeSettings } from './practice-settings.ts';

/** The demo, or without it another workflow that starts by a text: which workflow, which word to text to which number, and from which practice phone. */
export function getTryIt({ db, channels, actor }: ActorContext): Promise<TryIt> {
  requireRight(actor.role, 'practice.use');
  return db.withAccountSql(actor.accountId, async (sql) => {
    const { practicePhone, demoWorkflowId, demoPeerName } = await readPracticeSettings(sql);
    const [trigger] = await sql<{ workflow_id: string; key: string; value: string }>(
      `select t.workflow_id, t.key, o.value from workflow_trigger t
       join workflow w on w.account_id = t.account_id and w.id = t.workflow_id and w.archived_at is null
       join own_address o on o.account_id = t.account_id and o.id = t.source_id
       where t.account_id = $1 and t.kind = $3 order by t.workflow_id = $2 desc nulls last, t.key = '*', t.id limit 1`,
      [demoWorkflowId ?? null, channels.usual.id],
    );
    if (!practicePhone) throw userError('try_it.no_phone', {}, { status: 404 });
    if (!trigger) throw userError('try_it.gone', {}, { status: 404 });
    return {
      workflowId: toPublicId('workflow', trigger.workflow_id),
      keyword: trigger.key,
      ownAddress: trigger.value,
      peerName: demoPeerName ?? trigger.value,
      phoneNumber: practicePhone,
    };
  });
}

/** Gives the account a practice phone, of the numbers that nobody has. */
export async function setUpPhone(context: ActorContext): Promise<TryIt> {
  const { db, actor } = context;
  requireRight(actor.role, 'practice.use');
  await db.withAccountSql(actor.accountId, async (sql) => {
    const { practicePhone } = await readPracticeSettings(sql);
    if (practicePhone) return;
    const phone = `${firstFree}${String(randomInt(free)).padStart(2, '0')}`;
    await sql(`update account set settings = settings || jsonb_build_object('practicePhone', $2::text) where id = $1`, [phone]);
  });
  return getTryIt(context);
}

/** Numbers for stories, which no operator hands out: +46 70 174 06 05 to 06 99. */
const firstFree = '+467017406';
const free = { from: 20, to: 100 };
const randomInt = ({ from, to }: typeof free): number => from + Math.floor(Math.random() * (to - from));
