'use client';
import { useCallback, useState } from 'react';
import { z } from 'zod';

const Draft = z.object({
  /** A channel, or `note`. */ by: z.string(),
  text: z.string(),
  subject: z.string(),
  /** Of the next send: a try that is repeated is the same message. */ key: z.string(),
});
export type Draft = z.output<typeof Draft>;
const empty = (by = ''): Draft => ({ by, text: '', subject: '', key: crypto.randomUUID() });

/** What is being written in a conversation, kept on this device until it is sent. */
export function useDraft(id: string): { draft: Draft; change: (more: Partial<Draft>) => void; clear: (sent: Draft) => void } {
  const [draft, setDraft] = useState(() => readDraft(id));
  const put = useCallback(
    (make: (draft: Draft) => Draft) =>
      setDraft((before) => {
        const next = make(before);
        keepDraft(id, next);
        return next;
      }),
    [id],
  );
  return {
    draft,
    change: useCallback((more) => put((before) => ({ ...before, ...more })), [put]),
    // What was typed while it was sent stays, and stays what it is: a note that is begun meanwhile must never become a message.
    clear: useCallback(
      (sent) =>
        put(({ by, text }) => {
          const rest = text.startsWith(sent.text) ? text.slice(sent.text.length).trimStart() : text;
          return { ...empty(rest === '' && by === 'note' && sent.by === 'note' ? '' : by), text: rest };
        }),
      [put],
    ),
  };
}

const placeOf = (id: string): string => `signalbox.inbox.${id}`;

function readDraft(id: string): Draft {
  try {
    return Draft.parse(JSON.parse(localStorage.getItem(placeOf(id)) ?? ''));
  } catch {
    return empty();
  }
}

// A browser that keeps nothing costs the draft, and no more.
function keepDraft(id: string, draft: Draft): void {
  try {
    if (draft.text === '' && draft.subject === '') localStorage.removeItem(placeOf(id));
    else localStorage.setItem(placeOf(id), JSON.stringify(draft));
  } catch {}
}
