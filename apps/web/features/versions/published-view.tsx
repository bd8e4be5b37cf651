'use client';
import type { VersionDetail } from '@signalbox/contract';
import { Button, Chip, notify, useWords } from '@signalbox/ui';
import { useMemo, useState } from 'react';
import type { z } from 'zod';
import { useActions, useBuilder } from '../builder/builder-context.tsx';
import { useOpenedAt } from '../builder/states/opened-at.ts';
import { routeState } from '../canvas/route/route-state.ts';
import { WorkflowCanvas } from '../canvas/workflow-canvas.tsx';
import { WaitingBadges } from '../canvas-overlays/waiting-badges.tsx';
import { RunValues } from './run-values.tsx';
import { Bar } from './version-bars.tsx';
import { WaitingPanel } from './waiting-panel.tsx';
import { useWaitingCounts } from './waiting-queries.ts';

interface PublishedViewProps {
  version: z.output<typeof VersionDetail>;
  onClose: () => void;
}

/**
 * A published version, read-only, with everyone who waits in it, and with the way and the values of the run that the builder was opened from.
 * The green line says that this is the live one.
 */
export function PublishedView({ version, onClose }: PublishedViewProps) {
  const t = useWords();
  const { workflow, test } = useBuilder();
  const { replace } = useActions();
  const counts = useWaitingCounts(workflow.id);
  const { nodeId: openedAt } = useOpenedAt();
  const [chosen, setChosen] = useState<string | null>(() => (version.graph.nodes.some(({ id }) => id === openedAt) ? openedAt : null));
  const [isList, setIsList] = useState(false);
  const run = test.pinned?.versionId === version.id ? test.pinned : null;
  const route = useMemo(() => run && routeState(run), [run]);
  const waiting = useMemo(() => {
    const here = counts.data?.items.filter((item) => item.versionId === version.id) ?? [];
    return new Map(here.map(({ nodeId, count }) => [nodeId, count]));
  }, [counts.data, version.id]);
  const node = chosen === null ? undefined : version.graph.nodes.find((one) => one.id === chosen);
  const take = () => {
    replace(version.graph, true);
    onClose();
    notify({ text: t('versions.look.used', { number: version.number }) });
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <Bar
        tone={version.live ? 'live' : 'other'}
        chip={
          <Chip tone={version.live ? 'ok' : 'idle'} shape={version.live ? 'tick' : 'ring'}>
            {t(version.live ? 'versions.live' : 'versions.one', { number: version.number })}
          </Chip>
        }
        help={t('versions.look.help')}
      >
        <Button small onClick={take}>
          {t('versions.look.use')}
        </Button>
        <Button small look="primary" onClick={onClose}>
          {t('versions.backToDraft')}
        </Button>
      </Bar>
      <div className="flex min-h-0 flex-1 phone:flex-col">
        <div className="relative min-h-0 min-w-0 flex-1 bg-canvas">
          <WorkflowCanvas
            key={version.id}
            graph={version.graph}
            label={t('versions.look.label', { number: version.number })}
            route={route}
            selected={chosen === null ? [] : [chosen]}
            onSelect={(ids) => {
              const id = ids.at(-1);
              if (!run || id === undefined) return;
              setChosen(id);
              setIsList(false);
            }}
          >
            <WaitingBadges
              waiting={waiting}
              chosen={run && !isList ? null : chosen}
              onChoose={(id) => {
                const isClosed = id === chosen && (isList || !run);
                setChosen(isClosed ? null : id);
                setIsList(!isClosed);
              }}
            />
          </WorkflowCanvas>
        </div>
        {node && run && !isList ? (
          <RunValues key={node.id} run={run} node={node} />
        ) : node && (waiting.get(node.id) ?? 0) > 0 ? (
          <WaitingPanel
            key={node.id}
            workflowId={workflow.id}
            versionId={version.id}
            node={node}
            count={waiting.get(node.id) ?? 0}
            onClose={() => setChosen(null)}
          />
        ) : null}
      </div>
    </div>
  );
}
