'use client';
import { nodeTitle } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';
import { buttonClass, EmptyState, PageHead, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { StepTile } from '../canvas/cards/step-icon.tsx';
import { HelpCrumb } from './help-crumb.tsx';
import { StepHelp } from './step-help.tsx';

/** The page of one type of step. */
export function StepPage({ type }: { type: string }) {
  const t = useWords();
  const spec = catalogue.get(type);
  if (!spec)
    return (
      <EmptyState title={t('help.step.gone')} help={t('help.step.goneHelp')}>
        <Link href="/help/steps" className={buttonClass({ look: 'primary' })}>
          {t('help.step.all')}
        </Link>
      </EmptyState>
    );
  return (
    <>
      <PageHead
        crumb={<HelpCrumb toSteps />}
        title={
          <span className="flex items-center gap-3">
            <StepTile icon={spec.icon} group={spec.group} />
            {nodeTitle(t, spec)}
          </span>
        }
      />
      <div className="max-w-[85ch] px-7 pb-8 phone:px-4">
        <StepHelp spec={spec} />
      </div>
    </>
  );
}
