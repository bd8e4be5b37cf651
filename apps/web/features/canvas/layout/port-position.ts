import { errorPort, type Port } from '@signalbox/flow';
import { heights, type StepModel, stripHeight } from '../cards/step-model.ts';

export interface Size {
  width: number;
  height: number;
}
export interface PortPosition {
  x: number;
  y: number;
  line: Port['line'];
}
/** So many outcomes have a word and a ring of their own; of more, the last place says how many there are. */
export const mostOutcomes = 5;

/** The outcomes that stand in the strip, and those behind the last place. */
export function stripOf(main: readonly Port[]): { shown: readonly Port[]; behind: readonly Port[] } {
  return main.length <= mostOutcomes
    ? { shown: main, behind: [] }
    : { shown: main.slice(0, mostOutcomes - 1), behind: main.slice(mostOutcomes - 1) };
}

/** Where a port's ring stands, measured from the top left corner. `entry` = where the body of a frame begins. */
export function portPosition(
  model: StepModel,
  port: string,
  { width, height }: Size = { width: model.width, height: model.height },
  entry: number = width / 2,
): PortPosition {
  if (model.inside?.name === port) return { x: entry, y: heights.head, line: 'main' };
  const strip = stripHeight(model);
  const siding = model.sidings.findIndex((one) => one.name === port);
  if (siding >= 0) return { x: width, y: height - strip - (model.sidings.length - siding - 0.5) * heights.siding, line: 'siding' };
  const quiet = model.quiet.findIndex((one) => one.name === port);
  if (quiet >= 0 || port === errorPort.name)
    return { x: width, y: (heights.head * (Math.max(0, quiet) + 1)) / (model.quiet.length + 1), line: 'siding' };
  const { shown, behind } = stripOf(model.main);
  const at = model.main.findIndex((one) => one.name === port);
  const places = shown.length + (behind.length > 0 ? 1 : 0);
  const place = Math.min(Math.max(0, at), Math.max(0, places - 1));
  return { x: (width * (place + 0.5)) / Math.max(1, places), y: height, line: 'main' };
}
