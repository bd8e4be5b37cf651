import { Graph } from '@signalbox/flow';
import { z } from 'zod';

/** `base` is what the server had when the work began: with it two drafts can be brought together later. */
const Kept = z.object({ revision: z.number(), graph: Graph, base: Graph.optional(), at: z.string().optional() });
export type Kept = z.output<typeof Kept>;
export interface KeptOf {
  accountId: string;
  userId: string;
  workflowId: string;
}
const keyOf = ({ accountId, userId, workflowId }: KeptOf): string => `signalbox.draft.${accountId}.${userId}.${workflowId}`;

/** The copy of a draft that this device keeps while the server does not have it, for one person in one account. */
export const keptDraft = {
  read(of: KeptOf): Kept | null {
    try {
      return Kept.safeParse(JSON.parse(localStorage.getItem(keyOf(of)) ?? 'null')).data ?? null;
    } catch {
      return null;
    }
  },
  /** False when this device cannot keep it: its storage is full or forbidden. */
  write(of: KeptOf, draft: Kept | null): boolean {
    try {
      if (draft) localStorage.setItem(keyOf(of), JSON.stringify(draft));
      else localStorage.removeItem(keyOf(of));
      return true;
    } catch {
      return false;
    }
  },
};
