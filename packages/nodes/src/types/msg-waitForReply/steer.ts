import { steerNode } from '../../contract/define-node.ts';
import { resumeQuestion } from '../../shared/question/resume-question.ts';
import { node } from './node.ts';

export const steering = steerNode(node, { resume: resumeQuestion });
