import type { PreviewTemplate, TemplateDetail, TemplatePreview, TemplateVersions } from '@signalbox/contract';
import { requireRight, userError } from '@signalbox/domain';
import { personalWriter, spokenTo, type TemplateField, templateWords } from '@signalbox/flow';
import { loadContactViews } from '@signalbox/runner';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { readTemplate, readTemplateRow } from './template-view.ts';

/** A template with what it says, also an archived one. */
export function getTemplate({ db, actor }: ActorContext, id: string): Promise<TemplateDetail> {
  requireRight(actor, 'template.read');
  const templateId = findableId('template', id);
  return db.withAccountSql(actor.accountId, (sql) => readTemplate(sql, templateId));
}

/** What it said before, newest first: the last hundred versions. */
export function listTemplateVersions({ db, actor }: ActorContext, id: string): Promise<TemplateVersions> {
  requireRight(actor, 'template.read');
  const templateId = findableId('template', id);
  return db.withAccountSql(actor.accountId, async (sql) => {
    await readTemplateRow(sql, templateId);
    const rows = await sql<Omit<TemplateVersions['items'][number], 'at'> & { at: Date }>(
      `select v.version, u.name as by, v.made_at as at, v.body from template_version v left join app_user u on u.id = v.made_by
       where v.account_id = $1 and v.template_id = $2 order by v.version desc limit 100`,
      [templateId],
    );
    return { items: rows.map((row) => ({ ...row, at: row.at.toISOString() })) };
  });
}

/** The words that one person gets by a channel. Without a contact the values of a contact are empty. Throws `template.no_text` (422) where it says nothing by that channel. */
export function previewTemplate(
  { db, actor }: ActorContext,
  id: string,
  { channel, contactId, values }: PreviewTemplate,
): Promise<TemplatePreview> {
  requireRight(actor, 'template.read');
  requireRight(actor, 'contact.read');
  const templateId = findableId('template', id);
  const personId = contactId === null ? null : findableId('contact', contactId);
  return db.withAccountSql(actor.accountId, async (sql) => {
    const { name, body } = await readTemplateRow(sql, templateId);
    const person = personId === null ? undefined : (await loadContactViews(sql, [personId])).get(personId);
    if (personId !== null && !person) throw notFound('contact');
    const spoken = spokenTo(body, channel, person?.language ?? null);
    if (!spoken) throw userError('template.no_text', { name }, { status: 422, field: 'channel' });
    const [account] = await sql<{ zone: string }>('select time_zone as zone from account where id = $1');
    const write = personalWriter(account?.zone ?? 'UTC');
    const said = (field: TemplateField) => write(templateWords(body, { channel, field, values }), person ? { ...person } : null);
    return { ...spoken, subject: said('subject'), text: said('text'), formatted: said('formatted') };
  });
}
