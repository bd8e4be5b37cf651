'use client';
import { loadable } from '@signalbox/ui';
import { type RefObject, useCallback, useState } from 'react';
import type { CanvasFlow } from '../../canvas/workflow-canvas.tsx';
import { useHands } from './use-hands.ts';
import { useShortcuts } from './use-shortcuts.ts';

const KeysDialog = loadable(() => import('./keys-dialog.tsx').then((part) => part.KeysDialog));

/** Listens to the keys of the whole builder, and lists them when asked. */
export function BuilderKeys({ flow, active }: { flow: RefObject<CanvasFlow | null>; active: boolean }) {
  const [open, setOpen] = useState<boolean | null>(null);
  const showKeys = useCallback(() => setOpen(true), []);
  useShortcuts(useHands({ flow, showKeys }), active);
  return open === null ? null : <KeysDialog open={open} onOpenChange={setOpen} />;
}
