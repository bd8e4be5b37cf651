'use client';
import { Popover, useWords } from '@signalbox/ui';
import { type ReactElement, type RefObject, useRef, useState } from 'react';
import { usePortChoices } from './port-choices.tsx';
import { StepPicker } from './step-picker.tsx';

/** What can follow a port: a new step, a step that is there, or nothing. Everything a drag can do. */
export function PortMenu({ nodeId, port, trigger }: { nodeId: string; port: string; trigger: ReactElement }) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  // Where a step was added, the focus is on its settings; otherwise it goes back to the button.
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
      side="right"
      initialFocus={search}
      focusAfter={() => !added.current}
      className="h-[min(440px,var(--available-height))] w-[300px]"
    >
      <PortChoices
        nodeId={nodeId}
        port={port}
        search={search}
        onDone={(isNew) => {
          added.current = isNew;
          setOpen(false);
        }}
      />
    </Popover>
  );
}

interface PortChoicesProps {
  nodeId: string;
  port: string;
  search: RefObject<HTMLInputElement | null>;
  onDone: (isNew: boolean) => void;
}
/** Only while the list is open: what may be chosen is looked up in the whole graph. */
function PortChoices({ nodeId, port, search, onDone }: PortChoicesProps) {
  const choices = usePortChoices({ nodeId, port, onDone });
  return <StepPicker search={search} fits="follow" {...choices} />;
}
