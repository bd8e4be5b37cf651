import type { Template, TemplateDetail } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { idTime, type TemplateBody, toPublicId } from '@signalbox/domain';
import { findIdUses } from '../shared/find-uses.ts';
import { notFound } from '../shared/page.ts';

export interface TemplateRow {
  id: string;
  name: string;
  archived: boolean;
  version: number;
  revision: number;
  updatedAt: Date;
  body: TemplateBody;
}

/** A constant: the template `t` with what its version in use says. */
export const templateColumns = `t.id, t.name, t.archived_at is not null as archived, t.version, t.revision, t.updated_at as "updatedAt", v.body
  from template t join template_version v on v.account_id = t.account_id and v.template_id = t.id and v.version = t.version`;

/** A template as it leaves the house. */
export const templateView = ({ id, name, archived, version, revision, updatedAt, body: { texts } }: TemplateRow): Template => ({
  id: toPublicId('template', id),
  name,
  channels: [...new Set(texts.map(({ channel }) => channel))],
  languages: [...new Set(texts.map(({ language }) => language))],
  ...{ archived, version, revision },
  createdAt: new Date(idTime(id)).toISOString(),
  updatedAt: updatedAt.toISOString(),
});

/** With everything that it says and the workflows that name it, by uuid. Throws `template.not_found`. */
export async function readTemplate(sql: AccountSql, id: string): Promise<TemplateDetail> {
  const row = await readTemplateRow(sql, id);
  return { ...templateView(row), body: row.body, uses: await findIdUses(sql, toPublicId('template', id)) };
}

/** By uuid. Throws `template.not_found`. */
export async function readTemplateRow(sql: AccountSql, id: string): Promise<TemplateRow> {
  const [row] = await sql<TemplateRow>(`select ${templateColumns} where t.account_id = $1 and t.id = $2`, [id]);
  if (!row) throw notFound('template');
  return row;
}
