import type { Provider } from '@signalbox/contract';
import { useWords } from '@signalbox/ui';
import { channelWord } from './provider-words.ts';

interface StoppedPictureProps {
  from: Provider;
  to: Provider;
  moved: number;
}

/** The way that messages take around a stopped provider; the words beside it say the same. */
export function StoppedPicture({ from, to, moved }: StoppedPictureProps) {
  const t = useWords();
  return (
    <svg viewBox="0 0 440 92" width={440} height={92} aria-hidden className="max-w-full shrink-0 text-sm small:hidden">
      <path d="M92 22H360L400 66" fill="none" className="stroke-muted [stroke-dasharray:5_5]" strokeWidth="1.6" />
      <path d="M12 22H84L124 66H412" fill="none" className="stroke-ok-solid" strokeWidth="4" strokeLinejoin="round" />
      <circle cx="12" cy="22" r="7" className="fill-ok-solid" />
      <circle cx="200" cy="66" r="7" className="fill-ok-solid" />
      <circle cx="420" cy="66" r="7" className="fill-ok-solid" />
      <circle cx="200" cy="22" r="11" className="fill-bad-solid" />
      <path d="m195.5 17.5 9 9M204.5 17.5l-9 9" className="stroke-surface" strokeWidth="2.2" strokeLinecap="round" />
      <text x="4" y="46" className="fill-ink font-label">
        {channelWord(t, from.channel)}
      </text>
      <text x="218" y="14" className="fill-bad font-label">
        {shortened(from.name)}
      </text>
      <text x="218" y="56" className="fill-ok font-label">
        {t('channels.stopped.thisWay', { count: moved })}
      </text>
      <text x="218" y="86" className="fill-ink font-label">
        {shortened(to.name)}
      </text>
    </svg>
  );
}

const shortened = (name: string): string => (name.length > 24 ? `${name.slice(0, 23)}…` : name);
