'use client';
import { Button, Dialog, Field, fieldProps, Kbd, TextInput, useWords } from '@signalbox/ui';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { ApiProblem, describeError } from '../../client/api-problem.ts';
import { useVersion, useVersions } from '../../versions/version-queries.ts';
import { useBuilder, useGraph } from '../builder-context.tsx';
import { countChanges } from '../graph/count-changes.ts';
import { useOffline, useUnsaved } from '../states/use-connection.ts';
import { FailedTests } from './failed-tests.tsx';
import { OpenRuns, type OpenRunsChoice } from './open-runs.tsx';
import { PublishChecks } from './publish-checks.tsx';
import { usePublishDraft } from './use-publish-draft.ts';

interface PublishDialogProps {
  onClose: () => void;
  /** Opens Issues and says why. */
  openIssues: (why: string) => void;
  onVersion: (name: string) => void;
}

/** What becomes live, what it is called, and what happens to runs that are under way. */
export function PublishDialog({ onClose, openIssues, onVersion }: PublishDialogProps) {
  const t = useWords();
  const id = useId();
  const { workflow, editing, openCases } = useBuilder();
  const graph = useGraph();
  const since = useOffline();
  const unsaved = useUnsaved(since !== null);
  const versions = useVersions(workflow.id);
  const live = useVersion(workflow.id, workflow.live?.versionId);
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const [openRuns, setOpenRuns] = useState<OpenRunsChoice>('finish');
  const { publish, busy, problem } = usePublishDraft(onClose);
  const newest = versions.data?.items[0]?.number;
  const [asked, setAsked] = useState<number | null>(null);
  // The version that was just made counts already while this closes.
  const number = (busy ? asked : null) ?? (versions.data ? (newest ?? 0) + 1 : null);
  const before = versions.data?.items.find((version) => version.live);
  const errors = problem instanceof ApiProblem && problem.code === 'workflow.has_errors' ? problem.issues.length : 0;
  const blocked: ReactNode = since
    ? t('states.publish.offline', { count: unsaved })
    : editing.isLooking
      ? editing.mayNotEdit
        ? t('states.editor.noRight')
        : t('states.locked.other', { name: editing.editor?.name ?? '' })
      : null;
  const go = (anyway = false) => {
    if (blocked !== null || busy) return;
    setAsked(number);
    void publish({ name: name.trim(), note: note.trim(), move: openRuns === 'move' ? (before ?? null) : null, anyway });
  };
  const failed = problem instanceof ApiProblem && problem.code === 'workflow.tests_failed' ? problem : null;
  // Ctrl+Enter publishes from every field; Enter alone does not.
  const latest = useRef(go);
  useEffect(() => {
    latest.current = go;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);
  const changed = (open: (inner: ReactNode) => ReactNode) =>
    live.data && workflow.live
      ? t.rich('states.publish.changes', { count: countChanges(live.data.graph, graph), number: workflow.live.number, link: open })
      : t('states.publish.first', { count: graph.nodes.length });
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      className="w-[600px]"
      title={number === null ? t('states.publish.titleUnknown') : t('states.publish.title', { number })}
      actions={
        <>
          <Button onClick={onClose}>{t('states.publish.notNow')}</Button>
          <Button look="primary" busy={busy} onClick={() => go()}>
            {number === null ? t('states.publish.titleUnknown') : t('states.publish.title', { number })} <Kbd>Ctrl</Kbd> <Kbd>Enter</Kbd>
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <div className="grid grid-cols-2 gap-3 phone:grid-cols-1">
          <Field id={`${id}-name`} label={t('states.publish.name')} optional>
            <TextInput {...fieldProps(`${id}-name`)} value={name} maxLength={120} onChange={(event) => setName(event.target.value)} />
          </Field>
          <Field id={`${id}-note`} label={t('states.publish.note')} optional>
            <TextInput {...fieldProps(`${id}-note`)} value={note} maxLength={500} onChange={(event) => setNote(event.target.value)} />
          </Field>
        </div>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
          <span>
            {changed((inner) => (
              <button
                type="button"
                className="text-accent-text underline underline-offset-2"
                onClick={() => {
                  onClose();
                  onVersion('draft');
                }}
              >
                {inner}
              </button>
            ))}
          </span>
          <PublishChecks />
        </div>
        {before && before.openRuns > 0 && (
          <OpenRuns version={before} next={number} value={openRuns} onChange={setOpenRuns} canLook={blocked === null} />
        )}
        {blocked !== null && (
          <p role="alert" className="rounded-md bg-wait-soft px-3 py-2 text-sm text-wait">
            {blocked}
          </p>
        )}
        {failed && (
          <FailedTests
            problem={failed}
            hasNote={note.trim() !== ''}
            busy={busy}
            onAnyway={() => go(true)}
            onOpen={() => {
              onClose();
              openCases();
            }}
          />
        )}
        {problem !== null && !failed && (
          <p role="alert" className="rounded-md bg-bad-soft px-3 py-2 text-sm text-bad">
            {errors > 0 ? t('states.publish.errors', { count: errors }) : describeError(t, problem).detail}{' '}
            {errors > 0 && (
              <button
                type="button"
                className="font-label underline underline-offset-2"
                onClick={() => {
                  onClose();
                  openIssues(t('builder.publish.errorsLeft', { count: errors }));
                }}
              >
                {t('states.publish.showErrors')}
              </button>
            )}
          </p>
        )}
      </div>
    </Dialog>
  );
}
