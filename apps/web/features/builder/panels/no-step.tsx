'use client';
import { Button, Menu, useWords } from '@signalbox/ui';
import { ChevronDown } from 'lucide-react';
import { noteMark } from '../../canvas/canvas-elements.ts';
import { useActions, useDraft, useGraph } from '../builder-context.tsx';
import { useAlignMenu } from '../canvas/use-align-menu.tsx';
import { useStepMenu } from '../canvas/use-step-menu.tsx';
import { NotePanel } from './note-panel.tsx';
import { WorkflowSettings } from './workflow-settings.tsx';

/** The properties while no single step is chosen: of the workflow, of a note, of several steps. */
export function NoStep() {
  const graph = useGraph();
  const selected = useDraft((state) => state.selected);
  const [one] = selected;
  const note = selected.length === 1 && one?.startsWith(noteMark) ? graph.notes.find(({ id }) => noteMark + id === one) : undefined;
  if (note) return <NotePanel note={note} />;
  if (selected.length > 1) return <Several ids={selected} />;
  return <WorkflowSettings />;
}

function Several({ ids }: { ids: readonly string[] }) {
  const t = useWords();
  const steps = ids.filter((id) => !id.startsWith(noteMark));
  const groups = [...useStepMenu(steps), ...useAlignMenu(steps)];
  const { remove } = useActions();
  return (
    <div className="grid content-start gap-3 p-[18px]">
      <h2 className="text-md">{t('panels.several.title', { count: ids.length })}</h2>
      <p className="text-sm text-muted">{t('panels.several.help')}</p>
      {steps.length > 0 ? (
        <Menu
          trigger={
            <Button className="justify-self-start">
              {t('panels.several.menu')}
              <ChevronDown size={16} aria-hidden />
            </Button>
          }
          groups={groups}
        />
      ) : (
        <Button className="justify-self-start" onClick={() => remove(ids)}>
          {t('builder.menu.delete')}
        </Button>
      )}
    </div>
  );
}
