import type { AccountSql } from '@signalbox/db';
import { fromPublicId, isSignalboxError, type TemplateBody, toPublicId } from '@signalbox/domain';
import type { TemplatePort } from '@signalbox/nodes/contract';

/** What templates say in the version that is in use, also archived ones: a run that is under way still says them. */
export const templatePort = (sql: AccountSql): TemplatePort => ({
  async read(ids) {
    const uuids = [...new Set(ids)].flatMap(uuidOf);
    if (uuids.length === 0) return new Map();
    const rows = await sql<{ id: string; name: string; body: TemplateBody }>(
      `select t.id, t.name, v.body from template t
       join template_version v on v.account_id = t.account_id and v.template_id = t.id and v.version = t.version
       where t.account_id = $1 and t.id = any ($2::uuid[])`,
      [uuids],
      'template_read',
    );
    return new Map(rows.map(({ id, name, body }) => [toPublicId('template', id), { name, body }]));
  },
});

/** A setting may hold anything. */
function uuidOf(id: string): string[] {
  try {
    return [fromPublicId('template', id)];
  } catch (error) {
    if (!isSignalboxError(error)) throw error;
    return [];
  }
}
