'use client';
import { type MenuProps, useWords } from '@signalbox/ui';
import {
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalDistributeCenter,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalDistributeCenter,
} from 'lucide-react';
import { useActions, useGraph } from '../builder-context.tsx';
import { type Alignment, isSpread } from '../graph/align-steps.ts';
import { outermost } from '../graph/graph-scope.ts';

const ways = [
  { how: 'left', Icon: AlignStartVertical },
  { how: 'middle', Icon: AlignCenterVertical },
  { how: 'right', Icon: AlignEndVertical },
  { how: 'top', Icon: AlignStartHorizontal },
  { how: 'bottom', Icon: AlignEndHorizontal },
  { how: 'across', Icon: AlignHorizontalDistributeCenter },
  { how: 'down', Icon: AlignVerticalDistributeCenter },
] as const satisfies readonly { how: Alignment; Icon: unknown }[];

/** Lines up what is chosen, or gives it equal gaps. */
export function useAlignMenu(ids: readonly string[]): MenuProps['groups'] {
  const t = useWords();
  const graph = useGraph();
  const { align } = useActions();
  const count = outermost(graph, ids).length;
  if (count < 2) return [];
  return [
    {
      heading: t('editing.align.title'),
      items: ways
        .filter(({ how }) => count > 2 || !isSpread(how))
        .map(({ how, Icon }) => ({
          label: t(`editing.align.${how}`),
          icon: <Icon size={16} aria-hidden />,
          onSelect: () => align(how),
        })),
    },
  ];
}
