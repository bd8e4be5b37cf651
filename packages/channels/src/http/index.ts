import { aspsmsDouble } from '../aspsms/double.ts';
import { elksDouble } from '../elks/double.ts';
import { httpTextDouble } from '../httpsms/double.ts';
import { twilioDouble } from '../twilio/double.ts';
import type { HttpDouble } from './double.ts';

export type { DoubleAnswer, DoubleCall, DoubleRequest, HttpDouble } from './double.ts';
export { type HttpFault, httpFaults, type PlayedDouble, playDouble } from './play-double.ts';

/** The operators that can be played, by the kinds that reach them. */
export const httpDoubles: readonly HttpDouble[] = [elksDouble, twilioDouble, aspsmsDouble, httpTextDouble];
