import type { RunDetail } from '@signalbox/contract';
import { countWords } from '../../canvas-overlays/count-words.ts';

export type Act = 'retryStep' | 'retryWhole' | 'retryNewest' | 'stop' | 'end';
/** An act on a run in plain words: what the button says, and what happens. */
export interface ActWords {
  label: string;
  title: string;
  help: string;
  confirm: string;
  danger: boolean;
}

const most = (name: string): string => (name.length > 60 ? `${name.slice(0, 59)}…` : name);

type RunOfWords = Pick<RunDetail, 'versionNumber' | 'children' | 'parent' | 'repeatsPartOf' | 'workflowId'>;
/** The words of an act. `failedTitle` = the step that failed. */
export function actWords(act: Act, run: RunOfWords, failedTitle: string): ActWords {
  const part = partOf(run);
  const begins = part?.noun === 'item' ? 'does this item alone again, from its first step' : 'begins with the same trigger';
  const alone = part ? ` ${part.ended}` : '';
  const open = run.children.reduce((sum, group) => sum + group.open, 0);
  const also =
    open === 0
      ? ''
      : ` ${open === 1 ? 'One run that it started and that is still open ends too.' : `${open} runs that it started and that are still open end too.`}`;
  const words: Record<Act, ActWords> = {
    retryStep: {
      label: 'Retry from the failed step',
      title: `Retry from “${most(failedTitle)}”?`,
      help: `A new run on version ${run.versionNumber} goes on at this step with the values of this run. What was done before it is not done again.${alone}`,
      ...{ confirm: 'Retry from this step', danger: false },
    },
    retryWhole: {
      label: 'Retry from the start',
      title: 'Run everything again?',
      help: `A new run on version ${run.versionNumber} ${begins}. Every step is done once more: messages are sent again, calls are made again.${alone}`,
      ...{ confirm: 'Run it again', danger: false },
    },
    retryNewest: {
      label: 'Retry on the newest version',
      title: 'Run everything again on the newest version?',
      help: `A new run on the version that is live now ${begins}. Every step is done once more: messages are sent again, calls are made again.${alone}`,
      ...{ confirm: 'Run it again', danger: false },
    },
    stop: {
      label: 'Stop this run',
      title: 'Stop this run?',
      help: `It stops before its next step. What was handed over already, such as a text, stays sent.${also}`,
      ...{ confirm: 'Stop this run', danger: true },
    },
    end: {
      label: 'End at once',
      title: 'End this run at once?',
      help: `Use this when stopping does not help. The run is closed as it stands; a call that is under way may or may not have worked, and nobody will know.${also}`,
      ...{ confirm: 'End at once', danger: true },
    },
  };
  return words[act];
}

/** Of an item or a called workflow, and of what repeats one by itself: what it is, and what that means. */
export function partOf({ parent, repeatsPartOf, workflowId }: Omit<RunOfWords, 'versionNumber' | 'children'>) {
  const of = repeatsPartOf ?? parent;
  if (!of) return null;
  // A workflow that was called is no item; a for-each runs steps of the same workflow.
  return of.itemNo !== null && of.workflowId === workflowId
    ? {
        ...{ noun: 'item', ended: 'It stays with this item: the for-each that started it has ended, and its numbers do not change.' },
        note: `This runs item ${countWords(of.itemNo)} alone; the for-each that started it has ended.`,
      }
    : {
        ...{ noun: 'call', ended: 'Nobody gets what it returns: the run that called it has ended.' },
        note: 'This runs a called workflow alone; the run that called it has ended.',
      };
}
