'use client';
import { Sheet, useWords } from '@signalbox/ui';
import { FunctionList } from './function-list.tsx';

/** The help of the functions, over what is being written. */
export function FunctionSheet({ name, onClose }: { name: string; onClose: () => void }) {
  const t = useWords();
  return (
    <Sheet wide open onOpenChange={(isOpen) => !isOpen && onClose()} title={t('functions.page.title')}>
      <FunctionList marked={name} />
    </Sheet>
  );
}
