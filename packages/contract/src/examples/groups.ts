import type { AddedMembers, AddMembers, ChangeGroup, CreateGroup, GroupDetail, GroupPreview, PreviewGroup, WhyMember } from '../groups.ts';
import { exampleId } from './ids.ts';

export const groupDetailExample: GroupDetail = {
  ...{ id: exampleId('group', 1), name: 'Plumbers', count: 34, auto: false, when: null, archived: false },
  uses: [{ id: exampleId('workflow'), name: 'Burst pipe' }],
};
export const changeGroupExample: ChangeGroup = { name: 'Plumbers on duty' };
export const addMembersExample: AddMembers = { contactIds: [], addresses: ['070-174 06 12', '+46 70 174 06 13'], create: false };
export const addedMembersExample: AddedMembers = { added: 1, already: 0, unknown: ['+46 70 174 06 13'], invalid: [] };

const when = '"Water" in contact.tags && default(same(contact.language, "sv"), false)';
export const createGroupExample: CreateGroup = { name: 'Water, in Swedish', when };
export const previewGroupExample: PreviewGroup = { when };
export const groupPreviewExample: GroupPreview = {
  ...{ count: 311, joins: 0, leaves: 13 },
  first: [{ id: exampleId('contact'), name: 'Aino Lehtonen' }],
};
export const whyMemberExample: WhyMember = {
  ...{ isIn: false, join: 'and', active: true },
  parts: [
    { text: '"Water" in contact.tags', holds: true },
    { text: 'default(same(contact.language, "sv"), false)', holds: false },
  ],
};
