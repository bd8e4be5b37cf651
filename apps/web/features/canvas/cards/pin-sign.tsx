import { Pin } from 'lucide-react';

/** A step that tests do not ask: what it found is pinned. */
export const PinSign = ({ words }: { words: string }) => (
  <span
    role="img"
    aria-label={words}
    title={words}
    className="absolute -top-2.5 left-3 grid size-6 place-items-center rounded-full border-2 border-canvas bg-odd-soft text-odd"
  >
    <Pin size={13} strokeWidth={2.2} aria-hidden />
  </span>
);
