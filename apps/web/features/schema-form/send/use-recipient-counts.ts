'use client';
import { RecipientCounts } from '@signalbox/contract';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../client/call.ts';
import { useSettled } from '../../expression/use-settled.ts';
import type { Recipient } from './recipients.ts';

/** How many people groups, lists and numbers are, counted as the step would; values are known only when it runs. */
export function useRecipientCounts(recipients: readonly Recipient[], { reach, category }: { reach: string; category: string }) {
  const asked = JSON.stringify({
    groups: recipients.flatMap((one) => (one.kind === 'group' && one.name.trim() !== '' ? one.name : [])),
    people: recipients.flatMap((one) => (one.kind === 'list' ? one.addresses : one.kind === 'address' ? one.address : [])).slice(0, 2000),
    ...{ reach, category: category.includes('{{') ? '' : category },
  });
  const settled = useSettled(asked);
  return useQuery({
    queryKey: ['recipient-counts', settled],
    queryFn: ({ signal }) => call('/recipient-counts', RecipientCounts, { method: 'POST', body: JSON.parse(settled), signal }),
    enabled: recipients.some(({ kind }) => kind === 'group' || kind === 'list') || recipients.length > 1,
    staleTime: 30_000,
    retry: false,
    // What is known stays, dimmed, until the next count is there.
    placeholderData: (before) => before,
  });
}
