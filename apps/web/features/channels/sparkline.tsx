/** A small curve of counts, oldest first; `label` says what it shows. It is flat on the ground when nothing happened. */
export function Sparkline({ values, label }: { values: readonly number[]; label: string }) {
  const most = Math.max(...values, 1);
  const x = (i: number) => ((i / Math.max(values.length - 1, 1)) * width).toFixed(1);
  const y = (value: number) => (height - 2 - (value / most) * (height - 4)).toFixed(1);
  const curve = values.map((value, i) => `${i === 0 ? 'M' : 'L'}${x(i)} ${y(value)}`).join('');
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label} className="block shrink-0">
      <path d={`${curve}L${width} ${height}L0 ${height}Z`} className="fill-accent-soft" />
      <path d={curve} fill="none" className="stroke-accent" strokeWidth="1.6" strokeLinejoin="round" strokeLinecap="round" />
    </svg>
  );
}

const width = 96;
const height = 24;
