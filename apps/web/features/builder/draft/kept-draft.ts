import { Graph } from '@signalbox/flow';
import { z } from 'zod';

const Kept = z.object({ revision: z.number(), graph: Graph });
const keyOf = (workflowId: string): string => `signalbox.draft.${workflowId}`;

/** The copy of a draft that this device keeps while the server does not have it. */
export const keptDraft = {
  read(workflowId: string): z.output<typeof Kept> | null {
    try {
      return Kept.safeParse(JSON.parse(localStorage.getItem(keyOf(workflowId)) ?? 'null')).data ?? null;
    } catch {
      return null;
    }
  },
  write(workflowId: string, draft: z.output<typeof Kept> | null): void {
    try {
      if (draft) localStorage.setItem(keyOf(workflowId), JSON.stringify(draft));
      else localStorage.removeItem(keyOf(workflowId));
    } catch {
      // A full or forbidden storage must not stop the editing; the chip still says what is not saved.
    }
  },
};
