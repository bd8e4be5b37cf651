import { type ErrorFacts, factsOf, type GivenValues, type IssueKey } from '@signalbox/words/light';

/** What a finding says, by the key of its sentence and the values of that: `finding('edge.into_trigger', { step, from })`. */
export const finding = <K extends IssueKey>(key: K, ...[values]: GivenValues<`issues.${K}`>): ErrorFacts => factsOf(key, values);
