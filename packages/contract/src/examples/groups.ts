import type { AddedMembers, AddMembers, ChangeGroup, GroupDetail } from '../groups.ts';
import { exampleId } from './ids.ts';

export const groupDetailExample: GroupDetail = {
  ...{ id: exampleId('group', 1), name: 'Plumbers', count: 34, auto: false, archived: false },
  uses: [{ id: exampleId('workflow'), name: 'Burst pipe' }],
};
export const changeGroupExample: ChangeGroup = { name: 'Plumbers on duty' };
export const addMembersExample: AddMembers = { contactIds: [], addresses: ['070-174 06 12', '+46 70 174 06 13'], create: false };
export const addedMembersExample: AddedMembers = { added: 1, already: 0, unknown: ['+46 70 174 06 13'], invalid: [] };
