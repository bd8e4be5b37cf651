import type { CreateTemplate, TemplateDetail } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { newId, requireRight, type TemplateBody, userError } from '@signalbox/domain';
import { templateMistakes } from '@signalbox/flow';
import type { ActorContext } from '../shared/service-context.ts';
import { readTemplate } from './template-view.ts';

/** Makes a template that says what is given, or nothing yet. Throws `template.taken` (409), `template.hole` (422). */
export function createTemplate({ db, actor }: ActorContext, { name, body }: CreateTemplate): Promise<TemplateDetail> {
  requireRight(actor, 'template.edit');
  return db.withAccountSql(actor.accountId, async (sql) => {
    const id = newId();
    const [account] = await sql<{ language: string | null }>('select language from account where id = $1');
    const said = body ?? { fallback: account?.language ?? 'en', texts: [], values: [] };
    await refuseTaken(sql, id, name);
    await refuseHoles(sql, said);
    await sql('insert into template (account_id, id, name) values ($1, $2, $3)', [id, name]);
    await addVersion(sql, { id, version: 1, body: said, madeBy: actor.userId });
    return readTemplate(sql, id);
  });
}

interface NewVersion {
  id: string;
  version: number;
  body: TemplateBody;
  madeBy: string;
}
export const addVersion = (sql: AccountSql, { id, version, body, madeBy }: NewVersion) =>
  sql('insert into template_version (account_id, template_id, version, body, made_by) values ($1, $2, $3, $4::jsonb, $5)', [
    ...[id, version, JSON.stringify(body), madeBy],
  ]);

/** Only one that is not archived has a name. */
export async function refuseTaken(sql: AccountSql, id: string, name: string): Promise<void> {
  const [other] = await sql('select 1 from template where account_id = $1 and name_key = lower($3) and archived_at is null and id <> $2', [
    id,
    name,
  ]);
  if (other) throw userError('template.taken', { name }, { status: 409, field: 'name' });
}

/** Texts read the contact and the values that the template asks for, and nothing else. */
export async function refuseHoles(sql: AccountSql, body: TemplateBody): Promise<void> {
  const rows = await sql<{ key: string }>('select key from field where account_id = $1');
  const [wrong] = templateMistakes(body, { contactFields: rows.map(({ key }) => key) });
  if (wrong)
    throw userError(
      wrong.why === 'broken' ? 'template.hole_broken' : 'template.hole',
      { hole: wrong.hole, language: wrong.language },
      {
        ...{ status: 422, field: `body.texts.${wrong.channel}.${wrong.language}.${wrong.field}` },
      },
    );
}
