'use client';
import type { TryIt } from '@signalbox/contract';
import { cx } from '@signalbox/ui';
import { PracticePhone } from '../phone/practice-phone.tsx';
import { usePhone } from '../phone/use-phone.ts';
import { OutcomeSelect } from './outcome-select.tsx';
import { PaceSelect } from './pace-select.tsx';
import { usePhoneTurn } from './use-phone-turn.ts';
import { useWatchedRun } from './use-watched-run.ts';

interface PhoneDeskProps {
  demo: TryIt;
  workflowName: string;
  number: string;
  /** What is said of it over the phone. */
  name: string;
  isChosen: boolean;
  /** One of several in sight. */
  isOneOfSeveral: boolean;
  /** The speed is one for all. */
  hasPace: boolean;
  turn: number;
  bare: boolean;
  onChoose: () => void;
}

/** One practice phone with what happens to its texts. It goes on while another one is looked at. */
export function PhoneDesk({ demo, workflowName, number, name, isChosen, isOneOfSeveral, hasPace, turn, bare, onChoose }: PhoneDeskProps) {
  const phone = usePhone(number);
  const { place } = useWatchedRun(number, { id: demo.workflowId, name: workflowName });
  const next = usePhoneTurn(demo, place.runId);
  const isHidden = !isChosen && !isOneOfSeveral;
  return (
    <section
      aria-label={name}
      hidden={isHidden}
      className={cx('flex-col gap-4', isHidden ? 'hidden' : 'flex', bare && 'min-h-0 w-full grow')}
    >
      {isOneOfSeveral && (
        <h3 className={cx('truncate border-b-2 pb-1 text-md', isChosen ? 'border-accent font-title' : 'border-transparent text-muted')}>
          {name}
        </h3>
      )}
      {/* Who writes on a phone, or scrolls in it, looks at its run. */}
      <div onFocusCapture={isChosen ? undefined : onChoose} className={cx(bare && 'flex min-h-0 grow flex-col')}>
        <PracticePhone
          bare={bare}
          slim={isOneOfSeveral}
          turn={turn}
          takesFocus={isChosen}
          clearedAt={place.clearedAt}
          phone={phone}
          number={number}
          peer={{ name: demo.peerName, address: demo.ownAddress }}
          {...next}
        />
      </div>
      {!bare && (
        <div className="flex gap-2">
          <OutcomeSelect number={number} />
          {hasPace && <PaceSelect />}
        </div>
      )}
    </section>
  );
}
