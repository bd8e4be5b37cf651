import type { ChangeTemplate, TemplateDetail } from '@signalbox/contract';
import { requireRight, userError } from '@signalbox/domain';
import { canonicalJson } from '@signalbox/flow';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { addVersion, refuseHoles, refuseTaken } from './create-template.ts';
import { readTemplate } from './template-view.ts';

/**
 * Renames, archives, brings back, or lets it say something else, which makes a version; runs that send it from then on say the new one.
 * Throws `template.changed_elsewhere` (409) when `revision` is not the stored one.
 */
export function changeTemplate({ db, actor }: ActorContext, id: string, change: ChangeTemplate): Promise<TemplateDetail> {
  requireRight(actor, 'template.edit');
  const templateId = findableId('template', id);
  return db.withAccountSql(actor.accountId, async (sql) => {
    await sql('select id from template where account_id = $1 and id = $2 for no key update', [templateId]);
    const before = await readTemplate(sql, templateId);
    if (before.revision !== change.revision) throw userError('template.changed_elsewhere', {}, { status: 409, field: 'revision' });
    const { name = before.name, archived = before.archived, body = before.body } = change;
    if (!archived) await refuseTaken(sql, templateId, name);
    const isNew = canonicalJson(body) !== canonicalJson(before.body);
    const version = before.version + (isNew ? 1 : 0);
    if (isNew) {
      await refuseHoles(sql, body);
      await addVersion(sql, { id: templateId, version, body, madeBy: actor.userId });
    }
    await sql(
      `update template set name = $3, archived_at = case when $4 then coalesce(archived_at, now()) end, version = $5, revision = revision + 1, updated_at = now()
       where account_id = $1 and id = $2`,
      [templateId, name, archived, version],
    );
    return readTemplate(sql, templateId);
  });
}

/** Deletes it with all its versions. Throws `template.used` (409) while workflows name it. */
export function deleteTemplate({ db, actor }: ActorContext, id: string): Promise<void> {
  requireRight(actor, 'template.edit');
  const templateId = findableId('template', id);
  return db.withAccountSql(actor.accountId, async (sql) => {
    await sql('select id from template where account_id = $1 and id = $2 for update', [templateId]);
    const { uses } = await readTemplate(sql, templateId);
    if (uses.length > 0) throw userError('template.used', { names: uses.map(({ name }) => name).slice(0, 5) }, { status: 409 });
    await sql('delete from template where account_id = $1 and id = $2', [templateId]);
  });
}
