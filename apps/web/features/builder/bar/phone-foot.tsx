'use client';
import { Button, Sheet, useWords } from '@signalbox/ui';
import { Plus, Smartphone, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useActions, useDraft, useGraph } from '../builder-context.tsx';
import { BuilderPhone } from '../later-panels.tsx';
import { AddButton } from '../panels/add-button.tsx';
import { phoneAddId } from '../panels/phone-add.ts';

/** The foot of the builder on a phone: back, add, try. */
export function PhoneFoot() {
  const t = useWords();
  const { undo } = useActions();
  const isEmpty = useGraph().nodes.length === 0;
  const canUndo = useDraft((state) => state.history.past.length > 0);
  const [isTrying, setIsTrying] = useState(false);
  return (
    <div className="flex shrink-0 gap-2 border-t border-line bg-surface px-3 pt-2.5 pb-[calc(10px+env(safe-area-inset-bottom))]">
      <Button aria-label={t('builder.bar.undo')} className="w-control px-0!" disabled={!canUndo} onClick={undo}>
        <Undo2 size={18} strokeWidth={1.8} aria-hidden />
      </Button>
      <AddButton
        fits={isEmpty ? 'start' : 'any'}
        side="top"
        trigger={
          <Button id={phoneAddId} className="flex-1">
            <Plus size={18} strokeWidth={1.8} aria-hidden />
            {t('editing.canvas.step')}
          </Button>
        }
      />
      <Button className="flex-1" onClick={() => setIsTrying(true)}>
        <Smartphone size={18} strokeWidth={1.8} aria-hidden />
        {t('editing.phone.test')}
      </Button>
      <Sheet open={isTrying} onOpenChange={setIsTrying} title={t('panels.side.phone')} back={t('editing.phone.back')}>
        <BuilderPhone />
      </Sheet>
    </div>
  );
}
