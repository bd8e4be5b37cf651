/** Errors of what people do with workflows, runs, tasks and the practice phone. */
export default {
  'contact.not_found': 'This contact does not exist.',
  'file.not_found': 'This file does not exist.',
  'file.not_found.kept': 'There is no such file, or it is gone: what calls bring is kept for {days} days.',
  'message.not_found': 'This message does not exist.',
  'opt_out.no_word': 'This word has neither a letter nor a digit.',
  'run.not_found': 'This run does not exist.',
  'task.not_found': 'This task does not exist.',
  'version.not_found': 'This version of the workflow does not exist.',
  'workflow.not_found': 'This workflow does not exist.',
  'id.invalid': 'An id of this kind begins with {prefix}, then come 26 letters and digits: {text} is none.',
  'right.missing.task': 'This task is for another role. Ask an account administrator.',
  'tag.invalid': 'Search for a tag as name:value, for example order:1042.',

  'task.closed': 'Somebody has answered this task, or its time is over. Load it again to see.',
  'task.outcome_invalid.approval': 'Approve or reject this task.',
  'task.outcome_invalid.form': 'This task has nothing to approve. Fill it in and send it.',
  'task.value_invalid': '“{name}” is not valid.',
  'task.value_invalid.bool': '“{name}” is not yes or no.',
  'task.value_invalid.date': '“{name}” is not a date.',
  'task.value_invalid.list': '“{name}” is not a list.',
  'task.value_invalid.map': '“{name}” is not a group of values.',
  'task.value_invalid.number': '“{name}” is not a number.',
  'task.value_invalid.text': '“{name}” is not a text.',
  'task.value_missing': 'Fill in “{name}”.',

  'draft.changed_elsewhere': 'Somebody else changed this workflow meanwhile. Load it again; your last changes are not saved.',
  'version.same': 'These runs are on this version already. Choose another one.',
  'workflow.archived': 'The workflow of this run is archived.',
  'workflow.no_manual_trigger': 'This workflow has no “Started by hand” step. Add one and publish.',
  'workflow.not_published.diff': 'This workflow has no live version to compare with. Publish it first.',
  'workflow.not_published.retry': 'The workflow of this run has no live version.',
  'workflow.not_published.start': 'Publish this workflow before you start it.',
  'workflow.switched_off': 'This workflow is switched off. Switch it on before you start it.',

  'run.busy': 'This run is in the middle of a step. Try again in a moment.',
  'run.cannot_start_here.retry':
    'The step that failed stands on a branch that is joined with others, and another one was still under way or is not the same in this version. Retry from the start.',
  'run.container_gone':
    'The step that goes through the items is not in the live version any more, or has no steps inside. Retry on the version that this run went by.',
  'run.is_erased': 'The steps of this run have been erased, so nobody knows what it began with.',
  'run.item_lost': 'Nobody knows any more which item this run was for. Retry the run that started it.',
  'run.not_failed': 'Only a run that failed can go on from the step that failed. Retry it from the start.',
  'run.open': 'This run has not ended. Cancel it or wait for its end, then retry it.',
  'run.parent_open':
    'The run that started this one is still open and counts it. Wait for the end of that run or cancel it, then retry this one.',
  'run.parent_retried_now': 'The run that started this one is being repeated right now, and may do this part again. Wait for its end.',
  'run.retried_now': 'This run is being repeated right now. Wait for the end of that run.',
  'run.step_changed': 'The step that failed is not in the live version any more. Retry on the version that it ran on, or from the start.',
  'run.too_large': 'The values of this run are too large to go on with. Retry from the start.',
  'run.trigger_gone': 'The trigger that started this run is not in the workflow any more. Retry it on the version that it ran on.',
  'run.values_missing.item': 'The steps from there on read {values}, and this run does not have it. Retry the item from the start.',
  'run.values_missing.step': 'The steps from there on read {values}, and this run does not have it. Retry from the start.',
  'run.values_missing.version':
    'The steps from there on read {values}, and this run does not have it. Retry on the version that it ran on.',

  'test.call_failed': '{reason}',
  'practice.no_phone': 'This is not the practice phone of your account.',
  'practice.unknown_number': '{number} is not a number of your account, so the practice phone cannot reach it.',
  'practice.unreachable':
    'The practice phone cannot be reached: the simulator is not running. It starts with npm start; wait a moment and try again.',
  'try_it.gone': 'The demo workflow is gone or switched off. Open a workflow of your own instead.',
} as const;
