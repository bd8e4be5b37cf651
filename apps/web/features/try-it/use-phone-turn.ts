'use client';
import type { TryIt } from '@signalbox/contract';
import { useWords } from '@signalbox/ui';
import { quickAnswers } from '../phone/quick-answers.ts';
import { leftWords } from '../run/details/step-words.ts';
import { useNow } from '../run/use-now.ts';
import { useRun } from '../runs/run-queries.ts';

/** What a phone may say next: the workflow's word, or an answer to what it was asked. */
export function usePhoneTurn(demo: TryIt, runId: string | null): PhoneTurn {
  const t = useWords();
  const { data: run } = useRun(runId ?? undefined);
  const isWaiting = run?.state === 'waiting';
  const now = useNow(isWaiting);
  if (!isWaiting) return { firstText: demo.keyword, hint: null, quickAnswers: [] };
  const [wait] = run.waits;
  const left = wait?.dueAt ? leftWords(t, wait.dueAt, now) : null;
  const offered = quickAnswers(run.graph, wait?.nodeId) ?? ['YES', 'NO', t('try-it.tooCold')];
  const [answer = ''] = offered;
  const hint = left === null ? t('try-it.waits', { answer }) : t('try-it.waitsUntil', { answer, left });
  return { firstText: answer, hint, quickAnswers: offered };
}

interface PhoneTurn {
  firstText: string;
  hint: string | null;
  quickAnswers: readonly string[];
}
