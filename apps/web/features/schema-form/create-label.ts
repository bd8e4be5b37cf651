'use client';
import type { Group, Tag } from '@signalbox/contract';
import { notify, useWords } from '@signalbox/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { draftFacts } from '../builder/draft/draft-queries.ts';
import { answer } from '../client/answer.ts';
import { describeError } from '../client/api-problem.ts';
import { call } from '../client/call.ts';

interface Label {
  kind: 'group' | 'tag';
  name: string;
}

/** Makes a group or a tag on the spot and says so; lists and findings are looked up anew. */
export function useCreateLabel() {
  const t = useWords();
  const { mutate, isPending } = useMakeLabel({
    made: ({ kind, name }) => notify({ text: t(`form.created.${kind}`, { name }) }),
    failed: (error) => notify({ text: describeError(t, error).detail }),
  });
  return { create: mutate, isPending };
}

/** The same, where whoever calls it shows what came of it. */
export function useMakeLabel(tell?: { made: (label: Label) => void; failed: (error: unknown) => void }) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ kind, name }: Label) => {
      const made = { method: 'POST', body: { name } } as const;
      if (kind === 'group') await call('/groups', answer<Group>(), made);
      else await call('/tags', answer<Tag>(), made);
    },
    onSuccess: async (_, label) => {
      tell?.made(label);
      await Promise.all([client.invalidateQueries({ queryKey: ['pick'] }), client.invalidateQueries({ queryKey: draftFacts })]);
    },
    ...(tell && { onError: tell.failed }),
  });
}
