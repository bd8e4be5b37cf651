import { bindUseCases } from '../shared/bind-use-cases.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { getTryIt, setUpPhone } from './get-try-it.ts';
import { readPhone, sendFromPhone, setPhoneOutcome } from './practice-phone.ts';

export const practiceServices = (context: ServiceContext) =>
  bindUseCases(context, { tryIt: getTryIt, setUpPhone, read: readPhone, send: sendFromPhone, setOutcome: setPhoneOutcome });
