import type { ReactNode } from 'react';

export interface EmptyStateProps {
  title: string;
  help?: ReactNode;
  /** 1 where this is the whole page. */
  level?: 1 | 2;
  /** One action, one sample link at most. */
  children?: ReactNode;
}

/** What this place is, and the one thing to do about it. */
export function EmptyState({ title, help, level = 2, children }: EmptyStateProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className="grid justify-items-center gap-3 px-6 py-14 text-center">
      <svg viewBox="0 0 120 72" width="120" height="72" aria-hidden="true" className="text-line-strong">
        <path d="M24 4v64M96 4v64" fill="none" stroke="var(--sb-line)" strokeWidth="4" strokeLinecap="round" />
        <path d="M24 4v14l36 36v14" fill="none" stroke="currentColor" strokeWidth="4" strokeLinecap="round" strokeLinejoin="round" />
        <circle cx="24" cy="16" r="6" fill="var(--sb-surface)" stroke="currentColor" strokeWidth="3" />
        <circle cx="60" cy="56" r="6" fill="var(--sb-surface)" stroke="currentColor" strokeWidth="3" />
      </svg>
      <Heading className="text-lg">{title}</Heading>
      {help ? <p className="max-w-[48ch] text-muted">{help}</p> : null}
      {children ? <div className="flex flex-wrap items-center justify-center gap-3">{children}</div> : null}
    </div>
  );
}
