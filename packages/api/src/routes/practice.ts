import { createRoute } from '@hono/zod-openapi';
import {
  BoxMails,
  ChangePhoneContact,
  PhoneContact,
  PhoneMessages,
  PhoneOutcome,
  PhoneQuery,
  PhoneSend,
  PracticeMailbox,
  TryIt,
  WriteBoxMail,
} from '@signalbox/contract';
import {
  boxMailsExample,
  changePhoneContactExample,
  phoneContactExample,
  phoneMessagesExample,
  phoneOutcomeExample,
  phoneSendExample,
  practiceMailboxExample,
  tryItExample,
  writeBoxMailExample,
} from '@signalbox/contract/examples';
import { z } from 'zod';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, body } from '../describe.ts';

const params = z.object({
  number: z.string().min(1).max(30).meta({ description: 'Number of a practice phone of the account.', example: '+46701740612' }),
});
const tryIt = createRoute({
  method: 'get',
  path: '/try-it',
  operationId: 'getTryIt',
  summary: 'The demo',
  description: 'Which word to text to which number, and from which practice phones. 404 when the demo workflow is gone.',
  responses: { 200: answers(TryIt, 'What to text where', tryItExample) },
});
const setUp = createRoute({
  method: 'post',
  path: '/try-it/phone',
  operationId: 'setUpPhone',
  summary: 'Give the account a practice phone',
  description: 'Where there is one already nothing changes.',
  responses: { 200: answers(TryIt, 'What to text where', tryItExample) },
});
const add = createRoute({
  method: 'post',
  path: '/practice/phones',
  operationId: 'addPhone',
  summary: 'Add a practice phone',
  description: 'So that another person can take part; three at most. One that was put away comes back, with its texts.',
  responses: { 200: answers(TryIt, 'What to text where', tryItExample) },
});
const putAway = createRoute({
  method: 'delete',
  path: '/practice/phones/{number}',
  operationId: 'putPhoneAway',
  summary: 'Put a practice phone away',
  description: 'Its number stays with the account. The last one stays where it is.',
  request: { params },
  responses: { 200: answers(TryIt, 'What to text where', tryItExample) },
});
const contact = createRoute({
  method: 'get',
  path: '/practice/phones/{number}/contact',
  operationId: 'getPhoneContact',
  summary: 'Who has a practice phone',
  description: 'The contact with this number; before its first text there may be none, and the name is empty.',
  request: { params },
  responses: { 200: answers(PhoneContact, 'The person', phoneContactExample) },
});
const changeContact = createRoute({
  method: 'put',
  path: '/practice/phones/{number}/contact',
  operationId: 'changePhoneContact',
  summary: 'Say who has a practice phone',
  description: 'Name, language and fields of the contact with this number, which is made where there is none.',
  request: { params, body: body(ChangePhoneContact, changePhoneContactExample) },
  responses: { 200: answers(PhoneContact, 'The person', phoneContactExample) },
});
const read = createRoute({
  method: 'get',
  path: '/practice/phones/{number}/messages',
  operationId: 'readPhone',
  summary: 'Texts on the practice phone',
  description: 'Those that are new or changed since the answer before; waits for the first one when it is asked to.',
  request: { params, query: PhoneQuery },
  responses: { 200: answers(PhoneMessages, 'New and changed texts', phoneMessagesExample) },
});
const send = createRoute({
  method: 'post',
  path: '/practice/phones/{number}/messages',
  operationId: 'sendFromPhone',
  summary: 'Text from the practice phone',
  description: 'Goes over the simulator to one of the account’s own numbers.',
  request: { params, body: body(PhoneSend, phoneSendExample) },
  responses: { 202: { description: 'On its way' } },
});
const outcome = createRoute({
  method: 'put',
  path: '/practice/phones/{number}/outcome',
  operationId: 'setPhoneOutcome',
  summary: 'What happens to the next texts',
  description: 'Delivered, late, lost, refused: to see what a workflow does about it.',
  request: { params, body: body(PhoneOutcome, phoneOutcomeExample) },
  responses: { 204: { description: 'Set' } },
});

