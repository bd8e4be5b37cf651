/** Key of the drafts that somebody looks on at; the live stream says when one was saved. */
export const draftWatch = (workflowId: string) => ['workflows', 'drafts', workflowId];
