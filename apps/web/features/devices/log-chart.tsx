'use client';
import type { DeviceLog, DeviceLogList } from '@signalbox/contract';
import { useFormat, useWords } from '@signalbox/ui';
import { useEffect, useRef, useState } from 'react';
import type { Plot } from './log-plot.ts';
import { tidy } from './log-table.tsx';

interface Props {
  name: string;
  log: DeviceLog;
  /** Who watches it, and where their limits are. */
  limits: DeviceLogList['items'][number]['watchedBy'];
}

/** The averages of a log over time. The reading under it moves by pointer and by the arrow keys. */
export function LogChart({ name, log, limits }: Props) {
  const t = useWords();
  const f = useFormat();
  const place = useRef<HTMLDivElement>(null);
  const plot = useRef<Plot | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const { points } = log;
  const at = Math.min(chosen ?? points.length - 1, points.length - 1);
  const point = points[at];
  // What is drawn by; a new drawing takes its values from here.
  const drawn = {
    log,
    limits: limits.map(({ is, limit }) => ({ limit, word: t(`devices.log.${is}`, { limit }) })),
    format: f,
    onPick: setChosen,
  };
  const latest = useRef(drawn);
  latest.current = drawn;
  const drawing = JSON.stringify([drawn.log, drawn.limits]);

  useEffect(() => {
    let isGone = false;
    const element = place.current;
    if (!element) return;
    // The library comes with the first chart that somebody looks at.
    void import('./log-plot.ts').then(({ drawPlot }) => {
      if (isGone) return;
      plot.current ??= drawPlot(element, latest.current);
    });
    return () => {
      isGone = true;
      plot.current?.end();
      plot.current = null;
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew when its values are others.
  useEffect(() => plot.current?.draw(latest.current), [drawing]);
  useEffect(() => plot.current?.pick(at), [at]);

  if (!point) return null;
  const said = { at: f.moment(point.at), average: tidy(point.average), least: point.least, most: point.most };
  const reading = t(point.count > 1 ? 'devices.log.range' : 'devices.log.at', said);
  return (
    <div className="grid gap-2">
      <div ref={place} aria-hidden className="h-56 w-full" />
      <input
        type="range"
        className="w-full accent-accent"
        aria-label={t('devices.log.reading', { name })}
        aria-valuetext={reading}
        min={0}
        max={points.length - 1}
        value={at}
        onChange={(event) => setChosen(Number(event.target.value))}
      />
      <p className="num text-sm" aria-hidden>
        {reading}
      </p>
    </div>
  );
}
