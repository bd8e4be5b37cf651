'use client';
import { Segments, useWords } from '@signalbox/ui';

/** Shows what is in use, or what was archived. */
export function ArchivedSwitch({ isArchived, onChange }: { isArchived: boolean; onChange: (isArchived: boolean) => void }) {
  const t = useWords();
  return (
    <Segments
      label={t('common.state')}
      value={isArchived ? 'archived' : ''}
      options={[
        { value: '', label: t('common.inUse') },
        { value: 'archived', label: t('common.archivedOnes') },
      ]}
      onChange={(value) => onChange(value === 'archived')}
    />
  );
}
