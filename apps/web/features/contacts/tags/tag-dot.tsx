import type { TagColour } from '@signalbox/domain';
import { cx } from '@signalbox/ui';

export const tagTones: Readonly<Record<TagColour, string>> = {
  ...{ grey: 'bg-idle-solid', blue: 'bg-run-solid', teal: 'bg-accent', green: 'bg-ok-solid' },
  ...{ amber: 'bg-wait-solid', red: 'bg-bad-solid', violet: 'bg-odd-solid', pink: 'bg-g-human' },
};

/** The colour of a tag beside its name; nothing where it has none. */
export const TagDot = ({ colour }: { colour: TagColour | null }) =>
  colour === null ? null : <span aria-hidden="true" className={cx('size-2.5 shrink-0 rounded-full', tagTones[colour])} />;
