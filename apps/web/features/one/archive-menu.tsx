'use client';
import { IconButton, Menu, type MenuItem, notify, useWords } from '@signalbox/ui';
import { Archive, ArchiveRestore, Ellipsis } from 'lucide-react';
import { describeError } from '../client/api-problem.ts';

interface ArchiveMenuProps {
  label: string;
  archived: boolean;
  /** Why it cannot be archived now. */
  disabledReason?: string | undefined;
  /** Said when it is done. */
  done: string;
  /** Archives it or brings it back, and answers with its revision where it has one; undoing it is told that one. */
  put: (archived: boolean, revision?: number) => Promise<unknown>;
  /** What else can be done, before it. */
  items?: readonly MenuItem[];
}

/** What can be done with one thing, ending in archive or restore; both are undone from the toast. */
export function ArchiveMenu({ label, archived, disabledReason, done, put, items = [] }: ArchiveMenuProps) {
  const t = useWords();
  const act = (to: boolean, revision?: number): void => {
    put(to, revision).then(
      (next) => notify({ text: to ? done : t('common.restored'), undo: () => act(!to, typeof next === 'number' ? next : undefined) }),
      (error: unknown) => notify({ text: describeError(t, error).detail }),
    );
  };
  return (
    <Menu
      align="end"
      trigger={
        <IconButton label={label} small={false}>
          <Ellipsis size={18} strokeWidth={1.8} aria-hidden />
        </IconButton>
      }
      groups={[
        {
          items: [
            ...items,
            archived
              ? { label: t('common.restore'), icon: <ArchiveRestore {...menuIcon} />, onSelect: () => act(false) }
              : {
                  ...{ label: t('common.archive'), icon: <Archive {...menuIcon} />, onSelect: () => act(true) },
                  ...(disabledReason === undefined ? {} : { disabledReason }),
                },
          ],
        },
      ]}
    />
  );
}

/** How the pictures of a menu are drawn. */
export const menuIcon = { size: 16, strokeWidth: 1.8, 'aria-hidden': true } as const;
