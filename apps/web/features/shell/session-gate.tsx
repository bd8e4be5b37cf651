'use client';
import { loadable } from '@signalbox/ui';
import { useSessionOver } from '../client/session-over.ts';

const SessionDialog = loadable(() => import('./session-dialog.tsx').then((part) => part.SessionDialog));

/** When a session ends the page stays, and signing in happens over it. */
export function SessionGate() {
  const since = useSessionOver();
  return since ? <SessionDialog since={since} /> : null;
}
