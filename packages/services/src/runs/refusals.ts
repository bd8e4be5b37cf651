/** Why a run cannot be repeated, and what to do about it. */
export const refusals = {
  'run.open': 'This run has not ended. Cancel it or wait for its end, then retry it.',
  'run.retried_now': 'This run is being repeated right now. Wait for the end of that run.',
  'run.parent_open':
    'The run that started this one is still open and counts it. Wait for the end of that run or cancel it, then retry this one.',
  'run.parent_retried_now': 'The run that started this one is being repeated right now, and may do this part again. Wait for its end.',
  'run.not_failed': 'Only a run that failed can go on from the step that failed. Retry it from the start.',
  'run.is_erased': 'The steps of this run have been erased, so nobody knows what it began with.',
  'run.item_lost': 'Nobody knows any more which item this run was for. Retry the run that started it.',
  'run.trigger_gone': 'The trigger that started this run is not in the workflow any more. Retry it on the version that it ran on.',
  'run.container_gone':
    'The step that goes through the items is not in the live version any more, or has no steps inside. Retry on the version that this run went by.',
  'run.step_changed': 'The step that failed is not in the live version any more. Retry on the version that it ran on, or from the start.',
  'run.cannot_start_here':
    'The step that failed stands on a branch that is joined with others, and another one was still under way or is not the same in this version. Retry from the start.',
  'run.too_large': 'The values of this run are too large to go on with. Retry from the start.',
  'workflow.archived': 'The workflow of this run is archived.',
  'workflow.not_published': 'The workflow of this run has no live version.',
} as const;
export interface Refusal {
  code: keyof typeof refusals | 'run.values_missing';
  words: string;
}
export const refuse = (code: keyof typeof refusals): Refusal => ({ code, words: refusals[code] });
