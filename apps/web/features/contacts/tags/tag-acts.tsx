'use client';
import type { Tag } from '@signalbox/contract';
import { aboveRowLink, IconButton, Menu, useWords } from '@signalbox/ui';
import { Ellipsis, Merge, Pencil, Trash2 } from 'lucide-react';
import { menuIcon } from '../../one/archive-menu.tsx';

export type TagAct = 'change' | 'merge' | 'remove';

/** What can be done with a tag. */
export function TagActs({ tag, onAct }: { tag: Tag; onAct: (act: TagAct) => void }) {
  const t = useWords();
  return (
    <span className={aboveRowLink}>
      <Menu
        align="end"
        trigger={
          <IconButton label={t('contacts.tag.more', { name: tag.name })}>
            <Ellipsis size={18} strokeWidth={1.8} aria-hidden />
          </IconButton>
        }
        groups={[
          {
            items: [
              { label: t('contacts.tag.change'), icon: <Pencil {...menuIcon} />, onSelect: () => onAct('change') },
              { label: t('contacts.tag.merge'), icon: <Merge {...menuIcon} />, onSelect: () => onAct('merge') },
              { label: t('contacts.tag.remove'), icon: <Trash2 {...menuIcon} />, onSelect: () => onAct('remove') },
            ],
          },
        ]}
      />
    </span>
  );
}
