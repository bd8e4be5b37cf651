'use client';
import { IconButton, Menu, useWords } from '@signalbox/ui';
import { Ellipsis, GitBranch, GitCompareArrows, History, ListTree, Play, Redo2, Settings2, Undo2 } from 'lucide-react';
import { useActions, useBuilder, useDraft } from '../builder-context.tsx';
import type { BuilderView } from './builder-view.ts';

interface MoreMenuProps {
  view: BuilderView;
  onView: (view: BuilderView) => void;
  onVersion: (versionId: string) => void;
  onSettings: () => void;
  /** Starts the live version by hand; null = it cannot be. */
  start: (() => void) | null;
}

/** What the bar has no room for in a narrow window. */
export function MoreMenu({ view, onView, onVersion, onSettings, start }: MoreMenuProps) {
  const t = useWords();
  const { workflow, room, openTest } = useBuilder();
  const { undo, redo } = useActions();
  const canUndo = useDraft((state) => state.history.past.length > 0);
  const canRedo = useDraft((state) => state.history.future.length > 0);
  const isPhone = room === 'phone';
  const other = view === 'canvas' ? 'outline' : 'canvas';
  const { live } = workflow;
  const icon = { size: 16, 'aria-hidden': true } as const;
  return (
    <Menu
      align="end"
      trigger={
        <IconButton label={t('editing.more.title')} className="phone:text-frame-text!">
          <Ellipsis size={18} strokeWidth={1.8} />
        </IconButton>
      }
      groups={[
        {
          items: [
            ...(isPhone && canUndo ? [{ label: t('builder.bar.undo'), icon: <Undo2 {...icon} />, onSelect: undo }] : []),
            ...(canRedo ? [{ label: t('builder.bar.redo'), icon: <Redo2 {...icon} />, onSelect: redo }] : []),
            ...(isPhone
              ? [
                  { label: t('builder.bar.testRun'), icon: <GitBranch {...icon} />, onSelect: () => openTest(null) },
                  { label: t('panels.outline.settings'), icon: <Settings2 {...icon} />, onSelect: onSettings },
                ]
              : [
                  {
                    label: t(`builder.bar.${other}`),
                    icon: other === 'outline' ? <ListTree {...icon} /> : <GitBranch {...icon} />,
                    onSelect: () => onView(other),
                  },
                ]),
            ...(start ? [{ label: t('builder.run.word'), icon: <Play {...icon} />, onSelect: start }] : []),
          ],
        },
        ...(live
          ? [
              {
                items: [
                  {
                    label: t('editing.more.live', { number: live.number }),
                    icon: <History {...icon} />,
                    onSelect: () => onVersion(live.versionId),
                  },
                  {
                    label: t('editing.more.changes', { number: live.number }),
                    icon: <GitCompareArrows {...icon} />,
                    onSelect: () => onVersion('draft'),
                  },
                ],
              },
            ]
          : []),
      ]}
    />
  );
}
