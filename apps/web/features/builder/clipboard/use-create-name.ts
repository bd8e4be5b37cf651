'use client';
import { Tag } from '@signalbox/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../client/call.ts';
import { draftFacts } from '../draft/draft-queries.ts';
import type { NameKind } from './missing-names.ts';

/** Makes a group or tag of that name; other things are made on their own pages. */
export function useCreateName(kind: NameKind) {
  const client = useQueryClient();
  const create = useMutation({
    mutationFn: (name: string) => call(kind === 'tag' ? '/tags' : '/groups', Tag.pick({ name: true }), { method: 'POST', body: { name } }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['pick'] });
      void client.invalidateQueries({ queryKey: draftFacts });
    },
  });
  return { ...create, can: kind === 'tag' || kind === 'group' };
}
