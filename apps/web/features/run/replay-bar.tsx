import type { RunStep } from '@signalbox/api/contract';
import { offsetWords } from './step-words.ts';

/** A slider under the canvas: the run as it stood after each step; arrow keys go from step to step. */
export function ReplayBar({ steps, shown, onChange }: { steps: readonly RunStep[]; shown: number; onChange: (shown: number) => void }) {
  if (steps.length < 2) return null;
  const at = (index: number) => Date.parse(steps[index]?.at ?? '') - Date.parse(steps[0]?.at ?? '');
  return (
    <div className="absolute inset-x-5 bottom-5 z-10 ml-[190px] flex h-12 items-center gap-3 rounded-lg border border-line bg-raised px-4 shadow-2 phone:hidden">
      <label htmlFor="replay" className="text-sm font-label">
        Replay
      </label>
      <input
        id="replay"
        type="range"
        min={1}
        max={steps.length}
        step={1}
        value={shown}
        onChange={(event) => onChange(Number(event.target.value))}
        className="min-w-0 grow accent-accent"
        aria-valuetext={`Step ${shown} of ${steps.length}, ${offsetWords(at(shown - 1))}`}
      />
      <span className="whitespace-nowrap text-sm tabular-nums text-muted">{`${offsetWords(at(shown - 1)).slice(1)} of ${offsetWords(at(steps.length - 1)).slice(1)}`}</span>
    </div>
  );
}
