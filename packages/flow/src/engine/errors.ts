import type { NodeError } from '../graph/node-spec.ts';

export const outputTooLarge: NodeError = {
  code: 'output.too_large',
  message: 'The result of this step is over 16 KiB. Ask for less, or keep only the part you need.',
};
// No error track for those below, and no try: what follows would not find room either.
export const stateTooLarge: NodeError = {
  code: 'state.too_large',
  message: 'This run holds over 256 KiB of values. Keep less, or split the workflow.',
};
export const tooManyRounds: NodeError = {
  code: 'run.too_many_rounds',
  message: 'This loop went round 1 000 times and was stopped. Add a way out.',
};
export const tooManySteps: NodeError = {
  code: 'run.too_many_steps',
  message: 'This run took 100 000 steps and was stopped. Look for a loop without a way out.',
};
export const tooManyLines: NodeError = {
  code: 'run.too_many_branches',
  message: 'This run has over 200 branches or loops open at a time. Join branches again before they fork anew, or use For each.',
};
export const broken: NodeError = { code: 'plan.broken', message: 'This step is not in the version of the workflow. Publish it again.' };
