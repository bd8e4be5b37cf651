import { CountersPanel } from '../test/counters/counters-panel.tsx';
import { RunList } from './run-list.tsx';

/** The latest runs of the workflow, and what all of them did at each step. */
export const RunsAndCounters = () => (
  <div className="grid h-full min-h-0 grid-cols-[minmax(0,1fr)_minmax(0,460px)] phone:block phone:overflow-y-auto">
    <div className="min-h-0 overflow-y-auto phone:overflow-visible">
      <RunList />
    </div>
    <CountersPanel />
  </div>
);
