import type { TryIt } from '@signalbox/contract';
import { requireRight, toPublicId, userError } from '@signalbox/domain';
import type { ActorContext } from '../shared/service-context.ts';
import { readPracticeSettings } from './practice-settings.ts';
import { readPhones } from './read-phones.ts';

/** The demo, or without it another workflow that starts by a text: which workflow, which word to text to which number, and from which practice phones. */
export function getTryIt({ db, channels, actor }: ActorContext): Promise<TryIt> {
  requireRight(actor, 'practice.use');
  return db.withAccountSql(actor.accountId, async (sql) => {
    const { demoWorkflowId, demoPeerName } = await readPracticeSettings(sql);
    const phones = await readPhones(sql);
    const [phoneNumber] = phones;
    const [trigger] = await sql<{ workflow_id: string; key: string; value: string }>(
      `select t.workflow_id, t.key, o.value from workflow_trigger t
       join workflow w on w.account_id = t.account_id and w.id = t.workflow_id and w.archived_at is null
       join own_address o on o.account_id = t.account_id and o.id = t.source_id
       where t.account_id = $1 and t.kind = $3 order by t.workflow_id = $2 desc nulls last, t.key = '*', t.id limit 1`,
      [demoWorkflowId ?? null, channels.usual.id],
    );
    if (phoneNumber === undefined) throw userError('try_it.no_phone', {}, { status: 404 });
    if (!trigger) throw userError('try_it.gone', {}, { status: 404 });
    return {
      workflowId: toPublicId('workflow', trigger.workflow_id),
      keyword: trigger.key,
      ownAddress: trigger.value,
      peerName: demoPeerName ?? trigger.value,
      phoneNumber,
      phones,
    };
  });
}
