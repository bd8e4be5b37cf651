'use client';
import type { FieldSchema, Graph, ToldIssue } from '@signalbox/flow';
import type { Complaint } from '@signalbox/ui';
import { createContext, useContext } from 'react';
import type { InsertValue } from './values/insert-values.ts';
import type { Sample } from './values/sample.ts';
import type { Results } from './values/use-sample.ts';

/** The JSON Schema of a setting with the marks of its field that only a form reads. */
export type FormSchema = FieldSchema & {
  lines?: number;
  placeholder?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  /** Bounds of a number that may be missing; its schema has them deeper. */
  min?: number;
  most?: number;
  /** How a text with values is best typed: `dateTime`. */
  as?: string;
  /** Asked for only while other settings have one of these values. */
  when?: Readonly<Record<string, readonly (string | boolean)[]>>;
};

export interface WidgetProps {
  /** Of the control; also the path of the setting, so that issues find it. */
  path: string;
  id: string;
  schema: FormSchema;
  value: unknown;
  onChange: (value: unknown) => void;
  error: Complaint | null;
}
export interface FormFacts {
  /** The workflow around the step; null in forms that stand alone. */
  graph: Graph | null;
  nodeId: string | null;
  values: readonly InsertValue[];
  issues: readonly ToldIssue[];
  ownAddresses: readonly { id: string; value: string; providerName: string; kind?: string; usual?: boolean }[];
  readOnly: boolean;
  /** Where runs of the step are found; missing in forms that stand alone. */
  workflowId?: string;
  /** Makes a Branch a step with as many ways as are wanted. */
  onMoreWays?: () => void;
  /** What texts are shown with as an example. */
  sample?: Sample | undefined;
  /** Whose values these are, and others to choose. */
  results?: Results | undefined;
}
export const FormContext = createContext<FormFacts>({
  graph: null,
  nodeId: null,
  values: [],
  issues: [],
  ownAddresses: [],
  readOnly: false,
});
export const useFormFacts = (): FormFacts => useContext(FormContext);

/** What the compiler says about exactly this setting, errors before warnings. */
export const issueAt = (issues: readonly ToldIssue[], path: string): Complaint | null =>
  complaintOf(
    issues.filter((issue) => issue.field === path).map(({ message, severity }) => ({ message, isWarning: severity === 'warning' })),
  );
export function complaintOf(found: readonly { message: string; isWarning: boolean }[]): Complaint | null {
  const first = found.find((one) => !one.isWarning) ?? found[0];
  if (!first) return null;
  return first.isWarning ? { warning: first.message } : first.message;
}
export const asText = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value);
