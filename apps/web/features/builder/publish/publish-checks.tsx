'use client';

/** What speaks for and against publishing, beside the number of changes: results of test cases, ways that none of them covers. */
export const PublishChecks = () => null;
