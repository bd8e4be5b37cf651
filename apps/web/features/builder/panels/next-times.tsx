import type { GraphNode } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';
import { calendarsOfSchedules, clockNote, nextTimes, readScheduleConfig } from '@signalbox/nodes/schedule';
import { useFormat, useWords } from '@signalbox/ui';
import { useCalendar } from '../../calendars/calendar-queries.ts';
import { useMinute } from '../../lists/use-minute.ts';
import { useMe } from '../../shell/me-queries.ts';

/** When a schedule is due next, as its settings stand now. */
export function NextTimes({ node }: { node: GraphNode }) {
  const t = useWords();
  const f = useFormat();
  const now = useMinute();
  const zone = useMe().data?.account.timeZone;
  const config = configOf(node);
  const [named] = config === null ? [] : calendarsOfSchedules([config]);
  const calendar = useCalendar(named);
  const isKnown = zone !== undefined && (named === undefined || calendar.data !== undefined || calendar.error !== null);
  const calendars = new Map(named !== undefined && calendar.data ? [[named, calendar.data]] : []);
  const rule = isKnown && config !== null ? readScheduleConfig(config, { accountTimeZone: zone, calendars }).rule : null;
  const times = rule ? nextTimes(rule, { after: now, count: 10, since: now }) : [];
  const noteOf = (moment: number) => (rule ? clockNote(rule, moment) : null);
  return (
    <section aria-label={t('panels.schedule.title')} className="grid gap-1.5">
      <h3 className="text-sm font-label!">{t('panels.schedule.title')}</h3>
      {config === null ? <p className="text-sm text-muted">{t('panels.schedule.unclear')}</p> : null}
      {rule && times.length === 0 ? <p className="text-sm text-wait">{t('panels.schedule.never')}</p> : null}
      {rule && times.length > 0 ? (
        <>
          <ol className="grid gap-1 rounded-md bg-sunken px-3 py-2 text-sm">
            {times.map((moment) => {
              const note = noteOf(moment);
              return (
                <li key={moment}>
                  <time dateTime={new Date(moment).toISOString()} className="num">
                    {f.due(new Date(moment).toISOString(), rule.zone)}
                  </time>
                  {note ? <span className="block text-wait">{t(`panels.schedule.${note}`)}</span> : null}
                </li>
              );
            })}
          </ol>
          <p className="text-sm text-muted">{t('panels.schedule.zone', { zone: rule.zone })}</p>
        </>
      ) : null}
    </section>
  );
}

/** What the settings say; null as long as one of them cannot be used. */
function configOf(node: GraphNode): unknown {
  const spec = catalogue.get(node.type);
  const read = spec?.input.safeParse(node.input);
  if (!spec?.bind || !read?.success) return null;
  return spec.bind(read.data).config;
}
