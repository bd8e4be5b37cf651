import type { DraftEditor } from '@signalbox/contract';
import { toPublicId } from '@signalbox/domain';

/** A row of workflow_editor with the names of the people. */
export interface HeldDraft {
  window_id: string;
  user_id: string;
  name: string | null;
  since: Date;
  seen_at: Date;
  active_at: Date;
  node_id: string | null;
  asking_window: string | null;
  asking_user: string | null;
  asking_name: string | null;
  asked_at: Date | null;
  refused_at: Date | null;
}
interface Asked {
  windowId: string;
  now: number;
}

/** What is told to a window. */
export function editorView(held: HeldDraft, { windowId, now, changedAt }: Asked & { changedAt: Date }): DraftEditor {
  return {
    mine: held.window_id === windowId,
    userId: toPublicId('user', held.user_id),
    name: held.name ?? '',
    since: held.since.toISOString(),
    nodeId: held.node_id,
    changedAt: changedAt.toISOString(),
    asking: askingView(held, { windowId, now }),
  };
}

/** Two beats and some more were missed, or it is this window. */
export const isFree = (held: Pick<HeldDraft, 'window_id' | 'seen_at'>, { windowId, now }: Asked): boolean =>
  held.window_id === windowId || now - held.seen_at.getTime() > leftAfterMs;

/** Who asked, heard nothing for 30 s, and the other has not touched anything for two minutes. */
export const mayTakeOver = (held: HeldDraft, { windowId, now }: Asked): boolean =>
  held.asking_window === windowId &&
  held.asked_at !== null &&
  held.refused_at === null &&
  now - held.asked_at.getTime() >= answerMs &&
  now - held.active_at.getTime() >= idleMs;

function askingView(held: HeldDraft, { windowId, now }: Asked): DraftEditor['asking'] {
  if (held.asking_window === null || held.asked_at === null) return null;
  const until = held.asked_at.getTime() + answerMs;
  const isMine = held.asking_window === windowId;
  const state = held.refused_at ? 'refused' : now < until ? 'waiting' : 'unanswered';
  // What was settled concerns the one who asked, for a while.
  if (state !== 'waiting' && (!isMine || now - until > forgottenMs)) return null;
  return { name: held.asking_name ?? '', mine: isMine, until: new Date(until).toISOString(), state };
}

const leftAfterMs = 75_000;
const answerMs = 30_000;
const idleMs = 120_000;
const forgottenMs = 300_000;
