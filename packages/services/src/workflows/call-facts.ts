import type { CallFacts } from '@signalbox/contract';
import { z } from 'zod';

const Input = z.object({
  name: z.string(),
  title: z.string().default(''),
  type: z.string().default('text'),
  required: z.boolean().default(false),
});
export interface CallRow {
  call_config: unknown;
  returned: string[];
}

/** Trigger rows exist only of live versions that are switched on, so they say what can be called. */
export const onlyCallable = `and exists (select from workflow_trigger t where t.account_id = w.account_id and t.workflow_id = w.id and t.kind = 'workflow')`;
/** What a workflow `w` takes and returns when another one calls it. */
export const callColumns = `,
  (select t.config from workflow_trigger t where t.account_id = w.account_id and t.workflow_id = w.id and t.kind = 'workflow' order by t.id limit 1) as call_config,
  array(select distinct x.value->>'name' from workflow_version v, jsonb_array_elements(v.graph->'nodes') n, jsonb_array_elements(
      case when jsonb_typeof(n->'input'->'values') = 'array' then n->'input'->'values' else '[]' end) x
    where v.account_id = w.account_id and v.id = w.live_version_id and n->>'type' = 'flow.return' and x.value->>'name' <> '' order by 1) as returned`;

export const callView = (row: CallRow): CallFacts => ({
  inputs: z
    .object({ inputs: z.array(Input).default([]) })
    .catch({ inputs: [] })
    .parse(row.call_config).inputs,
  returns: row.returned,
});
