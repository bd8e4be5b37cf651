'use client';
import { Button, cx, IconButton, Menu } from '@signalbox/ui';
import { Copy, CornerDownRight, Ellipsis, Plus, Power, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { StepTile } from '../canvas/step-icon.tsx';
import { useActions, useBuilder, useDraft, useGraph } from './builder-context.tsx';
import { type OutlineRow, outlineRows } from './outline-rows.ts';
import { groupWords, searchPalette } from './palette-search.ts';
import { PortMenu } from './port-menu.tsx';

/** The workflow as a list: the same steps, names and commands as the canvas, for small screens and for reading aloud. */
export function Outline({ onOpen }: { onOpen: (nodeId: string) => void }) {
  const graph = useGraph();
  const rows = useMemo(() => outlineRows(graph), [graph]);
  return (
    <section aria-label="Outline" className="min-h-0 min-w-0 flex-1 overflow-y-auto bg-surface">
      <ul className="mx-auto max-w-[860px] px-4 py-4 phone:px-2">
        {rows.map((row) => (
          <OutlineLine key={row.key} row={row} onOpen={onOpen} />
        ))}
      </ul>
      <div className="mx-auto flex max-w-[860px] flex-wrap items-center gap-3 px-4 pb-10 phone:px-3">
        <AddMenu isFirst={rows.length === 0} onOpen={onOpen} />
      </div>
    </section>
  );
}

function OutlineLine({ row: { node, model, depth, word, joins }, onOpen }: { row: OutlineRow; onOpen: (nodeId: string) => void }) {
  const isChosen = useDraft((state) => state.selected.includes(node.id));
  const { issues } = useBuilder();
  const mine = issues.filter((issue) => issue.nodeId === node.id);
  const errors = mine.filter((issue) => issue.severity === 'error').length;
  const indent = { paddingLeft: `${Math.min(depth, 6) * 28}px` };
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
          {`goes on at ${model.title}`}
        </button>
      </li>
    );
  }
  return (
    <li style={indent} className="relative">
      {word && (
        <p className="flex items-center gap-1.5 pt-2 pb-0.5 pl-3 text-xs text-muted">
          <CornerDownRight size={14} aria-hidden />
          {word}
        </p>
      )}
      <div
        className={cx(
          'flex min-h-[52px] items-center gap-2 rounded-md border-l-4 pr-1 hover:bg-hover',
          isChosen ? 'border-accent bg-accent-soft' : 'border-transparent',
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
              <b className={cx('truncate font-title', model.off && 'text-muted')}>{model.title}</b>
              {model.off && <span className="text-sm text-muted">Off</span>}
            </span>
            <span className="block truncate text-sm text-muted">{model.summary}</span>
          </span>
          {mine.length > 0 && (
            <span
              className={cx(
                'shrink-0 rounded-sm px-2 text-xs leading-6 font-label',
                errors > 0 ? 'bg-bad-soft text-bad' : 'bg-wait-soft text-wait',
              )}
            >
              {errors > 0
                ? `${errors} ${errors === 1 ? 'error' : 'errors'}`
                : `${mine.length} ${mine.length === 1 ? 'warning' : 'warnings'}`}
            </span>
          )}
        </button>
        {model.main.map((port) => (
          <PortMenu
            key={port.name}
            nodeId={node.id}
            port={port.name}
            trigger={
              <IconButton label={`${port.title || 'Then'}: what follows ${model.title}`}>
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
  const graph = useGraph();
  const { patch, remove, select, duplicate, connect } = useActions();
  const into = graph.edges.filter((edge) => edge.to === node.id);
  const targets = graph.nodes.filter((one) => one.id !== node.id && !one.type.startsWith('trigger.'));
  const [only] = into;
  return (
    <Menu
      align="end"
      trigger={
        <IconButton label={`More for ${node.title || node.id}`}>
          <Ellipsis size={18} />
        </IconButton>
      }
      groups={[
        {
          items: [
            {
              label: node.off ? 'Turn on' : 'Turn off',
              icon: <Power size={16} aria-hidden />,
              onSelect: () => patch(node.id, { off: !node.off }),
            },
            {
              label: 'Duplicate',
              icon: <Copy size={16} aria-hidden />,
              onSelect: () => {
                select([node.id]);
                duplicate();
              },
            },
            { label: 'Delete', danger: true, icon: <Trash2 size={16} aria-hidden />, onSelect: () => remove([node.id]) },
          ],
        },
        ...(only && targets.length > 0
          ? [
              {
                heading: 'The track to this step goes instead to',
                items: targets.map((one) => ({
                  label: one.title || one.id,
                  onSelect: () => connect({ from: only.from, port: only.port, to: one.id }),
                })),
              },
            ]
          : []),
      ]}
    />
  );
}

function AddMenu({ isFirst, onOpen }: { isFirst: boolean; onOpen: (nodeId: string) => void }) {
  const { add } = useActions();
  return (
    <>
      <Menu
        trigger={
          <Button look={isFirst ? 'primary' : 'plain'}>
            <Plus size={18} aria-hidden />
            {isFirst ? 'Choose what starts it' : 'Add step'}
          </Button>
        }
        groups={searchPalette('')
          .filter(({ group }) => !isFirst || group === 'trigger')
          .map(({ group, specs }) => ({
            heading: groupWords[group],
            items: specs.map((spec) => ({
              label: spec.title,
              icon: (
                <span className="sb-palette-item">
                  <StepTile icon={spec.icon} group={spec.group} />
                </span>
              ),
              onSelect: () => onOpen(add(spec.type)),
            })),
          }))}
      />
      {isFirst && <p className="text-sm text-muted">Nothing is drawn yet. Begin with what starts the workflow.</p>}
    </>
  );
}
