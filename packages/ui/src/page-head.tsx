import type { ReactNode } from 'react';

export interface PageHeadProps {
  title: ReactNode;
  crumb?: ReactNode;
  chip?: ReactNode;
  /** One line at most. */
  help?: ReactNode;
  /** Actions on the right, one primary at most. */
  children?: ReactNode;
}

/** Crumb, title, state, one line of help, actions. */
export function PageHead({ title, crumb, chip, help, children }: PageHeadProps) {
  return (
    <header className="flex flex-wrap items-center gap-3 px-7 pt-[18px] pb-3.5 phone:px-4 phone:pt-3.5 phone:pb-2.5">
      <div className="min-w-0 grow">
        {crumb ? <div className="flex items-center gap-1.5 text-sm text-muted">{crumb}</div> : null}
        <div className="flex flex-wrap items-center gap-3">
          <h1 className="text-xl tracking-[-0.012em]">{title}</h1>
          {chip}
        </div>
        {/* A long line asks for no more than this, so that it does not push the actions into a row of their own. */}
        {help ? <p className="w-60 min-w-full text-muted">{help}</p> : null}
      </div>
      {children ? <div className="flex flex-wrap items-center gap-2">{children}</div> : null}
    </header>
  );
}
