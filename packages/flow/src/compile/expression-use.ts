import type { ErrorFacts } from '@signalbox/words/light';
import type { ExpressionType } from '../expression/expression.ts';
import type { ValueType } from '../graph/node-spec.ts';
import type { AssignedValues } from './assigned-values.ts';
import type { CompileFacts } from './compile-facts.ts';
import type { Issue } from './issue.ts';
import type { CompileNode, CompileNodes } from './read-nodes.ts';
import type { TypedEnvironment } from './typed-environment.ts';

/** What is known where an expression stands. */
export interface Scope {
  node: CompileNode;
  nodes: CompileNodes;
  /** The containers around it, from the nearest outwards. */
  around: readonly CompileNode[];
  assigned: AssignedValues;
  facts: CompileFacts;
  /** Kinds of the triggers that start the workflow. */
  startedBy: readonly string[];
  types: TypedEnvironment;
  issues: Issue[];
  /** Types of the settings, by path; filled while they are checked. */
  found: Map<string, ValueType>;
  /** Steps whose values are read; filled likewise. */
  reads: Set<string>;
  /** Fields of triggers that are read, here or elsewhere; filled likewise. */
  triggerReads: Set<string>;
}

export interface ExpressionUse {
  field: string;
  source: string;
  /** Where the expression starts in the text of the field. */
  from: number;
  type: ExpressionType;
  /** Stands in a text, so lists and groups of values make no sense. */
  isHole: boolean;
  /** Its contact is each person that a text goes to, so there always is one. */
  ofEach?: boolean;
}

/** Reports a part of an expression; the whole when no part is named. */
export type ReportAt = (found: ErrorFacts, from?: number, to?: number) => null;
