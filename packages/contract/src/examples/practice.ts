import type {
  BoxMails,
  ChangePhoneContact,
  PhoneContact,
  PhoneMessages,
  PhoneOutcome,
  PhoneSend,
  PracticeMailbox,
  TryIt,
  WriteBoxMail,
} from '../practice.ts';
import { exampleId } from './ids.ts';

export const tryItExample: TryIt = {
  workflowId: exampleId('workflow'),
  keyword: 'HELLO',
  ownAddress: '71400',
  peerName: 'Signalbox demo',
  phoneNumber: '+46701740612',
  phones: ['+46701740612'],
};
export const phoneMessagesExample: PhoneMessages = {
  messages: [
    {
      id: '41',
      no: 41,
      direction: 'in',
      peer: '71400',
      text: 'Hello. Are you well?',
      parts: 1,
      at: '2026-03-02T08:00:04.120Z',
      state: 'delivered',
    },
  ],
  next: 42,
};
export const phoneSendExample: PhoneSend = { to: '71400', text: 'HELLO' };
export const phoneOutcomeExample: PhoneOutcome = { outcome: 'delayed', delayMs: 5000, times: 1 };
export const phoneContactExample: PhoneContact = { name: 'Elsa Nyström', language: 'sv', fields: { floor: 3 } };
export const changePhoneContactExample: ChangePhoneContact = { name: 'Elsa Nyström', language: 'sv', fields: { floor: 3 } };
export const practiceMailboxExample: PracticeMailbox = {
  address: 'maja-k3f9q2@practice.example',
  ownAddresses: ['hello-k3f9q2@practice.example'],
};
export const boxMailsExample: BoxMails = {
  mails: [
    {
      id: '<0193a5c1-7b3e-7c4d-9f2a-5d1e8b6c4a21@practice.example>',
      no: 1,
      direction: 'in',
      peer: 'hello-k3f9q2@practice.example',
      subject: 'Re: Order',
      text: 'How many?',
      files: [],
      at: '2026-03-02T08:00:04.120Z',
    },
  ],
  next: 1,
};
export const writeBoxMailExample: WriteBoxMail = { to: 'hello-k3f9q2@practice.example', subject: 'Order', text: 'Oats, please' };
