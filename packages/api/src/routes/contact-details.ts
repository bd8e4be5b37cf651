import { createRoute } from '@hono/zod-openapi';
import {
  AddContactAddress,
  ChangeContact,
  ChangeContactAddress,
  ChangeContacts,
  ChangedContacts,
  ContactDetail,
  ContactEntryPage,
  ContactEntryQuery,
  CreateContact,
  CreateLabel,
  NoteOnContact,
} from '@signalbox/contract';
import {
  addContactAddressExample,
  changeContactAddressExample,
  changeContactExample,
  changeContactsExample,
  changedContactsExample,
  contactDetailExample,
  contactEntryPageExample,
  createContactExample,
  createLabelExample,
  noteOnContactExample,
} from '@signalbox/contract/examples';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, body, idOf, pathId } from '../describe.ts';

const contact = answers(ContactDetail, 'The contact', contactDetailExample);
const ofAddress = idOf('contact').extend({ addressId: pathId('address') });

const create = createRoute({
  method: 'post',
  path: '/contacts',
  operationId: 'createContact',
  summary: 'Make a contact',
  description: 'Addresses are read by the first channel that can. 409 `address.taken` when one is another contact’s.',
  request: { body: body(CreateContact, createContactExample) },
  responses: { 201: answers(ContactDetail, 'The new contact', contactDetailExample) },
});
const changeMany = createRoute({
  method: 'post',
  path: '/contacts/changes',
  operationId: 'changeContacts',
  summary: 'Do one thing for many contacts',
  description: 'A tag or a group that is not there is made. Answers those for whom it was something new.',
  request: { body: body(ChangeContacts, changeContactsExample) },
  responses: { 200: answers(ChangedContacts, 'Who was changed', changedContactsExample) },
});
const get = createRoute({
  method: 'get',
  path: '/contacts/{id}',
  operationId: 'getContact',
  summary: 'A contact',
  description: 'With addresses and opt-outs, tags, groups and the runs about them that are open.',
  request: { params: idOf('contact') },
  responses: { 200: contact },
});
const change = createRoute({
  method: 'patch',
  path: '/contacts/{id}',
  operationId: 'changeContact',
  summary: 'Change a contact',
  description: 'Only what is given is changed. 409 `contact.changed_elsewhere` when `revision` is not the stored one.',
  request: { params: idOf('contact'), body: body(ChangeContact, changeContactExample) },
  responses: { 200: contact },
});
const entries = createRoute({
  method: 'get',
  path: '/contacts/{id}/entries',
  operationId: 'listContactEntries',
  summary: 'What happened with a contact, newest first',
  description: 'Messages, runs about them, notes and changes.',
  request: { params: idOf('contact'), query: ContactEntryQuery },
  responses: { 200: answers(ContactEntryPage, 'A page of what happened', contactEntryPageExample) },
});
const note = createRoute({
  method: 'post',
  path: '/contacts/{id}/notes',
  operationId: 'noteOnContact',
  summary: 'Keep a note',
  description: 'Only members see it.',
  request: { params: idOf('contact'), body: body(NoteOnContact, noteOnContactExample) },
  responses: { 204: { description: 'Kept' } },
});
const addAddress = createRoute({
  method: 'post',
  path: '/contacts/{id}/addresses',
  operationId: 'addContactAddress',
  summary: 'Give a contact an address',
  description: 'It comes last. 409 `address.taken` when it is another contact’s.',
  request: { params: idOf('contact'), body: body(AddContactAddress, addContactAddressExample) },
  responses: { 200: contact },
});
const changeAddress = createRoute({
  method: 'patch',
  path: '/contacts/{id}/addresses/{addressId}',
  operationId: 'changeContactAddress',
  summary: 'Correct an address, verify it, or hold its messages back',
  description: 'Only what is given is changed. Messages to an address that is held back are not sent.',
  request: { params: ofAddress, body: body(ChangeContactAddress, changeContactAddressExample) },
  responses: { 200: contact },
});
const removeAddress = createRoute({
  method: 'delete',
  path: '/contacts/{id}/addresses/{addressId}',
  operationId: 'removeContactAddress',
  summary: 'Take an address from a contact',
  description: 'Messages to and from it stay; an opt-out of it stays, too.',
  request: { params: ofAddress },
  responses: { 200: contact },
});
const tag = createRoute({
  method: 'post',
  path: '/contacts/{id}/tags',
  operationId: 'tagContact',
  summary: 'Tag a contact',
  description: 'A tag that is not there is made. Runs that wait for the tag hear of it.',
  request: { params: idOf('contact'), body: body(CreateLabel, createLabelExample) },
  responses: { 200: contact },
});
const untag = createRoute({
  method: 'delete',
  path: '/contacts/{id}/tags/{tagId}',
  operationId: 'untagContact',
  summary: 'Take a tag from a contact',
  description: 'One that they do not have changes nothing.',
  request: { params: idOf('contact').extend({ tagId: pathId('tag') }) },
  responses: { 200: contact },
});
const join = createRoute({
  method: 'post',
  path: '/contacts/{id}/groups',
  operationId: 'addContactToGroup',
  summary: 'Put a contact into a group',
  description: 'A group that is not there is made.',
  request: { params: idOf('contact'), body: body(CreateLabel, createLabelExample) },
  responses: { 200: contact },
});
const leave = createRoute({
  method: 'delete',
  path: '/contacts/{id}/groups/{groupId}',
  operationId: 'removeContactFromGroup',
  summary: 'Take a contact out of a group',
  description: 'One that they are not in changes nothing.',
  request: { params: idOf('contact').extend({ groupId: pathId('group') }) },
  responses: { 200: contact },
});

/** One contact and what can be done with it; they stand with the other routes of contacts. */
export const addContactDetailRoutes: ResourceRoutes['add'] = (app) => {
  app.openapi(create, async (c) => c.json(await c.var.services.contacts.create(c.var.actor, c.req.valid('json')), 201));
  app.openapi(changeMany, async (c) => c.json(await c.var.services.contacts.changeMany(c.var.actor, c.req.valid('json')), 200));
  app.openapi(get, async (c) => c.json(await c.var.services.contacts.get(c.var.actor, c.req.valid('param').id), 200));
  app.openapi(change, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await c.var.services.contacts.change(c.var.actor, id, c.req.valid('json')), 200);
  });
  app.openapi(entries, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await c.var.services.contacts.entries(c.var.actor, id, c.req.valid('query')), 200);
  });
  app.openapi(note, async (c) => {
    await c.var.services.contacts.note(c.var.actor, c.req.valid('param').id, c.req.valid('json'));
    return c.body(null, 204);
  });
  app.openapi(addAddress, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await c.var.services.contacts.addAddress(c.var.actor, id, c.req.valid('json')), 200);
  });
  app.openapi(changeAddress, async (c) =>
    c.json(await c.var.services.contacts.changeAddress(c.var.actor, c.req.valid('param'), c.req.valid('json')), 200),
  );
  app.openapi(removeAddress, async (c) => c.json(await c.var.services.contacts.removeAddress(c.var.actor, c.req.valid('param')), 200));
  app.openapi(tag, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await c.var.services.contacts.tag(c.var.actor, id, c.req.valid('json')), 200);
  });
  app.openapi(untag, async (c) => c.json(await c.var.services.contacts.untag(c.var.actor, c.req.valid('param')), 200));
  app.openapi(join, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(await c.var.services.contacts.addToGroup(c.var.actor, id, c.req.valid('json')), 200);
  });
  app.openapi(leave, async (c) => c.json(await c.var.services.contacts.removeFromGroup(c.var.actor, c.req.valid('param')), 200));
};
