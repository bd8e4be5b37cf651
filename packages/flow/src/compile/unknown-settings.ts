import { word } from '@signalbox/words/light';
import { titleWord } from '../graph/card-words.ts';
import type { GraphNode } from '../graph/graph.ts';
import type { NodeSpec } from '../graph/node-spec.ts';
import { suggest } from '../graph/suggest.ts';
import { type FieldSchema, inputSchemaOf } from '../graph/value-types.ts';
import { finding } from './finding.ts';
import type { Issue } from './issue.ts';

const atMost = 20;

/**
 * Settings that the node type does not have, such as a misspelled name in a workflow that came over the API. They change nothing when the workflow
 * runs, so each is a warning, never an error: settings of a newer version of the node type must not stop an older house.
 */
export function unknownSettings(node: GraphNode, spec: NodeSpec, input: Record<string, unknown>): Issue[] {
  return strangers(inputSchemaOf(spec), input, [])
    .slice(0, atMost)
    .map(({ path, known }) => {
      const setting = path.at(-1) ?? '';
      const name = setting.slice(0, 60);
      const near = suggest(setting, known);
      const canBeNamed = path.every((key) => key !== '' && !key.includes('.'));
      const type = titleWord(spec);
      const field = canBeNamed ? path.join('.') : null;
      return {
        ...(near ? finding('input.unknown.near', { type, name, near }) : finding('input.unknown', { type, name })),
        severity: 'warning' as const,
        nodeId: node.id,
        field,
        ...(field ? { fix: { kind: 'unset' as const, title: word('fixes.removeSetting', { name }), nodeId: node.id, field } } : {}),
      };
    });
}

interface Stranger {
  path: string[];
  /** The names that the group has. */
  known: string[];
}

function strangers(schema: FieldSchema, value: unknown, path: string[]): Stranger[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => (schema.items ? strangers(schema.items, item, [...path, String(index)]) : []));
  const { properties } = schema;
  // A group of any names, or of one of several forms, has no strangers that could be told for sure.
  if (!properties || schema.additionalProperties || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (known) return strangers(known, inner, [...path, name]);
    return inner === undefined ? [] : [{ path: [...path, name], known: Object.keys(properties) }];
  });
}
