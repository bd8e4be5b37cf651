import type { ReactNode } from 'react';

/** A page of one list: head and filters stand, the rows scroll between them and the pager. On phones the whole page scrolls. */
export const ListPage = ({ children }: { children: ReactNode }) => (
  <div className="flex h-full min-h-0 flex-col phone:h-auto phone:min-h-full">{children}</div>
);
