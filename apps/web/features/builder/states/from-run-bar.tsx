'use client';
import type { RunDetail } from '@signalbox/contract';
import { canonicalJson } from '@signalbox/flow';
import { Button, IconButton, StateShape, useWords } from '@signalbox/ui';
import { X } from 'lucide-react';
import Link from 'next/link';
import { useEffect, useMemo, useRef } from 'react';
import { useRun } from '../../runs/run-queries.ts';
import { chooseRun } from '../../schema-form/values/chosen-results.ts';
import { useBuilder, useGraph } from '../builder-context.tsx';
import { useOpenedAt } from './opened-at.ts';
import { StateBar } from './state-bar.tsx';

interface FromRunBarProps {
  /** What is shown in place of the draft. */
  versionId: string | null;
  onVersion: (versionId: string | null) => void;
}

/**
 * Opened from a run: shows the version that it went by when the draft differs from it, chooses the step, and says so. Until it is closed the data
 * of the run stands at the steps, results under settings are for it, and tests begin with it.
 */
export function FromRunBar({ versionId, onVersion }: FromRunBarProps) {
  const t = useWords();
  const { workflow, goTo, test, openValues } = useBuilder();
  const { pinned, pin } = test;
  const graph = useGraph();
  const { runId, nodeId } = useOpenedAt();
  const { data: run } = useRun(runId ?? undefined);
  const differs = useDiffers(run);
  const isOpened = useRef(false);
  useEffect(() => {
    if (isOpened.current || (runId !== null && !run)) return;
    isOpened.current = true;
    if (run) {
      pin(run);
      chooseRun(workflow.id, run.id);
      openValues();
    }
    // In the draft, too, which may be looked at next.
    if (nodeId !== null && graph.nodes.some(({ id }) => id === nodeId)) goTo(nodeId);
    if (run && differs) onVersion(run.versionId);
  }, [run, runId, nodeId, graph, differs, workflow.id, goTo, pin, openValues, onVersion]);
  if (!run || !pinned) return null;
  const isShown = versionId === run.versionId;
  const letGo = () => {
    pin(null);
    chooseRun(workflow.id, null);
    if (isShown) onVersion(null);
  };
  const name = run.contact?.name || run.workflowName;
  return (
    <StateBar
      tone={differs ? 'wait' : 'run'}
      sign={<StateShape shape={differs ? 'warning' : 'play'} tone={differs ? 'wait' : 'run'} />}
      acts={
        <>
          {differs && (
            <Button small onClick={() => onVersion(isShown ? null : run.versionId)}>
              {isShown ? t('states.run.openDraft') : t('states.run.openVersion', { number: run.versionNumber })}
            </Button>
          )}
          <Link href={`/runs/${run.id}`} className="self-center font-label text-accent-text underline underline-offset-2">
            {t('states.run.back')}
          </Link>
          <IconButton label={t('states.run.letGo')} onClick={letGo}>
            <X size={16} aria-hidden />
          </IconButton>
        </>
      }
    >
      {t(differs ? (isShown ? 'states.run.version' : 'states.run.draft') : 'states.run.same', { name, number: run.versionNumber })}
    </StateBar>
  );
}

/** Whether the draft is another one than the version that the run went by, as it was opened. */
function useDiffers(run: RunDetail | undefined): boolean {
  const graph = useGraph();
  return useMemo(() => run !== undefined && canonicalJson(run.graph) !== canonicalJson(graph), [run, graph]);
}
