import { durationWord, type Port } from '@signalbox/flow';
import { word } from '@signalbox/words/light';

/** The way out when time is over; `kept` = fields known before. */
export const latePort = (what: 'noAnswer' | 'notDone', timeout: unknown, kept: readonly string[]): Port => {
  const span = durationWord(timeout);
  return {
    name: 'timeout',
    title: span ? word(`steps.port.${what}`, { span }) : word(`steps.port.${what}InTime`),
    line: 'siding',
    optional: true,
    sets: kept,
  };
};
