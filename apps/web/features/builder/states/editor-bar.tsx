'use client';
import { Button, notify, StateShape, useFormat, useWords } from '@signalbox/ui';
import { UserRound } from 'lucide-react';
import { useEffect, useState } from 'react';
import { describeError } from '../../client/api-problem.ts';
import { useMe } from '../../shell/me-queries.ts';
import { titlesOf } from '../../versions/row-titles.ts';
import { useBuilder, useGraph } from '../builder-context.tsx';
import { StateBar } from './state-bar.tsx';

/** Who edits while somebody else looks on, and who asks to take over. */
export function EditorBar() {
  const t = useWords();
  const f = useFormat();
  const graph = useGraph();
  const { data: me } = useMe();
  const { editing } = useBuilder();
  const { editor, mayNotEdit, ask, answer } = editing;
  const now = useSeconds(editor !== null && (!editor.mine || editor.asking !== null));
  const [isBusy, setIsBusy] = useState(false);
  const act = (what: () => Promise<void>) => {
    setIsBusy(true);
    what()
      .catch((error: unknown) => notify({ text: describeError(t, error).detail }))
      .finally(() => setIsBusy(false));
  };
  const b = (inner: React.ReactNode) => <b className="font-label">{inner}</b>;
  if (mayNotEdit)
    return (
      <StateBar tone="run" sign={<UserRound size={18} aria-hidden />}>
        {t('states.editor.noRight')}
      </StateBar>
    );
  if (!editor) return null;
  const { asking } = editor;
  const left = asking ? Math.max(0, Math.ceil((Date.parse(asking.until) - now) / 1000)) : 0;
  if (editor.mine) {
    if (asking?.state !== 'waiting') return null;
    return (
      <StateBar
        tone="wait"
        sign={<StateShape shape="question" tone="odd" />}
        acts={
          <>
            <Button small busy={isBusy} onClick={() => act(() => answer(true))}>
              {t('states.asked.handOver')}
            </Button>
            <Button small onClick={() => act(() => answer(false))}>
              {t('states.asked.notNow')}
            </Button>
          </>
        }
      >
        {t.rich('states.asked.text', { name: asking.name, seconds: left, b })}
      </StateBar>
    );
  }
  const isSame = me !== undefined && me.user.id === editor.userId;
  const step = editor.nodeId === null || !graph.nodes.some(({ id }) => id === editor.nodeId) ? null : titlesOf(t, graph)(editor.nodeId);
  return (
    <StateBar
      tone="run"
      sign={
        <span aria-hidden className="grid size-7 place-items-center rounded-full bg-surface text-xs font-title">
          {initials(editor.name)}
        </span>
      }
      acts={
        <Button small busy={isBusy} disabled={asking?.mine && asking.state === 'waiting'} onClick={() => act(ask)}>
          {t(isSame ? 'states.editor.here' : 'states.editor.ask')}
        </Button>
      }
    >
      {isSame
        ? t.rich('states.editor.same', { time: f.minute(editor.since), b })
        : t.rich(step === null ? 'states.editor.text' : 'states.editor.textAt', {
            ...{ name: editor.name, time: f.minute(editor.since), b, step: step ?? '' },
            ago: f.ago(editor.changedAt, now),
          })}
      {asking?.mine && <span className="block text-muted">{t(`states.asking.${asking.state}`, { name: editor.name, seconds: left })}</span>}
    </StateBar>
  );
}

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => word[0] ?? '')
    .join('')
    .slice(0, 2)
    .toUpperCase();

function useSeconds(on: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!on) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [on]);
  return now;
}
