'use client';
import { useIsPhone } from '@signalbox/ui';
import { useRouter, useSearchParams } from 'next/navigation';

/** Which row of a list is open stands in its address, too; on phones each has a page of its own. */
export function useOpenItem(list: `/${string}`) {
  const isPhone = useIsPhone();
  const router = useRouter();
  const params = useSearchParams();
  const withOpen = (id: string | null): string => {
    const next = new URLSearchParams(params);
    if (id === null) next.delete('open');
    else next.set('open', id);
    return next.size > 0 ? `${list}?${next}` : list;
  };
  return {
    openId: isPhone ? undefined : (params.get('open') ?? undefined),
    hrefOf: (id: string) => (isPhone ? `${list}/${id}` : withOpen(id)),
    close: () => router.replace(withOpen(null), { scroll: false }),
  };
}
