'use client';
import { Button, StateShape, useFormat, useWords } from '@signalbox/ui';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useBuilder } from '../builder-context.tsx';
import { downloadDraft } from './download-draft.ts';
import { StateBar } from './state-bar.tsx';
import { useOffline, useUnsaved } from './use-connection.ts';

/** Since when there is no connection and what is kept where; then, for a moment, that it is back. */
export function ConnectionBar() {
  const t = useWords();
  const f = useFormat();
  const { workflow, autosave, draft } = useBuilder();
  const since = useOffline();
  const changes = useUnsaved(since !== null);
  const isKept = useStore(autosave.state, (state) => state.kept);
  const back = useBack(since, changes);
  const b = (inner: React.ReactNode) => <b className="font-label">{inner}</b>;
  const shape = <StateShape shape="clock" tone="wait" />;
  if (!isKept)
    return (
      <StateBar
        tone="wait"
        sign={<StateShape shape="warning" tone="wait" />}
        acts={
          <Button small onClick={() => downloadDraft(workflow.name, draft.getState().history.graph)}>
            {t('states.full.download')}
          </Button>
        }
      >
        {t('states.full.text')}
      </StateBar>
    );
  if (since)
    return (
      <StateBar
        tone="wait"
        sign={shape}
        acts={
          <Button small onClick={() => autosave.retry()}>
            {t('states.offline.try')}
          </Button>
        }
      >
        {t.rich('states.offline.text', { time: f.minute(since.toISOString()), count: changes, b })}
      </StateBar>
    );
  if (back)
    return (
      <StateBar tone="ok" sign={<StateShape shape="tick" tone="ok" />}>
        {t('states.back', { count: back.changes, time: f.minute(back.at) })}
      </StateBar>
    );
  return null;
}

const shownMs = 6000;
/** What was saved when the connection came back, for some seconds. */
function useBack(since: Date | null, changes: number): { changes: number; at: string } | null {
  const { autosave } = useBuilder();
  const phase = useStore(autosave.state, (state) => state.phase);
  const savedAt = useStore(autosave.state, (state) => state.savedAt);
  const [back, setBack] = useState<{ changes: number; at: string } | null>(null);
  const most = useRef<number | null>(null);
  if (since) most.current = Math.max(most.current ?? 0, changes);
  useEffect(() => {
    if (since || most.current === null || phase !== 'saved') return;
    setBack({ changes: most.current, at: most.current > 0 ? savedAt : new Date().toISOString() });
    most.current = null;
  }, [since, phase, savedAt]);
  useEffect(() => {
    if (!back) return;
    const timer = setTimeout(() => setBack(null), shownMs);
    return () => clearTimeout(timer);
  }, [back]);
  return back;
}
