import { SkeletonRows } from '@signalbox/ui';

/** In place of a panel whose code is on its way; the focus waits for what it brings. */
export const Coming = () => (
  <div data-coming className="p-4">
    <SkeletonRows rows={3} />
  </div>
);
