import type { ReactNode } from 'react';

/** A titled part of the side of a person. */
export const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section aria-label={title} className="border-t border-line pt-4">
    <h3 className="mb-2 text-sm text-muted">{title}</h3>
    {children}
  </section>
);
