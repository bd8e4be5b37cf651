'use client';
import type { ReactElement } from 'react';
import { PickPopover } from './pick-popover.tsx';
import type { Fits } from './step-choices.ts';
import { StepPicker } from './step-picker.tsx';
import { useAddStep } from './use-add-step.ts';

/** Adds a step after the one that is chosen, or at the end; the list opens beside the button. */
export function AddButton({ trigger, fits, side = 'bottom' }: { trigger: ReactElement; fits: Fits; side?: 'top' | 'bottom' }) {
  const addStep = useAddStep();
  return (
    <PickPopover trigger={trigger} side={side}>
      {({ search, close }) => (
        <StepPicker
          search={search}
          fits={fits}
          onPick={(type) => {
            close(true);
            addStep(type);
          }}
        />
      )}
    </PickPopover>
  );
}