const mailbox = createRoute({
  method: 'get',
  path: '/practice/mailbox',
  operationId: 'getPracticeMailbox',
  summary: 'The practice mailbox',
  description: 'Its address, and the addresses of the account that it reaches.',
  responses: { 200: answers(PracticeMailbox, 'The mailbox', practiceMailboxExample) },
});
const setUpMailbox = createRoute({
  method: 'post',
  path: '/practice/mailbox',
  operationId: 'setUpMailbox',
  summary: 'Connect the practice mail server',
  description: 'Makes a provider for the mail server of the simulator, and an address of the account at it. What is there already stays.',
  responses: { 200: answers(PracticeMailbox, 'The mailbox', practiceMailboxExample) },
});
const readMails = createRoute({
  method: 'get',
  path: '/practice/mailbox/mails',
  operationId: 'readMailbox',
  summary: 'Mails in the practice mailbox',
  description: 'Those since the answer before; waits for the first one when it is asked to.',
  request: { query: PhoneQuery },
  responses: { 200: answers(BoxMails, 'New mails', boxMailsExample) },
});
const writeMail = createRoute({
  method: 'post',
  path: '/practice/mailbox/mails',
  operationId: 'writeFromMailbox',
  summary: 'Write from the practice mailbox',
  description: 'Goes over the simulator and the mail door to one of the account’s own addresses.',
  request: { body: body(WriteBoxMail, writeBoxMailExample) },
  responses: { 202: { description: 'On its way' } },
});

export const practiceRoutes: ResourceRoutes = {
  tag: 'Practice',
  description: 'The demo, its phones and its mailbox.',
  add(app) {
    app.openapi(tryIt, async (c) => c.json(await c.var.services.practice.tryIt(c.var.actor), 200));
    app.openapi(setUp, async (c) => c.json(await c.var.services.practice.setUpPhone(c.var.actor), 200));
    app.openapi(add, async (c) => c.json(await c.var.services.practice.addPhone(c.var.actor), 200));
    app.openapi(putAway, async (c) => c.json(await c.var.services.practice.putPhoneAway(c.var.actor, c.req.valid('param').number), 200));
    app.openapi(contact, async (c) => c.json(await c.var.services.practice.contact(c.var.actor, c.req.valid('param').number), 200));
    app.openapi(changeContact, async (c) => {
      const { number } = c.req.valid('param');
      return c.json(await c.var.services.practice.changeContact(c.var.actor, number, c.req.valid('json')), 200);
    });
    app.openapi(read, async (c) => {
      const { number } = c.req.valid('param');
      return c.json(await c.var.services.practice.read(c.var.actor, number, c.req.valid('query'), c.req.raw.signal), 200);
    });
    app.openapi(send, async (c) => {
      await c.var.services.practice.send(c.var.actor, c.req.valid('param').number, c.req.valid('json'));
      return c.body(null, 202);
    });
    app.openapi(outcome, async (c) => {
      await c.var.services.practice.setOutcome(c.var.actor, c.req.valid('param').number, c.req.valid('json'));
      return c.body(null, 204);
    });
    app.openapi(mailbox, async (c) => c.json(await c.var.services.practice.mailbox(c.var.actor), 200));
    app.openapi(setUpMailbox, async (c) => c.json(await c.var.services.practice.setUpMailbox(c.var.actor), 200));
    app.openapi(readMails, async (c) =>
      c.json(await c.var.services.practice.readMailbox(c.var.actor, c.req.valid('query'), c.req.raw.signal), 200),
    );
    app.openapi(writeMail, async (c) => {
      await c.var.services.practice.writeFromMailbox(c.var.actor, c.req.valid('json'));
      return c.body(null, 202);
    });
  },
};
