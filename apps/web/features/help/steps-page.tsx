'use client';
import { type NodeSpec, nodeGroups, nodeHelp, nodeSynonyms, nodeTitle } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';
import { PageHead, SearchInput, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { useState } from 'react';
import { StepTile } from '../canvas/cards/step-icon.tsx';
import { HelpCrumb } from './help-crumb.tsx';

/** All types of steps, by group, each leading to its page. */
export function StepsPage() {
  const t = useWords();
  const [typed, setTyped] = useState('');
  const isWanted = (spec: NodeSpec): boolean =>
    [nodeTitle(t, spec), nodeHelp(t, spec), ...nodeSynonyms(t, spec)].join(' ').toLowerCase().includes(typed.trim().toLowerCase());
  const found = [...catalogue.values()].filter((spec) => !spec.hidden && isWanted(spec));
  return (
    <>
      <PageHead crumb={<HelpCrumb />} title={t('help.step.all')} />
      <div className="grid max-w-[85ch] gap-6 px-7 pb-8 phone:px-4">
        <p className="max-w-[70ch]">{t('help.step.allIntro')}</p>
        <SearchInput
          label={t('help.step.search')}
          placeholder={t('help.step.search')}
          className="w-full max-w-80"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        {found.length === 0 && <p className="text-muted">{t('help.step.none', { typed })}</p>}
        {nodeGroups.map((group) => {
          const inside = found.filter((spec) => spec.group === group);
          return (
            inside.length > 0 && (
              <section key={group}>
                <h2 className="mb-1.5 text-lg">{t(`panels.group.${group}`)}</h2>
                <ul>
                  {inside.map((spec) => (
                    <li key={spec.type} className="flex items-center gap-3 border-t border-line py-2">
                      <StepTile icon={spec.icon} group={spec.group} />
                      <span className="min-w-0">
                        <Link href={`/help/steps/${spec.type}`} className="font-label text-accent-text underline underline-offset-3">
                          {nodeTitle(t, spec)}
                        </Link>
                        <span className="block text-sm text-muted">{nodeHelp(t, spec)}</span>
                      </span>
                    </li>
                  ))}
                </ul>
              </section>
            )
          );
        })}
      </div>
    </>
  );
}
