'use client';
import type { MenuProps } from '@signalbox/ui';
import { BoxSelect, Copy, FlaskConical, LogIn, LogOut, Power, Trash2, Ungroup } from 'lucide-react';
import { StepTile } from '../../canvas/cards/step-icon.tsx';
import { isContainerType } from '../../canvas/cards/step-model.ts';
import { useActions, useBuilder, useGraph } from '../builder-context.tsx';
import { frameSpecs, framesFor, nodeOf, outermost, titleOf } from '../graph/graph-scope.ts';

type Groups = MenuProps['groups'];

/** What can be done with steps beside their settings: the same on the canvas, in the properties and in the outline. */
export function useStepMenu(ids: readonly string[]): Groups {
  const graph = useGraph();
  const { openTest } = useBuilder();
  const { patch, remove, select, duplicate, wrap, moveInto, answerRemoval } = useActions();
  const one = ids.length === 1 ? nodeOf(graph, ids[0]) : undefined;
  const isTrigger = ids.every((id) => nodeOf(graph, id)?.type.startsWith('trigger.'));
  const roots = outermost(graph, ids);
  const around = nodeOf(graph, roots[0]?.within);
  const into = framesFor(graph, ids).filter((frame) => roots.some((node) => node.within !== frame.id));
  return [
    {
      items: [
        ...(one
          ? [
              {
                label: one.off ? 'Turn on' : 'Turn off',
                icon: <Power size={16} aria-hidden />,
                onSelect: () => patch(one.id, { off: !one.off }),
              },
              ...(isTrigger
                ? []
                : [
                    {
                      label: 'Test from here',
                      icon: <FlaskConical size={16} aria-hidden />,
                      onSelect: () => openTest(one.id),
                    },
                  ]),
            ]
          : []),
        {
          label: 'Duplicate',
          keys: 'Ctrl D',
          icon: <Copy size={16} aria-hidden />,
          onSelect: () => {
            select(ids);
            duplicate();
          },
        },
        ...(one && isContainerType(one.type)
          ? [
              {
                label: 'Remove the frame, keep its steps',
                icon: <Ungroup size={16} aria-hidden />,
                onSelect: () => {
                  remove([one.id]);
                  answerRemoval('keepBodies');
                },
              },
            ]
          : []),
        { label: 'Delete', keys: 'Del', danger: true, icon: <Trash2 size={16} aria-hidden />, onSelect: () => remove(ids) },
      ],
    },
    ...(isTrigger
      ? []
      : [
          {
            heading: 'Wrap in',
            items: frameSpecs().map((spec) => ({
              label: spec.title,
              icon: (
                <span className="sb-palette-item">
                  <StepTile icon={spec.icon} group={spec.group} />
                </span>
              ),
              onSelect: () => wrap(ids, spec.type),
            })),
          },
        ]),
    ...(!isTrigger && (into.length > 0 || around)
      ? [
          {
            heading: 'Move',
            items: [
              ...(around
                ? [
                    {
                      label: `Out of ${titleOf(graph, around.id)}`,
                      icon: <LogOut size={16} aria-hidden />,
                      onSelect: () => moveInto(ids, around.within ?? null),
                    },
                  ]
                : []),
              ...into.map((frame) => ({
                label: `Into ${titleOf(graph, frame.id)}`,
                icon: frame.within ? <BoxSelect size={16} aria-hidden /> : <LogIn size={16} aria-hidden />,
                onSelect: () => moveInto(ids, frame.id),
              })),
            ],
          },
        ]
      : []),
  ];
}
