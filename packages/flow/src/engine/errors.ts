import { nodeError } from '../graph/node-error.ts';
import { nodeValueCap } from './evaluate-input.ts';
import { engineLimits } from './state.ts';

export const outputTooLarge = nodeError('output.too_large', { most: { size: nodeValueCap } });
// No error track for those below, and no try: what follows would not find room either.
export const stateTooLarge = nodeError('state.too_large', { most: { size: engineLimits.stateBytes } });
export const tooManyRounds = nodeError('run.too_many_rounds', { most: engineLimits.visitsPerTrack });
export const tooManySteps = nodeError('run.too_many_steps', { most: engineLimits.stepsPerRun });
export const tooManyLines = nodeError('run.too_many_branches', { most: engineLimits.tokens });
export const broken = nodeError('plan.broken');
