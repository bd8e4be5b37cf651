'use client';
import { Button, IconButton, notify, useWords } from '@signalbox/ui';
import { ChevronLeft, ChevronRight, FlaskConical, GitBranch, ListTree, Play, Redo2, Undo2 } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { useActions, useBuilder, useDraft } from '../builder-context.tsx';
import { SaveChip } from '../draft/save-chip.tsx';
import { loadPublish, PublishDialog } from '../later-panels.tsx';
import { countUnsaved, useOffline } from '../states/use-connection.ts';
import { BarButton } from './bar-button.tsx';
import type { BuilderView } from './builder-view.ts';
import { LiveWords } from './live-words.tsx';
import { MoreMenu } from './more-menu.tsx';
import { ProblemsButton } from './problems-button.tsx';
import { useFullBar } from './use-full-bar.ts';
import { useStart } from './use-start.tsx';
import { WorkflowName } from './workflow-name.tsx';

const still = 'disabled:border-transparent! disabled:bg-transparent!';
interface TopBarProps {
  view: BuilderView;
  narrow: boolean;
  onView: (view: BuilderView) => void;
  onVersion: (versionId: string) => void;
  /** Opens the list of them; says why, when it was not what was pressed. */
  openIssues: (why: string | null) => void;
  /** Settings of the workflow, where they have no panel to stand in. */
  onSettings: () => void;
}

/** Name, state, the way back in time, the view, and Publish. */
export function TopBar({ view, narrow, onView, onVersion, openIssues, onSettings }: TopBarProps) {
  const t = useWords();
  const { undo, redo } = useActions();
  const { openTest, issues, draft, autosave } = useBuilder();
  const canUndo = useDraft((state) => state.history.past.length > 0);
  const canRedo = useDraft((state) => state.history.future.length > 0);
  const [isPublishing, setIsPublishing] = useState(false);
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  const since = useOffline();
  const openPublish = () =>
    loadPublish().then(
      () => setIsPublishing(true),
      () =>
        notify({
          text: since ? t('states.publish.offline', { count: countUnsaved({ autosave, draft }) }) : t('common.unread.unreachable'),
        }),
    );
  const { start, dialog } = useStart();
  const isFull = useFullBar() && !narrow;
  return (
    <header className="flex min-h-[60px] shrink-0 items-center gap-x-2.5 border-b border-line bg-surface py-1.5 pr-3.5 pl-5 max-[1239px]:gap-x-2 max-[1239px]:px-3 phone:border-0 phone:bg-frame phone:text-frame-text">
      <WayBack isFull={isFull} />
      <div className="contents phone:block phone:min-w-0 phone:grow">
        <WorkflowName />
        <span className="flex shrink-0">
          <SaveChip />
        </span>
      </div>
      {isFull && (
        <>
          <span className="h-6 w-px shrink-0 bg-line" />
          <LiveWords onOpen={onVersion} />
        </>
      )}
      <span className="grow phone:hidden" />
      {!narrow && (
        <>
          <ProblemsButton onClick={() => openIssues(null)} />
          <IconButton label={t('builder.bar.undo')} keys="Ctrl Z" disabled={!canUndo} className={still} onClick={undo}>
            <Undo2 size={18} strokeWidth={1.8} />
          </IconButton>
        </>
      )}
      {isFull && (
        <>
          <IconButton label={t('builder.bar.redo')} keys="Ctrl Y" disabled={!canRedo} className={still} onClick={redo}>
            <Redo2 size={18} strokeWidth={1.8} />
          </IconButton>
          <ViewSwitch view={view} onView={onView} />
        </>
      )}
      {!narrow && <BarButton word={t('builder.bar.testRun')} Icon={FlaskConical} onClick={() => openTest(null)} />}
      {isFull && start && <BarButton word={t('builder.run.word')} Icon={Play} onClick={start} />}
      <Button
        look="primary"
        className="phone:order-last phone:bg-frame-text! phone:text-frame!"
        onClick={() => (errors > 0 ? openIssues(t('builder.publish.errorsLeft', { count: errors })) : void openPublish())}
      >
        {t('builder.bar.publish')}
      </Button>
      {!isFull && <MoreMenu view={view} onView={onView} onVersion={onVersion} onSettings={onSettings} start={start} />}
      {isPublishing && <PublishDialog onClose={() => setIsPublishing(false)} openIssues={openIssues} onVersion={onVersion} />}
      {dialog}
    </header>
  );
}

function WayBack({ isFull }: { isFull: boolean }) {
  const t = useWords();
  if (!isFull)
    return (
      <Link href="/workflows" aria-label={t('shell.nav.workflows')} className="grid size-control shrink-0 place-items-center rounded-md">
        <ChevronLeft size={20} strokeWidth={1.8} aria-hidden />
      </Link>
    );
  return (
    <>
      <Link href="/workflows" className="shrink-0 text-sm text-muted underline underline-offset-2">
        {t('shell.nav.workflows')}
      </Link>
      <ChevronRight size={16} aria-hidden className="-mx-1 shrink-0 text-muted" />
    </>
  );
}

const views = [
  { view: 'canvas', Icon: GitBranch },
  { view: 'outline', Icon: ListTree },
] as const;
function ViewSwitch({ view, onView }: { view: BuilderView; onView: (view: BuilderView) => void }) {
  const t = useWords();
  return (
    <fieldset className="flex shrink-0 rounded-md bg-sunken p-[3px]">
      <legend className="sr-only">{t('builder.bar.view')}</legend>
      {views.map(({ view: one, Icon }) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === view}
          title={t(`builder.bar.${one}`)}
          onClick={() => onView(one)}
          className="flex h-[34px] items-center gap-1.5 rounded-sm px-3 text-sm font-label text-muted hover:text-ink aria-pressed:bg-surface aria-pressed:text-ink aria-pressed:shadow-1"
        >
          <Icon size={16} strokeWidth={1.8} aria-hidden />
          {/* Name and state need the room more where words are long. */}
          <span className="max-[1359px]:sr-only">{t(`builder.bar.${one}`)}</span>
        </button>
      ))}
    </fieldset>
  );
}
