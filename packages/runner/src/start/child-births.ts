import { rowsOf } from '@signalbox/db';
import { births } from './insert-runs.ts';

/** What all children of a container have in common; `child` = where it stands. */
export const containers = rowsOf({
  ...{ container: 'int', class: 'smallint', workflow_id: 'uuid', version_id: 'uuid', kind: 'text', parent_id: 'uuid', child: 'jsonb' },
});

/**
 * For a statement that makes children: `shared` before it has the columns of `containers`, `item` has `id, container, no, contact_id, is_asleep` and
 * `own`, which is put to `child` of the state. A child hears no start event: the row of its container holds what it begins with.
 */
export const childBirths = `d as materialized (select id, class, workflow_id, version_id, kind, contact_id, null::uuid as retry_of, parent_id, no as item_no, is_asleep,
    jsonb_build_object('child', child || own) as state, null::uuid as event_id, null::jsonb as start,
    null::timestamptz as wake_at, null::text as status, null::text as error_code, null::text as error_node from item join shared using (container)), ${births}`;
