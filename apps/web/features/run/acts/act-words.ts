import type { RunDetail } from '@signalbox/contract';
import type { Say } from '@signalbox/words/light';

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
export function actWords(t: Say, act: Act, { run, failedTitle }: { run: RunOfWords; failedTitle: string }): ActWords {
  return {
    label: t(`run.act.${act}.label`),
    title: act === 'retryStep' ? t('run.act.retryStep.title', { step: most(failedTitle) }) : t(`run.act.${act}.title`),
    help: [helpOf(t, act, run), moreHelp(t, act, run)].filter(Boolean).join(' '),
    confirm: t(`run.act.${act}.confirm`),
    danger: act === 'stop' || act === 'end',
  };
}

function helpOf(t: Say, act: Act, run: RunOfWords): string {
  const { versionNumber: version } = run;
  const isItem = partOf(run)?.kind === 'item';
  if (act === 'retryStep') return t('run.act.retryStep.help', { version });
  if (act === 'retryWhole') return t(isItem ? 'run.act.retryWhole.helpItem' : 'run.act.retryWhole.help', { version });
  if (act === 'retryNewest') return t(isItem ? 'run.act.retryNewest.helpItem' : 'run.act.retryNewest.help');
  return t(`run.act.${act}.help`);
}

/** What it means for others: the run that started this one, or those that it started. */
function moreHelp(t: Say, act: Act, run: RunOfWords): string | null {
  const part = partOf(run);
  const open = run.children.reduce((sum, group) => sum + group.open, 0);
  if (act === 'stop' || act === 'end') return open === 0 ? null : t('run.act.alsoEnds', { count: open });
  return part && t(part.kind === 'item' ? 'run.act.aloneItem' : 'run.act.aloneCall');
}

export type RunPart = { kind: 'item'; itemNo: number } | { kind: 'call' };
/** Of an item or a called workflow, and of what repeats one by itself: which of them it is. */
export function partOf({ parent, repeatsPartOf, workflowId }: Omit<RunOfWords, 'versionNumber' | 'children'>): RunPart | null {
  const of = repeatsPartOf ?? parent;
  if (!of) return null;
  // A workflow that was called is no item; a for-each runs steps of the same workflow.
  return of.itemNo !== null && of.workflowId === workflowId ? { kind: 'item', itemNo: of.itemNo } : { kind: 'call' };
}
