import { Skeleton } from '@signalbox/ui';
import { CanvasComing } from '../canvas/canvas-coming.tsx';

/** Where the way of a run will stand; on a phone its strip. */
export const RouteComing = () => (
  <>
    <div className="min-w-0 grow phone:hidden">
      <CanvasComing />
    </div>
    <div className="hidden border-b border-line px-4 py-2.5 phone:flex">
      <Skeleton className="h-5 w-40" />
    </div>
  </>
);
