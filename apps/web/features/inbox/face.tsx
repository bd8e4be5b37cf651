import { cx } from '@signalbox/ui';
import { UserRound } from 'lucide-react';
import { initials } from '../shell/person.ts';

/** Initials of a person, for the eye only: the name stands beside it. An address that is nobody's has a figure. */
export const Face = ({ name, large = false }: { name: string; large?: boolean }) => (
  <span
    aria-hidden="true"
    className={cx(
      'grid shrink-0 place-items-center rounded-full bg-sunken font-title text-muted',
      large ? 'size-11 text-md' : 'size-9 text-sm',
    )}
  >
    {name.trim() === '' ? <UserRound size={18} strokeWidth={1.8} /> : initials(name)}
  </span>
);
