import { steerNode } from '../../contract/define-node.ts';
import { node } from './node.ts';
import { isThereBy, leave, waitOrLeave } from './outcome.ts';

/** One person: what came says it all. Many people: the results are read where they stand. */
export const steering = steerNode(node, {
  resume: (input, { kind, payload }, { output }) => {
    if (input.who === 'people') return 'run';
    const { wait } = input;
    if (kind === 'timeout') return leave(input, 'timeout', output);
    if (wait !== 'nothing' && isThereBy(wait, kind, payload.state))
      return leave(input, wait, { ...output, link: typeof payload.target === 'string' ? payload.target : '' });
    const open = (Array.isArray(output.open) ? output.open : []).filter(
      (id): id is string => typeof id === 'string' && id !== payload.messageId,
    );
    if (open.length > 0 && payload.messageId !== undefined)
      return waitOrLeave(input, { output, open, isThere: false, dueAt: Number(output.dueAt) });
    return leave(input, 'failed', { ...output, reason: typeof payload.state === 'string' ? payload.state : '' });
  },
});
