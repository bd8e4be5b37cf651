'use client';
import type { GraphNode } from '@signalbox/flow';
import { createContext, useContext, useMemo } from 'react';

/** The type of the step whose values an expression reads: by the id of the step, or `trigger`. What is of no step keeps its name: `contact`. */
export type StepTypes = (root: string) => string;

export const stepTypesOf = (nodes: readonly Pick<GraphNode, 'id' | 'type'>[]): StepTypes => typesFrom(keyOf(nodes));

/** The same function for as long as no step comes, goes or changes its type: cards that hear of it are not drawn anew by other edits. */
export function useStepTypesOf(nodes: readonly Pick<GraphNode, 'id' | 'type'>[]): StepTypes {
  const key = keyOf(nodes);
  return useMemo(() => typesFrom(key), [key]);
}

/** For the cards of a canvas. */
export const StepTypesContext = createContext<StepTypes>((root) => root);
export const useStepTypes = (): StepTypes => useContext(StepTypesContext);

const keyOf = (nodes: readonly Pick<GraphNode, 'id' | 'type'>[]): string => nodes.map(({ id, type }) => `${id} ${type}`).join('\n');

function typesFrom(key: string): StepTypes {
  const pairs = key.split('\n').map((line): [string, string] => {
    const [id = '', type = ''] = line.split(' ');
    return [id, type];
  });
  const types = new Map(pairs);
  const start = pairs.find(([, type]) => type.startsWith('trigger.'));
  return (root) => (root === 'trigger' ? (start?.[1] ?? root) : (types.get(root) ?? root));
}
