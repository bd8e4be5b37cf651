import type { ProviderType } from '@signalbox/channels';
import type { ProviderField, ProviderKind } from '@signalbox/contract';
import { type Say, sayText } from '@signalbox/words';
import { z } from 'zod';

/** A kind of provider in the reader's language: its schemas as the fields of a form. */
export function providerKind(t: Say, type: ProviderType): ProviderKind {
  return {
    type: type.type,
    channel: type.channel.id,
    title: type.title,
    help: sayText(t, type.help),
    picture: { lines: type.picture.lines, stations: (type.picture.stations ?? []).map(([x, y]) => ({ x, y })) },
    fields: [...fieldsOf(t, type.config, false), ...fieldsOf(t, type.secrets, true)],
    addressKinds: [...new Set([...type.channel.addressKinds.sends, ...type.channel.addressKinds.receives])],
    receives: type.capabilities.receives,
    receipts: type.capabilities.receipts,
    subjects: type.channel.withSubject !== undefined,
    checks: type.test !== undefined,
  };
}

interface Property {
  type?: string;
  enum?: unknown[];
  title?: string;
  description?: string;
  /** Ours: a key, too, and how many lines a text has. */
  risk?: string;
  lines?: number;
  default?: unknown;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  file?: string;
}

/** Titles and descriptions of the schemas are keys of the catalogue. */
function fieldsOf(t: Say, schema: z.ZodType, isSecret: boolean): ProviderField[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as {
    properties?: Record<string, Property>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    kind: isSecret ? 'secret' : kindOf(property),
    title: said(t, property.title) ?? name,
    help: said(t, property.description),
    required: required.includes(name),
    default: plain(property.default),
    min: property.minimum ?? null,
    max: property.maximum ?? null,
    maxLength: property.maxLength ?? null,
    lines: property.lines ?? null,
    risk: said(t, property.risk),
    file: property.file ?? null,
    options: (property.enum ?? []).map(String),
  }));
}

const kindOf = ({ type, enum: options }: Property): ProviderField['kind'] =>
  options ? 'choice' : type === 'boolean' ? 'switch' : type === 'integer' || type === 'number' ? 'number' : 'text';
const said = (t: Say, key: string | undefined): string | null => (key === undefined ? null : (t.find(key) ?? key));
const plain = (value: unknown): ProviderField['default'] =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
