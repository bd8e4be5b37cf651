'use client';
import { Popover, useWords } from '@signalbox/ui';
import { type ReactElement, useRef, useState } from 'react';
import type { Fits } from './step-choices.ts';
import { StepPicker } from './step-picker.tsx';
import { useAddStep } from './use-add-step.ts';

/** Adds a step after the one that is chosen, or at the end; the list opens beside the button. */
export function AddButton({ trigger, fits, side = 'bottom' }: { trigger: ReactElement; fits: Fits; side?: 'top' | 'bottom' }) {
  const t = useWords();
  const addStep = useAddStep();
  const [open, setOpen] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const added = useRef(false);
  return (
    <Popover
      trigger={trigger}
      open={open}
      onOpenChange={(next) => {
        added.current = false;
        setOpen(next);
      }}
      label={t('editing.pick.title')}
      side={side}
      initialFocus={search}
      focusAfter={() => !added.current}
      className="h-[min(440px,var(--available-height))] w-[300px]"
    >
      <StepPicker
        search={search}
        fits={fits}
        onPick={(type) => {
          added.current = true;
          setOpen(false);
          addStep(type);
        }}
      />
    </Popover>
  );
}
