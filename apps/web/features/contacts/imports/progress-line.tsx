/** How far something is, from 0 to 1. */
export const ProgressLine = ({ label, share }: { label: string; share: number }) => (
  <progress
    aria-label={label}
    value={share}
    max={1}
    className="h-2 w-full appearance-none overflow-hidden rounded-full bg-sunken [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent"
  />
);
