import type { ProviderKind } from '@signalbox/contract';

/** How a kind of provider is drawn: a piece of line with its stations. */
export const KindPicture = ({ picture: { lines, stations } }: Pick<ProviderKind, 'picture'>) => (
  <svg viewBox="0 0 64 44" width={64} height={44} aria-hidden className="shrink-0 rounded-md border border-line bg-sunken">
    <path d={lines} fill="none" className="stroke-accent" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round" />
    {stations.map(({ x, y }) => (
      <circle key={`${x} ${y}`} cx={x} cy={y} r="3.8" className="fill-accent" />
    ))}
  </svg>
);
