import { type ErrorFacts, word } from '@signalbox/words/light';
import type { ValueType } from '../graph/node-spec.ts';
import { suggest } from '../graph/suggest.ts';
import type { FieldSchema } from '../graph/value-types.ts';
import { partOf } from '../graph/value-types.ts';
import type { CompileFacts, TableFact } from './compile-facts.ts';
import type { Scope } from './expression-use.ts';
import { finding } from './finding.ts';
import type { GraphFix } from './issue.ts';
import { isAsked } from './outside-names.ts';

/** A step that looks into a table: is it there, has it the columns that the step names, and one to find rows by? */
export function checkTable(scope: Scope, schema: FieldSchema): void {
  const { node, facts, issues } = scope;
  const field = Object.entries(schema.properties ?? {}).find(([, { ui }]) => ui === 'table')?.[0];
  const named = field === undefined ? undefined : node.input[field];
  if (field === undefined || typeof named !== 'string' || named === '' || !facts.tables || !isAsked(facts, 'tables', named)) return;
  const table = tableOf(facts, named);
  const report = (found: ErrorFacts, path: string, fix?: GraphFix): void =>
    void issues.push({ ...found, severity: 'error', nodeId: node.id, field: path, ...(fix ? { fix } : {}) });
  if (!table) {
    report(finding('table.unknown', { step: node.title }), field);
    return;
  }
  visit(node.input, schema, '');

  function visit(value: unknown, at: FieldSchema, path: string): void {
    if (typeof value === 'string') {
      if (at.ui === 'tableColumn') column(value, path, at);
    } else if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, at.items ?? {}, `${path}.${index}`);
    else if (typeof value === 'object' && value !== null)
      for (const [name, item] of Object.entries(value)) visit(item, partOf(at, name), path === '' ? name : `${path}.${name}`);
  }

  function column(key: string, path: string, { keyed }: FieldSchema): void {
    if (!table) return;
    if (key === '') {
      // Nothing chosen is the column by which rows are found, where there is one.
      if (keyed && table.keyColumn === null) report(finding('table.no_key', { name: table.name }), path);
      return;
    }
    if (table.columns.some((one) => one.key === key)) return;
    const near = suggest(
      key,
      table.columns.map((one) => one.key),
    );
    const meant = table.columns.find((one) => one.key === near);
    report(
      finding('table.unknown_column', { name: table.name, column: key }),
      path,
      meant && { kind: 'set', title: word('fixes.changeTo', { value: meant.title }), nodeId: node.id, field: path, value: meant.key },
    );
  }
}

const tableOf = (facts: CompileFacts, id: string): TableFact | null => facts.tables?.find((one) => one.id === id) ?? null;

/** What an expression reads in a row; an empty number is null. */
export function rowType(facts: CompileFacts, id: string): Record<string, ValueType> | null {
  const table = tableOf(facts, id);
  return table && Object.fromEntries(table.columns.map(({ key, type }) => [key, valueTypes[type] ?? 'string']));
}
const valueTypes: Readonly<Record<string, ValueType>> = { number: 'double', boolean: 'bool' };
