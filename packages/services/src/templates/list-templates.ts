import type { Page, Template, TemplateQuery } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import { readPage, toPage } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { type TemplateRow, templateColumns, templateView } from './template-view.ts';

/** The templates of the account, newest first; `search` is a part of the name. */
export async function listTemplates({ db, actor }: ActorContext, query: TemplateQuery): Promise<Page<Template>> {
  requireRight(actor, 'template.read');
  const { before, take } = readPage('template', query);
  const rows = await db.withAccountSql(actor.accountId, (sql) =>
    sql<TemplateRow>(
      `select ${templateColumns} where t.account_id = $1 and t.id < $2 and (t.archived_at is not null) = $5
       and position(lower($4) in t.name_key) > 0 order by t.id desc limit $3`,
      [before, take, query.search?.trim() ?? '', query.archived ?? false],
    ),
  );
  return toPage('template', rows, { take, view: templateView });
}
