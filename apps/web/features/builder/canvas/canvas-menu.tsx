'use client';
import { MenuAt, type MenuProps, notify, useWords } from '@signalbox/ui';
import { useRef } from 'react';
import { useStore } from 'zustand';
import { noteMark } from '../../canvas/canvas-elements.ts';
import { useActions, useBuilder, useDraft, useGraph } from '../builder-context.tsx';
import { useClipboardActs } from '../clipboard/clipboard-acts.ts';
import { chordShown } from '../keys/chord-of.ts';
import type { Hands } from '../keys/shortcut-table.ts';
import type { MenuSpot } from './menu-spot.ts';
import { useAlignMenu } from './use-align-menu.tsx';
import { useStepMenu } from './use-step-menu.tsx';

interface CanvasMenuProps {
  spot: MenuSpot | null;
  onClose: () => void;
  hands: Hands;
  onNote: () => void;
}
type Groups = MenuProps['groups'];

/** The menu of the other mouse button, and of Shift+F10: for steps, for a track, for the canvas itself. */
export function CanvasMenu({ spot, onClose, hands, onNote }: CanvasMenuProps) {
  // Where an act put the focus it stays; otherwise it goes back to the card.
  const acted = useRef(false);
  const opened = useRef<string | null>(null);
  if (spot) opened.current = spot.step;
  const selected = useDraft((state) => state.selected);
  const steps = selected.filter((id) => !id.startsWith(noteMark));
  const stepGroups = useStepMenu(steps);
  const settings = useSettingsMenu(steps, hands);
  const align = useAlignMenu(selected);
  const track = useTrackMenu(spot?.edge ?? null);
  const ground = useGroundMenu({ hands, onNote });
  const clipboard = useClipboardMenu(selected);
  const groups = spot?.edge
    ? track
    : spot?.step && steps.length > 0
      ? [...settings, ...clipboard, ...stepGroups, ...align]
      : [...ground, ...clipboard];
  return (
    <MenuAt
      at={spot?.at ?? null}
      onClose={onClose}
      groups={groups.map(({ items, ...group }) => ({
        ...group,
        items: items.map((item) => ({
          ...item,
          onSelect: () => {
            acted.current = true;
            item.onSelect();
          },
        })),
      }))}
      focusAfter={() => {
        const back = acted.current ? null : opened.current;
        acted.current = false;
        return (back && document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(back)}"]`)) || false;
      }}
    />
  );
}

function useSettingsMenu(ids: readonly string[], hands: Hands): Groups {
  const t = useWords();
  const [one] = ids;
  const add = { label: t('editing.menu.addAfter'), keys: 'A', onSelect: () => hands.findStep() };
  if (ids.length !== 1 || one === undefined) return [{ items: [add] }];
  return [{ items: [{ label: t('editing.menu.settings'), keys: 'Enter', onSelect: () => hands.openSettings(one) }, add] }];
}

function useClipboardMenu(ids: readonly string[]): Groups {
  const t = useWords();
  const { copy, paste } = useClipboardActs();
  return [
    {
      items: [
        ...(ids.length > 0 ? [{ label: t('editing.menu.copy'), keys: chordShown('Ctrl+c'), onSelect: () => copy(ids) }] : []),
        { label: t('editing.keys.paste'), keys: chordShown('Ctrl+v'), onSelect: paste },
      ],
    },
  ];
}

function useTrackMenu(id: string | null): Groups {
  const t = useWords();
  const { disconnect } = useActions();
  const { findStep } = useBuilder();
  if (id === null) return [];
  return [
    {
      items: [
        { label: t('builder.track.insert'), keys: 'A', onSelect: findStep },
        { label: t('builder.track.remove'), keys: 'Del', danger: true, onSelect: () => disconnect(id) },
      ],
    },
  ];
}

function useGroundMenu({ hands, onNote }: { hands: Hands; onNote: () => void }): Groups {
  const t = useWords();
  const graph = useGraph();
  const { draft } = useBuilder();
  const canUndo = useStore(draft, (state) => state.history.past.length > 0);
  const { select, undo, tidy } = useActions();
  return [
    {
      items: [
        { label: t('editing.menu.add'), keys: 'A', onSelect: () => hands.findStep() },
        { label: t('builder.note.add'), onSelect: onNote },
        { label: t('editing.menu.all'), keys: chordShown('Ctrl+a'), onSelect: () => select(graph.nodes.map((node) => node.id)) },
      ],
    },
    {
      items: [
        ...(canUndo ? [{ label: t('builder.bar.undo'), keys: 'Ctrl Z', onSelect: undo }] : []),
        {
          label: t('builder.canvas.tidy'),
          onSelect: () => void tidy().catch(() => notify({ text: t('common.unread.unreachable') })),
        },
        { label: t('canvas.zoom.fit'), keys: '0', onSelect: () => hands.zoom('all') },
        { label: t('editing.keys.title'), keys: '?', onSelect: () => hands.showKeys() },
      ],
    },
  ];
}
