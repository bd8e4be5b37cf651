import type { ComparisonKind, ConditionRow, ValueType } from '@signalbox/flow';
import type { Say } from '@signalbox/words/light';
import type { InsertValue } from '../schema-form/values/insert-values.ts';

/** A value of the run that conditions can look at. */
export interface ConditionField {
  path: string;
  title: string;
  /** The step it comes from, or *Contact*. */
  under: string;
  kind: ComparisonKind | 'any';
  /** May be missing in a run, or of another type. */
  loose: boolean;
  /** What it can be, where that is known. */
  choices: readonly string[];
}
interface OwnField {
  key: string;
  title: string;
  type: string;
  choices: readonly string[];
}

/** Everything that can be compared, the contact as a whole first, then the newest step. */
export function conditionFields(t: Say, values: readonly InsertValue[], own: readonly OwnField[]): ConditionField[] {
  const contact: ConditionField = {
    ...{
      path: 'contact',
      title: t('conditions.field.contact'),
      under: t('conditions.field.ofRun'),
      kind: 'contact',
      loose: false,
      choices: [],
    },
  };
  const found = values.flatMap((value): ConditionField[] => {
    const kind = kindOf(value.kind, value.path);
    // The account's own fields come with their choices below.
    const isLabel = value.path === 'contact.groups' || value.path === 'contact.tags' || value.path.startsWith('contact.fields.');
    return kind === null || isLabel
      ? []
      : [{ path: value.path, title: value.title, under: value.from, kind, loose: kind === 'any', choices: [] }];
  });
  return [...found.filter(({ path }) => !isOfRun(path)), contact, ...ownFields(t, own), ...found.filter(({ path }) => isOfRun(path))];
}
const isOfRun = (path: string): boolean => path.startsWith('run.');

const ownKinds: Readonly<Record<string, ConditionField['kind']>> = { number: 'number', date: 'day', boolean: 'yesNo' };
const ownFields = (t: Say, own: readonly OwnField[]): ConditionField[] =>
  own.map(({ key, title, type, choices }) => ({
    path: /^[A-Za-z_]\w*$/.test(key) ? `contact.fields.${key}` : `contact.fields[${JSON.stringify(key)}]`,
    title: title || key,
    under: t('form.from.contact'),
    kind: ownKinds[type] ?? 'text',
    loose: true,
    choices,
  }));

function kindOf(type: ValueType, path: string): ConditionField['kind'] | null {
  if (typeof type === 'object' || type.startsWith('map')) return null;
  if (type.startsWith('list')) return 'list';
  if (type === 'double') return 'number';
  if (type === 'bool') return 'yesNo';
  if (type === 'dyn') return 'any';
  return isMoment.test(path) ? 'day' : 'text';
}
/** Moments are texts in a run; their names tell. */
const isMoment = /(?:At|\.at|\.utc|\.until|\.date|\.day|Date)$/;

/** The field of a row; one that is not known may be gone, or may be written in another way. */
export const fieldOf = (fields: readonly ConditionField[], row: Pick<ConditionRow, 'field'>): ConditionField | undefined =>
  fields.find((field) => field.path === row.field);

/** The types of all values by path, for reading an expression. */
export function typesOf(values: readonly InsertValue[]): (path: string) => ValueType | undefined {
  const known = new Map(values.map((value) => [value.path, value.kind]));
  return (path) => known.get(path);
}
