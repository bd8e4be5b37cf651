import { runNode } from '../../contract/define-node.ts';
import type { EffectResult, RunPort } from '../../contract/effect-context.ts';
import { askTogether } from '../../shared/ask-together.ts';
import { readTag } from '../../shared/read-tag.ts';
import { node } from './node.ts';

export const run = runNode(node, (items, { runs }) =>
  askTogether(
    items,
    ({ runId, input }): { ask: Parameters<RunPort['cancelOthers']>[0][number] } | { result: EffectResult } => {
      const workflowId = input.of === 'other' ? input.workflow : null;
      if (input.which === 'all') return { ask: { runId, workflowId, tag: null } };
      const read = readTag(input.name, input.value);
      return 'error' in read ? { result: read } : { ask: { runId, workflowId, tag: read.tag } };
    },
    (wanted) => runs.cancelOthers(wanted),
    (cancelled) => ({ port: 'next', output: { cancelled } }),
  ),
);
