import { type ReactNode, useId } from 'react';

/** A titled part of the page of a contact. */
export function Section({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid content-start gap-2">
      <div className="flex min-h-control-sm items-center gap-2">
        <h2 id={id} className="grow text-md">
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
