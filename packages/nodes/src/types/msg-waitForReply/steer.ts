import { steerNode } from '../../contract/define-node.ts';
import { replyResult } from '../../shared/reply-answer.ts';
import { node } from './node.ts';

export const steering = steerNode(node, { resume: (_input, answer, { now }) => replyResult(answer, now) });
