'use client';
import type { ReactElement, RefObject } from 'react';
import { PickPopover } from './pick-popover.tsx';
import { usePortChoices } from './port-choices.tsx';
import { StepPicker } from './step-picker.tsx';

/** What can follow a port: a new step, a step that is there, or nothing. Everything a drag can do. */
export const PortMenu = ({ nodeId, port, trigger }: { nodeId: string; port: string; trigger: ReactElement }) => (
  <PickPopover trigger={trigger} side="right">
    {({ search, close }) => <PortChoices nodeId={nodeId} port={port} search={search} onDone={close} />}
  </PickPopover>
);

interface PortChoicesProps {
  nodeId: string;
  port: string;
  search: RefObject<HTMLInputElement | null>;
  onDone: (isNew: boolean) => void;
}
function PortChoices({ nodeId, port, search, onDone }: PortChoicesProps) {
  const choices = usePortChoices({ nodeId, port, onDone });
  return <StepPicker search={search} fits="follow" {...choices} />;
}
