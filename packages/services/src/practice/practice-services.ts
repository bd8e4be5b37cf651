import { bindUseCases } from '../shared/bind-use-cases.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { getTryIt } from './get-try-it.ts';
import { changePhoneContact, readPhoneContact } from './phone-contact.ts';
import { getMailbox, readMailbox, setUpMailbox, writeFromMailbox } from './practice-mailbox.ts';
import { readPhone, sendFromPhone, setPhoneOutcome } from './practice-phone.ts';
import { addPhone, putPhoneAway, setUpPhone } from './practice-phones.ts';

export const practiceServices = (context: ServiceContext) =>
  bindUseCases(context, {
    tryIt: getTryIt,
    setUpPhone,
    addPhone,
    putPhoneAway,
    read: readPhone,
    send: sendFromPhone,
    setOutcome: setPhoneOutcome,
    contact: readPhoneContact,
    changeContact: changePhoneContact,
    mailbox: getMailbox,
    setUpMailbox,
    readMailbox,
    writeFromMailbox,
  });
