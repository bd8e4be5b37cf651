import type { ReactNode } from 'react';

/** One rule: what it is called, what it does, and its form. */
export function RuleSection({ id, title, help, children }: { id: string; title: string; help: ReactNode; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="grid gap-4 border-b border-line px-7 py-5 last:border-b-0 phone:px-4">
      <div className="grid max-w-[75ch] gap-1">
        <h2 id={id} className="text-lg">
          {title}
        </h2>
        <p className="text-muted">{help}</p>
      </div>
      {children}
    </section>
  );
}
