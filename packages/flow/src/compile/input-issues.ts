import { type ErrorFacts, type Value, word } from '@signalbox/words/light';
import type { z } from 'zod';
import type { GraphNode } from '../graph/graph.ts';
import type { NodeSpec } from '../graph/node-spec.ts';
import { fieldWord } from '../graph/node-words.ts';
import { reasonOf } from '../graph/reason.ts';
import { schemaKind } from '../graph/schema-kind.ts';
import { fieldAt, inputSchemaOf } from '../graph/value-types.ts';
import { setPath } from '../json/set-path.ts';
import { finding } from './finding.ts';
import type { Issue } from './issue.ts';
import { missingFinding } from './missing-finding.ts';

/** What a settings schema refuses, as findings. */
export function inputIssues(node: GraphNode, spec: NodeSpec, error: z.ZodError): Issue[] {
  return error.issues.map((issue) => {
    const path = issue.path.map(String);
    const schema = fieldAt(inputSchemaOf(spec), path);
    const name = fieldWord(spec, path) ?? path.at(-1) ?? word('kinds.settings');
    const typed = path.reduce<unknown>(
      (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined),
      node.input,
    );
    const isBlank = typeof typed === 'string' && typed.trim() === '';
    const isMissing = typed === undefined || typed === null || isBlank || (Array.isArray(typed) && typed.length === 0);
    const base = { severity: 'error' as const, nodeId: node.id, field: path.join('.') || null };
    const isFixed = (value: unknown): boolean =>
      !spec.input
        .safeParse(setPath(node.input, path, value))
        .error?.issues.some((one) => one.path.map(String).join('.') === path.join('.'));
    const fix =
      schema && 'default' in schema && isFixed(schema.default)
        ? {
            fix: {
              kind: 'set' as const,
              title: word('fixes.setBack', { field: name }),
              nodeId: node.id,
              field: path.join('.'),
              value: schema.default,
            },
          }
        : {};
    return { ...base, ...(isMissing ? missingFinding(schema, name) : refusal(name, issue)), ...fix };
  });
}

function refusal(field: Value, issue: z.core.$ZodIssue): ErrorFacts {
  switch (issue.code) {
    case 'too_big': {
      const values = { field, most: Number(issue.maximum) };
      if (issue.origin === 'string') return finding('input.invalid.textLong', values);
      return finding(issue.origin === 'array' ? 'input.invalid.listLong' : 'input.invalid.numberLarge', values);
    }
    case 'too_small': {
      const values = { field, least: Number(issue.minimum) };
      if (issue.origin === 'string') return finding('input.invalid.textShort', values);
      return finding(issue.origin === 'array' ? 'input.invalid.listShort' : 'input.invalid.numberSmall', values);
    }
    case 'invalid_type':
      return finding('input.invalid.kind', { field, needed: schemaKind(issue.expected) ?? issue.expected });
    case 'invalid_value':
      return finding('input.invalid.oneOf', { field, values: issue.values.join(', ') });
    default:
      // Our schemas give words for their own patterns; zod's own words for a pattern help nobody.
      return issue.message.startsWith('Invalid')
        ? finding('input.invalid.form', { field })
        : finding('input.invalid', { field, reason: reasonOf(issue) });
  }
}
