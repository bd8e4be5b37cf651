import type { ReactNode } from 'react';

/** A page of one list: head and filters stand, the rows scroll between them and the pager. On phones the whole page scrolls. */
export const ListPage = ({ children }: { children: ReactNode }) => (
  <div className="flex min-h-0 min-w-0 flex-1 flex-col phone:min-h-full phone:flex-none">{children}</div>
);
