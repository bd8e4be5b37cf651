'use client';
import { channels } from '@signalbox/domain';
import { fieldProps, Select, TextInput, useWords, type Words } from '@signalbox/ui';
import { sayText } from '@signalbox/words/light';
import { asText, issueAt, useFormFacts, type WidgetProps } from '../form-context.tsx';
import { asRows } from '../rows/as-rows.ts';
import { type CellPlace, RowTable } from '../rows/row-table.tsx';
import { CellFrame, ChoiceCell, TemplateCell } from '../rows/table-cells.tsx';
import { useGroups } from './use-pick-lists.ts';

const mediums = (t: Words): Readonly<Record<string, string>> =>
  Object.fromEntries(channels.all.map(({ id, words }) => [id, sayText(t, words.medium)]));

/** By which channel people are reached: the first that fits, all of them, or one. */
export function ReachWidget({ id, schema, value, onChange, error }: WidgetProps) {
  const t = useWords();
  const { readOnly } = useFormFacts();
  const usual = { first: t('form.reach.first'), all: t('form.reach.all') };
  const options = Object.entries({ ...usual, ...mediums(t) }).map(([option, label]) => ({ value: option, label }));
  return (
    <Select
      {...fieldProps(id, error, schema.description)}
      disabled={readOnly}
      value={asText(value)}
      options={options}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** Words that are another channel's own. */
export function OwnWordsWidget({ id, path, value, onChange }: WidgetProps) {
  const t = useWords();
  const rows = asRows(value);
  const free = channels.all.find((channel) => !rows.some((row) => row.channel === channel.id)) ?? channels.all[0];
  return (
    <RowTable
      {...{ id, path, rows, onChange }}
      kind="line"
      blank={() => ({ channel: free?.id ?? '', subject: '', text: '' })}
      columns={[
        { key: 'channel', title: t('form.cell.channel'), cell: (place) => <ChoiceCell place={place} options={mediums(t)} /> },
        {
          key: 'subject',
          title: t('form.cell.subject'),
          cell: (place) =>
            channels.get(asText(place.row.channel))?.withSubject ? <TemplateCell place={place} schema={{ ui: 'template' }} /> : null,
        },
        {
          key: 'text',
          title: t('form.cell.text'),
          width: 'minmax(0,2fr)',
          cell: (place) => <TemplateCell place={place} schema={{ ui: 'template', lines: 3 }} />,
        },
      ]}
    />
  );
}

/** Groups by name, with how many are in each. */
export function GroupsWidget({ id, path, value, onChange }: WidgetProps) {
  const t = useWords();
  return (
    <RowTable
      {...{ id, path, onChange }}
      rows={asRows(value)}
      kind="line"
      blank={() => ({ name: '' })}
      columns={[{ key: 'name', title: t('form.cell.group'), cell: (place) => <GroupCell place={place} /> }]}
    />
  );
}

function GroupCell({ place }: { place: CellPlace }) {
  const t = useWords();
  const { issues, readOnly } = useFormFacts();
  const groups = useGroups();
  const error = issueAt(issues, place.path);
  const known = groups.data?.items ?? [];
  const chosen = known.find(({ name }) => name === place.value);
  const count = chosen?.count ?? null;
  return (
    <CellFrame place={place} error={error} {...(count === null ? {} : { help: t('form.people.count', { count }) })}>
      <TextInput
        {...fieldProps(place.id, error)}
        list={`${place.id}-known`}
        value={asText(place.value)}
        readOnly={readOnly}
        autoComplete="off"
        onChange={(event) => place.put(event.target.value)}
      />
      <datalist id={`${place.id}-known`}>
        {known.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </CellFrame>
  );
}
