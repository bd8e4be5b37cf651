'use client';
import { Button, cx, IconButton, Menu, type Shape, StateShape, type Tone, useWords } from '@signalbox/ui';
import { ChevronDown, ChevronUp, CornerDownRight, CornerUpRight, Ellipsis, Plus, Settings2 } from 'lucide-react';
import { useMemo } from 'react';
import { StepTile } from '../../canvas/cards/step-icon.tsx';
import { stepTypesOf } from '../../canvas/cards/step-types.ts';
import { portWords, summaryWords, titleWords } from '../../canvas/cards/step-words.ts';
import type { StepState } from '../../canvas/route/route-state.ts';
import { useActions, useBuilder, useDraft, useGraph } from '../builder-context.tsx';
import { useStepMenu } from '../canvas/use-step-menu.tsx';
import { stepTitle, whyNoTrack } from '../graph/graph-scope.ts';
import { type OutlineRow, outlineRows } from '../graph/outline-rows.ts';
import { reorderStep } from '../graph/reorder-steps.ts';
import { useNarrow } from '../use-narrow.ts';
import { AddButton } from './add-button.tsx';
import { OutlineNotes } from './outline-notes.tsx';
import { phoneAddId } from './phone-add.ts';
import { PortMenu } from './port-menu.tsx';

/** The workflow as a list: the same steps, names and commands as the canvas, for small screens and for reading aloud. */
export function Outline({ onOpen, onSettings }: { onOpen: (nodeId: string) => void; onSettings?: () => void }) {
  const t = useWords();
  const graph = useGraph();
  const rows = useMemo(() => outlineRows(graph), [graph]);
  return (
    <section aria-label={t('panels.outline.label')} className="min-h-0 min-w-0 flex-1 overflow-y-auto bg-surface">
      <ul className="mx-auto max-w-[860px] px-4 py-4 phone:px-2">
        {rows.map((row) => (
          <OutlineLine key={row.key} row={row} onOpen={onOpen} />
        ))}
      </ul>
      <div className="mx-auto flex max-w-[860px] flex-wrap items-center gap-3 px-4 pb-10 phone:px-3">
        <AddMenu isFirst={rows.length === 0} />
        {onSettings && (
          <Button look="quiet" onClick={onSettings}>
            <Settings2 size={18} aria-hidden />
            {t('panels.outline.settings')}
          </Button>
        )}
      </div>
      <OutlineNotes />
    </section>
  );
}

/** Where the test run of the draft has been. */
const lamps = {
  done: { shape: 'tick', tone: 'ok' },
  failed: { shape: 'cross', tone: 'bad' },
  waiting: { shape: 'clock', tone: 'wait' },
  stopped: { shape: 'bar', tone: 'idle' },
} as const satisfies Partial<Record<StepState, { shape: Shape; tone: Tone }>>;
const isLamp = (state: StepState | undefined): state is keyof typeof lamps => state !== undefined && state in lamps;

