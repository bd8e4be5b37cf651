import type { z } from 'zod';
import type { GraphNode } from '../graph/graph.ts';
import type { NodeSpec } from '../graph/node-spec.ts';
import { type FieldSchema, inputSchemaOf } from '../graph/value-types.ts';
import { setPath } from '../json/set-path.ts';
import type { Issue } from './issue.ts';

/** Findings of a settings schema in plain words. */
export function inputIssues(node: GraphNode, spec: NodeSpec, error: z.ZodError): Issue[] {
  return error.issues.map((issue) => {
    const path = issue.path.map(String);
    const schema = fieldAt(inputSchemaOf(spec), path);
    const name = schema?.title ?? path.at(-1) ?? 'the settings';
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
        ? { fix: { kind: 'set' as const, title: `Set ${name} back`, nodeId: node.id, field: path.join('.'), value: schema.default } }
        : {};
    return isMissing
      ? { ...base, code: 'input.missing', message: `${name} is empty. Fill it in.`, ...fix }
      : { ...base, code: 'input.invalid', message: `${name} ${reason(issue)}`, ...fix };
  });
}

function reason(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string'
        ? `is over ${issue.maximum} characters. Shorten it.`
        : issue.origin === 'array'
          ? `has over ${issue.maximum} lines. Remove some.`
          : `is over ${issue.maximum}. Enter a smaller number.`;
    case 'too_small':
      return issue.origin === 'string'
        ? `is under ${issue.minimum} characters. Write more.`
        : issue.origin === 'array'
          ? `needs at least ${issue.minimum} lines. Add one.`
          : `is under ${issue.minimum}. Enter a larger number.`;
    case 'invalid_type':
      return `has to be ${{ number: 'a number', int: 'a whole number', string: 'text', boolean: 'yes or no', array: 'a list', object: 'a group of values' }[issue.expected as string] ?? issue.expected}. Enter it again.`;
    case 'invalid_value':
      return `has to be one of ${issue.values.join(', ')}. Choose one of them.`;
    default:
      // Our schemas give sentences for their own patterns; zod's own words for a pattern help nobody.
      return issue.message.startsWith('Invalid')
        ? 'is not written in the right form. Enter it again.'
        : `cannot be used: ${issue.message}.`;
  }
}

/** The schema of a field, by path; list positions lead to the item. */
export function fieldAt(schema: FieldSchema, path: readonly string[]): FieldSchema | undefined {
  let at: FieldSchema | undefined = schema;
  for (const key of path)
    at = at?.items ?? at?.properties?.[key] ?? (typeof at?.additionalProperties === 'object' ? at.additionalProperties : undefined);
  return at;
}
