import { pageSize, type StepHit, type StepHits, type StepQuery } from '@signalbox/contract';
import { requireRight, toPublicId } from '@signalbox/domain';
import { nodeTitle } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';
import { type Say, wordsFor } from '@signalbox/words';
import type { ActorContext } from '../shared/service-context.ts';

interface HitRow {
  id: string;
  name: string;
  node_id: string;
  type: string;
  title: string;
  text: string | null;
}
/** So much of a text is shown around what was found. */
const shownBefore = 24;
const shownAfter = 96;

/** Steps of all drafts whose title, settings or note have the words. Titles first, then by workflow. */
export async function findSteps({ db, actor }: ActorContext, { search, limit = pageSize.usual }: StepQuery): Promise<StepHits> {
  requireRight(actor, 'workflow.read');
  const t = wordsFor(actor.language);
  const words = search.trim().toLowerCase();
  const called = [...catalogue.values()].filter((spec) => nodeTitle(t, spec).toLowerCase().includes(words)).map((spec) => spec.type);
  const rows = await db.withAccountSql(actor.accountId, (sql) =>
    sql<HitRow>(
      `select h.id, h.name, h.node_id, h.type, h.title, h.text from (
         select w.id, w.name, n->>'id' as node_id, n->>'type' as type, coalesce(n->>'title', '') as title,
           position($2 in lower(coalesce(n->>'title', ''))) > 0 or (coalesce(n->>'title', '') = '' and n->>'type' = any ($3::text[])) as titled,
           (select v #>> '{}' from jsonb_path_query(n, 'strict $.input.**') as v
             where jsonb_typeof(v) = 'string' and position($2 in lower(v #>> '{}')) > 0
             union all select n->>'note' where position($2 in lower(coalesce(n->>'note', ''))) > 0 limit 1) as text
         from workflow w join workflow_draft d on d.account_id = w.account_id and d.workflow_id = w.id,
           jsonb_array_elements(d.graph->'nodes') as n
         where w.account_id = $1 and w.archived_at is null) h
       where h.titled or h.text is not null
       order by h.titled desc, lower(h.name), h.id, h.node_id limit $4`,
      [words, called, limit + 1],
    ),
  );
  return { items: rows.slice(0, limit).map((row) => hitView(t, row, words)), more: rows.length > limit };
}

function hitView(t: Say, { id, name, node_id, type, title, text }: HitRow, words: string): StepHit {
  const spec = catalogue.get(type);
  return {
    workflowId: toPublicId('workflow', id),
    workflowName: name,
    nodeId: node_id,
    type,
    title: title || (spec ? nodeTitle(t, spec) : type),
    text: text === null ? null : around(text, words),
  };
}

function around(text: string, words: string): string {
  const at = Math.max(0, text.toLowerCase().indexOf(words));
  const [from, to] = [at <= shownBefore ? 0 : at - shownBefore, at + words.length + shownAfter];
  return `${from > 0 ? '…' : ''}${text.slice(from, to).replaceAll(/\s+/g, ' ').trim()}${to < text.length ? '…' : ''}`;
}
