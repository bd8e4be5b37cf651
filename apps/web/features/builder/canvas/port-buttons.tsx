'use client';
import { errorPort, type Port } from '@signalbox/flow';
import { useWords } from '@signalbox/ui';
import { useStore, ViewportPortal } from '@xyflow/react';
import { CornerUpRight, Plus } from 'lucide-react';
import { useLayout } from '../../canvas/canvas-context.ts';
import { heights } from '../../canvas/cards/step-model.ts';
import { portWords } from '../../canvas/cards/step-words.ts';
import type { Box } from '../../canvas/layout/graph-layout.ts';
import { portPosition, stripOf } from '../../canvas/layout/port-position.ts';
import { useBuilder, useDraft } from '../builder-context.tsx';
import { PortMenu } from '../panels/port-menu.tsx';
import { tracksId } from '../panels/step-tracks.tsx';
import { useButtonScale } from './use-button-scale.ts';

export const plusClass =
  'nodrag nopan pointer-events-auto absolute grid size-6 -translate-x-1/2 place-items-center rounded-full border border-accent bg-surface text-accent-text shadow-1 hover:bg-accent-soft';
const wordClass =
  'nodrag nopan pointer-events-auto absolute flex h-7 items-center gap-1.5 rounded-md border border-accent bg-surface px-2.5 text-xs font-label whitespace-nowrap text-accent-text shadow-1 hover:bg-accent-soft';

/** A "+" on every port of the chosen step, and in every frame that is still empty. */
export function PortButtons() {
  const layout = useLayout();
  const scale = useButtonScale();
  const selected = useDraft((state) => state.selected);
  const box = selected.length === 1 ? layout.get(selected[0] ?? '') : undefined;
  const empty = [...layout.values()].filter((one) => one.model.isFrame && one.count === 0 && !one.collapsed);
  if (scale === null) return null;
  return (
    <ViewportPortal>
      {empty.map((one) => (
        <FirstStep key={one.id} box={one} scale={scale} />
      ))}
      {box && <Ports box={box} scale={scale} />}
    </ViewportPortal>
  );
}

function Ports({ box, scale }: { box: Box; scale: number }) {
  const t = useWords();
  const { model } = box;
  const { shown, behind } = stripOf(model.main);
  const inside = model.inside && box.count > 0 && !box.collapsed ? [model.inside] : [];
  const { goTo } = useBuilder();
  return (
    <>
      {[...inside, ...shown, ...model.sidings].map((port) => {
        const place = portPosition(model, port.name, box, box.entry);
        const style =
          place.line === 'siding'
            ? { left: box.x + place.x + 24, top: box.y + place.y - 12 }
            : { left: box.x + place.x, top: box.y + place.y + 12 };
        const word = portWords(t, port);
        const name = word ? t('builder.port.follows', { port: word }) : t('builder.port.followsStep');
        return (
          <PortMenu
            key={port.name}
            nodeId={box.id}
            port={port.name}
            trigger={
              <button
                type="button"
                tabIndex={-1}
                aria-label={name}
                title={name}
                className={plusClass}
                style={{ ...style, zIndex: 5, scale, transformOrigin: place.line === 'siding' ? 'center left' : 'top center' }}
              >
                <Plus size={14} strokeWidth={2.2} aria-hidden />
              </button>
            }
          />
        );
      })}
      {behind.length > 0 && (
        <button
          type="button"
          tabIndex={-1}
          className={wordClass}
          style={{
            left: box.x + portPosition(model, behind[0]?.name ?? '', box, box.entry).x - 14,
            top: box.y + box.height + 12,
            zIndex: 5,
            scale,
            transformOrigin: 'top left',
          }}
          onClick={() => document.querySelector<HTMLElement>(`#${tracksId} button`)?.focus()}
        >
          {t('builder.port.more', { count: behind.length })}
        </button>
      )}
      {model.quiet.map((port, index) => (
        <QuietPort key={port.name} box={box} scale={scale} port={port} row={index - (model.quiet.length - 1) / 2} />
      ))}
      {model.jump && (
        <button
          type="button"
          tabIndex={-1}
          className={wordClass}
          style={{ left: box.x + 58, top: box.y + box.height + 10, zIndex: 5, scale, transformOrigin: 'top left' }}
          onClick={() => goTo(model.jump ?? '')}
        >
          <CornerUpRight size={13} strokeWidth={2.2} aria-hidden />
          {t('builder.port.jump')}
        </button>
      )}
    </>
  );
}

/** The way in to a track that is not drawn yet: in words, or as a plus alone where they would go under the edge of the canvas. */
function QuietPort({ box, scale, port, row }: { box: Box; scale: number; port: Port; row: number }) {
  const t = useWords();
  const words =
    port.name === errorPort.name
      ? t('builder.port.addFailure')
      : t('builder.port.addAfter', { port: portWords(t, port) || t('canvas.port.then') });
  const left = box.x + box.width + 16;
  const fits = useStore(({ transform: [x, , zoom], width }) => (left + (words.length * signWidth + 42) * scale) * zoom + x < width);
  return (
    <PortMenu
      nodeId={box.id}
      port={port.name}
      trigger={
        <button
          type="button"
          tabIndex={-1}
          {...(fits ? {} : { 'aria-label': words, title: words })}
          className={wordClass}
          style={{ left, top: box.y + heights.head / 2 - 14 + row * 32 * scale, zIndex: 5, scale, transformOrigin: 'center left' }}
        >
          <Plus size={13} strokeWidth={2.2} aria-hidden />
          {fits ? words : null}
        </button>
      }
    />
  );
}
/** Pixels that a sign of a button takes at most, on average. */
const signWidth = 6.6;

function FirstStep({ box, scale }: { box: Box; scale: number }) {
  const t = useWords();
  if (!box.model.inside) return null;
  return (
    <PortMenu
      nodeId={box.id}
      port={box.model.inside.name}
      trigger={
        <button
          type="button"
          tabIndex={-1}
          aria-label={t('builder.port.addFirst', { title: box.model.title })}
          className={wordClass}
          style={{ left: box.x + box.width / 2 - 66, top: box.y + heights.head + 38, zIndex: 5, scale }}
        >
          <Plus size={14} strokeWidth={2.2} aria-hidden />
          {t('builder.port.addInside')}
        </button>
      }
    />
  );
}
