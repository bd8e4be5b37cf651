import { bindUseCases } from '../shared/bind-use-cases.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { createGroup, createTag } from './create-label.ts';
import { listContactFields } from './list-contact-fields.ts';
import { listContacts } from './list-contacts.ts';
import { listGroups, listTags } from './list-labels.ts';

export const contactServices = (context: ServiceContext) =>
  bindUseCases(context, {
    list: listContacts,
    tags: listTags,
    groups: listGroups,
    fields: listContactFields,
    createTag,
    createGroup,
  });