function OutlineLine({ row: { node, model, depth, port, joins }, onOpen }: { row: OutlineRow; onOpen: (nodeId: string) => void }) {
  const t = useWords();
  const isChosen = useDraft((state) => state.selected.includes(node.id));
  const graph = useGraph();
  const types = useMemo(() => stepTypesOf(graph.nodes), [graph.nodes]);
  const narrow = useNarrow();
  const { issues, test } = useBuilder();
  const word = port && portWords(t, port);
  const tested = test.route?.steps.get(node.id)?.state;
  const jumpTitle = stepTitle(t, graph, model.jump);
  const mine = issues.filter((issue) => issue.nodeId === node.id);
  const errors = mine.filter((issue) => issue.severity === 'error').length;
  const deepest = narrow ? 4 : 6;
  const indent = { paddingLeft: `${Math.min(depth, deepest) * (narrow ? 16 : 28)}px` };
  const around = depth > deepest ? stepTitle(t, graph, node.within) : '';
  if (joins) {
    return (
      <li style={indent}>
        <button
          type="button"
          onClick={() => onOpen(node.id)}
          className="flex min-h-9 w-full items-center gap-2 rounded-md px-3 text-left text-sm text-muted hover:bg-hover"
        >
          <CornerDownRight size={16} aria-hidden />
          {word && <b className="font-label">{`${word}:`}</b>}
          {t('canvas.jump.to', { title: model.title })}
        </button>
      </li>
    );
  }
  return (
    <li style={indent} className="relative">
      {(word || around) && (
        <p className="flex items-center gap-1.5 pt-2 pb-0.5 pl-3 text-xs text-muted">
          <CornerDownRight size={14} aria-hidden />
          {around ? [word, t('editing.outline.in', { frame: around })].filter(Boolean).join(' · ') : word}
        </p>
      )}
      <div
        className={cx(
          'flex min-h-[52px] items-center gap-2 rounded-md border-l-4 pr-1 hover:bg-hover',
          isChosen ? 'border-accent bg-accent-soft' : model.isFrame ? 'border-line-strong bg-sunken' : 'border-transparent',
        )}
      >
        <button
          type="button"
          aria-pressed={isChosen}
          onClick={() => onOpen(node.id)}
          className="flex min-w-0 flex-1 items-center gap-3 rounded-md py-1.5 pl-2 text-left focus-visible:-outline-offset-2"
        >
          <StepTile icon={model.icon} group={model.group} />
          <span className="min-w-0 flex-1">
            <span className="flex items-center gap-2">
              <b className={cx('truncate font-title', model.off && 'text-muted')}>{titleWords(t, model)}</b>
              {model.off && <span className="text-sm text-muted">{t('canvas.step.off')}</span>}
              {isLamp(tested) && (
                <>
                  <StateShape {...lamps[tested]} />
                  <span className="sr-only">{t(`panels.outline.tested.${tested}`)}</span>
                </>
              )}
            </span>
            <span className="block truncate text-sm text-muted">
              {model.jump ? (
                <>
                  <CornerUpRight size={13} aria-hidden className="mr-1 inline" />
                  {jumpTitle ? t('canvas.jump.to', { title: jumpTitle }) : t('panels.outline.gone')}
                </>
              ) : (
                summaryWords(t, model, types)
              )}
            </span>
          </span>
          {mine.length > 0 && (
            <span
              className={cx(
                'shrink-0 rounded-sm px-2 text-xs leading-6 font-label',
                errors > 0 ? 'bg-bad-soft text-bad' : 'bg-wait-soft text-wait',
              )}
            >
              {errors > 0 ? t('canvas.issues.errors', { count: errors }) : t('canvas.issues.warnings', { count: mine.length })}
            </span>
          )}
        </button>
        {(narrow ? [] : [...(model.inside ? [model.inside] : []), ...model.main.slice(0, 3)]).map((port) => (
          <PortMenu
            key={port.name}
            nodeId={node.id}
            port={port.name}
            trigger={
              <IconButton label={t('panels.outline.follows', { port: portWords(t, port) || t('canvas.port.then'), title: model.title })}>
                <Plus size={18} />
              </IconButton>
            }
          />
        ))}
        <StepMenu node={node} />
      </div>
    </li>
  );
}

function StepMenu({ node }: { node: OutlineRow['node'] }) {
  const t = useWords();
  const graph = useGraph();
  const { connect, change, select } = useActions();
  const narrow = useNarrow();
  const acts = useStepMenu([node.id]);
  const [only] = graph.edges.filter((edge) => edge.to === node.id);
  const targets = only
    ? graph.nodes.filter((one) => one.id !== node.id && whyNoTrack(graph, { ...only, to: one.id }) === null && one.id !== only.from)
    : [];
  return (
    <Menu
      align="end"
      trigger={
        <IconButton label={t('panels.outline.more', { title: stepTitle(t, graph, node.id) })}>
          <Ellipsis size={18} />
        </IconButton>
      }
      groups={[
        {
          items: (['up', 'down'] as const).map((way) => {
            const moved = reorderStep(graph, node.id, way);
            return {
              label: t(`editing.move.${way}`),
              icon: way === 'up' ? <ChevronUp size={16} aria-hidden /> : <ChevronDown size={16} aria-hidden />,
              onSelect: () => moved && change(() => moved),
              ...(moved ? {} : { disabledReason: t(`editing.move.none.${way}`) }),
            };
          }),
        },
        ...(narrow
          ? [
              {
                items: [
                  {
                    label: t('editing.menu.addAfter'),
                    icon: <Plus size={16} aria-hidden />,
                    onSelect: () => {
                      select([node.id]);
                      document.getElementById(phoneAddId)?.click();
                    },
                  },
                ],
              },
            ]
          : []),
        ...acts,
        ...(only && targets.length > 0
          ? [
              {
                heading: t('panels.outline.instead'),
                items: targets.map((one) => ({
                  label: stepTitle(t, graph, one.id),
                  onSelect: () => connect({ from: only.from, port: only.port, to: one.id }),
                })),
              },
            ]
          : []),
      ]}
    />
  );
}

function AddMenu({ isFirst }: { isFirst: boolean }) {
  const t = useWords();
  return (
    <>
      <AddButton
        fits={isFirst ? 'start' : 'any'}
        trigger={
          <Button look={isFirst ? 'primary' : 'plain'}>
            <Plus size={18} aria-hidden />
            {t(isFirst ? 'panels.outline.chooseStart' : 'panels.outline.add')}
          </Button>
        }
      />
      {isFirst && <p className="text-sm text-muted">{t('panels.outline.empty')}</p>}
    </>
  );
}
