'use client';
import type { RunDetail } from '@signalbox/contract';
import { Button, Menu, useWords } from '@signalbox/ui';
import { Ban, Ellipsis, OctagonX, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useMe } from '../../shell/me-queries.ts';
import { factsOf } from '../timeline/node-facts.ts';
import { type Act, actWords } from './act-words.ts';
import { possibleActs } from './possible-acts.ts';
import { RunActDialog } from './run-act-dialog.tsx';

const icons = { retryStep: RotateCcw, retryWhole: RotateCcw, retryNewest: RotateCcw, stop: Ban, end: OctagonX } as const;

/** The likeliest act on a run as a button, the others behind it; each asks first and says what it does. */
export function RunActions({ run, isOpen }: { run: RunDetail; isOpen: boolean }) {
  const t = useWords();
  const { data: me } = useMe();
  const [asked, setAsked] = useState<Act | null>(null);
  const acts = possibleActs(t, run, me?.role);
  const failed = run.errorNode ? factsOf(t, run.graph)(run.errorNode).title : t('run.act.failedStep');
  const words = (act: Act) => actWords(t, act, { run, failedTitle: failed });
  const main = acts[0]?.why === null ? acts[0].act : null;
  const rest = acts.filter(({ act }) => act !== main);
  const Icon = main ? icons[main] : null;
  return (
    <>
      {main && Icon && (
        <Button look={isOpen ? 'quiet' : 'plain'} onClick={() => setAsked(main)}>
          <Icon size={18} aria-hidden /> <span className="small:sr-only phone:not-sr-only">{words(main).label}</span>
        </Button>
      )}
      {rest.length > 0 && (
        <Menu
          align="end"
          trigger={
            <Button look="quiet" aria-label={t('run.act.more')} className="w-control px-0!">
              <Ellipsis size={18} aria-hidden />
            </Button>
          }
          groups={[
            {
              items: rest.map(({ act, why }) => {
                const Sign = icons[act];
                return {
                  label: words(act).label,
                  icon: <Sign size={18} strokeWidth={1.8} aria-hidden />,
                  danger: words(act).danger && why === null,
                  ...(why === null ? {} : { disabledReason: why }),
                  onSelect: () => setAsked(act),
                };
              }),
            },
          ]}
        />
      )}
      {asked && <RunActDialog run={run} act={asked} words={words(asked)} onClose={() => setAsked(null)} />}
    </>
  );
}
