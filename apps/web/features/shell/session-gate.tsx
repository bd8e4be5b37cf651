'use client';
import dynamic from 'next/dynamic';
import { useSessionOver } from '../client/session-over.ts';

const SessionDialog = dynamic(() => import('./session-dialog.tsx').then((part) => part.SessionDialog), { ssr: false });

/** When a session ends the page stays, and signing in happens over it. */
export function SessionGate() {
  const since = useSessionOver();
  return since ? <SessionDialog since={since} /> : null;
}
