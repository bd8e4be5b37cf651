import { cx } from '@signalbox/ui';
import type { ReactNode } from 'react';

/** One line under the head of the builder: what is not as usual, and what can be done about it. */
export const StateBar = ({
  tone,
  sign,
  children,
  acts,
}: {
  tone: 'wait' | 'run' | 'ok';
  sign: ReactNode;
  children: ReactNode;
  acts?: ReactNode;
}) => (
  <div
    role="status"
    className={cx(
      'flex shrink-0 flex-wrap items-center gap-x-3 gap-y-2 border-b border-line px-5 py-2 text-sm text-ink phone:px-3',
      { wait: 'bg-wait-soft', run: 'bg-run-soft', ok: 'bg-ok-soft' }[tone],
    )}
  >
    {sign}
    <p className="min-w-0 flex-1 basis-60">{children}</p>
    {acts ? <span className="flex flex-wrap gap-2">{acts}</span> : null}
  </div>
);
