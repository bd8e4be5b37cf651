'use client';
import { type NodeSpec, nodeTitle } from '@signalbox/flow';
import { buttonClass, IconButton, loadable, Sheet, SkeletonRows, useWords } from '@signalbox/ui';
import { CircleHelp } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';

const StepHelp = loadable(
  () => import('./step-help.tsx').then((part) => part.StepHelp),
  () => <SkeletonRows />,
);

/** The ? of a step's panel: the page of its type, over what is being built. */
export function StepHelpButton({ spec }: { spec: NodeSpec }) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <IconButton label={t('help.step.open')} onClick={() => setOpen(true)}>
        <CircleHelp size={18} strokeWidth={1.8} />
      </IconButton>
      <Sheet
        wide
        open={isOpen}
        onOpenChange={setOpen}
        title={t('help.step.title', { step: nodeTitle(t, spec) })}
        actions={
          <Link href={`/help/steps/${spec.type}`} target="_blank" className={buttonClass({})}>
            {t('help.step.asPage')}
          </Link>
        }
      >
        {isOpen && <StepHelp spec={spec} />}
      </Sheet>
    </>
  );
}
