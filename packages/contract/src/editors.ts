import { Graph } from '@signalbox/flow';
import { z } from 'zod';
import { At } from './time.ts';

const WindowId = z.uuid().describe('Of the window: it makes one up and keeps it.');
/** Said when a draft is opened, and every 30 s from then on. A window that is not heard of for 75 s has left it. */
export const HoldDraft = z.object({
  windowId: WindowId,
  /** The step that is being changed. */
  nodeId: z.string().max(60).nullable().default(null),
  idleMs: z
    .number()
    .int()
    .min(0)
    .max(86_400_000)
    .describe('How long nobody has touched the keyboard or the pointer in this window.')
    .default(0),
});
export type HoldDraft = z.output<typeof HoldDraft>;
export const AskDraft = z.object({ windowId: WindowId });
export type AskDraft = z.output<typeof AskDraft>;
export const AnswerDraft = z.object({ windowId: WindowId, handOver: z.boolean() });
export type AnswerDraft = z.output<typeof AnswerDraft>;
export const LeaveDraft = z.object({ windowId: WindowId });
export type LeaveDraft = z.output<typeof LeaveDraft>;

/** Who edits a draft; everybody else looks on. */
export const DraftEditor = z.object({
  /** It is the window that asks. */ mine: z.boolean(),
  userId: z.string(),
  name: z.string(),
  since: At,
  nodeId: z.string().nullable(),
  /** Of the draft. */ changedAt: At,
  /** Somebody else wants to edit. `waiting` until the answer, or for 30 s. */
  asking: z
    .object({
      name: z.string(),
      /** It is the window that asks. */ mine: z.boolean(),
      until: At,
      state: z.enum(['waiting', 'refused', 'unanswered']),
    })
    .nullable(),
});
export type DraftEditor = z.output<typeof DraftEditor>;

/** Why a draft was put aside. */
export const copyReasons = ['conflict', 'handOver'] as const;
export const CopyDraft = z.object({ graph: Graph, reason: z.enum(copyReasons).default('conflict') });
export type CopyDraft = z.output<typeof CopyDraft>;
export const DraftCopy = z.object({ id: z.string(), by: z.string(), at: At, reason: z.enum(copyReasons) });
export type DraftCopy = z.output<typeof DraftCopy>;
export const DraftCopyList = z.object({ items: z.array(DraftCopy) });
export type DraftCopyList = z.output<typeof DraftCopyList>;
export const DraftCopyDetail = DraftCopy.extend({ graph: Graph });
export type DraftCopyDetail = z.output<typeof DraftCopyDetail>;
