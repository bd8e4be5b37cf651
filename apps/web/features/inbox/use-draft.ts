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
export function useDraft(id: string): { draft: Draft; change: (more: Partial<Draft>) => void; clear: (sent: string) => void } {
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
    // What was typed behind it while it was sent stays.
    clear: useCallback(
      (sent) =>
        put(({ by, text }) => ({
          ...empty(by === 'note' ? '' : by),
          text: text.startsWith(sent) ? text.slice(sent.length).trimStart() : '',
        })),
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
