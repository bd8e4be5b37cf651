'use client';
import type { FieldSchema, Issue } from '@signalbox/flow';
import { createContext, useContext } from 'react';
import type { InsertValue } from './insert-values.ts';

/** The JSON Schema of a setting with the marks of fields.ts that only a form reads. */
export type FormSchema = FieldSchema & {
  lines?: number;
  placeholder?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minLength?: number;
};

export interface WidgetProps {
  /** Of the control; also the path of the setting, so that issues find it. */
  path: string;
  id: string;
  schema: FormSchema;
  value: unknown;
  onChange: (value: unknown) => void;
  error: string | null;
}
export interface FormFacts {
  values: readonly InsertValue[];
  issues: readonly Issue[];
  ownAddresses: readonly { id: string; value: string; providerName: string }[];
  readOnly: boolean;
}
export const FormContext = createContext<FormFacts>({ values: [], issues: [], ownAddresses: [], readOnly: false });
export const useFormFacts = (): FormFacts => useContext(FormContext);

/** What the compiler says about exactly this setting. */
export const issueAt = (issues: readonly Issue[], path: string): string | null =>
  issues.find((issue) => issue.field === path)?.message ?? null;
export const asText = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value);
