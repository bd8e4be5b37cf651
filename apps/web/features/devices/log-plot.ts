import type { DeviceLog } from '@signalbox/contract';
import type { Format } from '@signalbox/ui';
import UPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';

interface Drawn {
  log: DeviceLog;
  limits: readonly { limit: number; word: string }[];
  format: Pick<Format, 'minute' | 'shortMoment' | 'number'>;
  /** The pointer is at this step. */
  onPick: (at: number) => void;
}
export interface Plot {
  draw(drawn: Drawn): void;
  pick(at: number): void;
  end(): void;
}

/** Draws into an element, as wide as that is, in the colours of the page. */
export function drawPlot(element: HTMLElement, first: Drawn): Plot {
  let drawn = first;
  let chart = chartOf(element, drawn);
  const again = () => {
    chart.destroy();
    chart = chartOf(element, drawn);
  };
  const width = new ResizeObserver(() => chart.setSize({ width: element.clientWidth, height: element.clientHeight }));
  width.observe(element);
  // Another theme has other colours.
  const theme = new MutationObserver(again);
  theme.observe(document.documentElement, { attributeFilter: ['data-theme', 'class'] });
  return {
    draw(next) {
      drawn = next;
      again();
    },
    pick(at) {
      const x = Date.parse(drawn.log.points[at]?.at ?? '') / 1000;
      if (Number.isFinite(x)) chart.setCursor({ left: chart.valToPos(x, 'x'), top: 0 }, false);
    },
    end() {
      width.disconnect();
      theme.disconnect();
      chart.destroy();
    },
  };
}

function chartOf(element: HTMLElement, { log, limits, format, onPick }: Drawn): UPlot {
  const colour = (name: string): string => getComputedStyle(element).getPropertyValue(name).trim();
  const [accent, line, muted, wait] = ['--sb-accent', '--sb-line', '--sb-muted', '--sb-wait'].map(colour);
  const isLong = log.stepSeconds > 3600;
  const now = Date.now();
  const wordOf = (seconds: number): string => {
    const at = new Date(seconds * 1000).toISOString();
    return isLong ? format.shortMoment(at, now) : format.minute(at);
  };
  const axis = { stroke: muted ?? '', font: `12px ${getComputedStyle(element).fontFamily}`, ticks: { show: false } };
  const values = log.points.map(({ average }) => average);
  const all = [0, ...values, ...limits.map(({ limit }) => limit)];
  return new UPlot(
    {
      ...{ width: element.clientWidth, height: element.clientHeight, legend: { show: false } },
      cursor: { y: false, drag: { x: false, y: false } },
      scales: {
        x: { range: [Date.parse(log.from) / 1000, Date.parse(log.to) / 1000] },
        // From 0, as far as anything says.
        y: { range: [Math.min(...all) * 1.05, Math.max(...all) * 1.05 || 1] },
      },
      axes: [
        { ...axis, grid: { show: false }, space: isLong ? 120 : 70, values: (_, splits) => splits.map(wordOf) },
        { ...axis, grid: { stroke: line ?? '', width: 1 }, values: (_, splits) => splits.map((value) => format.number(value)) },
      ],
      series: [{}, { stroke: accent ?? '', width: 2, points: { show: values.length < 40, size: 5 } }],
      hooks: {
        draw: [(chart) => drawLimits(chart, { limits, colour: wait ?? '', font: axis.font })],
        setCursor: [(chart) => (chart.cursor.event && typeof chart.cursor.idx === 'number' ? onPick(chart.cursor.idx) : undefined)],
      },
    },
    [log.points.map(({ at }) => Date.parse(at) / 1000), values],
    element,
  );
}

/** Dotted lines with their words in the plot. */
function drawLimits({ ctx, bbox, valToPos }: UPlot, { limits, colour, font }: { limits: Drawn['limits']; colour: string; font: string }) {
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.fillStyle = colour;
  ctx.font = font.replace('12px', `${12 * devicePixelRatio}px`);
  ctx.textAlign = 'left';
  ctx.setLineDash([2, 5]);
  for (const { limit, word } of limits) {
    const y = valToPos(limit, 'y', true);
    ctx.beginPath();
    ctx.moveTo(bbox.left, y);
    ctx.lineTo(bbox.left + bbox.width, y);
    ctx.stroke();
    ctx.fillText(word, bbox.left + 8, y - 5);
  }
  ctx.restore();
}
