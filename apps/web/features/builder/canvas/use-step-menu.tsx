'use client';
import { nodeTitle } from '@signalbox/flow';
import { type MenuProps, useWords } from '@signalbox/ui';
import { BoxSelect, Copy, FlaskConical, LogIn, LogOut, Power, Trash2, Ungroup, Workflow } from 'lucide-react';
import { StepTile } from '../../canvas/cards/step-icon.tsx';
import { isContainerType } from '../../canvas/cards/step-model.ts';
import { useActions, useBuilder, useGraph } from '../builder-context.tsx';
import { frameCards, framesFor, nodeOf, outermost, stepTitle } from '../graph/graph-scope.ts';

type Groups = MenuProps['groups'];

/** What can be done with steps beside their settings: the same on the canvas, in the properties and in the outline. */
export function useStepMenu(ids: readonly string[]): Groups {
  const t = useWords();
  const graph = useGraph();
  const { openTest } = useBuilder();
  const { setOff, extract, remove, select, duplicate, wrap, moveInto, answerRemoval } = useActions();
  const one = ids.length === 1 ? nodeOf(graph, ids[0]) : undefined;
  const isTrigger = ids.every((id) => nodeOf(graph, id)?.type.startsWith('trigger.'));
  const isOff = ids.length > 0 && ids.every((id) => nodeOf(graph, id)?.off);
  const roots = outermost(graph, ids);
  const around = nodeOf(graph, roots[0]?.within);
  const into = framesFor(graph, ids).filter((frame) => roots.some((node) => node.within !== frame.id));
  return [
    {
      items: [
        {
          label: t(isOff ? 'builder.menu.turnOn' : 'builder.menu.turnOff'),
          keys: 'D',
          icon: <Power size={16} aria-hidden />,
          onSelect: () => setOff(ids, !isOff),
        },
        ...(one && !isTrigger
          ? [{ label: t('builder.menu.test'), icon: <FlaskConical size={16} aria-hidden />, onSelect: () => openTest(one.id) }]
          : []),
        {
          label: t('builder.menu.duplicate'),
          keys: 'Ctrl D',
          icon: <Copy size={16} aria-hidden />,
          onSelect: () => {
            select(ids);
            void duplicate();
          },
        },
        ...(isTrigger
          ? []
          : [{ label: t('editing.menu.extract'), icon: <Workflow size={16} aria-hidden />, onSelect: () => extract(ids) }]),
        ...(one && isContainerType(one.type)
          ? [
              {
                label: t('builder.menu.unwrap'),
                icon: <Ungroup size={16} aria-hidden />,
                onSelect: () => {
                  remove([one.id]);
                  answerRemoval('keepBodies');
                },
              },
            ]
          : []),
        { label: t('builder.menu.delete'), keys: 'Del', danger: true, icon: <Trash2 size={16} aria-hidden />, onSelect: () => remove(ids) },
      ],
    },
    ...(isTrigger
      ? []
      : [
          {
            heading: t('builder.menu.wrap'),
            items: frameCards().map((spec) => ({
              label: nodeTitle(t, spec),
              icon: (
                <span className="sb-palette-item">
                  <StepTile icon={spec.icon} group={spec.group} />
                </span>
              ),
              onSelect: () => void wrap(ids, spec.type),
            })),
          },
        ]),
    ...(!isTrigger && (into.length > 0 || around)
      ? [
          {
            heading: t('builder.menu.move'),
            items: [
              ...(around
                ? [
                    {
                      label: t('builder.menu.outOf', { title: stepTitle(t, graph, around.id) }),
                      icon: <LogOut size={16} aria-hidden />,
                      onSelect: () => moveInto(ids, around.within ?? null),
                    },
                  ]
                : []),
              ...into.map((frame) => ({
                label: t('builder.menu.into', { title: stepTitle(t, graph, frame.id) }),
                icon: frame.within ? <BoxSelect size={16} aria-hidden /> : <LogIn size={16} aria-hidden />,
                onSelect: () => moveInto(ids, frame.id),
              })),
            ],
          },
        ]
      : []),
  ];
}
