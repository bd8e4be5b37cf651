import type { TryIt } from '@signalbox/contract';
import { requireRight, toPublicId, userError } from '@signalbox/domain';
import type { ActorContext } from '../shared/service-context.ts';
import { readPracticeSettings } from './practice-settings.ts';

/** The demo: which workflow, which word to text to which number, and from which practice phone. */
export function getTryIt({ db, channels, actor }: ActorContext): Promise<TryIt> {
  requireRight(actor.role, 'practice.use');
  return db.withAccountSql(actor.accountId, async (sql) => {
    const { practicePhone, demoWorkflowId, demoPeerName } = await readPracticeSettings(sql);
    const [trigger] = await sql<{ workflow_id: string; key: string; value: string }>(
      `select t.workflow_id, t.key, o.value from workflow_trigger t
       join workflow w on w.account_id = t.account_id and w.id = t.workflow_id and w.archived_at is null
       join own_address o on o.account_id = t.account_id and o.id = t.source_id
       where t.account_id = $1 and t.workflow_id = $2 and t.kind = $3 order by t.key = '*', t.id limit 1`,
      [demoWorkflowId ?? null, channels.usual.id],
    );
    if (!trigger || !practicePhone) throw userError('try_it.gone', {}, { status: 404 });
    return {
      workflowId: toPublicId('workflow', trigger.workflow_id),
      keyword: trigger.key,
      ownAddress: trigger.value,
      peerName: demoPeerName ?? trigger.value,
      phoneNumber: practicePhone,
    };
  });
}
