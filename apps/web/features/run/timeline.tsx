import { StateShape, stateLook } from '@signalbox/ui';
import type { HappenedLine } from './step-words.ts';

export interface TimelineProps {
  lines: readonly HappenedLine[];
  selected?: number | null;
  onSelect?: (seq: number) => void;
}

/** What happened, from top to bottom, on its track: first line absolute, the others since the start. */
export function Timeline({ lines, selected = null, onSelect }: TimelineProps) {
  return (
    <ol className="relative">
      {lines.map((line, index) => (
        <li key={line.seq} className="relative">
          {index < lines.length - 1 && (
            <span
              aria-hidden
              className={`absolute left-[14.5px] top-[26px] h-[calc(100%-14px)] w-[3px] ${line.status === 'failed' ? 'bg-bad-solid' : 'bg-ok-solid'}`}
            />
          )}
          <button
            type="button"
            onClick={() => onSelect?.(line.seq)}
            aria-current={selected === line.seq ? 'step' : undefined}
            className={`relative flex w-full items-start gap-3 rounded-md px-2 py-1.5 text-left ${selected === line.seq ? 'bg-accent-soft' : 'hover:bg-hover'}`}
          >
            <StateShape shape={stateLook(line.status).shape} tone={stateLook(line.status).tone} className="mt-0.5 size-4" />
            <span className="min-w-0 flex-1">
              <span className="block font-semibold leading-5">
                {line.title}
                {line.visit > 1 ? <span className="font-normal text-muted"> · round {line.visit}</span> : null}
              </span>
              {line.cause !== null && (
                <span className={`block truncate text-[13px] ${line.status === 'failed' ? 'text-bad' : 'text-muted'}`}>{line.cause}</span>
              )}
            </span>
            <time dateTime={line.at} className="pt-0.5 text-[13px] tabular-nums text-muted">
              {index === 0 ? clock(line.at) : line.offset}
            </time>
          </button>
        </li>
      ))}
    </ol>
  );
}

const clock = (at: string) => new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false });
