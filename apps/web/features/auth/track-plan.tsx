import { useWords } from '@signalbox/ui';

/** The track plan beside the sign-in form; decoration only. */
export function TrackPlan() {
  const t = useWords();
  return (
    <aside
      aria-hidden="true"
      className="on-frame relative flex flex-col justify-end overflow-hidden bg-frame px-14 py-12 text-frame-text small:hidden"
    >
      <svg viewBox="0 0 864 900" preserveAspectRatio="xMidYMid slice" className="absolute inset-0 size-full">
        <title>{t('sign-in.plan.title')}</title>
        <g fill="none" strokeLinecap="round" strokeLinejoin="round" strokeWidth="5" className="stroke-frame-line">
          <path d="M150-10V744M640-10V744M790-10V910M300 450v70L150 670M450 560l190 190M640 110l150 150M300-10V450M450 330V744M132 744h36M432 744h36" />
          <path d="M300-10V180L450 330V470" strokeWidth="7" stroke={lit} />
        </g>
        <g strokeWidth="4" className="fill-frame stroke-frame-line">
          {loose.map(([x, y]) => (
            <circle key={`${x}-${y}`} cx={x} cy={y} r="11" />
          ))}
        </g>
        <g strokeWidth="4" fill={lit} className="stroke-frame">
          <circle cx="300" cy="90" r="13" />
          <circle cx="300" cy="180" r="13" />
          <circle cx="450" cy="330" r="13" />
          <circle cx="450" cy="470" r="20" className="fill-lamp" />
        </g>
        {words.map(([x, y, word, isDim]) => (
          <text key={word} x={x} y={y} className={isDim ? 'fill-frame-muted text-md' : 'fill-frame-text text-md font-label'}>
            {t(word)}
          </text>
        ))}
      </svg>
      <p className="relative max-w-[25em] text-[1.375rem] leading-[1.85rem] tracking-[-0.01em]">{t('sign-in.plan.promise')}</p>
    </aside>
  );
}

// The lit track lies on the dark frame in both themes.
const lit = 'oklch(72% 0.13 156)';
const loose = [
  [450, 560],
  [640, 750],
  [300, 450],
  [640, 110],
  [790, 260],
] as const;
const words = [
  [328, 95, 'sign-in.plan.alarm', false],
  [328, 185, 'sign-in.plan.urgent', false],
  [478, 335, 'sign-in.plan.text', false],
  [486, 476, 'sign-in.plan.waiting', false],
  [474, 565, 'sign-in.plan.noAnswer', true],
  [664, 755, 'sign-in.plan.next', true],
] as const;
