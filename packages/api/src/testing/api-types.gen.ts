// Written by `npm run gen` with openapi-typescript from the description of the API. Do not edit.
export interface paths {
    "/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * API keys, newest first
         * @description Also those that ended or were revoked. Of a key only what it begins with is known.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Make an API key
         * @description A key never may more than whoever makes it, now or later. With a right to change something comes the right to read it. A key for single workflows has rights `workflow.*` and `run.*` only. Keys make no keys: this takes a session.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An API key
         * @description What it may do and when it was last used.
         */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description Its next request is refused. It stays in the list.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/{id}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was refused to an API key
         * @description Newest first. The same refusal again is counted, not listed again.
         */
        get: operations["listKeyRefusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Batches, newest first
         * @description What steps have sent to many people.
         */
        get: operations["listBatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A batch with its counts
         * @description How many stand where, why some get nothing, and when the last message will have left.
         */
        get: operations["getBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batches/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold what waits
         * @description What is on its way leaves. 409 when nothing waits.
         */
        post: operations["pauseBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batches/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who gets it, and why not
         * @description A row per person, and where it goes by all channels one for each. `next` goes into `before`.
         */
        get: operations["listBatchPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batches/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on sending
         * @description What was held goes when it was to go, or at once.
         */
        post: operations["resumeBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batches/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send again what did not arrive
         * @description Only where that may help: nothing that was refused or taken back, nothing that is unclear, and nobody who has ended messages since.
         */
        post: operations["retryBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batches/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back what waits
         * @description It is never sent. What is on its way leaves. 409 when nothing waits.
         */
        post: operations["stopBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Calendars, newest first
         * @description With their own days.
         */
        get: operations["listCalendars"];
        put?: never;
        /**
         * Make a calendar
         * @description Public holidays of Sweden, Finland, Germany, Switzerland and Spain, or of a part of one (`DE-BY`, `CH-ZH`, `ES-CT`), days of the week and days of its own. 409 `calendar.taken` for a name that another one has.
         */
        post: operations["createCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendars/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A calendar
         * @description With the days on which it is closed and the workflows that go by it.
         */
        get: operations["getCalendar"];
        put?: never;
        post?: never;
        /**
         * Delete a calendar
         * @description 409 `calendar.used` while workflows go by it and no `replacement` takes its place.
         */
        delete: operations["deleteCalendar"];
        options?: never;
        head?: never;
        /**
         * Change a calendar
         * @description Only what is given is changed; schedules that go by it are due by what it says now. 409 `calendar.changed_elsewhere` when `revision` is not the stored one.
         */
        patch: operations["changeCalendar"];
        trace?: never;
    };
    "/calendars/{id}/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Public holidays of a year
         * @description Those of its country, also days on which people work, with what the calendar says about each.
         */
        get: operations["listCalendarHolidays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a graph
         * @description What the compiler finds in a graph that is not stored.
         */
        post: operations["checkGraph"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contact-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Own fields of contacts, in their order
         * @description What the account keeps about its contacts beyond name and addresses.
         */
        get: operations["listContactFields"];
        put?: never;
        /**
         * Make a field
         * @description Its key is made of the title and stays. 409 `field.taken` when another one has the title; at most 250.
         */
        post: operations["createContactField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contact-fields/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a field
         * @description Its title, its choices, whether it is hidden and whether it has to be filled in. Values stay.
         */
        patch: operations["changeContactField"];
        trace?: never;
    };
    "/contact-fields/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put the fields in order
         * @description All of them. 409 `field.changed_elsewhere` when there are others by now.
         */
        put: operations["orderContactFields"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Contacts, newest first
         * @description With their addresses, and the tags and groups they have. The archived ones only when asked for.
         */
        get: operations["listContacts"];
        put?: never;
        /**
         * Make a contact
         * @description Addresses are read by the first channel that can. 409 `address.taken` when one is another contact’s.
         */
        post: operations["createContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A contact
         * @description With addresses and opt-outs, tags, groups and the runs about them that are open.
         */
        get: operations["getContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a contact
         * @description Only what is given is changed. 409 `contact.changed_elsewhere` when `revision` is not the stored one.
         */
        patch: operations["changeContact"];
        trace?: never;
    };
    "/contacts/{id}/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a contact an address
         * @description It comes last. 409 `address.taken` when it is another contact’s.
         */
        post: operations["addContactAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}/addresses/{addressId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take an address from a contact
         * @description Messages to and from it stay; an opt-out of it stays, too.
         */
        delete: operations["removeContactAddress"];
        options?: never;
        head?: never;
        /**
         * Correct an address, verify it, or hold its messages back
         * @description Only what is given is changed. Messages to an address that is held back are not sent.
         */
        patch: operations["changeContactAddress"];
        trace?: never;
    };
    "/contacts/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened with a contact, newest first
         * @description Messages, runs about them, notes and changes.
         */
        get: operations["listContactEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a contact into a group
         * @description A group that is not there is made.
         */
        post: operations["addContactToGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}/groups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a contact out of a group
         * @description One that they are not in changes nothing.
         */
        delete: operations["removeContactFromGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a note
         * @description Only members see it.
         */
        post: operations["noteOnContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tag a contact
         * @description A tag that is not there is made. Runs that wait for the tag hear of it.
         */
        post: operations["tagContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}/tags/{tagId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a tag from a contact
         * @description One that they do not have changes nothing.
         */
        delete: operations["untagContact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do one thing for many contacts
         * @description A tag or a group that is not there is made. Answers those for whom it was something new.
         */
        post: operations["changeContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Conversations, the newest message first
         * @description One a person, over all channels and workflows. What workflows send does not move them.
         */
        get: operations["listConversations"];
        put?: never;
        /**
         * The conversation with a contact or an address
         * @description Made when there is none yet. Nothing is sent.
         */
        post: operations["startConversation"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Assign, close, open or mark several conversations
         * @description All or none; of each only what is given. One that somebody wrote in after `at` is not closed. `undo` is the body that puts everything back.
         */
        patch: operations["changeConversations"];
        trace?: never;
    };
    "/conversations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A conversation and its person
         * @description With ways to write, opt-outs, tags, runs, and the runs that wait for the person’s next message.
         */
        get: operations["getConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Assign, close or open a conversation
         * @description Only what is given is changed. Closing answers 409 `conversation.written_meanwhile` when something unread came after `seen`.
         */
        patch: operations["changeConversation"];
        trace?: never;
    };
    "/conversations/{id}/answering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that you are writing an answer
         * @description Others see it for 15 seconds, or until you say that it is over. It locks nothing.
         */
        post: operations["tellAnswering"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a contact of an unknown address
         * @description The conversation becomes the contact’s. 409 `conversation.has_contact` when it is one’s already.
         */
        post: operations["keepAsContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was said and done, newest first
         * @description Messages of all channels, notes, who has it, when it was closed and opened.
         */
        get: operations["listEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write to the person by hand
         * @description Sent once for each `key`. A run that waits for the person goes on waiting. Who gets no messages any more is refused, 422 `address.opted_out`.
         */
        post: operations["sendInConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a note
         * @description Only members see it; it is never sent.
         */
        post: operations["noteInConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark what was seen as read
         * @description For all members. What came after `seen` stays unread.
         */
        post: operations["readConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tag the person
         * @description The tag is made when there is none of that name. 409 `conversation.no_contact` for an unknown address.
         */
        post: operations["tagPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}/tags/{tagId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a tag from the person
         * @description A tag that they do not have changes nothing.
         */
        delete: operations["untagPerson"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many conversations are open, waiting and unread
         * @description Each number is at most 1,000.
         */
        get: operations["countConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who can be given a conversation
         * @description Members of the account who may answer, by name.
         */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Devices
         * @description Those that fell silent first, newest first among them; without the archived ones.
         */
        get: operations["listDevices"];
        put?: never;
        /**
         * Add a device
         * @description The answer is the only one that holds its secret. 409 `device.key_taken` when another device has the key.
         */
        post: operations["createDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A device
         * @description Where it connects, its topics, and what it said last.
         */
        get: operations["getDevice"];
        put?: never;
        post?: never;
        /**
         * Archive a device
         * @description It is disconnected and in no list any more; its key is free again.
         */
        delete: operations["archiveDevice"];
        options?: never;
        head?: never;
        /**
         * Change a device
         * @description What is missing stays. 409 `device.changed_elsewhere` when `revision` is not the stored one.
         */
        patch: operations["changeDevice"];
        trace?: never;
    };
    "/devices/{id}/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A log of a device over a while
         * @description Average, lowest, highest and count of each step, for a chart.
         */
        get: operations["readDeviceLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a device logged
         * @description A log for each value, with the newest and who watches it.
         */
        get: operations["listDeviceLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{id}/logs/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The logs of a device as CSV
         * @description Every value with its time, oldest first. A cell that a spreadsheet would calculate is made text.
         */
        get: operations["exportDeviceLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish as a device
         * @description Workflows start as if the device had published it. What the device said last, and when, stays.
         */
        post: operations["publishAsDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/devices/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a device a new secret
         * @description The secret before it holds for as long as `keepOldMinutes` says.
         */
        post: operations["renewDeviceSecret"];
        /**
         * Revoke the secret of a device
         * @description It is disconnected at once, and is off until it is given a new one.
         */
        delete: operations["revokeDeviceSecret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changes, as server-sent events
         * @description Events `changed` with the ids of the runs, messages and workflows to read again; all empty: read everything again. An event `ping` comes every 2 s, so that a line that fell silent is known as lost.
         */
        get: operations["listenToChanges"];
        put?: never;
        /**
         * Send an event of your own
         * @description It starts the workflows that begin with it, wakes the runs that wait for it, and is told to webhooks. It is written down before it is answered.
         */
        post: operations["sendEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export-columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The columns that an export can have
         * @description Fields of the account and columns of a table included.
         */
        get: operations["listExportColumns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who exported what, newest first
         * @description Those of others are shown with the right for it.
         */
        get: operations["listExports"];
        put?: never;
        /**
         * Export a list or a table
         * @description The file is written in the background; `GET` tells how far it is. It can be fetched for 7 days. Nothing in it calculates: a cell that a spreadsheet would take for a formula is text. A spreadsheet has room for 1,048,575 rows, CSV for all.
         */
        post: operations["createExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An export
         * @description How far it is, and until when its file can be fetched.
         */
        get: operations["getExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file of an export
         * @description That it was fetched is noted. 410 `export.over` when it is not there yet or not any more.
         */
        get: operations["fetchExport"];
        put?: never;
        post?: never;
        /**
         * Stop an export, or delete its file
         * @description That it was made stays in the list.
         */
        delete: operations["endExport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file that a call brought, as a download
         * @description Whoever may read runs may read it, as long as it is kept.
         */
        get: operations["downloadFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/group-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who would be in a group that fills itself
         * @description Nothing is changed. 422 `group.query` for a condition that contacts cannot be looked up by.
         */
        post: operations["previewGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Groups by name
         * @description With the number of members. A group that fills itself has a number once somebody has counted it.
         */
        get: operations["listGroups"];
        put?: never;
        /**
         * Make a group
         * @description Nobody is in it yet, or it fills itself by a condition. A group of that name that is there already is given back.
         */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A group
         * @description With the workflows that name it. Its members are `GET /contacts?groupId=`.
         */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rename a group, archive it or bring it back
         * @description 409 `group.used` while workflows name it, 409 `group.taken` for a name that another one has.
         */
        patch: operations["changeGroup"];
        trace?: never;
    };
    "/groups/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put contacts into a group
         * @description By their ids or by their addresses. What nobody was found for is told, or made contacts where `create` says so.
         */
        post: operations["addMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/members/{contactId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why somebody is in a group that fills itself, or not
         * @description Each part of its condition with whether it holds for the contact.
         */
        get: operations["whyMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Imports of contacts, newest first
         * @description With how far each is.
         */
        get: operations["listImports"];
        put?: never;
        /**
         * Begin an import
         * @description The bytes follow in pieces. The ending of the name says what the file is: `.xlsx`, `.json`, `.vcf`; everything else is text with delimiters. 413 `import.too_large`.
         */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An import
         * @description How the file is read, where its columns go, what the dry run found, and how far it is.
         */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Say how a file is read and where its columns go
         * @description Only what is given is changed. A dry run that was made counts no longer.
         */
        patch: operations["changeImport"];
        trace?: never;
    };
    "/imports/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a dry run
         * @description Nothing is written. It goes on in the background; `GET` tells what it found. 409 `import.state` when it is not the time for it.
         */
        post: operations["checkImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rows that were left out, as CSV
         * @description As they stood in the file, with the reason in a last column: to be mended and imported again.
         */
        get: operations["downloadImportErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause an import
         * @description It stops after the rows that are under way. 409 `import.state` when it is not the time for it.
         */
        post: operations["pauseImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/pieces/{no}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Send a piece of the file
         * @description Counted from 0. Each has 1,048,576 bytes and the last one the rest; the same one again replaces it.
         */
        put: operations["putImportPiece"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at a file that is there
         * @description Encoding, delimiter, heads, dates and numbers are found, and where the columns probably go. 409 `import.state` when it is not the time for it.
         */
        post: operations["lookAtImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a paused import go on
         * @description With the next row. 409 `import.state` when it is not the time for it.
         */
        post: operations["resumeImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import
         * @description After a dry run of the same settings. It goes on in the background. 409 `import.state` when it is not the time for it.
         */
        post: operations["startImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop an import or a dry run
         * @description What an import did stays and can be taken back. 409 `import.state` when it is not the time for it.
         */
        post: operations["stopImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an import back
         * @description Within 30 days. Who came by it is archived, what it changed is put back unless somebody changed it since. 409 `import.state` when it is not the time for it.
         */
        post: operations["undoImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in
         * @description The person, their role, the account they work in, and the accounts they may work in.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Choose language, theme and time zone
         * @description Only what is given is changed; null means as the browser says.
         */
        patch: operations["changeProfile"];
        trace?: never;
    };
    "/me/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Work in another account
         * @description Everything that this session asks for from now on is about that account.
         */
        post: operations["chooseAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/lists/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the person arranged a list
         * @description Its columns, and filters under names.
         */
        get: operations["getListChoice"];
        /**
         * Arrange a list
         * @description Replaces what the person chose before. `columns` is null for the list as it is made.
         */
        put: operations["changeListChoice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Messages, newest first
         * @description What was sent and what came in. A state only ever grows: no late report takes a message back.
         */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A message with attempts and reports
         * @description Every try to hand it to a provider, and every delivery report that came.
         */
        get: operations["getMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/node-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a workflow can be made of
         * @description Every type of step with its settings and results as JSON Schema; the same for everybody, in the language of the reader.
         */
        get: operations["listNodeTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opt-out-words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The words that end and allow texts
         * @description By which words people say that they want no more texts, or texts again. Form, capitals and punctuation make no difference.
         */
        get: operations["getOptOutWords"];
        /**
         * Give the account words of its own
         * @description null brings the usual list back. STOP ends texts whatever the list says.
         */
        put: operations["changeOptOutWords"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/own-addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Numbers of the account
         * @description The numbers, short codes and sender names that messages leave from and come to.
         */
        get: operations["listOwnAddresses"];
        put?: never;
        /**
         * Add a number, short code or sender name
         * @description Live workflows that hear every number hear the new one, too. 409 `ownAddress.taken` when the account has it already.
         */
        post: operations["createOwnAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/own-addresses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove an address
         * @description 409 `ownAddress.used` while a live workflow names it.
         */
        delete: operations["deleteOwnAddress"];
        options?: never;
        head?: never;
        /**
         * Whether an address sends and receives
         * @description What is left out stays.
         */
        patch: operations["changeOwnAddress"];
        trace?: never;
    };
    "/own-addresses/{id}/keywords": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose the words of a shared number
         * @description All of them. 409 `keyword.taken` for a word of another account; whose it is is not said.
         */
        put: operations["setKeywords"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/own-addresses/{id}/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Share a number with other accounts
         * @description Gives the code with which they get it; the same one again. 409 `ownAddress.not_shareable` for what cannot receive, or is another account’s.
         */
        put: operations["shareOwnAddress"];
        post?: never;
        /**
         * Share a number no longer
         * @description The code is worth nothing any more. 409 `ownAddress.shared` as long as other accounts have the number.
         */
        delete: operations["unshareOwnAddress"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/own-addresses/joins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a number that another account shares
         * @description By the code that its owner gave away. Texts that begin with words of this account, and answers of people it had last, are its.
         */
        post: operations["joinOwnAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/planned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is planned, by day
         * @description Times of schedules that are on, runs that wait until a time, and messages that leave later.
         */
        get: operations["readPlanned"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/practice/mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The practice mailbox
         * @description Its address, and the addresses of the account that it reaches.
         */
        get: operations["getPracticeMailbox"];
        put?: never;
        /**
         * Connect the practice mail server
         * @description Makes a provider for the mail server of the simulator, and an address of the account at it. What is there already stays.
         */
        post: operations["setUpMailbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/practice/mailbox/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mails in the practice mailbox
         * @description Those since the answer before; waits for the first one when it is asked to.
         */
        get: operations["readMailbox"];
        put?: never;
        /**
         * Write from the practice mailbox
         * @description Goes over the simulator and the mail door to one of the account’s own addresses.
         */
        post: operations["writeFromMailbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/practice/phones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a practice phone
         * @description So that another person can take part; three at most. One that was put away comes back, with its texts.
         */
        post: operations["addPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/practice/phones/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Put a practice phone away
         * @description Its number stays with the account. The last one stays where it is.
         */
        delete: operations["putPhoneAway"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/practice/phones/{number}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has a practice phone
         * @description The contact with this number; before its first text there may be none, and the name is empty.
         */
        get: operations["getPhoneContact"];
        /**
         * Say who has a practice phone
         * @description Name, language and fields of the contact with this number, which is made where there is none.
         */
        put: operations["changePhoneContact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/practice/phones/{number}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Texts on the practice phone
         * @description Those that are new or changed since the answer before; waits for the first one when it is asked to.
         */
        get: operations["readPhone"];
        put?: never;
        /**
         * Text from the practice phone
         * @description Goes over the simulator to one of the account’s own numbers.
         */
        post: operations["sendFromPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/practice/phones/{number}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * What happens to the next texts
         * @description Delivered, late, lost, refused: to see what a workflow does about it.
         */
        put: operations["setPhoneOutcome"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try settings
         * @description Connects and signs in, and sends nothing. With `id`, secrets that are not given are those that are stored.
         */
        post: operations["checkProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What can be connected
         * @description Every kind of provider with the settings that it asks for, in the language of the reader.
         */
        get: operations["listProviderKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * In which order providers are used
         * @description Messages of a channel leave by the first; while it is stopped they go to the next one.
         */
        put: operations["setProviderOrder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Providers, without secrets
         * @description How messages leave the house: each provider with its settings and its state. No answer has a secret in it.
         */
        get: operations["listProviders"];
        put?: never;
        /**
         * Connect a provider
         * @description It is on at once, checked or not. 400 names the setting that does not fit.
         */
        post: operations["createProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a provider
         * @description With its secrets; messages that it carried stay. 409 `provider.used` while an address, a workflow or a waiting message needs it.
         */
        delete: operations["deleteProvider"];
        options?: never;
        head?: never;
        /**
         * Change, pause or resume a provider
         * @description What is left out stays; a secret that is null is removed. 409 `provider.changed_elsewhere` when `revision` is not the stored one.
         */
        patch: operations["changeProvider"];
        trace?: never;
    };
    "/providers/{id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy a provider
         * @description The same settings without secrets and addresses, paused.
         */
        post: operations["copyProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/{id}/credit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose who is told of little credit
         * @description Asked once a day and when a worker starts; at most one warning a day.
         */
        put: operations["setProviderCredit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/{id}/credit-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the operator what is left
         * @description What was known stays when the operator does not tell.
         */
        post: operations["askProviderCredit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The log of a provider
         * @description Connections, sends that failed, and what it brought and nothing could be made of; with `all` sends and reports that went well, with `debug` every line. Kept for 30 days, newest first, without secrets.
         */
        get: operations["listProviderEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/{id}/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose what the log holds
         * @description `errors`, `all`, or `debug` for one hour; then it holds again what it held before.
         */
        put: operations["setProviderLog"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/{id}/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set what a part of a text costs
         * @description By country; all of them at once, an empty list for none. What the operator tells itself comes first. Messages that left keep what they cost.
         */
        put: operations["setProviderPrices"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/{id}/reconnect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open the connections anew
         * @description A provider that was stopped is on again.
         */
        post: operations["reconnectProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/{id}/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test message
         * @description A real message, which the operator may charge for, outside of all workflows and of the list of messages. It stands in the log of the provider. At most ten an hour; what comes again with the same `key` is refused with 409 `provider.test_repeated`, and nothing is sent.
         */
        post: operations["testProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/{id}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What uses a provider
         * @description Its addresses, the live workflows that name or hear one of them, and how many messages wait for it.
         */
        get: operations["listProviderUses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recipient-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How many people that would be
         * @description Counts as a batch would: each person once, with who has no address and who wants no messages. Nothing is written or sent.
         */
        post: operations["countRecipients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Runs, newest first
         * @description Without the items of for-eaches: those are asked for at the run that they belong to.
         */
        get: operations["listRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A run with its steps
         * @description The graph it goes by, its trace, its messages and tasks, and what it waits for.
         */
        get: operations["getRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a run to end
         * @description It does so with its next step. Messages that were handed over already stay sent.
         */
        post: operations["cancelRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{id}/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The items and called workflows of a run
         * @description In the order of the items; `next` goes into `after`.
         */
        get: operations["listChildren"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Repeat a run as a new one
         * @description From the step that failed with the values of then, or from its start. The first run stays as it is.
         */
        post: operations["retryRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{id}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a run at once, whatever it is doing
         * @description With everything that it started. For runs that do not react to a cancel; the reason and who gave it stay in the trace.
         */
        post: operations["terminateRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Repeat the failed runs of a workflow
         * @description Or the failed items of one step; each once, oldest first. `dryRun` only says what would come of it.
         */
        post: operations["retryRuns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is due at set times
         * @description The schedules of workflows that are live, newest first.
         */
        get: operations["listSchedules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schedules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Pause a schedule, or let it go on
         * @description What was due while it was paused is not caught up on. Its times are settings of the workflow.
         */
        patch: operations["changeSchedule"];
        trace?: never;
    };
    "/schedules/{id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a run of a schedule now
         * @description Beside the times that are due, also while it is paused.
         */
        post: operations["runScheduleNow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find things of every kind
         * @description The first few workflows, steps, runs, messages and contacts that have the words.
         */
        get: operations["searchEverywhere"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/send-limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much may be sent
         * @description The limits of the account, and how much of each is taken.
         */
        get: operations["listSendLimits"];
        /**
         * Set how much may be sent
         * @description Of the same scope, key and span there is one limit, so that a second call changes it. Messages over it wait until there is room again; those that would wait for more than a week fail with `send.limited`. Urgent ones count, and are not held back.
         */
        put: operations["setSendLimit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/send-limits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a limit away
         * @description What it held back leaves when it was to leave.
         */
        delete: operations["removeSendLimit"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sending-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What holds for all that is sent
         * @description Quiet hours, the order of the channels, and where short links are opened.
         */
        get: operations["getSendingRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what holds for all that is sent
         * @description It holds for what is sent from now on. null takes a rule away; what is missing stays as it is.
         */
        patch: operations["changeSendingRules"];
        trace?: never;
    };
    "/sending-rules/link-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try an address for short links
         * @description Looks there for a short link made for it. Nothing is saved.
         */
        post: operations["checkLinkUrl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find steps in all workflows
         * @description Looks through the drafts: titles, settings and notes of steps. Archived workflows are left out.
         */
        get: operations["findSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tables, newest first
         * @description Without the archived ones, or those alone.
         */
        get: operations["listTables"];
        put?: never;
        /**
         * Make a table
         * @description Without rows. 409 `table.taken` for a name that another one has.
         */
        post: operations["createTable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tables/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A table
         * @description Its columns and the workflows that name it. Its rows are `GET /tables/{id}/rows`.
         */
        get: operations["getTable"];
        put?: never;
        post?: never;
        /**
         * Delete a table
         * @description With all its rows. 409 `table.used` while workflows name it.
         */
        delete: operations["deleteTable"];
        options?: never;
        head?: never;
        /**
         * Change, archive or restore a table
         * @description Only what is given is changed. A column that is left out goes with its values, and one of another kind keeps those that fit: 409 `table.loses` unless `mayLose` says that the others may go. 409 `table.changed_elsewhere` when `revision` is not the stored one, `table.used` for archiving one that workflows name.
         */
        patch: operations["changeTable"];
        trace?: never;
    };
    "/tables/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at a file before rows are taken from it
         * @description How it is written and where its columns probably go. Send its bytes as those of an import first.
         */
        post: operations["lookAtTableFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tables/{id}/fill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fill a table from a file
         * @description Rows that do not fit are left out and told; everything else goes in at once or not at all. With `dry` nothing is changed. Afterwards the file is gone.
         */
        post: operations["fillTable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tables/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What other columns would do to the values
         * @description Nothing is changed.
         */
        post: operations["previewTableColumns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tables/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows of a table
         * @description In the order in which they were added, or by a column.
         */
        get: operations["listTableRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Put rows in, change them, take them out
         * @description All of them or none: 422 `table.cell` at `set.<row>.<column>` for a value of another kind, 409 `table.key_taken`, 409 `table.row_changed` where a cell is not as `was` says.
         */
        patch: operations["changeTableRows"];
        trace?: never;
    };
    "/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tags by name
         * @description With the number of contacts that carry each.
         */
        get: operations["listTags"];
        put?: never;
        /**
         * Make a tag
         * @description Nobody has it yet. A tag of that name that is there already is given back.
         */
        post: operations["createTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tags/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A tag
         * @description With the workflows and the groups that name it. Its contacts are `GET /contacts?tagId=`.
         */
        get: operations["getTag"];
        put?: never;
        post?: never;
        /**
         * Remove a tag
         * @description It is taken from everybody who has it. 409 `tag.used` while workflows or groups name it.
         */
        delete: operations["removeTag"];
        options?: never;
        head?: never;
        /**
         * Rename or colour a tag
         * @description 409 `tag.used` for another name while workflows or groups name it, 409 `tag.taken` for a name that another one has.
         */
        patch: operations["changeTag"];
        trace?: never;
    };
    "/tags/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a tag into another
         * @description Its contacts get the other one, and it is gone. 409 `tag.used` while workflows or groups name it.
         */
        post: operations["mergeTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tasks for people, newest first
         * @description Approvals to give and forms to fill in: the open ones, or those that are over.
         */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A task
         * @description What is asked, of whom, until when, and the answer when there is one.
         */
        get: operations["getTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a task; its run goes on
         * @description The first answer counts. Whoever comes later, or when the time is over, gets 409 `task.closed`.
         */
        post: operations["answerTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Templates, newest first
         * @description Without the archived ones, or those alone.
         */
        get: operations["listTemplates"];
        put?: never;
        /**
         * Make a template
         * @description Holes read the contact (`contact.name`, `contact.fields.<key>`) and what the template asks for (`values.<name>`), and nothing else: 422 `template.hole`. 409 `template.taken` for a name that another one has.
         */
        post: operations["createTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A template
         * @description With everything that it says and the workflows that name it.
         */
        get: operations["getTemplate"];
        put?: never;
        post?: never;
        /**
         * Delete a template
         * @description With all its versions. 409 `template.used` while workflows name it.
         */
        delete: operations["deleteTemplate"];
        options?: never;
        head?: never;
        /**
         * Change, archive or restore a template
         * @description Only what is given is changed; another `body` makes a version, also one that was there before. 409 `template.changed_elsewhere` when `revision` is not the stored one.
         */
        patch: operations["changeTemplate"];
        trace?: never;
    };
    "/templates/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What one person gets
         * @description In their language, else in the one that the template falls back to. 422 `template.no_text` where it says nothing by that channel.
         */
        post: operations["previewTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a template said before
         * @description The last hundred versions, newest first.
         */
        get: operations["listTemplateVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/try-it": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The demo
         * @description Which word to text to which number, and from which practice phones. 404 when the demo workflow is gone.
         */
        get: operations["getTryIt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/try-it/phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the account a practice phone
         * @description Where there is one already nothing changes.
         */
        post: operations["setUpPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Webhooks, newest first
         * @description Without the archived ones, and without their secrets.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Make a webhook
         * @description What it hears is sent to its address by POST, signed as Standard Webhooks says. The answer holds the secret, this once. A delivery that fails is tried again for about a day.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A webhook
         * @description Without its secret.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Archive a webhook
         * @description Nothing is sent to it any more.
         */
        delete: operations["archiveWebhook"];
        options?: never;
        head?: never;
        /**
         * Change a webhook, switch it off or on
         * @description Switched on, what waits for it is sent. 409 `webhook.changed_elsewhere` when `revision` is not the stored one.
         */
        patch: operations["changeWebhook"];
        trace?: never;
    };
    "/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was sent to a webhook
         * @description Newest first, of the last thirty days.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/deliveries/{delivery}/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a delivery again
         * @description With the same id and body.
         */
        post: operations["replayWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a webhook a new secret
         * @description It signs from now on; the one before it signs as well for a day, so each delivery has both signatures.
         */
        post: operations["rotateWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an example to a webhook
         * @description By the way that all deliveries go: read the delivery to learn how it went.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/who-gets-this": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who would get this
         * @description Asks what decides it when such a message, publish or request comes in, and undoes everything: nothing is kept, sent or started. Says which workflow would start, which waiting run would take it first, and why not the others.
         */
        post: operations["askWho"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a workflow from a file
         * @description From the text of the file, or from the address where it lies. It is a draft; what the account lacks is among its findings.
         */
        post: operations["importWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow-folders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Folders of workflows
         * @description By name. A folder is there as long as something lies in it.
         */
        get: operations["listFolders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rename a folder
         * @description Or dissolve it: `to` is null then.
         */
        patch: operations["renameFolder"];
        trace?: never;
    };
    "/workflows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Workflows, newest first
         * @description Without the archived ones, or only those.
         */
        get: operations["listWorkflows"];
        put?: never;
        /**
         * Make a workflow
         * @description With a draft and no live version: nothing can start it before it is published.
         */
        post: operations["createWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A workflow with its draft
         * @description With the findings of the compiler and the addresses of its HTTP triggers.
         */
        get: operations["getWorkflow"];
        put?: never;
        post?: never;
        /**
         * Archive a workflow
         * @description Nothing starts it any more; its open runs end as usual and its history stays.
         */
        delete: operations["archiveWorkflow"];
        options?: never;
        head?: never;
        /**
         * Rename, switch on or off
         * @description Also moves it to another priority class. 409 `draft.changed_elsewhere` when `revision` is not the stored one.
         */
        patch: operations["changeWorkflow"];
        trace?: never;
    };
    "/workflows/{id}/answers/{nodeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What people really answered to a question
         * @description How often each way out of the step was taken in runs that started lately, and the texts that fitted none.
         */
        get: operations["countAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Duplicate a workflow
         * @description A new one with the same draft, class and folder. It has no live version.
         */
        post: operations["copyWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/counters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many runs passed, wait and failed at each step
         * @description Of the runs that started within the period; of very many the newest are looked at, and `cut` says so.
         */
        get: operations["countSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What lies between two versions or a version and the draft
         * @description Both graphs, and the steps and tracks that were added, removed and changed.
         */
        get: operations["diffWorkflow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save the draft
         * @description Errors in the graph do not stop it. 409 `draft.changed_elsewhere` when `revision` is not the stored one.
         */
        put: operations["saveDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/editor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Edit a draft, and go on editing it
         * @description Said when a draft is opened and every 30 s. Who is not the one who edits hears who is, and looks on.
         */
        put: operations["holdDraft"];
        post?: never;
        /**
         * Leave a draft
         * @description When its window closes.
         */
        delete: operations["leaveDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/editor/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a draft over, or not now
         * @description A draft that is handed over is kept as it was.
         */
        post: operations["answerDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/editor/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask to take over a draft
         * @description Who edits has 30 s to answer. Without an answer, and after two minutes in which they touched nothing, it is handed over.
         */
        post: operations["askDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A workflow as a file
         * @description The draft without its secrets; `leftOut` says where there was one.
         */
        get: operations["exportWorkflow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What the account has of what a draft names
         * @description Which of these names there are, and the ones that somebody may have meant by the others.
         */
        post: operations["readDraftFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/http-triggers/{nodeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The addresses of an HTTP trigger
         * @description Also of one that is not live yet. Its secret is never told, only when it was set.
         */
        get: operations["getHttpTrigger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/http-triggers/{nodeId}/listen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Listen for an example
         * @description For five minutes a request to the address of a trigger that is not live is answered 202 and kept as an example. It starts nothing.
         */
        post: operations["listenHttp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/http-triggers/{nodeId}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What came to an HTTP trigger
         * @description The last thirty, newest first. Of a storm only some are kept, of each trigger the last two hundred, for thirty days.
         */
        get: operations["listHttpRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/http-triggers/{nodeId}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the secret of an HTTP trigger
         * @description Its token, or what its callers sign with. It counts at once, and the one before for a day longer.
         */
        put: operations["setHttpSecret"];
        post?: never;
        /**
         * Take the secret of an HTTP trigger away
         * @description At once, with the one that still counts for a day. Where a secret is asked for nobody is let in until one is set.
         */
        delete: operations["removeHttpSecret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/kept-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Drafts that were put aside
         * @description After a conflict or a hand-over.
         */
        get: operations["listDraftCopies"];
        put?: never;
        /**
         * Put a draft aside
         * @description The newest twenty of a workflow are kept.
         */
        post: operations["copyDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/kept-drafts/{copyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A draft that was put aside, with its graph
         * @description A copy never changes.
         */
        get: operations["getDraftCopy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/mqtt-triggers/{nodeId}/example": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The message that was heard
         * @description Null while nothing has come.
         */
        get: operations["readMqttExample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/mqtt-triggers/{nodeId}/listen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Listen for one message
         * @description For five minutes the first message that these settings would hear is kept as an example. It starts nothing by that.
         */
        post: operations["listenMqtt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/pins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is pinned for tests
         * @description Tests of the draft take it instead of asking the step. No version has it, so it is never used live.
         */
        get: operations["getPins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/pins/{nodeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Pin what a step found
         * @description With the way by which it leaves. Triggers and steps with a body cannot be pinned.
         */
        put: operations["pinStep"];
        post?: never;
        /**
         * Unpin a step
         * @description Tests ask it again.
         */
        delete: operations["unpinStep"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the draft live
         * @description Runs that are under way keep their version. 422 `workflow.has_errors` with `issues` when the compiler finds errors.
         */
        post: operations["publishWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring an archived workflow back
         * @description It is off afterwards, unless `enabled` is true.
         */
        post: operations["restoreWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a run by hand
         * @description From the manual trigger of the live version, with the values that it asks for.
         */
        post: operations["startRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/steps/{nodeId}/tries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the last runs did at a step
         * @description How many of the last 50 went each way, and of the newest the values with which they came there. Values over 16 KiB are left out.
         */
        get: operations["listTries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run the draft in memory, without sending or calling anything
         * @description Waits pass on a clock of its own. Answers and the results of outside calls are given with the request.
         */
        post: operations["testDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/test-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Saved conversations of a workflow
         * @description With the ways of the draft, and which test cases cover each.
         */
        get: operations["listTestCases"];
        put?: never;
        /**
         * Save a conversation as a test case
         * @description The way that it takes with the stored draft is the way that it is to take from now on.
         */
        post: operations["createTestCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/test-cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a test case
         * @description Nothing else changes.
         */
        delete: operations["deleteTestCase"];
        options?: never;
        head?: never;
        /**
         * Change a test case
         * @description Its name; or the way that it takes with the draft is accepted as the one that it is to take.
         */
        patch: operations["changeTestCase"];
        trace?: never;
    };
    "/workflows/{id}/test-cases/gate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Whether test cases have to pass before publishing
         * @description Publishing answers 422 `workflow.tests_failed` then, unless it is wanted anyway and has a note.
         */
        put: operations["setTestGate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/test-cases/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run all test cases with the stored draft
         * @description In memory: nothing is sent or called. How each came out is kept.
         */
        post: operations["runTestCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Published versions
         * @description With who published each, and how many runs still go by it.
         */
        get: operations["listVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/versions/{versionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A version with its graph
         * @description A version never changes.
         */
        get: operations["getVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/versions/{versionId}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move the waiting runs of a version to another one
         * @description Those that stand where both versions are the same; the others stay and are counted by reason. `dryRun` only says what would come of it.
         */
        post: operations["moveRuns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/versions/{versionId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an old version live again
         * @description The draft stays as it is.
         */
        post: operations["publishVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many runs wait at each step
         * @description Per version and step; items of a for-each are counted, too.
         */
        get: operations["countWaiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/waiting/{nodeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everyone who waits at a step, newest first
         * @description With what they wait for until when: of one version, or of all.
         */
        get: operations["listWaiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/waiting/{nodeId}/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write to everyone who waits at a step
         * @description To each phone once, and to nobody who has opted out. Without `people` it only counts; 409 `waiting.changed` when there are others by now.
         */
        post: operations["messageWaiting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AddContactAddress: {
            /** @description As people write it: a phone number, an e-mail address. */
            address: string;
        };
        AddedMembers: {
            added: number;
            already: number;
            invalid: string[];
            unknown: string[];
        };
        AddMembers: {
            /** @default [] */
            addresses?: string[];
            /** @default [] */
            contactIds?: string[];
            /** @default false */
            create?: boolean;
        };
        AddressShare: {
            code: string;
        };
        AnswerConversation: {
            /** @default false */
            isOver?: boolean;
        };
        AnswerCounts: {
            masked: boolean;
            more: boolean;
            nothing: {
                count: number;
                texts: {
                    count: number;
                    text: string;
                }[];
            };
            ways: {
                count: number;
                port: string;
            }[];
        };
        AnswerDraft: {
            handOver: boolean;
            /**
             * Format: uuid
             * @description Of the window: it makes one up and keeps it.
             */
            windowId: string;
        };
        AnswerTask: {
            /** @default  */
            comment?: string;
            /** @enum {string} */
            outcome: "approved" | "rejected" | "done";
            /** @default {} */
            values?: {
                [key: string]: unknown;
            };
        };
        ApiKey: {
            /** Format: date-time */
            createdAt: string;
            endsAt: string | null;
            id: string;
            /** @description The name of whoever made it; it never may more than they. */
            madeBy: string;
            name: string;
            /** @description What the key begins with; the rest is shown once. */
            prefix: string;
            /** @description How many requests with it were refused. */
            refused: number;
            revokedAt: string | null;
            rights: ("workflow.read" | "workflow.run" | "workflow.edit" | "workflow.publish" | "workflow.archive" | "run.read" | "run.cancel" | "run.retry" | "run.terminate" | "run.move" | "task.read" | "task.answer" | "message.read" | "conversation.read" | "conversation.answer" | "contact.read" | "contact.edit" | "provider.read" | "provider.edit" | "address.read" | "account.edit" | "practice.use" | "schedule.read" | "schedule.edit" | "device.read" | "device.edit" | "template.read" | "template.edit" | "webhook.read" | "webhook.edit" | "event.send" | "export.read" | "table.read" | "table.edit" | "calendar.read" | "calendar.edit")[];
            /** @enum {string} */
            state: "on" | "ended" | "revoked";
            usedAt: string | null;
            workflows: {
                id: string;
                name: string;
            }[] | null;
        };
        ApiKeyPage: {
            items: components["schemas"]["ApiKey"][];
            next: string | null;
        };
        AskDraft: {
            /**
             * Format: uuid
             * @description Of the window: it makes one up and keeps it.
             */
            windowId: string;
        };
        AskWho: {
            channel: string;
            /**
             * @description An address; empty = somebody who is not known.
             * @default
             */
            from?: string;
            /** @constant */
            kind: "message";
            /**
             * @description Where messages of the channel have one.
             * @default
             */
            subject?: string;
            /** @default  */
            text?: string;
            /**
             * @description Id of an own address; empty = the first one that receives.
             * @default
             */
            to?: string;
        } | {
            /** @constant */
            kind: "topic";
            /** @default false */
            retained?: boolean;
            /**
             * @description The payload.
             * @default
             */
            text?: string;
            /** @description Below that of the account, or with it. */
            topic: string;
        } | {
            /** @constant */
            kind: "request";
            /**
             * @default POST
             * @enum {string}
             */
            method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
            /** @description Below the address of the account. */
            path: string;
        };
        Attempt: {
            after: {
                code: string | null;
                providerName: string;
            } | null;
            /** Format: date-time */
            at: string;
            no: number;
            providerName: string;
            providerRef: string | null;
            rawCode: string | null;
            result: string | null;
            tookMs: number | null;
        };
        BatchChanged: {
            /** @description How many messages it was done to. */
            messages: number;
        };
        BatchCounts: {
            accepted: number;
            delivered: number;
            expired: number;
            failed: number;
            queued: number;
            read: number;
            skipped: number;
            stopped: number;
            unknown: number;
        };
        BatchDetail: {
            again: number;
            /** Format: date-time */
            at: string;
            category: string | null;
            channels: string[];
            costs: {
                about: number | null;
                amount: number;
                currency: string | null;
                messages: number;
                parts: number;
            }[];
            counts: components["schemas"]["BatchCounts"];
            doneAt: string | null;
            estimate: string | null;
            failures: {
                code: string;
                count: number;
            }[];
            groups: string[];
            held: {
                code: string;
                count: number;
                /** Format: date-time */
                until: string;
            }[];
            id: string;
            links: number;
            nodeId: string | null;
            opened: number;
            people: number;
            perSecond: number | null;
            progress: {
                /** Format: date-time */
                at: string;
                count: number;
            }[];
            runId: string | null;
            skipped: {
                code: string;
                count: number;
            }[];
            /** @enum {string} */
            state: "counting" | "sending" | "paused" | "stopped" | "done";
            text: string;
            twice: number;
            workflowId: string | null;
            workflowName: string | null;
        };
        BatchPage: {
            items: components["schemas"]["BatchSummary"][];
            next: string | null;
        };
        BatchPeople: {
            items: components["schemas"]["BatchPerson"][];
            next: string | null;
        };
        BatchPerson: {
            address: string;
            at: string | null;
            channel: string | null;
            contactId: string | null;
            messageId: string | null;
            name: string;
            reason: string | null;
            state: string;
        };
        BatchSummary: {
            /** Format: date-time */
            at: string;
            channels: string[];
            counts: components["schemas"]["BatchCounts"];
            doneAt: string | null;
            groups: string[];
            id: string;
            nodeId: string | null;
            people: number;
            runId: string | null;
            /** @enum {string} */
            state: "counting" | "sending" | "paused" | "stopped" | "done";
            text: string;
            workflowId: string | null;
            workflowName: string | null;
        };
        BoxMail: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            direction: "in" | "out";
            files: {
                name: string;
                sizeBytes: number;
            }[];
            /** @description Its Message-ID. */
            id: string;
            no: number;
            peer: string;
            subject: string;
            text: string;
        };
        BoxMails: {
            mails: components["schemas"]["BoxMail"][];
            next: number;
        };
        Calendar: {
            changes: components["schemas"]["HolidayChange"][];
            /** Format: date-time */
            createdAt: string;
            id: string;
            name: string;
            own: {
                closedFrom: string | null;
                /** Format: date */
                first: string;
                /** Format: date */
                last: string;
                name: string;
                yearly: boolean;
            }[];
            region: string | null;
            revision: number;
            /** Format: date-time */
            updatedAt: string;
            weekly: number[];
        };
        CalendarDetail: {
            changes: components["schemas"]["HolidayChange"][];
            /** Format: date-time */
            createdAt: string;
            holidays: {
                [key: string]: string;
            };
            id: string;
            name: string;
            own: {
                closedFrom: string | null;
                /** Format: date */
                first: string;
                /** Format: date */
                last: string;
                name: string;
                yearly: boolean;
            }[];
            region: string | null;
            revision: number;
            /** Format: date-time */
            updatedAt: string;
            uses: {
                id: string;
                name: string;
            }[];
            weekly: number[];
        };
        CalendarHolidays: {
            items: {
                closedFrom: string | null;
                /** Format: date */
                date: string;
                name: string;
                rule: string;
                usual: string | null;
            }[];
        };
        CalendarPage: {
            items: components["schemas"]["Calendar"][];
            next: string | null;
        };
        CallFacts: {
            inputs: {
                name: string;
                required: boolean;
                title: string;
                type: string;
            }[];
            returns: string[];
        };
        Can: {
            allowed: boolean;
            why: string | null;
        };
        CanRetry: {
            failedStep: components["schemas"]["Can"];
            newest: components["schemas"]["Can"];
            start: components["schemas"]["Can"];
        };
        CategoryHours: {
            category: string;
            /** @description null = such messages leave at any hour. */
            hours: components["schemas"]["QuietHours"] | null;
        };
        CertificateLight: {
            /** @description Whose messages are signed with it. */
            addresses: string[];
            /** @description Its own serial number; of all in the file, when none of them was meant. */
            serials: string[];
            /** @enum {string} */
            state: "ready" | "expiring" | "expired" | "early" | "missing" | "unreadable" | "unknownSerial";
            until: string | null;
        };
        ChangeCalendar: {
            changes?: components["schemas"]["HolidayChange"][];
            name?: string;
            own?: {
                closedFrom: string | null;
                /** Format: date */
                first: string;
                /** Format: date */
                last: string;
                name: string;
                yearly: boolean;
            }[];
            region?: string | null;
            revision: number;
            weekly?: number[];
        };
        ChangeContact: {
            /** @description Ids of all addresses, in their new order. */
            addressOrder?: string[];
            fields?: {
                [key: string]: string | number | boolean | null;
            };
            language?: string | null;
            name?: string;
            revision: number;
            /** @enum {string} */
            status?: "active" | "archived";
            timeZone?: string | null;
        };
        ChangeContactAddress: {
            /** @description As people write it: a phone number, an e-mail address. */
            address?: string;
            optedOut?: boolean;
            reason?: string;
            verified?: boolean;
        };
        ChangeContactField: {
            choices?: string[];
            hidden?: boolean;
            required?: boolean;
            title?: string;
        };
        ChangeContacts: {
            act: {
                /** @enum {string} */
                kind: "tag" | "untag" | "join" | "leave";
                name: string;
            } | {
                /** @constant */
                kind: "status";
                /** @enum {string} */
                status: "active" | "archived";
            };
            ids: string[];
        };
        ChangeConversation: {
            assigneeId?: string | null;
            isClosed?: boolean;
            /** @description Id of the newest entry that was seen: what came later stays unread. */
            seen?: string;
        };
        ChangeConversations: {
            changes: components["schemas"]["ConversationChange"][];
        };
        ChangedContacts: {
            ids: string[];
        };
        ChangedConversations: {
            undo: components["schemas"]["ConversationChange"][];
            writtenMeanwhile: string[];
        };
        ChangeDevice: {
            group?: string;
            logDays?: number | null;
            name?: string;
            place?: string;
            /** @description Below `t/<account>/`; they may have wildcards, but not in the first level, and `d` is not theirs. */
            publish?: string[];
            revision: number;
            silentAfterMinutes?: number | null;
            /** @description Below `t/<account>/`; they may have wildcards, but not in the first level, and `d` is not theirs. */
            subscribe?: string[];
        };
        ChangedTableRows: {
            items: components["schemas"]["TableRow"][];
            removed: components["schemas"]["TableRow"][];
        };
        ChangeGroup: {
            archived?: boolean;
            name?: string;
            /** @description A condition on the contact, as conditions of steps are written: `"Water" in contact.tags && contact.language == "sv"`. */
            when?: string;
        };
        ChangeImport: {
            /** @description Where each column goes, in their order. */
            columns?: (components["schemas"]["ImportTarget"] | null)[];
            /**
             * @description In which order day, month and year stand.
             * @enum {string}
             */
            dates?: "ymd" | "dmy" | "mdy";
            /**
             * @description What stands between a number and its fraction.
             * @enum {string}
             */
            decimal?: "," | ".";
            /** @enum {string} */
            delimiter?: "," | ";" | "\t" | "|";
            /**
             * @description What an empty cell does to a field that has a value.
             * @enum {string}
             */
            empty?: "keep" | "clear";
            /** @enum {string} */
            encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
            /** @description Id of the group that is replaced or that people are taken out of. */
            group?: string | null;
            groups?: string[];
            /** @description The first row names the columns. */
            hasHeads?: boolean;
            /** @description Who is the same person: `address`, by a number or mailbox, or the key of a field that a column goes to. */
            match?: string;
            /**
             * @description `both` adds and updates; `replace` does so, and who is not in the file leaves the group; `remove` takes who is in it out of the group.
             * @enum {string}
             */
            mode?: "both" | "add" | "update" | "replace" | "remove";
            /** @description What everyone in the file gets. */
            tags?: string[];
        };
        ChangeOptOutWords: {
            words: {
                start: string[];
                stop: string[];
            } | null;
        };
        ChangeOwnAddress: {
            canReceive?: boolean;
            canSend?: boolean;
            usual?: boolean;
        };
        ChangePhoneContact: {
            /**
             * @description By key. What is not named stays; `null` empties a field.
             * @default {}
             */
            fields?: {
                [key: string]: string | number | boolean | null;
            };
            language: string | null;
            name: string;
        };
        ChangeProfile: {
            language?: ("en" | "sv") | null;
            theme?: ("light" | "dark" | "system") | null;
            timeZone?: string | null;
        };
        ChangeProvider: {
            config?: {
                [key: string]: unknown;
            };
            name?: string;
            perSecond?: number | null;
            resendsAlarms?: boolean;
            revision: number;
            secrets?: {
                [key: string]: string | null;
            };
            /** @enum {string} */
            status?: "on" | "paused";
        };
        ChangeProviderCredit: {
            threshold: number | null;
            warn: {
                channel: string;
                contactId: string;
            } | null;
        };
        ChangeProviderLog: {
            /** @enum {string} */
            level: "errors" | "all" | "debug";
        };
        ChangeSchedule: {
            isPaused: boolean;
        };
        ChangeSendingRules: {
            /** @description All of them; what is left out has the hours of the account again. */
            categoryHours?: components["schemas"]["CategoryHours"][];
            /** @description Channels that are left out come last. */
            channelOrder?: string[];
            linkUrl?: string | null;
            quietHours?: components["schemas"]["QuietHours"] | null;
        };
        ChangeTable: {
            archived?: boolean;
            columns?: components["schemas"]["WantedColumn"][];
            keyColumn?: string | null;
            mayLose?: boolean;
            name?: string;
            revision: number;
        };
        ChangeTableRows: {
            /** @default false */
            byKey?: boolean;
            /** @default [] */
            remove?: string[];
            /** @default [] */
            set?: {
                id?: string;
                values: {
                    [key: string]: string | number | boolean | null;
                };
                was?: {
                    [key: string]: string | number | boolean | null;
                };
            }[];
        };
        ChangeTag: {
            colour?: ("grey" | "blue" | "teal" | "green" | "amber" | "red" | "violet" | "pink") | null;
            name?: string;
        };
        ChangeTemplate: {
            archived?: boolean;
            body?: {
                fallback: string;
                texts: {
                    /** @enum {string} */
                    channel: "sms" | "email";
                    /** @default  */
                    formatted?: string;
                    language: string;
                    /** @default  */
                    subject?: string;
                    /** @default  */
                    text?: string;
                }[];
                values: {
                    /** @default  */
                    example?: string;
                    name: string;
                    /** @default  */
                    title?: string;
                }[];
            };
            name?: string;
            revision: number;
        };
        ChangeTestCase: {
            /** @constant */
            accept?: true;
            name?: string;
        };
        ChangeWebhook: {
            /** @description None = everything. */
            events?: string[];
            isOn?: boolean;
            name?: string;
            revision: number;
            /**
             * Format: uri
             * @description Public, unless `EGRESS_ALLOW` names its host.
             */
            url?: string;
        };
        ChangeWorkflow: {
            /** @enum {string} */
            class?: "alarm" | "interactive" | "bulk";
            enabled?: boolean;
            folder?: string | null;
            name?: string;
            revision: number;
        };
        CheckGraph: {
            graph: components["schemas"]["GraphInput"];
        };
        CheckLinkUrl: {
            linkUrl: string;
        };
        CheckProvider: {
            config: {
                [key: string]: unknown;
            };
            id?: string;
            /** @default {} */
            secrets?: {
                [key: string]: string;
            };
            type: string;
        };
        ChildGroup: {
            cancelled: number;
            complete: boolean;
            done: number;
            failed: number;
            nodeId: string;
            open: number;
            tallies: {
                count: number;
                nodeId: string;
                port: string;
            }[];
            total: number;
            visit: number;
        };
        ChildPage: {
            items: components["schemas"]["ChildView"][];
            next: string | null;
        };
        ChildView: {
            contact: components["schemas"]["Person"] | null;
            endedAt: string | null;
            error: {
                code: string;
                message: string;
                nodeId: string | null;
            } | null;
            id: string;
            itemNo: number;
            nodeId: string | null;
            /** Format: date-time */
            startedAt: string;
            /** @enum {string} */
            state: "ready" | "waiting" | "done" | "failed" | "cancelled";
            visit: number | null;
        };
        ChooseAccount: {
            accountId: string;
        };
        ColumnsPreview: {
            items: {
                examples: string[];
                kept: number;
                key: string;
                lost: number;
                removed: boolean;
                title: string;
            }[];
        };
        Contact: {
            /** Format: date-time */
            createdAt: string;
            emails: string[];
            groups: string[];
            id: string;
            name: string;
            phones: string[];
            /** @enum {string} */
            status: "active" | "blocked" | "archived";
            tags: string[];
        };
        ContactAddress: {
            id: string;
            kind: string;
            optedOut: {
                /** Format: date-time */
                at: string;
                source: string;
            } | null;
            /** @description `active`, `bounced` or `closed`. */
            status: string;
            value: string;
            verifiedAt: string | null;
        };
        ContactDetail: {
            addresses: components["schemas"]["ContactAddress"][];
            /** Format: date-time */
            createdAt: string;
            fields: {
                [key: string]: unknown;
            };
            groups: {
                id: string;
                name: string;
            }[];
            id: string;
            language: string | null;
            name: string;
            openRuns: components["schemas"]["ContactRun"][];
            revision: number;
            /** @enum {string} */
            status: "active" | "blocked" | "archived";
            tags: {
                colour: ("grey" | "blue" | "teal" | "green" | "amber" | "red" | "violet" | "pink") | null;
                id: string;
                name: string;
            }[];
            timeZone: string | null;
            /** Format: date-time */
            updatedAt: string;
        };
        ContactEntry: {
            /** Format: date-time */
            at: string;
            id: string;
            /** @constant */
            kind: "message";
            message: components["schemas"]["MessageSummary"];
        } | {
            /** Format: date-time */
            at: string;
            id: string;
            /** @constant */
            kind: "run";
            run: components["schemas"]["ContactRun"];
        } | {
            /** Format: date-time */
            at: string;
            by: string | null;
            id: string;
            /** @constant */
            kind: "note";
            text: string;
        } | {
            /** Format: date-time */
            at: string;
            by: string | null;
            /** @enum {string} */
            change: "created" | "name" | "language" | "time_zone" | "status" | "address_added" | "address_removed" | "address_changed" | "address_order" | "verified" | "opted_out" | "opted_in" | "tagged" | "untagged" | "joined" | "left" | "field" | "imported" | "import_undone";
            id: string;
            /** @constant */
            kind: "change";
            now: string | null;
            was: string | null;
            what: string | null;
        };
        ContactEntryPage: {
            items: components["schemas"]["ContactEntry"][];
            next: string | null;
        };
        ContactField: {
            choices: string[];
            hidden: boolean;
            id: string;
            key: string;
            required: boolean;
            title: string;
            /** @enum {string} */
            type: "text" | "number" | "boolean" | "date" | "time" | "choice" | "location" | "phone" | "email";
        };
        ContactFieldList: {
            items: components["schemas"]["ContactField"][];
        };
        ContactPage: {
            items: components["schemas"]["Contact"][];
            next: string | null;
        };
        ContactRun: {
            /** Format: date-time */
            at: string;
            id: string;
            status: string;
            workflowId: string;
            workflowName: string;
        };
        ConversationChange: {
            assigneeId?: string | null;
            /** Format: date-time */
            at?: string;
            id: string;
            isClosed?: boolean;
            isRead?: boolean;
            /** @description Of an undo: the messages that were unread before. */
            unread?: string[];
        };
        ConversationCounts: {
            mine: number;
            open: number;
            unread: number;
            waiting: number;
        };
        ConversationDetail: {
            address: string;
            /** @description Who has the field to answer open at this moment, the asking person among them. */
            answering: components["schemas"]["Member"][];
            assignee: components["schemas"]["Member"] | null;
            /** Format: date-time */
            at: string;
            closedAt: string | null;
            contact: components["schemas"]["Person"] | null;
            id: string;
            isStopped: boolean;
            last: {
                channel: string;
                inbound: boolean;
                /** @enum {string} */
                state: "queued" | "sending" | "unknown" | "accepted" | "expired" | "failed" | "delivered" | "read" | "received";
                text: string;
            } | null;
            optOuts: components["schemas"]["OptedOut"][];
            runs: components["schemas"]["ConversationRun"][];
            runWaits: boolean;
            tags: {
                colour: ("grey" | "blue" | "teal" | "green" | "amber" | "red" | "violet" | "pink") | null;
                id: string;
                name: string;
            }[];
            unread: number;
            waits: components["schemas"]["ConversationRun"][];
            waitsSince: string | null;
            ways: components["schemas"]["ConversationWay"][];
        };
        ConversationEntry: {
            /** Format: date-time */
            at: string;
            by: string | null;
            files: {
                id: string | null;
                name: string;
                sizeBytes: number;
            }[];
            id: string;
            /** @constant */
            kind: "message";
            message: components["schemas"]["MessageSummary"];
            subject: string | null;
        } | {
            /** Format: date-time */
            at: string;
            by: string | null;
            id: string;
            /** @constant */
            kind: "note";
            text: string;
        } | {
            /** Format: date-time */
            at: string;
            by: string | null;
            id: string;
            /** @constant */
            kind: "assigned";
            to: string | null;
        } | {
            /** Format: date-time */
            at: string;
            by: string | null;
            id: string;
            /** @constant */
            kind: "closed";
        } | {
            /** Format: date-time */
            at: string;
            by: string | null;
            id: string;
            /** @constant */
            kind: "opened";
        };
        ConversationEntryPage: {
            items: components["schemas"]["ConversationEntry"][];
            next: string | null;
        };
        ConversationPage: {
            items: components["schemas"]["ConversationSummary"][];
            next: string | null;
        };
        ConversationRun: {
            /** Format: date-time */
            at: string;
            id: string;
            status: string;
            workflowId: string;
            workflowName: string;
        };
        ConversationSummary: {
            address: string;
            assignee: components["schemas"]["Member"] | null;
            /** Format: date-time */
            at: string;
            closedAt: string | null;
            contact: components["schemas"]["Person"] | null;
            id: string;
            isStopped: boolean;
            last: {
                channel: string;
                inbound: boolean;
                /** @enum {string} */
                state: "queued" | "sending" | "unknown" | "accepted" | "expired" | "failed" | "delivered" | "read" | "received";
                text: string;
            } | null;
            runWaits: boolean;
            unread: number;
            waitsSince: string | null;
        };
        ConversationWay: {
            channel: string;
            from: string[];
            hasSubject: boolean;
            to: string[];
        };
        CopyDraft: {
            graph: components["schemas"]["GraphInput"];
            /**
             * @default conflict
             * @enum {string}
             */
            reason?: "conflict" | "handOver";
        };
        CopyWorkflow: {
            name: string;
        };
        CreateApiKey: {
            /** @default null */
            endsAt?: string | null;
            name: string;
            rights: ("workflow.read" | "workflow.run" | "workflow.edit" | "workflow.publish" | "workflow.archive" | "run.read" | "run.cancel" | "run.retry" | "run.terminate" | "run.move" | "task.read" | "task.answer" | "message.read" | "conversation.read" | "conversation.answer" | "contact.read" | "contact.edit" | "provider.read" | "provider.edit" | "address.read" | "account.edit" | "practice.use" | "schedule.read" | "schedule.edit" | "device.read" | "device.edit" | "template.read" | "template.edit" | "webhook.read" | "webhook.edit" | "event.send" | "export.read" | "table.read" | "table.edit" | "calendar.read" | "calendar.edit")[];
            /** @default null */
            workflowIds?: string[] | null;
        };
        CreateCalendar: {
            changes?: components["schemas"]["HolidayChange"][];
            name: string;
            own?: {
                closedFrom: string | null;
                /** Format: date */
                first: string;
                /** Format: date */
                last: string;
                name: string;
                yearly: boolean;
            }[];
            region?: string | null;
            weekly?: number[];
        };
        CreateContact: {
            /** @default [] */
            addresses?: string[];
            /** @default {} */
            fields?: {
                [key: string]: string | number | boolean | null;
            };
            /** @default null */
            language?: string | null;
            /** @default  */
            name?: string;
            /** @default null */
            timeZone?: string | null;
        };
        CreateContactField: {
            /** @default [] */
            choices?: string[];
            /** @default false */
            required?: boolean;
            title: string;
            /** @enum {string} */
            type: "text" | "number" | "boolean" | "date" | "time" | "choice" | "location" | "phone" | "email";
        };
        CreateDevice: {
            /** @default  */
            group?: string;
            /** @description Its part of its topics; missing = made of the name. */
            key?: string;
            /**
             * @default real
             * @enum {string}
             */
            kind?: "real" | "virtual";
            /** @default null */
            logDays?: number | null;
            name: string;
            /** @default  */
            place?: string;
            /**
             * @description Below `t/<account>/`; they may have wildcards, but not in the first level, and `d` is not theirs.
             * @default []
             */
            publish?: string[];
            /** @default null */
            silentAfterMinutes?: number | null;
            /**
             * @description Below `t/<account>/`; they may have wildcards, but not in the first level, and `d` is not theirs.
             * @default []
             */
            subscribe?: string[];
        };
        CreateExport: {
            /** @default null */
            columns?: string[] | null;
            /**
             * @description Those of the list, as they stand in its address; `{ "groupId": .. }` exports a group.
             * @default {}
             */
            filters?: {
                [key: string]: string;
            };
            /** @enum {string} */
            format: "csv" | "xlsx";
            /** @enum {string} */
            of: "workflows" | "messages" | "contacts" | "runs" | "tasks" | "table";
            /** @default null */
            table?: string | null;
            /**
             * @description Of the times in it, by its name: `Europe/Stockholm`.
             * @default UTC
             */
            timeZone?: string;
        };
        CreateGroup: {
            name: string;
            /** @description A condition on the contact, as conditions of steps are written: `"Water" in contact.tags && contact.language == "sv"`. */
            when?: string;
        };
        CreateImport: {
            name: string;
            sizeBytes: number;
        };
        CreateLabel: {
            name: string;
        };
        CreateOwnAddress: {
            kind: string;
            providerId: string;
            value: string;
        };
        CreateProvider: {
            config: {
                [key: string]: unknown;
            };
            name: string;
            /** @default null */
            perSecond?: number | null;
            resendsAlarms?: boolean;
            /** @default {} */
            secrets?: {
                [key: string]: string;
            };
            type: string;
        };
        CreateTable: {
            /** @default [] */
            columns?: components["schemas"]["WantedColumn"][];
            /**
             * @description The title of the column by which rows are found.
             * @default null
             */
            keyColumn?: string | null;
            name: string;
        };
        CreateTemplate: {
            body?: {
                fallback: string;
                texts: {
                    /** @enum {string} */
                    channel: "sms" | "email";
                    /** @default  */
                    formatted?: string;
                    language: string;
                    /** @default  */
                    subject?: string;
                    /** @default  */
                    text?: string;
                }[];
                values: {
                    /** @default  */
                    example?: string;
                    name: string;
                    /** @default  */
                    title?: string;
                }[];
            };
            name: string;
        };
        CreateTestCase: {
            name: string;
            script: components["schemas"]["TestScriptInput"];
        };
        CreateWebhook: {
            /**
             * @description None = everything.
             * @default []
             */
            events?: string[];
            name: string;
            /**
             * Format: uri
             * @description Public, unless `EGRESS_ALLOW` names its host.
             */
            url: string;
        };
        CreateWorkflow: {
            graph?: components["schemas"]["GraphInput"];
            name: string;
        };
        Device: {
            battery: number | null;
            /** @description Where it connects: `mqtt://host:port`. */
            broker: string;
            /** Format: date-time */
            createdAt: string;
            /** @description Devices of one group are heard together. Empty = none. */
            group: string;
            id: string;
            /** @description Its part of its topics; it never changes. */
            key: string;
            /**
             * @description `virtual`: there is no such thing, it is for trying.
             * @enum {string}
             */
            kind: "real" | "virtual";
            lastSeenAt: string | null;
            logDays: number | null;
            name: string;
            oldSecretUntil: string | null;
            place: string;
            revision: number;
            revokedAt: string | null;
            /**
             * Format: date-time
             * @description Since when it has its secret.
             */
            secretAt: string;
            signal: number | null;
            silentAfterMinutes: number | null;
            /**
             * @description `silent`: nothing for longer than `silentAfterMinutes`; `unseen`: nothing ever; `off`: its secret was revoked.
             * @enum {string}
             */
            state: "reporting" | "silent" | "unseen" | "off";
            topics: {
                down: string;
                /** @description Others that it may publish to; they may have wildcards. */
                publish: string[];
                state: string;
                /** @description Others that it may hear. */
                subscribe: string[];
                up: string;
            };
            /** Format: date-time */
            updatedAt: string;
            /** @description The user name that it signs in with. */
            user: string;
            /** @description What it said last, by name. */
            values: {
                [key: string]: string | number | boolean;
            };
        };
        DeviceLog: {
            /** Format: date-time */
            from: string;
            /** @description Steps in which something was measured, oldest first; `at` is when each begins. */
            points: {
                /** Format: date-time */
                at: string;
                average: number;
                count: number;
                least: number;
                most: number;
            }[];
            stepSeconds: number;
            /** Format: date-time */
            to: string;
        };
        DeviceLogList: {
            items: {
                /**
                 * Format: date-time
                 * @description When it was measured.
                 */
                at: string;
                name: string;
                /** @description The newest. */
                value: number;
                /** @description Live workflows that start when it is beyond a limit. */
                watchedBy: {
                    /** @enum {string} */
                    is: "above" | "below";
                    limit: number;
                    workflowId: string;
                    workflowName: string;
                }[];
            }[];
        };
        DevicePage: {
            items: components["schemas"]["Device"][];
            next: string | null;
        };
        DiffSide: {
            graph: components["schemas"]["Graph"];
            number: number | null;
            versionId: string | null;
        };
        Draft: {
            graph: components["schemas"]["Graph"];
            revision: number;
            /** Format: date-time */
            updatedAt: string;
            updatedBy: string | null;
        };
        DraftCopy: {
            /** Format: date-time */
            at: string;
            by: string;
            id: string;
            /** @enum {string} */
            reason: "conflict" | "handOver";
        };
        DraftCopyDetail: {
            /** Format: date-time */
            at: string;
            by: string;
            graph: components["schemas"]["Graph"];
            id: string;
            /** @enum {string} */
            reason: "conflict" | "handOver";
        };
        DraftCopyList: {
            items: components["schemas"]["DraftCopy"][];
        };
        DraftEditor: {
            asking: {
                mine: boolean;
                name: string;
                /** @enum {string} */
                state: "waiting" | "refused" | "unanswered";
                /** Format: date-time */
                until: string;
            } | null;
            /** Format: date-time */
            changedAt: string;
            mine: boolean;
            name: string;
            nodeId: string | null;
            /** Format: date-time */
            since: string;
            userId: string;
        };
        DraftFacts: {
            calendars: string[];
            channels: string[];
            groups: string[];
            keywords: {
                address: string | null;
                channel: string;
                to: string;
                word: string;
                workflow: string;
            }[];
            lateMailboxes: {
                channel: string;
                id: string;
                value: string;
            }[];
            ownAddresses: string[];
            tables: components["schemas"]["KnownTable"][];
            tags: string[];
            templates: string[];
            workflows: components["schemas"]["LiveWorkflow"][];
        };
        Export: {
            /** Format: date-time */
            at: string;
            /** @description The person, or the workflow whose step asked for it. */
            by: string;
            endedAt: string | null;
            error: {
                code: string;
                message: string;
            } | null;
            fetched: number;
            fetchedAt: string | null;
            fetchUntil: string | null;
            /** @enum {string} */
            format: "csv" | "xlsx";
            id: string;
            /** @description Of the file. */
            name: string;
            /** @enum {string} */
            of: "workflows" | "messages" | "contacts" | "runs" | "tasks" | "table";
            /** @description So far. */
            rows: number;
            sizeBytes: number;
            /** @enum {string} */
            state: "running" | "done" | "failed" | "stopped";
        };
        ExportColumns: {
            items: {
                id: string;
                title: string;
            }[];
        };
        ExportPage: {
            items: components["schemas"]["Export"][];
            next: string | null;
        };
        FileLife: {
            id: string;
            keptUntil: string | null;
        };
        FilledTable: {
            added: number;
            changed: number;
            errors: {
                message: string;
                row: number;
            }[];
            failed: number;
            removed: number;
            rows: number;
            same: number;
        };
        FillTable: {
            columns: (({
                key: string;
            } | {
                title: string;
                /** @enum {string} */
                type: "text" | "number" | "date" | "boolean" | "choice" | "phone" | "email";
            }) | null)[];
            /** @default false */
            dry?: boolean;
            /** @description Id of an import whose pieces are all there. */
            file: string;
            form: components["schemas"]["TableFileForm"];
            /** @enum {string} */
            mode: "add" | "byKey" | "replace";
        };
        FolderList: {
            items: {
                count: number;
                name: string;
            }[];
        };
        Graph: {
            /** @default [] */
            edges: components["schemas"]["GraphEdge"][];
            /**
             * @default 1
             * @constant
             */
            format: 1;
            /** @default [] */
            nodes: components["schemas"]["GraphNode"][];
            /** @default [] */
            notes: components["schemas"]["GraphNote"][];
            settings?: {
                concurrency?: {
                    /** @default  */
                    key: string;
                    /** @enum {string} */
                    mode: "allow" | "queue" | "skip" | "cancelPrevious";
                };
            };
        };
        GraphEdge: {
            from: string;
            id: string;
            port: string;
            to: string;
        };
        GraphInput: {
            /** @default [] */
            edges?: components["schemas"]["GraphEdge"][];
            /**
             * @default 1
             * @constant
             */
            format?: 1;
            /** @default [] */
            nodes?: components["schemas"]["GraphNodeInput"][];
            /** @default [] */
            notes?: components["schemas"]["GraphNote"][];
            settings?: {
                concurrency?: {
                    /** @default  */
                    key?: string;
                    /** @enum {string} */
                    mode: "allow" | "queue" | "skip" | "cancelPrevious";
                };
            };
        };
        GraphNode: {
            id: string;
            /** @default {} */
            input: {
                [key: string]: unknown;
            };
            /** @default  */
            note: string;
            /** @default false */
            off: boolean;
            /**
             * @default {
             *       "x": 0,
             *       "y": 0
             *     }
             */
            position: {
                x: number;
                y: number;
            };
            /** @default  */
            title: string;
            type: string;
            /** @default 1 */
            version: number;
            within?: string;
        };
        GraphNodeInput: {
            id: string;
            /** @default {} */
            input?: {
                [key: string]: unknown;
            };
            /** @default  */
            note?: string;
            /** @default false */
            off?: boolean;
            /**
             * @default {
             *       "x": 0,
             *       "y": 0
             *     }
             */
            position?: {
                x: number;
                y: number;
            };
            /** @default  */
            title?: string;
            type: string;
            /** @default 1 */
            version?: number;
            within?: string;
        };
        GraphNote: {
            height: number;
            id: string;
            position: {
                x: number;
                y: number;
            };
            text: string;
            width: number;
        };
        Group: {
            auto: boolean;
            count: number | null;
            id: string;
            name: string;
        };
        GroupDetail: {
            archived: boolean;
            auto: boolean;
            count: number | null;
            id: string;
            name: string;
            uses: {
                id: string;
                name: string;
            }[];
            when: string | null;
        };
        GroupList: {
            items: components["schemas"]["Group"][];
        };
        GroupPreview: {
            count: number;
            first: components["schemas"]["Person"][];
            /** @description Who comes in when it is saved; all of them for a new group. */
            joins: number;
            leaves: number;
        };
        HoldDraft: {
            /**
             * @description How long nobody has touched the keyboard or the pointer in this window.
             * @default 0
             */
            idleMs?: number;
            /** @default null */
            nodeId?: string | null;
            /**
             * Format: uuid
             * @description Of the window: it makes one up and keeps it.
             */
            windowId: string;
        };
        HolidayChange: {
            closedFrom: string | null;
            rule: string;
        };
        HttpListening: {
            /** Format: date-time */
            until: string;
        };
        HttpRequest: {
            /** Format: date-time */
            at: string;
            body: string | null;
            code: string | null;
            /** @description Without those by which the caller says who it is. */
            headers: {
                [key: string]: string;
            };
            id: string;
            ip: string;
            method: string;
            query: {
                [key: string]: unknown;
            };
            runId: string | null;
            /** @description What it was answered. */
            status: number;
            tookMs: number;
        };
        HttpRequestList: {
            items: components["schemas"]["HttpRequest"][];
        };
        HttpTrigger: {
            /** @description Its secret address. It stays the same over every publish. */
            address: string;
            oldSecretUntil: string | null;
            /** @description What stands before a path of its own. */
            pathBase: string;
            secretSetAt: string | null;
        };
        ImportCounts: {
            added: number;
            changed: number;
            failed: number;
            /** @description Who leaves the group, or left it. */
            left: number;
            /** @description Rows that the mode leaves out. */
            passed: number;
            rows: number;
            same: number;
        };
        ImportDetail: {
            /** Format: date-time */
            at: string;
            by: string;
            canUndo: boolean;
            counts: components["schemas"]["ImportCounts"];
            /** @description The first of the dry run. */
            differences: {
                changes: {
                    now: string | null;
                    was: string | null;
                    what: string;
                }[];
                /** @description null = somebody new. */
                contactId: string | null;
                name: string;
                row: number;
            }[];
            endedAt: string | null;
            error: {
                code: string;
                message: string;
            } | null;
            /** @description The first of them; all stand in the error file. */
            errors: {
                error: {
                    code: string;
                    message: string;
                };
                row: number;
            }[];
            heads: string[];
            id: string;
            /** @enum {string} */
            kind: "csv" | "xlsx" | "json" | "vcard";
            name: string;
            rememberedAt: string | null;
            samples: string[][];
            settings: components["schemas"]["ImportSettings"] | null;
            share: number;
            sizeBytes: number;
            startedAt: string | null;
            /** @enum {string} */
            state: "upload" | "draft" | "checking" | "checked" | "running" | "paused" | "stopped" | "done" | "failed" | "undoing" | "undone";
        };
        ImportPage: {
            items: components["schemas"]["ImportSummary"][];
            next: string | null;
        };
        ImportSettings: {
            /** @description Where each column goes, in their order. */
            columns: (components["schemas"]["ImportTarget"] | null)[];
            /**
             * @description In which order day, month and year stand.
             * @enum {string}
             */
            dates: "ymd" | "dmy" | "mdy";
            /**
             * @description What stands between a number and its fraction.
             * @enum {string}
             */
            decimal: "," | ".";
            /** @enum {string} */
            delimiter: "," | ";" | "\t" | "|";
            /**
             * @description What an empty cell does to a field that has a value.
             * @enum {string}
             */
            empty: "keep" | "clear";
            /** @enum {string} */
            encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
            /** @description Id of the group that is replaced or that people are taken out of. */
            group: string | null;
            groups: string[];
            /** @description The first row names the columns. */
            hasHeads: boolean;
            /** @description Who is the same person: `address`, by a number or mailbox, or the key of a field that a column goes to. */
            match: string;
            /**
             * @description `both` adds and updates; `replace` does so, and who is not in the file leaves the group; `remove` takes who is in it out of the group.
             * @enum {string}
             */
            mode: "both" | "add" | "update" | "replace" | "remove";
            /** @description What everyone in the file gets. */
            tags: string[];
        };
        ImportSummary: {
            /** Format: date-time */
            at: string;
            by: string;
            canUndo: boolean;
            counts: components["schemas"]["ImportCounts"];
            endedAt: string | null;
            error: {
                code: string;
                message: string;
            } | null;
            id: string;
            name: string;
            share: number;
            sizeBytes: number;
            startedAt: string | null;
            /** @enum {string} */
            state: "upload" | "draft" | "checking" | "checked" | "running" | "paused" | "stopped" | "done" | "failed" | "undoing" | "undone";
        };
        ImportTarget: {
            /** @enum {string} */
            to: "name" | "firstName" | "lastName" | "language" | "tags" | "groups";
        } | {
            /** @enum {string} */
            kind: "phone" | "email";
            /** @constant */
            to: "address";
        } | {
            key: string;
            /** @constant */
            to: "field";
        } | {
            title: string;
            /** @constant */
            to: "newField";
            /** @enum {string} */
            type: "text" | "number" | "boolean" | "date" | "time" | "choice" | "location" | "phone" | "email";
        };
        ImportWorkflow: {
            text: string;
        } | {
            url: string;
        };
        IssueList: {
            issues: components["schemas"]["IssueView"][];
        };
        IssueView: {
            code: string;
            /** @description What would do away with it when it is made. */
            create?: {
                /** @enum {string} */
                kind: "group" | "tag";
                name: string;
            };
            field: string | null;
            fix?: {
                [key: string]: unknown;
            };
            message: string;
            nodeId: string | null;
            position?: {
                from: number;
                to: number;
            };
            /** @enum {string} */
            severity: "error" | "warning";
        };
        JoinAddress: {
            code: string;
        };
        KeepAsContact: {
            name: string;
        };
        KeyRefusal: {
            /** Format: date-time */
            firstAt: string;
            /** Format: date-time */
            lastAt: string;
            /** @description Of this description; empty where the request was refused before. */
            operation: string;
            /**
             * @description `secret`: it begins like this key and goes on wrong; `maker`: who made it is no longer there; `address`: it stood in an address; `right`, `workflow`: it is not allowed that.
             * @enum {string}
             */
            reason: "secret" | "ended" | "revoked" | "maker" | "address" | "right" | "workflow";
            times: number;
        };
        KeyRefusalList: {
            items: components["schemas"]["KeyRefusal"][];
        };
        KnownTable: {
            columns: {
                /** @default [] */
                choices: string[];
                key: string;
                title: string;
                /** @enum {string} */
                type: "text" | "number" | "date" | "boolean" | "choice" | "phone" | "email";
            }[];
            id: string;
            keyColumn: string | null;
            name: string;
        };
        LinkCheck: {
            /** @enum {string} */
            result: "works" | "elsewhere" | "silent" | "blocked";
        };
        ListChoice: {
            columns: string[] | null;
            views: components["schemas"]["SavedView"][];
        };
        ListenHttp: {
            /**
             * @description That of the draft, where it has one.
             * @default
             */
            path?: string;
        };
        ListenMqtt: {
            /** @default  */
            device?: string;
            /** @enum {string} */
            from: "device" | "group" | "topic";
            /** @default  */
            group?: string;
            /**
             * @default up
             * @enum {string}
             */
            on?: "up" | "state" | "any";
            /** @default false */
            retained?: boolean;
            /** @default  */
            topic?: string;
        };
        LiveVersion: {
            number: number;
            /** Format: date-time */
            publishedAt: string;
            versionId: string;
        };
        LiveWorkflow: {
            callable: boolean;
            calls: string[];
            id: string;
            inputs: {
                [key: string]: components["schemas"]["ValueTypes"];
            };
            name: string;
            required: string[];
            returns: {
                [key: string]: components["schemas"]["ValueTypes"];
            };
        };
        MadeApiKey: {
            apiKey: components["schemas"]["ApiKey"];
            /** @description Shown now and never again. */
            key: string;
        };
        MadeDevice: {
            device: components["schemas"]["Device"];
            /** @description Shown now and never again. */
            secret: string;
        };
        MadeWebhook: {
            /** @description `whsec_…`; shown now and never again. */
            secret: string;
            webhook: components["schemas"]["Webhook"];
        };
        Me: {
            account: {
                id: string;
                language: string;
                linkUrl: string | null;
                name: string;
                timeZone: string;
            };
            accounts: {
                id: string;
                name: string;
                /** @enum {string} */
                role: "user" | "power_user" | "moderator" | "account_administrator" | "account_owner";
            }[];
            profile: components["schemas"]["Profile"];
            /** @enum {string} */
            role: "user" | "power_user" | "moderator" | "account_administrator" | "account_owner";
            user: {
                email: string;
                id: string;
                name: string;
            };
        };
        Member: {
            id: string;
            name: string;
        };
        MemberList: {
            items: components["schemas"]["Member"][];
        };
        MergeTag: {
            intoId: string;
        };
        MessageDetail: {
            /** Format: date-time */
            at: string;
            attempts: components["schemas"]["Attempt"][];
            batchId: string | null;
            channel: string;
            contact: components["schemas"]["Person"] | null;
            cost: {
                amount: number;
                currency: string | null;
            } | null;
            errorCode: string | null;
            finalAt: string | null;
            from: string;
            hold: components["schemas"]["MessageHold"] | null;
            id: string;
            inbound: boolean;
            links: components["schemas"]["MessageLink"][];
            nodeId: string | null;
            parts: number | null;
            receipts: components["schemas"]["Receipt"][];
            runId: string | null;
            /** @enum {string} */
            state: "queued" | "sending" | "unknown" | "accepted" | "expired" | "failed" | "delivered" | "read" | "received";
            text: string;
            to: string;
            workflowName: string | null;
        };
        MessagedWaiting: {
            failed: {
                count: number;
                reason: string;
            }[];
            people: number;
            repeated: number;
            runs: number;
            sent: number;
            suppressed: number;
            unreachable: number;
        };
        MessageHold: {
            code: string;
            until: string | null;
        };
        MessageLink: {
            clicks: number;
            code: string;
            firstAt: string | null;
            lastAt: string | null;
            target: string;
        };
        MessagePage: {
            items: components["schemas"]["MessageSummary"][];
            next: string | null;
        };
        MessageSummary: {
            /** Format: date-time */
            at: string;
            channel: string;
            contact: components["schemas"]["Person"] | null;
            errorCode: string | null;
            finalAt: string | null;
            from: string;
            id: string;
            inbound: boolean;
            nodeId: string | null;
            parts: number | null;
            runId: string | null;
            /** @enum {string} */
            state: "queued" | "sending" | "unknown" | "accepted" | "expired" | "failed" | "delivered" | "read" | "received";
            text: string;
            to: string;
            workflowName: string | null;
        };
        MessageWaiting: {
            people?: number;
            text: string;
        };
        MovedRuns: {
            left: {
                code: string;
                count: number;
                reason: string;
            }[];
            moved: number;
        };
        MoveRuns: {
            /** @default false */
            dryRun?: boolean;
            /** @default live */
            to?: string;
        };
        MqttExample: {
            heard: {
                /** Format: date-time */
                at: string;
                /** @description Its key. */
                device: string;
                text: string;
                topic: string;
            } | null;
            until: string | null;
        };
        NodeType: {
            block?: string;
            group: string;
            help: string;
            icon: string;
            inputSchema: {
                [key: string]: unknown;
            };
            kind: string;
            outputSchema: {
                [key: string]: unknown;
            };
            ports: {
                inside?: boolean;
                /** @enum {string} */
                line: "main" | "siding";
                name: string;
                optional?: boolean;
                title: string;
            }[];
            synonyms: string[];
            title: string;
            type: string;
            version: number;
        };
        NodeTypeList: {
            items: components["schemas"]["NodeType"][];
        };
        NoteInConversation: {
            text: string;
        };
        NoteOnContact: {
            text: string;
        };
        OptedOut: {
            address: string;
            /** Format: date-time */
            at: string;
            kind: string;
            source: string;
        };
        OptOutSettings: {
            isUsual: boolean;
            words: {
                start: string[];
                stop: string[];
            };
        };
        OrderContactFields: {
            ids: string[];
        };
        OutsideNames: {
            /** @default [] */
            calendars?: string[];
            groups: string[];
            keywords: {
                address: string | null;
                channel: string;
                word: string;
            }[];
            ownAddresses: string[];
            /** @default [] */
            tables?: string[];
            tags: string[];
            /** @default [] */
            templates?: string[];
            workflows: string[];
        };
        OwnAddress: {
            canReceive: boolean;
            canSend: boolean;
            channel: string;
            id: string;
            keywords: string[];
            kind: string;
            providerId: string;
            providerName: string;
            /** @enum {string} */
            shared: "no" | "owner" | "member";
            usual: boolean;
            value: string;
        };
        OwnAddressList: {
            items: components["schemas"]["OwnAddress"][];
        };
        Person: {
            id: string;
            name: string;
        };
        PhoneContact: {
            fields: {
                [key: string]: unknown;
            };
            language: string | null;
            name: string;
        };
        PhoneMessage: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            direction: "in" | "out";
            id: string;
            no: number;
            parts: number;
            peer: string;
            state: string;
            text: string;
        };
        PhoneMessages: {
            messages: components["schemas"]["PhoneMessage"][];
            next: number;
        };
        PhoneOutcome: {
            delayMs?: number;
            /** @enum {string} */
            outcome: "delivered" | "failed" | "expired" | "delayed" | "throttled" | "lost_answer" | "duplicate_receipts" | "reordered_receipts" | "receipt_before_answer" | "rejected" | "no_receipt";
            times?: number;
        };
        PhoneSend: {
            text: string;
            to: string;
        };
        Pin: {
            output: {
                [key: string]: unknown;
            };
            port: string;
        };
        Pins: {
            pins: {
                [key: string]: components["schemas"]["Pin"];
            };
        };
        Planned: {
            /**
             * Format: date-time
             * @description The first of them on that day.
             */
            at: string;
            count: number;
            /**
             * @description Times of a schedule, runs that wait until then, messages that leave then.
             * @enum {string}
             */
            kind: "schedule" | "waits" | "messages";
            /** @description Null for messages. */
            workflowId: string | null;
            workflowName: string | null;
        };
        PlannedCalendar: {
            /** @description Days without anything are left out. */
            days: components["schemas"]["PlannedDay"][];
            /** @description There is more than a calendar shows. */
            isCut: boolean;
            zone: string;
        };
        PlannedDay: {
            /** Format: date */
            day: string;
            /** @description In the order of their times. */
            items: components["schemas"]["Planned"][];
        };
        PracticeMailbox: {
            address: string;
            /** @description Mailboxes of the account at the mail server of the simulator; none = it is not connected yet. */
            ownAddresses: string[];
        };
        PreviewColumns: {
            columns: components["schemas"]["WantedColumn"][];
        };
        PreviewGroup: {
            groupId?: string;
            /** @description A condition on the contact, as conditions of steps are written: `"Water" in contact.tags && contact.language == "sv"`. */
            when: string;
        };
        PreviewTemplate: {
            /** @enum {string} */
            channel: "sms" | "email";
            /** @default null */
            contactId?: string | null;
            /** @default {} */
            values?: {
                [key: string]: string;
            };
        };
        Problem: {
            code: string;
            detail: string;
            field?: string;
            issues?: {
                [key: string]: unknown;
            }[];
            reference: string;
            status: number;
            title: string;
            type: string;
            values?: {
                [key: string]: unknown;
            };
        };
        Profile: {
            language: ("en" | "sv") | null;
            theme: ("light" | "dark" | "system") | null;
            timeZone: string | null;
        };
        Provider: {
            addresses: string[];
            callbackUrl: string | null;
            certificate: components["schemas"]["CertificateLight"] | null;
            channel: string;
            checked: {
                /** Format: date-time */
                at: string;
                code: string | null;
            } | null;
            config: {
                [key: string]: unknown;
            };
            credit: components["schemas"]["ProviderCredit"] | null;
            id: string;
            load: components["schemas"]["ProviderLoad"];
            log: {
                /** @enum {string} */
                level: "errors" | "all" | "debug";
                until: string | null;
            };
            mailbox: {
                isLate: boolean;
                /** Format: date-time */
                lookedAt: string;
            } | null;
            name: string;
            nextTry: string | null;
            perSecond: number | null;
            place: number;
            prices: components["schemas"]["ProviderPrices"] | null;
            resendsAlarms: boolean;
            revision: number;
            secrets: {
                /** Format: date-time */
                at: string;
                by: string | null;
                field: string;
            }[];
            /** Format: date-time */
            since: string;
            status: string;
            statusCode: string | null;
            stopped: {
                moved: number;
                unclear: number;
            } | null;
            type: string;
            unusable: number;
            waiting: number;
        };
        ProviderCheck: {
            code: string | null;
            /** @enum {string} */
            result: "accepted" | "transient" | "throttled" | "auth" | "credit" | "permanent_recipient" | "permanent_message" | "unknown";
            tookMs: number;
        };
        ProviderCredit: {
            amount: number | null;
            at: string | null;
            currency: string | null;
            problem: string | null;
            threshold: number | null;
            warn: {
                channel: string;
                contact: components["schemas"]["Person"];
            } | null;
            warnedOn: string | null;
        };
        ProviderEvent: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            code: "receipt.unreadable" | "receipt.unmatched" | "message.unknown_address" | "message.not_storable" | "connection.up" | "connection.lost" | "connection.refused" | "send.done" | "send.failed" | "message.taken" | "report.taken" | "callback.refused" | "look_up.found" | "look_up.absent" | "provider.changed" | "provider.paused" | "provider.resumed" | "provider.reconnected" | "breaker.tripped" | "breaker.moved" | "breaker.probed" | "breaker.back" | "test.begun" | "test.done" | "test.reported" | "credit.asked" | "credit.unknown" | "credit.warned" | "dialogue" | "log.cut";
            from: string | null;
            id: string;
            /** @enum {string} */
            level: "error" | "info" | "debug";
            raw: {
                [key: string]: unknown;
            };
            text: string | null;
            to: string | null;
        };
        ProviderEventPage: {
            items: components["schemas"]["ProviderEvent"][];
            next: string | null;
        };
        ProviderField: {
            default: string | number | boolean | null;
            file: string | null;
            help: string | null;
            /** @enum {string} */
            kind: "text" | "number" | "switch" | "choice" | "secret";
            lines: number | null;
            max: number | null;
            maxLength: number | null;
            min: number | null;
            name: string;
            options: string[];
            required: boolean;
            risk: string | null;
            title: string;
        };
        ProviderKind: {
            addressKinds: string[];
            channel: string;
            checks: boolean;
            fields: components["schemas"]["ProviderField"][];
            help: string;
            picture: {
                lines: string;
                stations: {
                    x: number;
                    y: number;
                }[];
            };
            receipts: boolean;
            receives: boolean;
            subjects: boolean;
            title: string;
            type: string;
        };
        ProviderKindList: {
            items: components["schemas"]["ProviderKind"][];
        };
        ProviderList: {
            items: components["schemas"]["Provider"][];
        };
        ProviderLoad: {
            health: number | null;
            measured: number;
            perMinute: number[];
            usual: number | null;
        };
        ProviderOrder: {
            channel: string;
            ids: string[];
        };
        ProviderPrices: {
            currency: string;
            each: {
                amount: number;
                country: "" | string;
            }[];
        };
        ProviderTest: {
            code: string | null;
            left: number;
            lines: {
                afterMs: number;
                text: string;
                /** @enum {string} */
                way: "out" | "in";
            }[];
            ref: string | null;
            /** @enum {string} */
            result: "accepted" | "transient" | "throttled" | "auth" | "credit" | "permanent_recipient" | "permanent_message" | "unknown";
            tookMs: number;
        };
        ProviderUses: {
            items: {
                id: string | null;
                /** @enum {string} */
                kind: "workflow" | "address" | "queue";
                name: string;
            }[];
        };
        Publish: {
            anyway?: boolean;
            draftRevision: number;
            name?: string;
            note?: string;
        };
        PublishAsDevice: {
            payload: string;
            /**
             * @description Which of its topics.
             * @default up
             * @enum {string}
             */
            topic?: "up" | "state";
        };
        Published: {
            issues: components["schemas"]["IssueView"][];
            version: components["schemas"]["Version"];
        };
        PublishedAsDevice: {
            /** @description Those that it started. */
            runs: {
                id: string;
                workflowId: string;
                workflowName: string;
            }[];
            /** @description Until it was stored. */
            tookMs: number;
        };
        QuietHours: {
            from: string;
            to: string;
        };
        ReadConversation: {
            /** @description Id of the newest entry that was seen: what came later stays unread. */
            seen: string;
        };
        Receipt: {
            /** Format: date-time */
            at: string;
            raw: unknown;
            /** @enum {string} */
            state: "queued" | "sending" | "unknown" | "accepted" | "expired" | "failed" | "delivered" | "read" | "received";
        };
        RecipientCounts: {
            invalid: number;
            isMore: boolean;
            names: {
                /** @description The first of them. */
                invalid: string[];
                /** @description The first of them. */
                suppressed: string[];
                /** @description The first of them. */
                twice: string[];
                /** @description The first of them. */
                unreachable: string[];
            };
            people: number;
            suppressed: number;
            twice: number;
            unreachable: number;
        };
        RecipientsQuery: {
            /** @default  */
            category?: string;
            /** @default [] */
            groups?: string[];
            /**
             * @description Addresses, and contacts by their id.
             * @default []
             */
            people?: string[];
            /**
             * @description `first`, `all`, or the one channel that it may go by.
             * @default first
             */
            reach?: string;
        };
        RenameFolder: {
            from: string;
            to: string | null;
        };
        RenewSecret: {
            /**
             * @description For how long the secret before it still holds; 0 = it is disconnected at once.
             * @default 60
             */
            keepOldMinutes?: number;
        };
        RestoreWorkflow: {
            /** @default false */
            enabled?: boolean;
        };
        RetriedRuns: {
            more: boolean;
            refused: {
                code: string;
                count: number;
                words: string;
            }[];
            retried: number;
        };
        RetryRun: {
            /** @enum {string} */
            from: "failedStep" | "start";
            /** @enum {string} */
            version?: "same" | "newest";
        };
        RetryRuns: {
            /** @default false */
            dryRun?: boolean;
            errorCode?: string;
            /** Format: date-time */
            failedSince: string;
            /** @enum {string} */
            from: "failedStep" | "start";
            /** @default 500 */
            limit?: number;
            /** @enum {string} */
            version?: "same" | "newest";
            workflowId: string;
        } | {
            /** @default false */
            dryRun?: boolean;
            errorCode?: string;
            /** @enum {string} */
            from: "failedStep" | "start";
            /** @default 500 */
            limit?: number;
            partsOf: {
                nodeId: string;
                runId: string;
                visit: number;
            };
            /** @enum {string} */
            version?: "same" | "newest";
        };
        RunCall: {
            id: string;
            nodeId: string;
            status: string;
            tries: number;
        };
        RunDetail: {
            calls: components["schemas"]["RunCall"][];
            canRetry: components["schemas"]["CanRetry"];
            children: components["schemas"]["ChildGroup"][];
            /** @enum {string} */
            class: "alarm" | "interactive" | "bulk";
            conductorId: string | null;
            contact: components["schemas"]["Person"] | null;
            endedAt: string | null;
            errorCode: string | null;
            errorNode: string | null;
            files: components["schemas"]["FileLife"][];
            graph: components["schemas"]["Graph"];
            id: string;
            messages: components["schemas"]["MessageSummary"][];
            parent: components["schemas"]["RunParent"] | null;
            repeatsPartOf: components["schemas"]["RunParent"] | null;
            retriedBy: string | null;
            retryOf: string | null;
            route: {
                nodeId: string;
                /** @enum {string} */
                status: "done" | "failed" | "waiting" | "skipped" | "cancelled";
                title: string;
            }[];
            /** Format: date-time */
            startedAt: string;
            /** @enum {string} */
            state: "ready" | "waiting" | "done" | "failed" | "cancelled";
            steps: components["schemas"]["RunStep"][];
            tags: components["schemas"]["RunTag"][];
            tasks: components["schemas"]["TaskView"][];
            trigger: string;
            undelivered: number;
            versionId: string;
            versionNumber: number;
            waitingUntil: string | null;
            waits: components["schemas"]["RunWait"][];
            workflowId: string;
            workflowName: string;
        };
        RunPage: {
            items: components["schemas"]["RunSummary"][];
            next: string | null;
        };
        RunParent: {
            id: string;
            itemNo: number | null;
            nodeId: string | null;
            title: string | null;
            visit: number | null;
            workflowId: string;
            workflowName: string;
        };
        RunStep: {
            /** Format: date-time */
            at: string;
            error: {
                code: string;
                message: string;
            } | null;
            input: unknown;
            nodeId: string;
            output: unknown;
            port: string | null;
            seq: number;
            /** @enum {string} */
            status: "done" | "failed" | "waiting" | "skipped" | "cancelled";
            tookMs: number | null;
            visit: number;
        };
        RunSummary: {
            /** @enum {string} */
            class: "alarm" | "interactive" | "bulk";
            contact: components["schemas"]["Person"] | null;
            endedAt: string | null;
            errorCode: string | null;
            errorNode: string | null;
            id: string;
            route: {
                nodeId: string;
                /** @enum {string} */
                status: "done" | "failed" | "waiting" | "skipped" | "cancelled";
                title: string;
            }[];
            /** Format: date-time */
            startedAt: string;
            /** @enum {string} */
            state: "ready" | "waiting" | "done" | "failed" | "cancelled";
            tags: components["schemas"]["RunTag"][];
            trigger: string;
            undelivered: number;
            versionNumber: number;
            waitingUntil: string | null;
            workflowId: string;
            workflowName: string;
        };
        RunTag: {
            name: string;
            value: string;
        };
        RunWait: {
            dueAt: string | null;
            kinds: string[];
            nodeId: string;
            words: string;
        };
        SavedDraft: {
            issues: components["schemas"]["IssueView"][];
            revision: number;
            /** Format: date-time */
            updatedAt: string;
        };
        SaveDraft: {
            graph: components["schemas"]["GraphInput"];
            revision: number;
        };
        SavedView: {
            name: string;
            query: string;
        };
        Schedule: {
            id: string;
            lastDueAt: string | null;
            lastRunId: string | null;
            /** @description Times that passed without a run, as they were missed or a run was under way. */
            leftOut: number;
            /** @description When it is due next, three times at most; of a paused one when it would be. */
            next: string[];
            /**
             * @description `over`: it is never due again.
             * @enum {string}
             */
            state: "on" | "paused" | "over";
            /** @description When it is due, in the language of the reader. */
            words: string;
            workflowId: string;
            workflowName: string;
            /** @description By whose clock: `Europe/Stockholm`. */
            zone: string;
        };
        SchedulePage: {
            items: components["schemas"]["Schedule"][];
            next: string | null;
        };
        SearchHits: {
            contacts: {
                id: string;
                name: string;
                phones: string[];
            }[];
            messages: {
                /** Format: date-time */
                at: string;
                contact: components["schemas"]["Person"] | null;
                from: string;
                id: string;
                inbound: boolean;
                text: string;
                to: string;
            }[];
            runs: {
                contact: components["schemas"]["Person"] | null;
                id: string;
                /** Format: date-time */
                startedAt: string;
                /** @enum {string} */
                state: "ready" | "waiting" | "done" | "failed" | "cancelled";
                workflowName: string;
            }[];
            steps: components["schemas"]["StepHit"][];
            workflows: {
                id: string;
                name: string;
            }[];
        };
        SendEvent: {
            /** @description Whom the runs are about. */
            contactId?: string;
            /**
             * @description What it is about.
             * @default
             */
            key?: string;
            /** @description Of your own, such as `order.paid`; names of what happens by itself are taken. */
            name: string;
            /**
             * @description What workflows and webhooks read.
             * @default {}
             */
            values?: {
                [key: string]: unknown;
            };
        };
        SendInConversation: {
            channel: string;
            /** @description One of ours; missing = the one used last. */
            from?: string;
            key: string;
            /** @description Id of the newest entry that was seen: what came later stays unread. */
            seen?: string;
            /** @default  */
            subject?: string;
            text: string;
            /** @description One of the person’s addresses; missing = the one used last. */
            to?: string;
        };
        SendingRules: {
            categoryHours: components["schemas"]["CategoryHours"][];
            channelOrder: string[];
            linkUrl: string | null;
            quietHours: components["schemas"]["QuietHours"] | null;
            timeZone: string;
            usualLinkUrl: string | null;
        };
        SendLimit: {
            address: string | null;
            id: string;
            key: string;
            most: number;
            /** @enum {string} */
            scope: "account" | "sender" | "country" | "category";
            /** @enum {string} */
            span: "hour" | "day" | "month";
            used: number;
        };
        SendLimitList: {
            items: components["schemas"]["SendLimit"][];
        };
        SentEvent: {
            id: string;
            /** @description An event with this `Idempotency-Key` was sent before: this is that one. */
            isRepeat: boolean;
        };
        SentInConversation: {
            isRepeat: boolean;
            messageId: string;
        };
        SetHttpSecret: {
            /** @description As the other side has it. Left out: a new one is made, and the answer holds it, this once. */
            secret?: string;
        };
        SetHttpSecretAnswer: {
            secret: string | null;
            trigger: components["schemas"]["HttpTrigger"];
        };
        SetKeywords: {
            keywords: string[];
        };
        SetSendLimit: {
            /** @default  */
            key?: string;
            most: number;
            /** @enum {string} */
            scope: "account" | "sender" | "country" | "category";
            /** @enum {string} */
            span: "hour" | "day" | "month";
        };
        StartConversation: {
            address?: string;
            contactId?: string;
        };
        StartedRun: {
            runId: string;
        };
        StartRun: {
            /** @description Whom the run is about. */
            contactId?: string;
            /** @default {} */
            inputs?: {
                [key: string]: unknown;
            };
        };
        StepCounters: {
            cut: boolean;
            items: {
                failed: number;
                nodeId: string;
                passed: number;
                ports: {
                    [key: string]: number;
                };
                waiting: number;
            }[];
            runs: number;
        };
        StepHit: {
            nodeId: string;
            text: string | null;
            title: string;
            type: string;
            workflowId: string;
            workflowName: string;
        };
        StepHits: {
            items: components["schemas"]["StepHit"][];
            more: boolean;
        };
        StepTries: {
            ports: {
                [key: string]: number;
            };
            runs: {
                /** Format: date-time */
                at: string;
                port: string;
                runId: string;
                scope: {
                    [key: string]: unknown;
                };
                who: string;
            }[];
            total: number;
        };
        StepWay: {
            nodeId: string;
            port: string;
        };
        Table: {
            archived: boolean;
            columns: {
                /** @default [] */
                choices: string[];
                key: string;
                title: string;
                /** @enum {string} */
                type: "text" | "number" | "date" | "boolean" | "choice" | "phone" | "email";
            }[];
            /** Format: date-time */
            createdAt: string;
            id: string;
            keyColumn: string | null;
            name: string;
            revision: number;
            rowCount: number;
            /** Format: date-time */
            updatedAt: string;
        };
        TableDetail: {
            archived: boolean;
            columns: {
                /** @default [] */
                choices: string[];
                key: string;
                title: string;
                /** @enum {string} */
                type: "text" | "number" | "date" | "boolean" | "choice" | "phone" | "email";
            }[];
            /** Format: date-time */
            createdAt: string;
            id: string;
            keyColumn: string | null;
            name: string;
            revision: number;
            rowCount: number;
            /** Format: date-time */
            updatedAt: string;
            uses: {
                id: string;
                name: string;
            }[];
        };
        TableFile: {
            /** @description Id of an import whose pieces are all there. */
            file: string;
        };
        TableFileForm: {
            /** @enum {string} */
            dates: "ymd" | "dmy" | "mdy";
            /** @enum {string} */
            decimal: "," | ".";
            /** @enum {string} */
            delimiter: "," | ";" | "\t" | "|";
            /** @enum {string} */
            encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
            hasHeads: boolean;
        };
        TableFileLook: {
            columns: (({
                key: string;
            } | {
                title: string;
                /** @enum {string} */
                type: "text" | "number" | "date" | "boolean" | "choice" | "phone" | "email";
            }) | null)[];
            form: components["schemas"]["TableFileForm"];
            heads: string[];
            samples: string[][];
        };
        TablePage: {
            items: components["schemas"]["Table"][];
            next: string | null;
        };
        TableRow: {
            id: string;
            values: {
                [key: string]: string | number | boolean | null;
            };
        };
        TableRows: {
            items: components["schemas"]["TableRow"][];
            next: string | null;
            total: number;
        };
        Tag: {
            colour: ("grey" | "blue" | "teal" | "green" | "amber" | "red" | "violet" | "pink") | null;
            count: number;
            id: string;
            name: string;
        };
        TagDetail: {
            colour: ("grey" | "blue" | "teal" | "green" | "amber" | "red" | "violet" | "pink") | null;
            count: number;
            groups: {
                id: string;
                name: string;
            }[];
            id: string;
            name: string;
            uses: {
                id: string;
                name: string;
            }[];
        };
        TagList: {
            items: components["schemas"]["Tag"][];
        };
        TaskField: {
            name: string;
            required: boolean;
            title: string;
            type: string;
        };
        TaskPage: {
            items: components["schemas"]["TaskView"][];
            next: string | null;
        };
        TaskView: {
            answer: {
                /** Format: date-time */
                at: string;
                by: string;
                comment: string;
                values: {
                    [key: string]: unknown;
                };
            } | null;
            approve: string;
            /** Format: date-time */
            at: string;
            canAnswer: boolean;
            contact: components["schemas"]["Person"] | null;
            dueAt: string | null;
            fields: components["schemas"]["TaskField"][];
            id: string;
            /** @enum {string} */
            kind: "approval" | "form";
            reject: string;
            role: string | null;
            runId: string;
            /** @enum {string} */
            status: "open" | "approved" | "rejected" | "expired" | "cancelled";
            text: string;
            title: string;
            workflowId: string;
            workflowName: string;
        };
        Template: {
            archived: boolean;
            channels: string[];
            /** Format: date-time */
            createdAt: string;
            id: string;
            languages: string[];
            name: string;
            revision: number;
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        TemplateDetail: {
            archived: boolean;
            body: {
                fallback: string;
                texts: {
                    /** @enum {string} */
                    channel: "sms" | "email";
                    /** @default  */
                    formatted: string;
                    language: string;
                    /** @default  */
                    subject: string;
                    /** @default  */
                    text: string;
                }[];
                values: {
                    /** @default  */
                    example: string;
                    name: string;
                    /** @default  */
                    title: string;
                }[];
            };
            channels: string[];
            /** Format: date-time */
            createdAt: string;
            id: string;
            languages: string[];
            name: string;
            revision: number;
            /** Format: date-time */
            updatedAt: string;
            uses: {
                id: string;
                name: string;
            }[];
            version: number;
        };
        TemplatePage: {
            items: components["schemas"]["Template"][];
            next: string | null;
        };
        TemplatePreview: {
            fellBack: boolean;
            formatted: string;
            language: string;
            subject: string;
            text: string;
        };
        TemplateVersions: {
            items: {
                /** Format: date-time */
                at: string;
                body: {
                    fallback: string;
                    texts: {
                        /** @enum {string} */
                        channel: "sms" | "email";
                        /** @default  */
                        formatted: string;
                        language: string;
                        /** @default  */
                        subject: string;
                        /** @default  */
                        text: string;
                    }[];
                    values: {
                        /** @default  */
                        example: string;
                        name: string;
                        /** @default  */
                        title: string;
                    }[];
                };
                by: string | null;
                version: number;
            }[];
        };
        TerminatedRun: {
            ended: number;
        };
        TerminateRun: {
            reason: string;
        };
        TestAnswer: {
            /** @default 1000 */
            afterMs?: number;
            /** @default reply */
            kind?: string;
            nodeId?: string;
            /** @default {} */
            payload?: {
                [key: string]: unknown;
            };
        } | {
            /** @default 1000 */
            afterMs?: number;
            cancel: string;
        };
        TestCase: {
            covers: components["schemas"]["StepWay"][];
            expected: components["schemas"]["WayLine"][];
            id: string;
            name: string;
            ranAt: string | null;
            result: components["schemas"]["TestCaseResult"] | null;
            script: components["schemas"]["TestScript"];
        };
        TestCaseList: {
            items: components["schemas"]["TestCase"][];
            mustPass: boolean;
            ways: {
                cases: string[];
                nodeId: string;
                port: string;
            }[];
        };
        TestCaseResult: {
            difference: {
                expected: components["schemas"]["WayLine"] | null;
                got: components["schemas"]["WayLine"] | null;
                line: number;
            } | null;
            passed: boolean;
            status: string;
            way: components["schemas"]["WayLine"][];
        };
        TestGate: {
            mustPass: boolean;
        };
        TestMove: {
            /** @default 1000 */
            afterMs: number;
            from: string;
            /** @constant */
            kind: "say";
            text: string;
        } | {
            /** @default 1000 */
            afterMs: number;
            /** @constant */
            kind: "task";
            nodeId: string;
            payload: {
                [key: string]: unknown;
            };
        } | {
            /** @default 1000 */
            afterMs: number;
            /** @constant */
            kind: "skip";
        } | {
            /** @constant */
            kind: "skipToTimeout";
        };
        TestMoveInput: {
            /** @default 1000 */
            afterMs?: number;
            from: string;
            /** @constant */
            kind: "say";
            text: string;
        } | {
            /** @default 1000 */
            afterMs?: number;
            /** @constant */
            kind: "task";
            nodeId: string;
            payload: {
                [key: string]: unknown;
            };
        } | {
            /** @default 1000 */
            afterMs?: number;
            /** @constant */
            kind: "skip";
        } | {
            /** @constant */
            kind: "skipToTimeout";
        };
        TestProvider: {
            from: string;
            key: string;
            subject?: string;
            text: string;
            to: string;
        };
        TestResult: {
            calls: {
                /** @enum {string} */
                answered: "sample" | "notCalled" | "fault";
                input: {
                    [key: string]: unknown;
                };
                nodeId: string;
                type: string;
            }[];
            children: {
                nodeId: string;
                number: number;
                result: components["schemas"]["TestResult"];
            }[];
            error: {
                code: string;
                message: string;
                nodeId: string;
            } | null;
            issues: components["schemas"]["IssueView"][];
            messages: {
                /** Format: date-time */
                at: string;
                channel: string;
                from: string | null;
                nodeId: string;
                /** @enum {string} */
                outcome: "delivered" | "failed" | "expired" | "none";
                text: string;
                to: string;
            }[];
            moves: {
                /** Format: date-time */
                at: string;
                nodeId: string | null;
            }[];
            /** Format: date-time */
            now: string;
            phone: {
                ours: string;
                theirs: string;
            } | null;
            returns: {
                [key: string]: unknown;
            } | null;
            /** Format: date-time */
            startedAt: string;
            /** @enum {string} */
            status: "done" | "failed" | "cancelled" | "waiting" | "stopped" | "errors";
            steps: components["schemas"]["RunStep"][];
            tasks: {
                title: string;
            }[];
            tookMs: number;
            waits: {
                dueAt: string | null;
                kinds: string[];
                nodeId: string;
                phones: string[];
            }[];
        };
        TestRun: {
            /** @default [] */
            answers?: components["schemas"]["TestAnswer"][];
            /** Format: date-time */
            at?: string;
            contact?: {
                /** @default  */
                language?: string;
                /** @default  */
                name?: string;
                /** @default  */
                phone?: string;
            };
            /** @default {} */
            faults?: {
                [key: string]: "serverError" | "timeout" | "refused";
            };
            from?: string;
            graph?: components["schemas"]["GraphInput"];
            moves?: components["schemas"]["TestMoveInput"][];
            /** @default {} */
            outcomes?: {
                [key: string]: "delivered" | "failed" | "expired" | "none";
            };
            /** @default {} */
            samples?: {
                [key: string]: components["schemas"]["TestSampleInput"];
            };
            /**
             * @default {
             *       "payload": {}
             *     }
             */
            trigger?: {
                nodeId?: string;
                /** @default {} */
                payload?: {
                    [key: string]: unknown;
                };
            };
            /** @default {} */
            values?: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
        };
        TestSample: {
            body?: unknown;
            /** @default {} */
            headers: {
                [key: string]: string;
            };
            /** @default 200 */
            status: number;
        };
        TestSampleInput: {
            body?: unknown;
            /** @default {} */
            headers?: {
                [key: string]: string;
            };
            /** @default 200 */
            status?: number;
        };
        TestScript: {
            /** Format: date-time */
            at?: string;
            contact?: {
                /** @default  */
                language: string;
                /** @default  */
                name: string;
                /** @default  */
                phone: string;
            };
            /** @default {} */
            faults: {
                [key: string]: "serverError" | "timeout" | "refused";
            };
            from?: string;
            /** @default [] */
            moves: components["schemas"]["TestMove"][];
            /** @default {} */
            outcomes: {
                [key: string]: "delivered" | "failed" | "expired" | "none";
            };
            /** @default {} */
            samples: {
                [key: string]: components["schemas"]["TestSample"];
            };
            /**
             * @default {
             *       "payload": {}
             *     }
             */
            trigger: {
                nodeId?: string;
                /** @default {} */
                payload: {
                    [key: string]: unknown;
                };
            };
            /** @default {} */
            values: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
        };
        TestScriptInput: {
            /** Format: date-time */
            at?: string;
            contact?: {
                /** @default  */
                language?: string;
                /** @default  */
                name?: string;
                /** @default  */
                phone?: string;
            };
            /** @default {} */
            faults?: {
                [key: string]: "serverError" | "timeout" | "refused";
            };
            from?: string;
            /** @default [] */
            moves?: components["schemas"]["TestMoveInput"][];
            /** @default {} */
            outcomes?: {
                [key: string]: "delivered" | "failed" | "expired" | "none";
            };
            /** @default {} */
            samples?: {
                [key: string]: components["schemas"]["TestSampleInput"];
            };
            /**
             * @default {
             *       "payload": {}
             *     }
             */
            trigger?: {
                nodeId?: string;
                /** @default {} */
                payload?: {
                    [key: string]: unknown;
                };
            };
            /** @default {} */
            values?: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
        };
        TestWebhook: {
            /**
             * @description Its example is sent.
             * @default contact.created
             */
            event?: string;
        };
        TryIt: {
            keyword: string;
            ownAddress: string;
            peerName: string;
            phoneNumber: string;
            /** @description All practice phones of the account, oldest first; `phoneNumber` is the first of them. */
            phones: string[];
            workflowId: string;
        };
        ValueTypes: ("string" | "double" | "bool" | "dyn" | "map" | "list" | "map<string, string>" | "list<string>" | "list<double>" | "list<map>") | {
            [key: string]: components["schemas"]["ValueTypes"];
        };
        Version: {
            id: string;
            live: boolean;
            name: string | null;
            note: string | null;
            number: number;
            openRuns: number;
            /** Format: date-time */
            publishedAt: string;
            publishedBy: string | null;
        };
        VersionDetail: {
            graph: components["schemas"]["Graph"];
            id: string;
            live: boolean;
            name: string | null;
            note: string | null;
            number: number;
            openRuns: number;
            /** Format: date-time */
            publishedAt: string;
            publishedBy: string | null;
        };
        VersionList: {
            items: components["schemas"]["Version"][];
        };
        WaitingCount: {
            count: number;
            nodeId: string;
            title: string;
            versionId: string;
            versionNumber: number;
        };
        WaitingCounts: {
            items: components["schemas"]["WaitingCount"][];
        };
        WaitingPage: {
            items: components["schemas"]["WaitingRun"][];
            next: string | null;
        };
        WaitingRun: {
            contact: components["schemas"]["Person"] | null;
            dueAt: string | null;
            id: string;
            runId: string;
            /** Format: date-time */
            since: string;
            versionNumber: number;
        };
        WantedColumn: {
            /** @default [] */
            choices?: string[];
            key?: string;
            title: string;
            /** @enum {string} */
            type: "text" | "number" | "date" | "boolean" | "choice" | "phone" | "email";
        };
        WayLine: {
            nodeId: string;
            port: string | null;
            status: string;
        };
        Webhook: {
            /** Format: date-time */
            createdAt: string;
            /** @description What it hears; none = everything. */
            events: string[];
            failingSince: string | null;
            id: string;
            lastOkAt: string | null;
            name: string;
            oldSecretUntil: string | null;
            revision: number;
            /**
             * @description `paused`: it failed for about a day; `gone`: it answered 410. What waits for it is sent when it is switched on again.
             * @enum {string}
             */
            state: "on" | "off" | "paused" | "gone";
            /** Format: date-time */
            updatedAt: string;
            url: string;
            /** @description Deliveries that are still to be made. */
            waiting: number;
        };
        WebhookDelivery: {
            /**
             * Format: date-time
             * @description When it was written down.
             */
            at: string;
            /** @description What is sent. */
            body: string;
            event: string;
            /** @description The header `webhook-id`. */
            id: string;
            nextAt: string | null;
            problem: string | null;
            response: string | null;
            /** @enum {string} */
            state: "waiting" | "done" | "failed";
            statusCode: number | null;
            tookMs: number | null;
            triedAt: string | null;
            tries: number;
        };
        WebhookDeliveryPage: {
            items: components["schemas"]["WebhookDelivery"][];
            next: string | null;
        };
        WebhookPage: {
            items: components["schemas"]["Webhook"][];
            next: string | null;
        };
        WhoGets: {
            /** @description Workflows that start by such things, and why not by this one. `later`: it would match as well. */
            others: {
                id: string;
                name: string;
                nodeId: string | null;
                says: string;
                /** @enum {string} */
                state: "later" | "other" | "off" | "draft";
            }[];
            runId: string | null;
            /** @description The answer in one sentence. */
            says: string;
            /** @description The order in which it is decided. */
            stops: {
                name: string;
                says: string;
                /** @enum {string} */
                state: "passed" | "takes" | "notAsked";
            }[];
            /** @description The workflows that it starts, or whose run takes it. */
            takes: {
                id: string;
                name: string;
                nodeId: string | null;
            }[];
        };
        WhyMember: {
            /** @description Only active contacts belong to a group that fills itself. */
            active: boolean;
            isIn: boolean;
            /** @enum {string} */
            join: "and" | "or";
            parts: {
                holds: boolean;
                text: string;
            }[];
        };
        Workflow: {
            archivedAt: string | null;
            call?: components["schemas"]["CallFacts"];
            changed: boolean;
            /** @enum {string} */
            class: "alarm" | "interactive" | "bulk";
            draft: components["schemas"]["Draft"];
            /** Format: date-time */
            editedAt: string;
            editedBy: string | null;
            enabled: boolean;
            folder: string | null;
            hooks: {
                [key: string]: string;
            };
            id: string;
            issues: components["schemas"]["IssueView"][];
            live: components["schemas"]["LiveVersion"] | null;
            name: string;
            openRuns: number;
            revision: number;
            triggers: {
                kind: string;
                words: string;
            }[];
            /** Format: date-time */
            updatedAt: string;
        };
        WorkflowDiff: {
            diff: {
                added: components["schemas"]["GraphNode"][];
                addedEdges: components["schemas"]["GraphEdge"][];
                changed: {
                    after: components["schemas"]["GraphNode"];
                    before: components["schemas"]["GraphNode"];
                    fields: {
                        after?: unknown;
                        before?: unknown;
                        field: string;
                    }[];
                }[];
                moved: string[];
                removed: components["schemas"]["GraphNode"][];
                removedEdges: components["schemas"]["GraphEdge"][];
                settings: {
                    after?: unknown;
                    before?: unknown;
                    field: string;
                }[];
            };
            from: components["schemas"]["DiffSide"];
            to: components["schemas"]["DiffSide"];
        };
        WorkflowFile: {
            /**
             * @default interactive
             * @enum {string}
             */
            class: "alarm" | "interactive" | "bulk";
            graph: unknown;
            /** @default [] */
            leftOut: string[];
            name: string;
            /** @constant */
            schema: "signalbox.workflow/1";
        };
        WorkflowPage: {
            items: components["schemas"]["WorkflowSummary"][];
            next: string | null;
        };
        WorkflowSummary: {
            archivedAt: string | null;
            call?: components["schemas"]["CallFacts"];
            /** @enum {string} */
            class: "alarm" | "interactive" | "bulk";
            /** Format: date-time */
            editedAt: string;
            editedBy: string | null;
            enabled: boolean;
            folder: string | null;
            id: string;
            live: components["schemas"]["LiveVersion"] | null;
            name: string;
            openRuns: number;
            revision: number;
            triggers: {
                kind: string;
                words: string;
            }[];
            /** Format: date-time */
            updatedAt: string;
        };
        WriteBoxMail: {
            /** @description The `id` of the mail that it answers. */
            answers?: string;
            /** @default  */
            subject?: string;
            text: string;
            to: string;
        };
    };
    responses: {
        /** @description Not the fault of the request. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:signalbox:problem:database.unreachable",
                 *       "title": "Not available",
                 *       "status": 503,
                 *       "code": "database.unreachable",
                 *       "detail": "The database does not answer. Try again in a moment.",
                 *       "reference": "0195d1b2-7a3e-7c41-9d52-3c1f0f7be2aa"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request cannot be done; the code says why. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:signalbox:problem:request.invalid",
                 *       "title": "Bad request",
                 *       "status": 400,
                 *       "code": "request.invalid",
                 *       "detail": "name: at least 1 character",
                 *       "field": "name",
                 *       "reference": "0195d1b2-7a3e-7c41-9d52-3c1f0f7be2aa"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listApiKeys: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                before?: string;
                /** @description Rows on the page; 50 when it is missing. */
                limit?: number;
                /** @description Part of the name. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description A page of keys */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "key_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Ticket system",
                     *           "prefix": "sbk_4f1c09ab73de",
                     *           "state": "on",
                     *           "rights": [
                     *             "workflow.run",
                     *             "run.read"
                     *           ],
                     *           "workflows": [
                     *             {
                     *               "id": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *               "name": "Hot water is off"
                     *             }
                     *           ],
                     *           "madeBy": "Maja Lind",
                     *           "createdAt": "2026-03-02T08:00:00.000Z",
                     *           "endsAt": "2027-03-02T08:00:00.000Z",
                     *           "usedAt": "2026-03-02T09:12:00.000Z",
                     *           "revokedAt": null,
                     *           "refused": 0
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Ticket system",
                 *       "rights": [
                 *         "workflow.run",
                 *         "run.read"
                 *       ],
                 *       "workflowIds": [
                 *         "wfl_01jq8v4e8xe0abv3k5rrz9x21a"
                 *       ],
                 *       "endsAt": "2027-03-02T08:00:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["CreateApiKey"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The key, which is shown this once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "apiKey": {
                     *         "id": "key_01jq8v4e8xe0abv3k5rrz9x21a",
                     *         "name": "Ticket system",
                     *         "prefix": "sbk_4f1c09ab73de",
                     *         "state": "on",
                     *         "rights": [
                     *           "workflow.run",
                     *           "run.read"
                     *         ],
                     *         "workflows": [
                     *           {
                     *             "id": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *             "name": "Hot water is off"
                     *           }
                     *         ],
                     *         "madeBy": "Maja Lind",
                     *         "createdAt": "2026-03-02T08:00:00.000Z",
                     *         "endsAt": "2027-03-02T08:00:00.000Z",
                     *         "usedAt": null,
                     *         "revokedAt": null,
                     *         "refused": 0
                     *       },
                     *       "key": "sbk_4f1c09ab73de_the-43-signs-that-nobody-else-knows-of-it-here"
                     *     }
                     */
                    "application/json": components["schemas"]["MadeApiKey"];
                };
            };
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the apiKey.
                 * @example key_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The key without its secret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "key_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Ticket system",
                     *       "prefix": "sbk_4f1c09ab73de",
                     *       "state": "on",
                     *       "rights": [
                     *         "workflow.run",
                     *         "run.read"
                     *       ],
                     *       "workflows": [
                     *         {
                     *           "id": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Hot water is off"
                     *         }
                     *       ],
                     *       "madeBy": "Maja Lind",
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "endsAt": "2027-03-02T08:00:00.000Z",
                     *       "usedAt": "2026-03-02T09:12:00.000Z",
                     *       "revokedAt": null,
                     *       "refused": 0
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the apiKey.
                 * @example key_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The key as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "key_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Ticket system",
                     *       "prefix": "sbk_4f1c09ab73de",
                     *       "state": "revoked",
                     *       "rights": [
                     *         "workflow.run",
                     *         "run.read"
                     *       ],
                     *       "workflows": [
                     *         {
                     *           "id": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Hot water is off"
                     *         }
                     *       ],
                     *       "madeBy": "Maja Lind",
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "endsAt": "2027-03-02T08:00:00.000Z",
                     *       "usedAt": "2026-03-02T09:12:00.000Z",
                     *       "revokedAt": "2026-03-03T08:00:00.000Z",
                     *       "refused": 0
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
        };
    };
    listKeyRefusals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the apiKey.
                 * @example key_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description All of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "reason": "right",
                     *           "operation": "listContacts",
                     *           "times": 12,
                     *           "firstAt": "2026-03-02T09:12:00.000Z",
                     *           "lastAt": "2026-03-02T09:13:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["KeyRefusalList"];
                };
            };
        };
    };
    listBatches: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                before?: string;
                /** @description Not before this moment. */
                from?: string;
                /** @description Rows on the page; 50 when it is missing. */
                limit?: number;
                /** @description Batches of this run. */
                run?: string;
                /** @description Before this moment. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description A page of batches */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "bat_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "state": "sending",
                     *           "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowName": "Burst pipe",
                     *           "runId": "run_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "nodeId": "tell",
                     *           "text": "The water on Lake Street is off from 18 to 22.",
                     *           "groups": [
                     *             "Lake Street"
                     *           ],
                     *           "channels": [
                     *             "sms",
                     *             "email"
                     *           ],
                     *           "people": 4812,
                     *           "counts": {
                     *             "queued": 1566,
                     *             "unknown": 0,
                     *             "accepted": 270,
                     *             "delivered": 2871,
                     *             "read": 0,
                     *             "failed": 16,
                     *             "expired": 0,
                     *             "stopped": 0,
                     *             "skipped": 89
                     *           },
                     *           "at": "2026-03-02T13:45:00.000Z",
                     *           "doneAt": null
                     *         }
                     *       ],
                     *       "next": "bat_01jq8v4e8xe0abv3k5rrz9x21a"
                     *     }
                     */
                    "application/json": components["schemas"]["BatchPage"];
                };
            };
        };
    };
    getBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the batch.
                 * @example bat_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The batch */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bat_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "state": "sending",
                     *       "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "workflowName": "Burst pipe",
                     *       "runId": "run_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "nodeId": "tell",
                     *       "text": "The water on Lake Street is off from 18 to 22.",
                     *       "groups": [
                     *         "Lake Street"
                     *       ],
                     *       "channels": [
                     *         "sms",
                     *         "email"
                     *       ],
                     *       "people": 4812,
                     *       "counts": {
                     *         "queued": 1566,
                     *         "unknown": 0,
                     *         "accepted": 270,
                     *         "delivered": 2871,
                     *         "read": 0,
                     *         "failed": 16,
                     *         "expired": 0,
                     *         "stopped": 0,
                     *         "skipped": 89
                     *       },
                     *       "at": "2026-03-02T13:45:00.000Z",
                     *       "doneAt": null,
                     *       "twice": 17,
                     *       "category": "service",
                     *       "links": 0,
                     *       "opened": 0,
                     *       "skipped": [
                     *         {
                     *           "code": "unreachable",
                     *           "count": 65
                     *         },
                     *         {
                     *           "code": "suppressed",
                     *           "count": 24
                     *         }
                     *       ],
                     *       "failures": [
                     *         {
                     *           "code": "delivery.expired",
                     *           "count": 16
                     *         }
                     *       ],
                     *       "held": [],
                     *       "costs": [
                     *         {
                     *           "amount": 1104.95,
                     *           "currency": "SEK",
                     *           "messages": 3157,
                     *           "parts": 3157,
                     *           "about": 1653.05
                     *         }
                     *       ],
                     *       "again": 16,
                     *       "perSecond": 3.3,
                     *       "estimate": "2026-03-02T14:07:00.000Z",
                     *       "progress": [
                     *         {
                     *           "at": "2026-03-02T13:45:01.000Z",
                     *           "count": 0
                     *         },
                     *         {
                     *           "at": "2026-03-02T13:59:01.000Z",
                     *           "count": 3157
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BatchDetail"];
                };
            };
        };
    };
    pauseBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the batch.
                 * @example bat_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "messages": 1566
                     *     }
                     */
                    "application/json": components["schemas"]["BatchChanged"];
                };
            };
        };
    };
    listBatchPeople: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                before?: string;
                /** @description Rows on the page; 50 when it is missing. */
                limit?: number;
                /** @description Only those with this reason. */
                reason?: string;
                result?: "waiting" | "delivered" | "failed" | "skipped";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the batch.
                 * @example bat_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description A page of people */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "Maja",
                     *           "contactId": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "channel": "sms",
                     *           "address": "+46701740612",
                     *           "messageId": "msg_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "state": "expired",
                     *           "reason": "delivery.expired",
                     *           "at": "2026-03-02T13:55:00.000Z"
                     *         }
                     *       ],
                     *       "next": "MDE5M2EwMDAgc21z"
                     *     }
                     */
                    "application/json": components["schemas"]["BatchPeople"];
                };
            };
        };
    };
    resumeBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the batch.
                 * @example bat_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "messages": 1566
                     *     }
                     */
                    "application/json": components["schemas"]["BatchChanged"];
                };
            };
        };
    };
    retryBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the batch.
                 * @example bat_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "messages": 1566
                     *     }
                     */
                    "application/json": components["schemas"]["BatchChanged"];
                };
            };
        };
    };
    stopBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the batch.
                 * @example bat_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "messages": 1566
                     *     }
                     */
                    "application/json": components["schemas"]["BatchChanged"];
                };
            };
        };
    };
    listCalendars: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                before?: string;
                /** @description Rows on the page; 50 when it is missing. */
                limit?: number;
                /** @description Part of the name. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description A page of calendars */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "cdr_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Office",
                     *           "region": "SE",
                     *           "weekly": [
                     *             6,
                     *             7
                     *           ],
                     *           "own": [
                     *             {
                     *               "name": "Summer",
                     *               "first": "2026-07-06",
                     *               "last": "2026-07-31",
                     *               "yearly": false,
                     *               "closedFrom": "00:00"
                     *             }
                     *           ],
                     *           "changes": [
                     *             {
                     *               "rule": "easter -3",
                     *               "closedFrom": "12:00"
                     *             }
                     *           ],
                     *           "revision": 1,
                     *           "createdAt": "2026-03-02T08:00:00.000Z",
                     *           "updatedAt": "2026-03-02T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarPage"];
                };
            };
        };
    };
    createCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Office",
                 *       "region": "SE",
                 *       "weekly": [
                 *         6,
                 *         7
                 *       ],
                 *       "own": [
                 *         {
                 *           "name": "Summer",
                 *           "first": "2026-07-06",
                 *           "last": "2026-07-31",
                 *           "yearly": false,
                 *           "closedFrom": "00:00"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateCalendar"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The new calendar */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cdr_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Office",
                     *       "region": "SE",
                     *       "weekly": [
                     *         6,
                     *         7
                     *       ],
                     *       "own": [
                     *         {
                     *           "name": "Summer",
                     *           "first": "2026-07-06",
                     *           "last": "2026-07-31",
                     *           "yearly": false,
                     *           "closedFrom": "00:00"
                     *         }
                     *       ],
                     *       "changes": [
                     *         {
                     *           "rule": "easter -3",
                     *           "closedFrom": "12:00"
                     *         }
                     *       ],
                     *       "revision": 1,
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "updatedAt": "2026-03-02T08:00:00.000Z",
                     *       "holidays": {
                     *         "2026-04-02": "12:00",
                     *         "2026-04-03": "00:00",
                     *         "2026-06-19": "00:00"
                     *       },
                     *       "uses": [
                     *         {
                     *           "id": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Reminders"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarDetail"];
                };
            };
        };
    };
    getCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the calendar.
                 * @example cdr_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The calendar */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cdr_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Office",
                     *       "region": "SE",
                     *       "weekly": [
                     *         6,
                     *         7
                     *       ],
                     *       "own": [
                     *         {
                     *           "name": "Summer",
                     *           "first": "2026-07-06",
                     *           "last": "2026-07-31",
                     *           "yearly": false,
                     *           "closedFrom": "00:00"
                     *         }
                     *       ],
                     *       "changes": [
                     *         {
                     *           "rule": "easter -3",
                     *           "closedFrom": "12:00"
                     *         }
                     *       ],
                     *       "revision": 1,
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "updatedAt": "2026-03-02T08:00:00.000Z",
                     *       "holidays": {
                     *         "2026-04-02": "12:00",
                     *         "2026-04-03": "00:00",
                     *         "2026-06-19": "00:00"
                     *       },
                     *       "uses": [
                     *         {
                     *           "id": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Reminders"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarDetail"];
                };
            };
        };
    };
    deleteCalendar: {
        parameters: {
            query?: {
                /** @description Id of the calendar that takes its place in workflows that go by it. */
                replacement?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the calendar.
                 * @example cdr_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the calendar.
                 * @example cdr_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "revision": 1,
                 *       "region": "DE-BY"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeCalendar"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The calendar */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cdr_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Office",
                     *       "region": "SE",
                     *       "weekly": [
                     *         6,
                     *         7
                     *       ],
                     *       "own": [
                     *         {
                     *           "name": "Summer",
                     *           "first": "2026-07-06",
                     *           "last": "2026-07-31",
                     *           "yearly": false,
                     *           "closedFrom": "00:00"
                     *         }
                     *       ],
                     *       "changes": [
                     *         {
                     *           "rule": "easter -3",
                     *           "closedFrom": "12:00"
                     *         }
                     *       ],
                     *       "revision": 1,
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "updatedAt": "2026-03-02T08:00:00.000Z",
                     *       "holidays": {
                     *         "2026-04-02": "12:00",
                     *         "2026-04-03": "00:00",
                     *         "2026-06-19": "00:00"
                     *       },
                     *       "uses": [
                     *         {
                     *           "id": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Reminders"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarDetail"];
                };
            };
        };
    };
    listCalendarHolidays: {
        parameters: {
            query: {
                /** @description Which year. */
                year: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the calendar.
                 * @example cdr_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The holidays, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "date": "2026-04-02",
                     *           "name": "Maundy Thursday",
                     *           "rule": "easter -3",
                     *           "usual": null,
                     *           "closedFrom": "12:00"
                     *         },
                     *         {
                     *           "date": "2026-04-03",
                     *           "name": "Good Friday",
                     *           "rule": "easter -2",
                     *           "usual": "00:00",
                     *           "closedFrom": "00:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarHolidays"];
                };
            };
        };
    };
    checkGraph: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "graph": {
                 *         "format": 1,
                 *         "nodes": [
                 *           {
                 *             "id": "start",
                 *             "type": "trigger.sms",
                 *             "version": 1,
                 *             "title": "",
                 *             "input": {
                 *               "keywords": [
                 *                 "PIPE"
                 *               ]
                 *             },
                 *             "position": {
                 *               "x": 0,
                 *               "y": 0
                 *             },
                 *             "off": false,
                 *             "note": ""
                 *           },
                 *           {
                 *             "id": "thanks",
                 *             "type": "msg.reply",
                 *             "version": 1,
                 *             "title": "Thanks",
                 *             "input": {
                 *               "text": "Thank you, {{ contact.name }}. We send somebody to {{ start.rest }}."
                 *             },
                 *             "position": {
                 *               "x": 0,
                 *               "y": 120
                 *             },
                 *             "off": false,
                 *             "note": ""
                 *           }
                 *         ],
                 *         "edges": [
                 *           {
                 *             "id": "start.next",
                 *             "from": "start",
                 *             "port": "next",
                 *             "to": "thanks"
                 *           }
                 *         ],
                 *         "notes": []
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CheckGraph"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description What the compiler found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "issues": [
                     *         {
                     *           "code": "edge.dangling",
                     *           "severity": "error",
                     *           "nodeId": "start",
                     *           "field": null,
                     *           "message": "This track leads nowhere. Draw it to a step or remove it."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["IssueList"];
                };
            };
        };
    };
    listContactFields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description All of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "fld_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "key": "last_visit",
                     *           "title": "Last visit",
                     *           "type": "date",
                     *           "choices": [],
                     *           "hidden": false,
                     *           "required": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ContactFieldList"];
                };
            };
        };
    };
    createContactField: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Heating",
                 *       "type": "choice",
                 *       "choices": [
                 *         "Radiators",
                 *         "Floor"
                 *       ],
                 *       "required": false
                 *     }
                 */
                "application/json": components["schemas"]["CreateContactField"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description All of them */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "fld_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "key": "last_visit",
                     *           "title": "Last visit",
                     *           "type": "date",
                     *           "choices": [],
                     *           "hidden": false,
                     *           "required": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ContactFieldList"];
                };
            };
        };
    };
    changeContactField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the field.
                 * @example fld_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Heating type",
                 *       "required": true
                 *     }
                 */
                "application/json": components["schemas"]["ChangeContactField"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description All of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "fld_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "key": "last_visit",
                     *           "title": "Last visit",
                     *           "type": "date",
                     *           "choices": [],
                     *           "hidden": false,
                     *           "required": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ContactFieldList"];
                };
            };
        };
    };
    orderContactFields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ids": [
                 *         "fld_01jq8v4e8xe0abv3k5rrz9x22a",
                 *         "fld_01jq8v4e8xe0abv3k5rrz9x21a"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OrderContactFields"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description All of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "fld_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "key": "last_visit",
                     *           "title": "Last visit",
                     *           "type": "date",
                     *           "choices": [],
                     *           "hidden": false,
                     *           "required": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ContactFieldList"];
                };
            };
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                before?: string;
                /** @description Not before this moment. */
                from?: string;
                /** @description Only those who are in this group, kept or by its condition. */
                groupId?: string;
                /** @description Rows on the page; 50 when it is missing. */
                limit?: number;
                /** @description Begin of the name, of the last name, of a phone number or of an e-mail address. */
                search?: string;
                /** @description Those that are not archived when it is missing. */
                status?: "active" | "blocked" | "archived";
                /** @description Only those with this tag. */
                tagId?: string;
                /** @description Before this moment. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description A page of contacts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Maja Lind",
                     *           "phones": [
                     *             "+46701740612"
                     *           ],
                     *           "emails": [
                     *             "maja.lind@example.com"
                     *           ],
                     *           "tags": [
                     *             "on duty"
                     *           ],
                     *           "groups": [
                     *             "Plumbers"
                     *           ],
                     *           "status": "active",
                     *           "createdAt": "2026-03-02T07:40:11.000Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["ContactPage"];
                };
            };
        };
    };
    createContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Maja Lind",
                 *       "addresses": [
                 *         "+46 70 174 06 12",
                 *         "maja.lind@example.com"
                 *       ],
                 *       "language": "sv",
                 *       "timeZone": null,
                 *       "fields": {}
                 *     }
                 */
                "application/json": components["schemas"]["CreateContact"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The new contact */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Maja Lind",
                     *       "language": "sv",
                     *       "timeZone": "Europe/Stockholm",
                     *       "status": "active",
                     *       "addresses": [
                     *         {
                     *           "id": "adr_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "kind": "phone",
                     *           "value": "+46701740612",
                     *           "status": "active",
                     *           "verifiedAt": "2026-03-02T07:41:00.000Z",
                     *           "optedOut": null
                     *         },
                     *         {
                     *           "id": "adr_01jq8v4e8xe0abv3k5rrz9x22a",
                     *           "kind": "email",
                     *           "value": "maja.lind@example.com",
                     *           "status": "active",
                     *           "verifiedAt": null,
                     *           "optedOut": {
                     *             "source": "email",
                     *             "at": "2026-02-12T09:30:00.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "fields": {
                     *         "last_visit": "2026-02-20"
                     *       },
                     *       "tags": [
                     *         {
                     *           "id": "tag_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "on duty",
                     *           "colour": "green"
                     *         }
                     *       ],
                     *       "groups": [
                     *         {
                     *           "id": "grp_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Plumbers"
                     *         }
                     *       ],
                     *       "openRuns": [
                     *         {
                     *           "id": "run_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowName": "Warm at home",
                     *           "status": "open",
                     *           "at": "2026-03-02T08:00:04.000Z"
                     *         }
                     *       ],
                     *       "revision": 3,
                     *       "createdAt": "2026-03-02T07:40:11.000Z",
                     *       "updatedAt": "2026-03-02T08:02:31.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ContactDetail"];
                };
            };
        };
    };
    getContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the contact.
                 * @example con_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The contact */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Maja Lind",
                     *       "language": "sv",
                     *       "timeZone": "Europe/Stockholm",
                     *       "status": "active",
                     *       "addresses": [
                     *         {
                     *           "id": "adr_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "kind": "phone",
                     *           "value": "+46701740612",
                     *           "status": "active",
                     *           "verifiedAt": "2026-03-02T07:41:00.000Z",
                     *           "optedOut": null
                     *         },
                     *         {
                     *           "id": "adr_01jq8v4e8xe0abv3k5rrz9x22a",
                     *           "kind": "email",
                     *           "value": "maja.lind@example.com",
                     *           "status": "active",
                     *           "verifiedAt": null,
                     *           "optedOut": {
                     *             "source": "email",
                     *             "at": "2026-02-12T09:30:00.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "fields": {
                     *         "last_visit": "2026-02-20"
                     *       },
                     *       "tags": [
                     *         {
                     *           "id": "tag_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "on duty",
                     *           "colour": "green"
                     *         }
                     *       ],
                     *       "groups": [
                     *         {
                     *           "id": "grp_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Plumbers"
                     *         }
                     *       ],
                     *       "openRuns": [
                     *         {
                     *           "id": "run_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowName": "Warm at home",
                     *           "status": "open",
                     *           "at": "2026-03-02T08:00:04.000Z"
                     *         }
                     *       ],
                     *       "revision": 3,
                     *       "createdAt": "2026-03-02T07:40:11.000Z",
                     *       "updatedAt": "2026-03-02T08:02:31.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ContactDetail"];
                };
            };
        };
    };
    changeContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the contact.
                 * @example con_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "revision": 3,
                 *       "name": "Maja Lindqvist"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeContact"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The contact */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Maja Lind",
                     *       "language": "sv",
                     *       "timeZone": "Europe/Stockholm",
                     *       "status": "active",
                     *       "addresses": [
                     *         {
                     *           "id": "adr_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "kind": "phone",
                     *           "value": "+46701740612",
                     *           "status": "active",
                     *           "verifiedAt": "2026-03-02T07:41:00.000Z",
                     *           "optedOut": null
                     *         },
                     *         {
                     *           "id": "adr_01jq8v4e8xe0abv3k5rrz9x22a",
                     *           "kind": "email",
                     *           "value": "maja.lind@example.com",
                     *           "status": "active",
                     *           "verifiedAt": null,
                     *           "optedOut": {
                     *             "source": "email",
                     *             "at": "2026-02-12T09:30:00.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "fields": {
                     *         "last_visit": "2026-02-20"
                     *       },
                     *       "tags": [
                     *         {
                     *           "id": "tag_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "on duty",
                     *           "colour": "green"
                     *         }
                     *       ],
                     *       "groups": [
                     *         {
                     *           "id": "grp_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Plumbers"
                     *         }
                     *       ],
                     *       "openRuns": [
                     *         {
                     *           "id": "run_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowName": "Warm at home",
                     *           "status": "open",
                     *           "at": "2026-03-02T08:00:04.000Z"
                     *         }
                     *       ],
                     *       "revision": 3,
                     *       "createdAt": "2026-03-02T07:40:11.000Z",
                     *       "updatedAt": "2026-03-02T08:02:31.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ContactDetail"];
                };
            };
        };
    };
    addContactAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the contact.
                 * @example con_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "address": "070-174 06 12"
                 *     }
                 */
                "application/json": components["schemas"]["AddContactAddress"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The contact */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Maja Lind",
                     *       "language": "sv",
                     *       "timeZone": "Europe/Stockholm",
                     *       "status": "active",
                     *       "addresses": [
                     *         {
                     *           "id": "adr_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "kind": "phone",
                     *           "value": "+46701740612",
                     *           "status": "active",
                     *           "verifiedAt": "2026-03-02T07:41:00.000Z",
                     *           "optedOut": null
                     *         },
                     *         {
                     *           "id": "adr_01jq8v4e8xe0abv3k5rrz9x22a",
                     *           "kind": "email",
                     *           "value": "maja.lind@example.com",
                     *           "status": "active",
                     *           "verifiedAt": null,
                     *           "optedOut": {
                     *             "source": "email",
                     *             "at": "2026-02-12T09:30:00.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "fields": {
                     *         "last_visit": "2026-02-20"
                     *       },
                     *       "tags": [
                     *         {
                     *           "id": "tag_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "on duty",
                     *           "colour": "green"
                     *         }
                     *       ],
                     *       "groups": [
                     *         {
                     *           "id": "grp_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Plumbers"
                     *         }
                     *       ],
                     *       "openRuns": [
                     *         {
                     *           "id": "run_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowName": "Warm at home",
                     *           "status": "open",
                     *           "at": "2026-03-02T08:00:04.000Z"
                     *         }
                     *       ],
                     *       "revision": 3,
                     *       "createdAt": "2026-03-02T07:40:11.000Z",
                     *       "updatedAt": "2026-03-02T08:02:31.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ContactDetail"];
                };
            };
        };
    };
    removeContactAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the address.
                 * @example adr_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                addressId: string;
                /**
                 * @description Id of the contact.
                 * @example con_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The contact */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Maja Lind",
                     *       "language": "sv",
                     *       "timeZone": "Europe/Stockholm",
                     *       "status": "active",
                     *       "addresses": [
                     *         {
                     *           "id": "adr_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "kind": "phone",
                     *           "value": "+46701740612",
                     *           "status": "active",
                     *           "verifiedAt": "2026-03-02T07:41:00.000Z",
                     *           "optedOut": null
                     *         },
                     *         {
                     *           "id": "adr_01jq8v4e8xe0abv3k5rrz9x22a",
                     *           "kind": "email",
                     *           "value": "maja.lind@example.com",
                     *           "status": "active",
                     *           "verifiedAt": null,
                     *           "optedOut": {
                     *             "source": "email",
                     *             "at": "2026-02-12T09:30:00.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "fields": {
                     *         "last_visit": "2026-02-20"
                     *       },
                     *       "tags": [
                     *         {
                     *           "id": "tag_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "on duty",
                     *           "colour": "green"
                     *         }
                     *       ],
                     *       "groups": [
                     *         {
                     *           "id": "grp_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Plumbers"
                     *         }
                     *       ],
                     *       "openRuns": [
                     *         {
                     *           "id": "run_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowName": "Warm at home",
                     *           "status": "open",
                     *           "at": "2026-03-02T08:00:04.000Z"
                     *         }
                     *       ],
                     *       "revision": 3,
                     *       "createdAt": "2026-03-02T07:40:11.000Z",
                     *       "updatedAt": "2026-03-02T08:02:31.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ContactDetail"];
                };
            };
        };
    };
    changeContactAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the address.
                 * @example adr_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                addressId: string;
                /**
                 * @description Id of the contact.
                 * @example con_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "optedOut": false,
                 *       "reason": "Asked for it by phone."
                 *     }
                 */
                "application/json": components["schemas"]["ChangeContactAddress"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The contact */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Maja Lind",
                     *       "language": "sv",
                     *       "timeZone": "Europe/Stockholm",
                     *       "status": "active",
                     *       "addresses": [
                     *         {
                     *           "id": "adr_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "kind": "phone",
                     *           "value": "+46701740612",
                     *           "status": "active",
                     *           "verifiedAt": "2026-03-02T07:41:00.000Z",
                     *           "optedOut": null
                     *         },
                     *         {
                     *           "id": "adr_01jq8v4e8xe0abv3k5rrz9x22a",
                     *           "kind": "email",
                     *           "value": "maja.lind@example.com",
                     *           "status": "active",
                     *           "verifiedAt": null,
                     *           "optedOut": {
                     *             "source": "email",
                     *             "at": "2026-02-12T09:30:00.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "fields": {
                     *         "last_visit": "2026-02-20"
                     *       },
                     *       "tags": [
                     *         {
                     *           "id": "tag_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "on duty",
                     *           "colour": "green"
                     *         }
                     *       ],
                     *       "groups": [
                     *         {
                     *           "id": "grp_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Plumbers"
                     *         }
                     *       ],
                     *       "openRuns": [
                     *         {
                     *           "id": "run_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowName": "Warm at home",
                     *           "status": "open",
                     *           "at": "2026-03-02T08:00:04.000Z"
                     *         }
                     *       ],
                     *       "revision": 3,
                     *       "createdAt": "2026-03-02T07:40:11.000Z",
                     *       "updatedAt": "2026-03-02T08:02:31.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ContactDetail"];
                };
            };
        };
    };
    listContactEntries: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                before?: string;
                /** @description Only these; `changes` has the notes, too. */
                kind?: "messages" | "runs" | "changes";
                /** @description Rows on the page; 50 when it is missing. */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the contact.
                 * @example con_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description A page of what happened */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "cen_01jq8v4e8xe0abv3k5rrz9x22a",
                     *           "at": "2026-03-02T08:02:31.000Z",
                     *           "kind": "change",
                     *           "by": "Maja Lindqvist",
                     *           "change": "name",
                     *           "what": null,
                     *           "was": "Maja",
                     *           "now": "Maja Lind"
                     *         },
                     *         {
                     *           "id": "cen_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "at": "2026-03-02T08:00:04.210Z",
                     *           "kind": "message",
                     *           "message": {
                     *             "id": "msg_01jq8v4e8xe0abv3k5rrz9x21a",
                     *             "inbound": false,
                     *             "channel": "sms",
                     *             "state": "delivered",
                     *             "from": "71400",
                     *             "to": "+46701740612",
                     *             "text": "A pipe has burst in Kungsgatan. Can you go there? Answer YES or NO.",
                     *             "parts": 1,
                     *             "contact": {
                     *               "id": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *               "name": "Maja Lind"
                     *             },
                     *             "runId": "run_01jq8v4e8xe0abv3k5rrz9x21a",
                     *             "nodeId": "ask",
                     *             "workflowName": "Burst pipe",
                     *             "at": "2026-03-02T08:00:04.210Z",
                     *             "finalAt": "2026-03-02T08:00:06.480Z",
                     *             "errorCode": null
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["ContactEntryPage"];
                };
            };
        };
    };
    addContactToGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the contact.
                 * @example con_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Caretakers"
                 *     }
                 */
                "application/json": components["schemas"]["CreateLabel"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The contact */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Maja Lind",
                     *       "language": "sv",
                     *       "timeZone": "Europe/Stockholm",
                     *       "status": "active",
                     *       "addresses": [
                     *         {
                     *           "id": "adr_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "kind": "phone",
                     *           "value": "+46701740612",
                     *           "status": "active",
                     *           "verifiedAt": "2026-03-02T07:41:00.000Z",
                     *           "optedOut": null
                     *         },
                     *         {
                     *           "id": "adr_01jq8v4e8xe0abv3k5rrz9x22a",
                     *           "kind": "email",
                     *           "value": "maja.lind@example.com",
                     *           "status": "active",
                     *           "verifiedAt": null,
                     *           "optedOut": {
                     *             "source": "email",
                     *             "at": "2026-02-12T09:30:00.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "fields": {
                     *         "last_visit": "2026-02-20"
                     *       },
                     *       "tags": [
                     *         {
                     *           "id": "tag_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "on duty",
                     *           "colour": "green"
                     *         }
                     *       ],
                     *       "groups": [
                     *         {
                     *           "id": "grp_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Plumbers"
                     *         }
                     *       ],
                     *       "openRuns": [
                     *         {
                     *           "id": "run_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowName": "Warm at home",
                     *           "status": "open",
                     *           "at": "2026-03-02T08:00:04.000Z"
                     *         }
                     *       ],
                     *       "revision": 3,
                     *       "createdAt": "2026-03-02T07:40:11.000Z",
                     *       "updatedAt": "2026-03-02T08:02:31.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ContactDetail"];
                };
            };
        };
    };
    removeContactFromGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the group.
                 * @example grp_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                groupId: string;
                /**
                 * @description Id of the contact.
                 * @example con_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The contact */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Maja Lind",
                     *       "language": "sv",
                     *       "timeZone": "Europe/Stockholm",
                     *       "status": "active",
                     *       "addresses": [
                     *         {
                     *           "id": "adr_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "kind": "phone",
                     *           "value": "+46701740612",
                     *           "status": "active",
                     *           "verifiedAt": "2026-03-02T07:41:00.000Z",
                     *           "optedOut": null
                     *         },
                     *         {
                     *           "id": "adr_01jq8v4e8xe0abv3k5rrz9x22a",
                     *           "kind": "email",
                     *           "value": "maja.lind@example.com",
                     *           "status": "active",
                     *           "verifiedAt": null,
                     *           "optedOut": {
                     *             "source": "email",
                     *             "at": "2026-02-12T09:30:00.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "fields": {
                     *         "last_visit": "2026-02-20"
                     *       },
                     *       "tags": [
                     *         {
                     *           "id": "tag_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "on duty",
                     *           "colour": "green"
                     *         }
                     *       ],
                     *       "groups": [
                     *         {
                     *           "id": "grp_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Plumbers"
                     *         }
                     *       ],
                     *       "openRuns": [
                     *         {
                     *           "id": "run_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowName": "Warm at home",
                     *           "status": "open",
                     *           "at": "2026-03-02T08:00:04.000Z"
                     *         }
                     *       ],
                     *       "revision": 3,
                     *       "createdAt": "2026-03-02T07:40:11.000Z",
                     *       "updatedAt": "2026-03-02T08:02:31.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ContactDetail"];
                };
            };
        };
    };
    noteOnContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the contact.
                 * @example con_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Opens after 16 only."
                 *     }
                 */
                "application/json": components["schemas"]["NoteOnContact"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Kept */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    tagContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the contact.
                 * @example con_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Caretakers"
                 *     }
                 */
                "application/json": components["schemas"]["CreateLabel"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The contact */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Maja Lind",
                     *       "language": "sv",
                     *       "timeZone": "Europe/Stockholm",
                     *       "status": "active",
                     *       "addresses": [
                     *         {
                     *           "id": "adr_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "kind": "phone",
                     *           "value": "+46701740612",
                     *           "status": "active",
                     *           "verifiedAt": "2026-03-02T07:41:00.000Z",
                     *           "optedOut": null
                     *         },
                     *         {
                     *           "id": "adr_01jq8v4e8xe0abv3k5rrz9x22a",
                     *           "kind": "email",
                     *           "value": "maja.lind@example.com",
                     *           "status": "active",
                     *           "verifiedAt": null,
                     *           "optedOut": {
                     *             "source": "email",
                     *             "at": "2026-02-12T09:30:00.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "fields": {
                     *         "last_visit": "2026-02-20"
                     *       },
                     *       "tags": [
                     *         {
                     *           "id": "tag_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "on duty",
                     *           "colour": "green"
                     *         }
                     *       ],
                     *       "groups": [
                     *         {
                     *           "id": "grp_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Plumbers"
                     *         }
                     *       ],
                     *       "openRuns": [
                     *         {
                     *           "id": "run_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowName": "Warm at home",
                     *           "status": "open",
                     *           "at": "2026-03-02T08:00:04.000Z"
                     *         }
                     *       ],
                     *       "revision": 3,
                     *       "createdAt": "2026-03-02T07:40:11.000Z",
                     *       "updatedAt": "2026-03-02T08:02:31.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ContactDetail"];
                };
            };
        };
    };
    untagContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the contact.
                 * @example con_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
                /**
                 * @description Id of the tag.
                 * @example tag_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                tagId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The contact */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Maja Lind",
                     *       "language": "sv",
                     *       "timeZone": "Europe/Stockholm",
                     *       "status": "active",
                     *       "addresses": [
                     *         {
                     *           "id": "adr_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "kind": "phone",
                     *           "value": "+46701740612",
                     *           "status": "active",
                     *           "verifiedAt": "2026-03-02T07:41:00.000Z",
                     *           "optedOut": null
                     *         },
                     *         {
                     *           "id": "adr_01jq8v4e8xe0abv3k5rrz9x22a",
                     *           "kind": "email",
                     *           "value": "maja.lind@example.com",
                     *           "status": "active",
                     *           "verifiedAt": null,
                     *           "optedOut": {
                     *             "source": "email",
                     *             "at": "2026-02-12T09:30:00.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "fields": {
                     *         "last_visit": "2026-02-20"
                     *       },
                     *       "tags": [
                     *         {
                     *           "id": "tag_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "on duty",
                     *           "colour": "green"
                     *         }
                     *       ],
                     *       "groups": [
                     *         {
                     *           "id": "grp_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Plumbers"
                     *         }
                     *       ],
                     *       "openRuns": [
                     *         {
                     *           "id": "run_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowName": "Warm at home",
                     *           "status": "open",
                     *           "at": "2026-03-02T08:00:04.000Z"
                     *         }
                     *       ],
                     *       "revision": 3,
                     *       "createdAt": "2026-03-02T07:40:11.000Z",
                     *       "updatedAt": "2026-03-02T08:02:31.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ContactDetail"];
                };
            };
        };
    };
    changeContacts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ids": [
                 *         "con_01jq8v4e8xe0abv3k5rrz9x21a"
                 *       ],
                 *       "act": {
                 *         "kind": "tag",
                 *         "name": "on duty"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ChangeContacts"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Who was changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ids": [
                     *         "con_01jq8v4e8xe0abv3k5rrz9x21a"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ChangedContacts"];
                };
            };
        };
    };
    listConversations: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                before?: string;
                /** @description Only people who wrote by this channel. */
                channel?: string;
                /** @description Rows on the page; 50 when it is missing. */
                limit?: number;
                /** @description `1`: only those that the asking person has. */
                mine?: "0" | "1";
                /** @description Begin of the contact’s name, of an address, or of words in the newest messages that have them. */
                search?: string;
                /** @description `open` when it is missing. */
                state?: "open" | "closed";
                /** @description `1`: only those that nobody has. */
                unassigned?: "0" | "1";
                /** @description `1`: only those with something unread. */
                unread?: "0" | "1";
                /** @description `1`: only those with a message that no workflow took and nobody has answered. */
                waiting?: "0" | "1";
                /** @description Only people of whom this workflow took a message. */
                workflowId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description A page of conversations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "cnv_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "contact": {
                     *             "id": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *             "name": "Maja Lind"
                     *           },
                     *           "address": "+46701740612",
                     *           "last": {
                     *             "inbound": true,
                     *             "channel": "sms",
                     *             "text": "It is 15 degrees here.",
                     *             "state": "received"
                     *           },
                     *           "at": "2026-03-02T08:12:41.300Z",
                     *           "unread": 2,
                     *           "waitsSince": "2026-03-02T08:11:02.100Z",
                     *           "runWaits": false,
                     *           "isStopped": false,
                     *           "assignee": null,
                     *           "closedAt": null
                     *         }
                     *       ],
                     *       "next": "cve_01jq8v4e8xe0abv3k5rrz9x21a"
                     *     }
                     */
                    "application/json": components["schemas"]["ConversationPage"];
                };
            };
        };
    };
    startConversation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contactId": "con_01jq8v4e8xe0abv3k5rrz9x21a"
                 *     }
                 */
                "application/json": components["schemas"]["StartConversation"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The conversation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cnv_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "contact": {
                     *         "id": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *         "name": "Maja Lind"
                     *       },
                     *       "address": "+46701740612",
                     *       "last": {
                     *         "inbound": true,
                     *         "channel": "sms",
                     *         "text": "It is 15 degrees here.",
                     *         "state": "received"
                     *       },
                     *       "at": "2026-03-02T08:12:41.300Z",
                     *       "unread": 2,
                     *       "waitsSince": "2026-03-02T08:11:02.100Z",
                     *       "runWaits": false,
                     *       "isStopped": false,
                     *       "assignee": null,
                     *       "closedAt": null,
                     *       "ways": [
                     *         {
                     *           "channel": "sms",
                     *           "to": [
                     *             "+46701740612"
                     *           ],
                     *           "from": [
                     *             "71400"
                     *           ],
                     *           "hasSubject": false
                     *         },
                     *         {
                     *           "channel": "email",
                     *           "to": [
                     *             "maja.lind@example.com"
                     *           ],
                     *           "from": [
                     *             "heating@example.com"
                     *           ],
                     *           "hasSubject": true
                     *         }
                     *       ],
                     *       "optOuts": [
                     *         {
                     *           "address": "maja.lind@example.com",
                     *           "kind": "email",
                     *           "source": "email",
                     *           "at": "2026-02-12T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "tags": [
                     *         {
                     *           "id": "tag_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "on duty",
                     *           "colour": "green"
                     *         }
                     *       ],
                     *       "waits": [],
                     *       "runs": [
                     *         {
                     *           "id": "run_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowName": "Warm at home",
                     *           "status": "done",
                     *           "at": "2026-03-02T08:00:04.000Z"
                     *         }
                     *       ],
                     *       "answering": [
                     *         {
                     *           "id": "usr_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Maja Lindqvist"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ConversationDetail"];
                };
            };
        };
    };
    changeConversations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "changes": [
                 *         {
                 *           "id": "cnv_01jq8v4e8xe0abv3k5rrz9x21a",
                 *           "isClosed": true,
                 *           "at": "2026-03-02T08:12:41.300Z"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ChangeConversations"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description What puts it back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "undo": [
                     *         {
                     *           "id": "cnv_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "isClosed": false
                     *         }
                     *       ],
                     *       "writtenMeanwhile": []
                     *     }
                     */
                    "application/json": components["schemas"]["ChangedConversations"];
                };
            };
        };
    };
    getConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the conversation.
                 * @example cnv_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The conversation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cnv_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "contact": {
                     *         "id": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *         "name": "Maja Lind"
                     *       },
                     *       "address": "+46701740612",
                     *       "last": {
                     *         "inbound": true,
                     *         "channel": "sms",
                     *         "text": "It is 15 degrees here.",
                     *         "state": "received"
                     *       },
                     *       "at": "2026-03-02T08:12:41.300Z",
                     *       "unread": 2,
                     *       "waitsSince": "2026-03-02T08:11:02.100Z",
                     *       "runWaits": false,
                     *       "isStopped": false,
                     *       "assignee": null,
                     *       "closedAt": null,
                     *       "ways": [
                     *         {
                     *           "channel": "sms",
                     *           "to": [
                     *             "+46701740612"
                     *           ],
                     *           "from": [
                     *             "71400"
                     *           ],
                     *           "hasSubject": false
                     *         },
                     *         {
                     *           "channel": "email",
                     *           "to": [
                     *             "maja.lind@example.com"
                     *           ],
                     *           "from": [
                     *             "heating@example.com"
                     *           ],
                     *           "hasSubject": true
                     *         }
                     *       ],
                     *       "optOuts": [
                     *         {
                     *           "address": "maja.lind@example.com",
                     *           "kind": "email",
                     *           "source": "email",
                     *           "at": "2026-02-12T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "tags": [
                     *         {
                     *           "id": "tag_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "on duty",
                     *           "colour": "green"
                     *         }
                     *       ],
                     *       "waits": [],
                     *       "runs": [
                     *         {
                     *           "id": "run_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowName": "Warm at home",
                     *           "status": "done",
                     *           "at": "2026-03-02T08:00:04.000Z"
                     *         }
                     *       ],
                     *       "answering": [
                     *         {
                     *           "id": "usr_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Maja Lindqvist"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ConversationDetail"];
                };
            };
        };
    };
    changeConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the conversation.
                 * @example cnv_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "assigneeId": "usr_01jq8v4e8xe0abv3k5rrz9x21a",
                 *       "seen": "cve_01jq8v4e8xe0abv3k5rrz9x21a"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeConversation"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The conversation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cnv_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "contact": {
                     *         "id": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *         "name": "Maja Lind"
                     *       },
                     *       "address": "+46701740612",
                     *       "last": {
                     *         "inbound": true,
                     *         "channel": "sms",
                     *         "text": "It is 15 degrees here.",
                     *         "state": "received"
                     *       },
                     *       "at": "2026-03-02T08:12:41.300Z",
                     *       "unread": 2,
                     *       "waitsSince": "2026-03-02T08:11:02.100Z",
                     *       "runWaits": false,
                     *       "isStopped": false,
                     *       "assignee": null,
                     *       "closedAt": null,
                     *       "ways": [
                     *         {
                     *           "channel": "sms",
                     *           "to": [
                     *             "+46701740612"
                     *           ],
                     *           "from": [
                     *             "71400"
                     *           ],
                     *           "hasSubject": false
                     *         },
                     *         {
                     *           "channel": "email",
                     *           "to": [
                     *             "maja.lind@example.com"
                     *           ],
                     *           "from": [
                     *             "heating@example.com"
                     *           ],
                     *           "hasSubject": true
                     *         }
                     *       ],
                     *       "optOuts": [
                     *         {
                     *           "address": "maja.lind@example.com",
                     *           "kind": "email",
                     *           "source": "email",
                     *           "at": "2026-02-12T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "tags": [
                     *         {
                     *           "id": "tag_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "on duty",
                     *           "colour": "green"
                     *         }
                     *       ],
                     *       "waits": [],
                     *       "runs": [
                     *         {
                     *           "id": "run_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowName": "Warm at home",
                     *           "status": "done",
                     *           "at": "2026-03-02T08:00:04.000Z"
                     *         }
                     *       ],
                     *       "answering": [
                     *         {
                     *           "id": "usr_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Maja Lindqvist"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ConversationDetail"];
                };
            };
        };
    };
    tellAnswering: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the conversation.
                 * @example cnv_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "isOver": false
                 *     }
                 */
                "application/json": components["schemas"]["AnswerConversation"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Told */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    keepAsContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the conversation.
                 * @example cnv_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Oskar Lund"
                 *     }
                 */
                "application/json": components["schemas"]["KeepAsContact"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The conversation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cnv_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "contact": {
                     *         "id": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *         "name": "Maja Lind"
                     *       },
                     *       "address": "+46701740612",
                     *       "last": {
                     *         "inbound": true,
                     *         "channel": "sms",
                     *         "text": "It is 15 degrees here.",
                     *         "state": "received"
                     *       },
                     *       "at": "2026-03-02T08:12:41.300Z",
                     *       "unread": 2,
                     *       "waitsSince": "2026-03-02T08:11:02.100Z",
                     *       "runWaits": false,
                     *       "isStopped": false,
                     *       "assignee": null,
                     *       "closedAt": null,
                     *       "ways": [
                     *         {
                     *           "channel": "sms",
                     *           "to": [
                     *             "+46701740612"
                     *           ],
                     *           "from": [
                     *             "71400"
                     *           ],
                     *           "hasSubject": false
                     *         },
                     *         {
                     *           "channel": "email",
                     *           "to": [
                     *             "maja.lind@example.com"
                     *           ],
                     *           "from": [
                     *             "heating@example.com"
                     *           ],
                     *           "hasSubject": true
                     *         }
                     *       ],
                     *       "optOuts": [
                     *         {
                     *           "address": "maja.lind@example.com",
                     *           "kind": "email",
                     *           "source": "email",
                     *           "at": "2026-02-12T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "tags": [
                     *         {
                     *           "id": "tag_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "on duty",
                     *           "colour": "green"
                     *         }
                     *       ],
                     *       "waits": [],
                     *       "runs": [
                     *         {
                     *           "id": "run_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowName": "Warm at home",
                     *           "status": "done",
                     *           "at": "2026-03-02T08:00:04.000Z"
                     *         }
                     *       ],
                     *       "answering": [
                     *         {
                     *           "id": "usr_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Maja Lindqvist"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ConversationDetail"];
                };
            };
        };
    };
    listEntries: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                before?: string;
                /** @description Rows on the page; 50 when it is missing. */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the conversation.
                 * @example cnv_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description A page of entries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "cve_01jq8v4e8xe0abv3k5rrz9x22a",
                     *           "at": "2026-03-02T08:15:00.000Z",
                     *           "by": "Maja Lindqvist",
                     *           "kind": "note",
                     *           "text": "Valve ordered."
                     *         },
                     *         {
                     *           "id": "cve_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "at": "2026-03-02T08:00:04.210Z",
                     *           "by": null,
                     *           "kind": "message",
                     *           "message": {
                     *             "id": "msg_01jq8v4e8xe0abv3k5rrz9x21a",
                     *             "inbound": false,
                     *             "channel": "sms",
                     *             "state": "delivered",
                     *             "from": "71400",
                     *             "to": "+46701740612",
                     *             "text": "A pipe has burst in Kungsgatan. Can you go there? Answer YES or NO.",
                     *             "parts": 1,
                     *             "contact": {
                     *               "id": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *               "name": "Maja Lind"
                     *             },
                     *             "runId": "run_01jq8v4e8xe0abv3k5rrz9x21a",
                     *             "nodeId": "ask",
                     *             "workflowName": "Burst pipe",
                     *             "at": "2026-03-02T08:00:04.210Z",
                     *             "finalAt": "2026-03-02T08:00:06.480Z",
                     *             "errorCode": null
                     *           },
                     *           "subject": null,
                     *           "files": []
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["ConversationEntryPage"];
                };
            };
        };
    };
    sendInConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the conversation.
                 * @example cnv_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "5b1d2c1e-6d0c-4c55-9d83-0a4a41c7f9aa",
                 *       "channel": "sms",
                 *       "text": "Karim is with you before 13.",
                 *       "subject": "",
                 *       "seen": "cve_01jq8v4e8xe0abv3k5rrz9x21a"
                 *     }
                 */
                "application/json": components["schemas"]["SendInConversation"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The message */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "messageId": "msg_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "isRepeat": false
                     *     }
                     */
                    "application/json": components["schemas"]["SentInConversation"];
                };
            };
        };
    };
    noteInConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the conversation.
                 * @example cnv_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Valve ordered."
                 *     }
                 */
                "application/json": components["schemas"]["NoteInConversation"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Kept */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the conversation.
                 * @example cnv_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "seen": "cve_01jq8v4e8xe0abv3k5rrz9x21a"
                 *     }
                 */
                "application/json": components["schemas"]["ReadConversation"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Marked */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    tagPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the conversation.
                 * @example cnv_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Caretakers"
                 *     }
                 */
                "application/json": components["schemas"]["CreateLabel"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The conversation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cnv_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "contact": {
                     *         "id": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *         "name": "Maja Lind"
                     *       },
                     *       "address": "+46701740612",
                     *       "last": {
                     *         "inbound": true,
                     *         "channel": "sms",
                     *         "text": "It is 15 degrees here.",
                     *         "state": "received"
                     *       },
                     *       "at": "2026-03-02T08:12:41.300Z",
                     *       "unread": 2,
                     *       "waitsSince": "2026-03-02T08:11:02.100Z",
                     *       "runWaits": false,
                     *       "isStopped": false,
                     *       "assignee": null,
                     *       "closedAt": null,
                     *       "ways": [
                     *         {
                     *           "channel": "sms",
                     *           "to": [
                     *             "+46701740612"
                     *           ],
                     *           "from": [
                     *             "71400"
                     *           ],
                     *           "hasSubject": false
                     *         },
                     *         {
                     *           "channel": "email",
                     *           "to": [
                     *             "maja.lind@example.com"
                     *           ],
                     *           "from": [
                     *             "heating@example.com"
                     *           ],
                     *           "hasSubject": true
                     *         }
                     *       ],
                     *       "optOuts": [
                     *         {
                     *           "address": "maja.lind@example.com",
                     *           "kind": "email",
                     *           "source": "email",
                     *           "at": "2026-02-12T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "tags": [
                     *         {
                     *           "id": "tag_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "on duty",
                     *           "colour": "green"
                     *         }
                     *       ],
                     *       "waits": [],
                     *       "runs": [
                     *         {
                     *           "id": "run_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowName": "Warm at home",
                     *           "status": "done",
                     *           "at": "2026-03-02T08:00:04.000Z"
                     *         }
                     *       ],
                     *       "answering": [
                     *         {
                     *           "id": "usr_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Maja Lindqvist"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ConversationDetail"];
                };
            };
        };
    };
    untagPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the conversation.
                 * @example cnv_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
                /**
                 * @description Id of the tag.
                 * @example tag_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                tagId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The conversation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cnv_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "contact": {
                     *         "id": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *         "name": "Maja Lind"
                     *       },
                     *       "address": "+46701740612",
                     *       "last": {
                     *         "inbound": true,
                     *         "channel": "sms",
                     *         "text": "It is 15 degrees here.",
                     *         "state": "received"
                     *       },
                     *       "at": "2026-03-02T08:12:41.300Z",
                     *       "unread": 2,
                     *       "waitsSince": "2026-03-02T08:11:02.100Z",
                     *       "runWaits": false,
                     *       "isStopped": false,
                     *       "assignee": null,
                     *       "closedAt": null,
                     *       "ways": [
                     *         {
                     *           "channel": "sms",
                     *           "to": [
                     *             "+46701740612"
                     *           ],
                     *           "from": [
                     *             "71400"
                     *           ],
                     *           "hasSubject": false
                     *         },
                     *         {
                     *           "channel": "email",
                     *           "to": [
                     *             "maja.lind@example.com"
                     *           ],
                     *           "from": [
                     *             "heating@example.com"
                     *           ],
                     *           "hasSubject": true
                     *         }
                     *       ],
                     *       "optOuts": [
                     *         {
                     *           "address": "maja.lind@example.com",
                     *           "kind": "email",
                     *           "source": "email",
                     *           "at": "2026-02-12T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "tags": [
                     *         {
                     *           "id": "tag_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "on duty",
                     *           "colour": "green"
                     *         }
                     *       ],
                     *       "waits": [],
                     *       "runs": [
                     *         {
                     *           "id": "run_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowName": "Warm at home",
                     *           "status": "done",
                     *           "at": "2026-03-02T08:00:04.000Z"
                     *         }
                     *       ],
                     *       "answering": [
                     *         {
                     *           "id": "usr_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Maja Lindqvist"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ConversationDetail"];
                };
            };
        };
    };
    countConversations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The counts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "open": 23,
                     *       "mine": 4,
                     *       "waiting": 7,
                     *       "unread": 4
                     *     }
                     */
                    "application/json": components["schemas"]["ConversationCounts"];
                };
            };
        };
    };
    listMembers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The members */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "usr_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Maja Lindqvist"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MemberList"];
                };
            };
        };
    };
    listDevices: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                before?: string;
                group?: string;
                kind?: "real" | "virtual";
                /** @description Rows on the page; 50 when it is missing. */
                limit?: number;
                /** @description Part of the name, the place, the group or the key. */
                search?: string;
                state?: "reporting" | "silent" | "unseen" | "off";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description A page of devices */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "dev_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "key": "boiler-07",
                     *           "name": "Boiler, Norrgården school",
                     *           "kind": "real",
                     *           "place": "Boiler room, cellar",
                     *           "group": "Boilers",
                     *           "state": "reporting",
                     *           "silentAfterMinutes": 120,
                     *           "logDays": 365,
                     *           "lastSeenAt": "2026-03-02T08:00:00.000Z",
                     *           "values": {
                     *             "temperature": 62.4,
                     *             "pressure": 1.6
                     *           },
                     *           "battery": 82,
                     *           "signal": -67,
                     *           "broker": "mqtt://127.0.0.1:1883",
                     *           "user": "7.boiler-07",
                     *           "topics": {
                     *             "up": "t/7/d/boiler-07/up",
                     *             "down": "t/7/d/boiler-07/down",
                     *             "state": "t/7/d/boiler-07/state",
                     *             "publish": [],
                     *             "subscribe": []
                     *           },
                     *           "secretAt": "2026-03-02T08:00:00.000Z",
                     *           "oldSecretUntil": null,
                     *           "revokedAt": null,
                     *           "revision": 1,
                     *           "createdAt": "2026-03-02T08:00:00.000Z",
                     *           "updatedAt": "2026-03-02T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["DevicePage"];
                };
            };
        };
    };
    createDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Boiler, Norrgården school",
                 *       "group": "Boilers",
                 *       "silentAfterMinutes": 120
                 *     }
                 */
                "application/json": components["schemas"]["CreateDevice"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The new device, with its secret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "device": {
                     *         "id": "dev_01jq8v4e8xe0abv3k5rrz9x21a",
                     *         "key": "boiler-07",
                     *         "name": "Boiler, Norrgården school",
                     *         "kind": "real",
                     *         "place": "Boiler room, cellar",
                     *         "group": "Boilers",
                     *         "state": "reporting",
                     *         "silentAfterMinutes": 120,
                     *         "logDays": 365,
                     *         "lastSeenAt": "2026-03-02T08:00:00.000Z",
                     *         "values": {
                     *           "temperature": 62.4,
                     *           "pressure": 1.6
                     *         },
                     *         "battery": 82,
                     *         "signal": -67,
                     *         "broker": "mqtt://127.0.0.1:1883",
                     *         "user": "7.boiler-07",
                     *         "topics": {
                     *           "up": "t/7/d/boiler-07/up",
                     *           "down": "t/7/d/boiler-07/down",
                     *           "state": "t/7/d/boiler-07/state",
                     *           "publish": [],
                     *           "subscribe": []
                     *         },
                     *         "secretAt": "2026-03-02T08:00:00.000Z",
                     *         "oldSecretUntil": null,
                     *         "revokedAt": null,
                     *         "revision": 1,
                     *         "createdAt": "2026-03-02T08:00:00.000Z",
                     *         "updatedAt": "2026-03-02T08:00:00.000Z"
                     *       },
                     *       "secret": "k7qf-29sn-tz4m-1hxr-8vpd-3wkc"
                     *     }
                     */
                    "application/json": components["schemas"]["MadeDevice"];
                };
            };
        };
    };
    getDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the device.
                 * @example dev_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The device */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dev_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "key": "boiler-07",
                     *       "name": "Boiler, Norrgården school",
                     *       "kind": "real",
                     *       "place": "Boiler room, cellar",
                     *       "group": "Boilers",
                     *       "state": "reporting",
                     *       "silentAfterMinutes": 120,
                     *       "logDays": 365,
                     *       "lastSeenAt": "2026-03-02T08:00:00.000Z",
                     *       "values": {
                     *         "temperature": 62.4,
                     *         "pressure": 1.6
                     *       },
                     *       "battery": 82,
                     *       "signal": -67,
                     *       "broker": "mqtt://127.0.0.1:1883",
                     *       "user": "7.boiler-07",
                     *       "topics": {
                     *         "up": "t/7/d/boiler-07/up",
                     *         "down": "t/7/d/boiler-07/down",
                     *         "state": "t/7/d/boiler-07/state",
                     *         "publish": [],
                     *         "subscribe": []
                     *       },
                     *       "secretAt": "2026-03-02T08:00:00.000Z",
                     *       "oldSecretUntil": null,
                     *       "revokedAt": null,
                     *       "revision": 1,
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "updatedAt": "2026-03-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Device"];
                };
            };
        };
    };
    archiveDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the device.
                 * @example dev_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Archived */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the device.
                 * @example dev_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "revision": 1,
                 *       "place": "Boiler room, cellar"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeDevice"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The device */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dev_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "key": "boiler-07",
                     *       "name": "Boiler, Norrgården school",
                     *       "kind": "real",
                     *       "place": "Boiler room, cellar",
                     *       "group": "Boilers",
                     *       "state": "reporting",
                     *       "silentAfterMinutes": 120,
                     *       "logDays": 365,
                     *       "lastSeenAt": "2026-03-02T08:00:00.000Z",
                     *       "values": {
                     *         "temperature": 62.4,
                     *         "pressure": 1.6
                     *       },
                     *       "battery": 82,
                     *       "signal": -67,
                     *       "broker": "mqtt://127.0.0.1:1883",
                     *       "user": "7.boiler-07",
                     *       "topics": {
                     *         "up": "t/7/d/boiler-07/up",
                     *         "down": "t/7/d/boiler-07/down",
                     *         "state": "t/7/d/boiler-07/state",
                     *         "publish": [],
                     *         "subscribe": []
                     *       },
                     *       "secretAt": "2026-03-02T08:00:00.000Z",
                     *       "oldSecretUntil": null,
                     *       "revokedAt": null,
                     *       "revision": 1,
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "updatedAt": "2026-03-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Device"];
                };
            };
        };
    };
    readDeviceLog: {
        parameters: {
            query: {
                /** @description Name of the value. */
                name: string;
                /** @description How far back: an hour in minutes, a day in steps of ten, thirty days in steps of four hours. */
                span?: "hour" | "day" | "month";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the device.
                 * @example dev_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The steps */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": "2026-03-01T08:00:00.000Z",
                     *       "to": "2026-03-02T08:00:00.000Z",
                     *       "stepSeconds": 600,
                     *       "points": [
                     *         {
                     *           "at": "2026-03-02T07:50:00.000Z",
                     *           "average": 62.1,
                     *           "least": 61.8,
                     *           "most": 62.4,
                     *           "count": 10
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DeviceLog"];
                };
            };
        };
    };
    listDeviceLogs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the device.
                 * @example dev_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The logs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "temperature",
                     *           "value": 62.4,
                     *           "at": "2026-03-02T08:00:00.000Z",
                     *           "watchedBy": [
                     *             {
                     *               "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *               "workflowName": "Boiler alarm",
                     *               "is": "below",
                     *               "limit": 45
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DeviceLogList"];
                };
            };
        };
    };
    exportDeviceLogs: {
        parameters: {
            query?: {
                /** @description By its name: `Europe/Stockholm`. */
                timeZone?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the device.
                 * @example dev_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example Name,Time,Value */
                    "text/csv": string;
                };
            };
        };
    };
    publishAsDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the device.
                 * @example dev_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "topic": "up",
                 *       "payload": "{\"temperature\": 41}"
                 *     }
                 */
                "application/json": components["schemas"]["PublishAsDevice"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description What it started */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tookMs": 6,
                     *       "runs": [
                     *         {
                     *           "id": "run_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowName": "Boiler alarm"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublishedAsDevice"];
                };
            };
        };
    };
    renewDeviceSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the device.
                 * @example dev_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keepOldMinutes": 60
                 *     }
                 */
                "application/json": components["schemas"]["RenewSecret"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The device, with its secret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "device": {
                     *         "id": "dev_01jq8v4e8xe0abv3k5rrz9x21a",
                     *         "key": "boiler-07",
                     *         "name": "Boiler, Norrgården school",
                     *         "kind": "real",
                     *         "place": "Boiler room, cellar",
                     *         "group": "Boilers",
                     *         "state": "reporting",
                     *         "silentAfterMinutes": 120,
                     *         "logDays": 365,
                     *         "lastSeenAt": "2026-03-02T08:00:00.000Z",
                     *         "values": {
                     *           "temperature": 62.4,
                     *           "pressure": 1.6
                     *         },
                     *         "battery": 82,
                     *         "signal": -67,
                     *         "broker": "mqtt://127.0.0.1:1883",
                     *         "user": "7.boiler-07",
                     *         "topics": {
                     *           "up": "t/7/d/boiler-07/up",
                     *           "down": "t/7/d/boiler-07/down",
                     *           "state": "t/7/d/boiler-07/state",
                     *           "publish": [],
                     *           "subscribe": []
                     *         },
                     *         "secretAt": "2026-03-02T08:00:00.000Z",
                     *         "oldSecretUntil": null,
                     *         "revokedAt": null,
                     *         "revision": 1,
                     *         "createdAt": "2026-03-02T08:00:00.000Z",
                     *         "updatedAt": "2026-03-02T08:00:00.000Z"
                     *       },
                     *       "secret": "k7qf-29sn-tz4m-1hxr-8vpd-3wkc"
                     *     }
                     */
                    "application/json": components["schemas"]["MadeDevice"];
                };
            };
        };
    };
    revokeDeviceSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the device.
                 * @example dev_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The device */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dev_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "key": "boiler-07",
                     *       "name": "Boiler, Norrgården school",
                     *       "kind": "real",
                     *       "place": "Boiler room, cellar",
                     *       "group": "Boilers",
                     *       "state": "reporting",
                     *       "silentAfterMinutes": 120,
                     *       "logDays": 365,
                     *       "lastSeenAt": "2026-03-02T08:00:00.000Z",
                     *       "values": {
                     *         "temperature": 62.4,
                     *         "pressure": 1.6
                     *       },
                     *       "battery": 82,
                     *       "signal": -67,
                     *       "broker": "mqtt://127.0.0.1:1883",
                     *       "user": "7.boiler-07",
                     *       "topics": {
                     *         "up": "t/7/d/boiler-07/up",
                     *         "down": "t/7/d/boiler-07/down",
                     *         "state": "t/7/d/boiler-07/state",
                     *         "publish": [],
                     *         "subscribe": []
                     *       },
                     *       "secretAt": "2026-03-02T08:00:00.000Z",
                     *       "oldSecretUntil": null,
                     *       "revokedAt": null,
                     *       "revision": 1,
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "updatedAt": "2026-03-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Device"];
                };
            };
        };
    };
    listenToChanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Events `changed`, and `ping` every 2 s */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example retry: 2000
                     *     : connected
                     *
                     *     id: 1
                     *     event: changed
                     *     data: {"runs":["run_01jq8v4e8xe0abv3k5rrz9x21a"],"messages":[],"workflows":[],"drafts":[],"conversations":[]}
                     */
                    "text/event-stream": string;
                };
            };
        };
    };
    sendEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "order.paid",
                 *       "key": "7",
                 *       "values": {
                 *         "amount": 12.5
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SendEvent"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Written down */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "evt_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "isRepeat": false
                     *     }
                     */
                    "application/json": components["schemas"]["SentEvent"];
                };
            };
        };
    };
    listExportColumns: {
        parameters: {
            query: {
                of: "workflows" | "messages" | "contacts" | "runs" | "tasks" | "table";
                table?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The columns */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "name",
                     *           "title": "Name"
                     *         },
                     *         {
                     *           "id": "phones",
                     *           "title": "Number"
                     *         },
                     *         {
                     *           "id": "field.flat",
                     *           "title": "Flat"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ExportColumns"];
                };
            };
        };
    };
    listExports: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                before?: string;
                /** @description Rows on the page; 50 when it is missing. */
                limit?: number;
                /** @description Only those that the asking person made. */
                mine?: "0" | "1";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description A page of exports */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "exp_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Contacts 2026-03-02.xlsx",
                     *           "of": "contacts",
                     *           "format": "xlsx",
                     *           "state": "done",
                     *           "rows": 2310,
                     *           "sizeBytes": 148211,
                     *           "by": "Maja Lindqvist",
                     *           "at": "2026-03-02T08:15:00.000Z",
                     *           "endedAt": "2026-03-02T08:15:03.000Z",
                     *           "fetchUntil": "2026-03-09T08:15:03.000Z",
                     *           "fetched": 1,
                     *           "fetchedAt": "2026-03-02T08:16:20.000Z",
                     *           "error": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["ExportPage"];
                };
            };
        };
    };
    createExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "of": "contacts",
                 *       "table": null,
                 *       "filters": {
                 *         "groupId": "grp_01jq8v4e8xe0abv3k5rrz9x21a"
                 *       },
                 *       "columns": [
                 *         "name",
                 *         "phones",
                 *         "field.flat"
                 *       ],
                 *       "format": "xlsx",
                 *       "timeZone": "Europe/Stockholm"
                 *     }
                 */
                "application/json": components["schemas"]["CreateExport"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The new export */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "exp_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Contacts 2026-03-02.xlsx",
                     *       "of": "contacts",
                     *       "format": "xlsx",
                     *       "state": "running",
                     *       "rows": 2310,
                     *       "sizeBytes": 148211,
                     *       "by": "Maja Lindqvist",
                     *       "at": "2026-03-02T08:15:00.000Z",
                     *       "endedAt": null,
                     *       "fetchUntil": null,
                     *       "fetched": 1,
                     *       "fetchedAt": "2026-03-02T08:16:20.000Z",
                     *       "error": null
                     *     }
                     */
                    "application/json": components["schemas"]["Export"];
                };
            };
        };
    };
    getExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the export.
                 * @example exp_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The export */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "exp_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Contacts 2026-03-02.xlsx",
                     *       "of": "contacts",
                     *       "format": "xlsx",
                     *       "state": "done",
                     *       "rows": 2310,
                     *       "sizeBytes": 148211,
                     *       "by": "Maja Lindqvist",
                     *       "at": "2026-03-02T08:15:00.000Z",
                     *       "endedAt": "2026-03-02T08:15:03.000Z",
                     *       "fetchUntil": "2026-03-09T08:15:03.000Z",
                     *       "fetched": 1,
                     *       "fetchedAt": "2026-03-02T08:16:20.000Z",
                     *       "error": null
                     *     }
                     */
                    "application/json": components["schemas"]["Export"];
                };
            };
        };
    };
    fetchExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the export.
                 * @example exp_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    endExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the export.
                 * @example exp_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The export */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "exp_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Contacts 2026-03-02.xlsx",
                     *       "of": "contacts",
                     *       "format": "xlsx",
                     *       "state": "done",
                     *       "rows": 2310,
                     *       "sizeBytes": 148211,
                     *       "by": "Maja Lindqvist",
                     *       "at": "2026-03-02T08:15:00.000Z",
                     *       "endedAt": "2026-03-02T08:15:03.000Z",
                     *       "fetchUntil": "2026-03-09T08:15:03.000Z",
                     *       "fetched": 1,
                     *       "fetchedAt": "2026-03-02T08:16:20.000Z",
                     *       "error": null
                     *     }
                     */
                    "application/json": components["schemas"]["Export"];
                };
            };
        };
    };
    downloadFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the file.
                 * @example fil_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The bytes as they came; types that a browser would run come as application/octet-stream */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    previewGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "when": "\"Water\" in contact.tags && default(same(contact.language, \"sv\"), false)"
                 *     }
                 */
                "application/json": components["schemas"]["PreviewGroup"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description How many, and the first of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 311,
                     *       "joins": 0,
                     *       "leaves": 13,
                     *       "first": [
                     *         {
                     *           "id": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Aino Lehtonen"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GroupPreview"];
                };
            };
        };
    };
    listGroups: {
        parameters: {
            query?: {
                /** @description Only the archived ones. */
                archived?: "0" | "1";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description All of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "grp_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Plumbers",
                     *           "count": 34,
                     *           "auto": false
                     *         },
                     *         {
                     *           "id": "grp_01jq8v4e8xe0abv3k5rrz9x22a",
                     *           "name": "Speaks Swedish",
                     *           "count": null,
                     *           "auto": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GroupList"];
                };
            };
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Water, in Swedish",
                 *       "when": "\"Water\" in contact.tags && default(same(contact.language, \"sv\"), false)"
                 *     }
                 */
                "application/json": components["schemas"]["CreateGroup"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The group */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "grp_01jq8v4e8xe0abv3k5rrz9x23a",
                     *       "name": "Caretakers",
                     *       "count": 0,
                     *       "auto": false
                     *     }
                     */
                    "application/json": components["schemas"]["Group"];
                };
            };
        };
    };
    getGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the group.
                 * @example grp_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The group */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "grp_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Plumbers",
                     *       "count": 34,
                     *       "auto": false,
                     *       "when": null,
                     *       "archived": false,
                     *       "uses": [
                     *         {
                     *           "id": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Burst pipe"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GroupDetail"];
                };
            };
        };
    };
    changeGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the group.
                 * @example grp_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Plumbers on duty"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeGroup"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The group */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "grp_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Plumbers",
                     *       "count": 34,
                     *       "auto": false,
                     *       "when": null,
                     *       "archived": false,
                     *       "uses": [
                     *         {
                     *           "id": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Burst pipe"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GroupDetail"];
                };
            };
        };
    };
    addMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the group.
                 * @example grp_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contactIds": [],
                 *       "addresses": [
                 *         "070-174 06 12",
                 *         "+46 70 174 06 13"
                 *       ],
                 *       "create": false
                 *     }
                 */
                "application/json": components["schemas"]["AddMembers"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description What was done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "added": 1,
                     *       "already": 0,
                     *       "unknown": [
                     *         "+46 70 174 06 13"
                     *       ],
                     *       "invalid": []
                     *     }
                     */
                    "application/json": components["schemas"]["AddedMembers"];
                };
            };
        };
    };
    whyMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the contact.
                 * @example con_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                contactId: string;
                /**
                 * @description Id of the group.
                 * @example grp_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "isIn": false,
                     *       "join": "and",
                     *       "active": true,
                     *       "parts": [
                     *         {
                     *           "text": "\"Water\" in contact.tags",
                     *           "holds": true
                     *         },
                     *         {
                     *           "text": "default(same(contact.language, \"sv\"), false)",
                     *           "holds": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WhyMember"];
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                before?: string;
                /** @description Rows on the page; 50 when it is missing. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description A page of imports */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "imp_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "residents.csv",
                     *           "state": "checked",
                     *           "sizeBytes": 184320,
                     *           "by": "Maja Lindqvist",
                     *           "counts": {
                     *             "rows": 2310,
                     *             "added": 214,
                     *             "changed": 1082,
                     *             "same": 1000,
                     *             "passed": 0,
                     *             "failed": 14,
                     *             "left": 0
                     *           },
                     *           "share": 1,
                     *           "at": "2026-03-02T08:15:00.000Z",
                     *           "startedAt": null,
                     *           "endedAt": null,
                     *           "canUndo": false,
                     *           "error": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["ImportPage"];
                };
            };
        };
    };
    createImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "residents.csv",
                 *       "sizeBytes": 184320
                 *     }
                 */
                "application/json": components["schemas"]["CreateImport"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The new import */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "imp_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "residents.csv",
                     *       "state": "upload",
                     *       "sizeBytes": 184320,
                     *       "by": "Maja Lindqvist",
                     *       "counts": {
                     *         "rows": 2310,
                     *         "added": 214,
                     *         "changed": 1082,
                     *         "same": 1000,
                     *         "passed": 0,
                     *         "failed": 14,
                     *         "left": 0
                     *       },
                     *       "share": 1,
                     *       "at": "2026-03-02T08:15:00.000Z",
                     *       "startedAt": null,
                     *       "endedAt": null,
                     *       "canUndo": false,
                     *       "error": null,
                     *       "kind": "csv",
                     *       "heads": [
                     *         "Name",
                     *         "Mobile",
                     *         "Flat"
                     *       ],
                     *       "samples": [
                     *         [
                     *           "Aino Lehtonen",
                     *           "070-174 06 44",
                     *           "3"
                     *         ]
                     *       ],
                     *       "settings": null,
                     *       "rememberedAt": null,
                     *       "differences": [
                     *         {
                     *           "row": 2,
                     *           "contactId": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Aino Lehtonen",
                     *           "changes": [
                     *             {
                     *               "what": "Flat",
                     *               "was": null,
                     *               "now": "3"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "errors": [
                     *         {
                     *           "row": 118,
                     *           "error": {
                     *             "code": "phone.invalid",
                     *             "message": "“070-174 06” is not a phone number."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import.
                 * @example imp_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The import */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "imp_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "residents.csv",
                     *       "state": "checked",
                     *       "sizeBytes": 184320,
                     *       "by": "Maja Lindqvist",
                     *       "counts": {
                     *         "rows": 2310,
                     *         "added": 214,
                     *         "changed": 1082,
                     *         "same": 1000,
                     *         "passed": 0,
                     *         "failed": 14,
                     *         "left": 0
                     *       },
                     *       "share": 1,
                     *       "at": "2026-03-02T08:15:00.000Z",
                     *       "startedAt": null,
                     *       "endedAt": null,
                     *       "canUndo": false,
                     *       "error": null,
                     *       "kind": "csv",
                     *       "heads": [
                     *         "Name",
                     *         "Mobile",
                     *         "Flat"
                     *       ],
                     *       "samples": [
                     *         [
                     *           "Aino Lehtonen",
                     *           "070-174 06 44",
                     *           "3"
                     *         ]
                     *       ],
                     *       "settings": {
                     *         "encoding": "windows-1252",
                     *         "delimiter": ";",
                     *         "hasHeads": true,
                     *         "dates": "ymd",
                     *         "decimal": ",",
                     *         "columns": [
                     *           {
                     *             "to": "name"
                     *           },
                     *           {
                     *             "to": "address",
                     *             "kind": "phone"
                     *           },
                     *           {
                     *             "to": "field",
                     *             "key": "flat"
                     *           }
                     *         ],
                     *         "mode": "both",
                     *         "match": "address",
                     *         "group": null,
                     *         "empty": "keep",
                     *         "tags": [],
                     *         "groups": [
                     *           "Lake Street"
                     *         ]
                     *       },
                     *       "rememberedAt": null,
                     *       "differences": [
                     *         {
                     *           "row": 2,
                     *           "contactId": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Aino Lehtonen",
                     *           "changes": [
                     *             {
                     *               "what": "Flat",
                     *               "was": null,
                     *               "now": "3"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "errors": [
                     *         {
                     *           "row": 118,
                     *           "error": {
                     *             "code": "phone.invalid",
                     *             "message": "“070-174 06” is not a phone number."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
        };
    };
    changeImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import.
                 * @example imp_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "mode": "update",
                 *       "empty": "clear"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeImport"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The import */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "imp_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "residents.csv",
                     *       "state": "checked",
                     *       "sizeBytes": 184320,
                     *       "by": "Maja Lindqvist",
                     *       "counts": {
                     *         "rows": 2310,
                     *         "added": 214,
                     *         "changed": 1082,
                     *         "same": 1000,
                     *         "passed": 0,
                     *         "failed": 14,
                     *         "left": 0
                     *       },
                     *       "share": 1,
                     *       "at": "2026-03-02T08:15:00.000Z",
                     *       "startedAt": null,
                     *       "endedAt": null,
                     *       "canUndo": false,
                     *       "error": null,
                     *       "kind": "csv",
                     *       "heads": [
                     *         "Name",
                     *         "Mobile",
                     *         "Flat"
                     *       ],
                     *       "samples": [
                     *         [
                     *           "Aino Lehtonen",
                     *           "070-174 06 44",
                     *           "3"
                     *         ]
                     *       ],
                     *       "settings": {
                     *         "encoding": "windows-1252",
                     *         "delimiter": ";",
                     *         "hasHeads": true,
                     *         "dates": "ymd",
                     *         "decimal": ",",
                     *         "columns": [
                     *           {
                     *             "to": "name"
                     *           },
                     *           {
                     *             "to": "address",
                     *             "kind": "phone"
                     *           },
                     *           {
                     *             "to": "field",
                     *             "key": "flat"
                     *           }
                     *         ],
                     *         "mode": "both",
                     *         "match": "address",
                     *         "group": null,
                     *         "empty": "keep",
                     *         "tags": [],
                     *         "groups": [
                     *           "Lake Street"
                     *         ]
                     *       },
                     *       "rememberedAt": null,
                     *       "differences": [
                     *         {
                     *           "row": 2,
                     *           "contactId": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Aino Lehtonen",
                     *           "changes": [
                     *             {
                     *               "what": "Flat",
                     *               "was": null,
                     *               "now": "3"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "errors": [
                     *         {
                     *           "row": 118,
                     *           "error": {
                     *             "code": "phone.invalid",
                     *             "message": "“070-174 06” is not a phone number."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
        };
    };
    checkImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import.
                 * @example imp_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The import */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "imp_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "residents.csv",
                     *       "state": "checked",
                     *       "sizeBytes": 184320,
                     *       "by": "Maja Lindqvist",
                     *       "counts": {
                     *         "rows": 2310,
                     *         "added": 214,
                     *         "changed": 1082,
                     *         "same": 1000,
                     *         "passed": 0,
                     *         "failed": 14,
                     *         "left": 0
                     *       },
                     *       "share": 1,
                     *       "at": "2026-03-02T08:15:00.000Z",
                     *       "startedAt": null,
                     *       "endedAt": null,
                     *       "canUndo": false,
                     *       "error": null,
                     *       "kind": "csv",
                     *       "heads": [
                     *         "Name",
                     *         "Mobile",
                     *         "Flat"
                     *       ],
                     *       "samples": [
                     *         [
                     *           "Aino Lehtonen",
                     *           "070-174 06 44",
                     *           "3"
                     *         ]
                     *       ],
                     *       "settings": {
                     *         "encoding": "windows-1252",
                     *         "delimiter": ";",
                     *         "hasHeads": true,
                     *         "dates": "ymd",
                     *         "decimal": ",",
                     *         "columns": [
                     *           {
                     *             "to": "name"
                     *           },
                     *           {
                     *             "to": "address",
                     *             "kind": "phone"
                     *           },
                     *           {
                     *             "to": "field",
                     *             "key": "flat"
                     *           }
                     *         ],
                     *         "mode": "both",
                     *         "match": "address",
                     *         "group": null,
                     *         "empty": "keep",
                     *         "tags": [],
                     *         "groups": [
                     *           "Lake Street"
                     *         ]
                     *       },
                     *       "rememberedAt": null,
                     *       "differences": [
                     *         {
                     *           "row": 2,
                     *           "contactId": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Aino Lehtonen",
                     *           "changes": [
                     *             {
                     *               "what": "Flat",
                     *               "was": null,
                     *               "now": "3"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "errors": [
                     *         {
                     *           "row": 118,
                     *           "error": {
                     *             "code": "phone.invalid",
                     *             "message": "“070-174 06” is not a phone number."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
        };
    };
    downloadImportErrors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import.
                 * @example imp_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    pauseImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import.
                 * @example imp_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The import */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "imp_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "residents.csv",
                     *       "state": "checked",
                     *       "sizeBytes": 184320,
                     *       "by": "Maja Lindqvist",
                     *       "counts": {
                     *         "rows": 2310,
                     *         "added": 214,
                     *         "changed": 1082,
                     *         "same": 1000,
                     *         "passed": 0,
                     *         "failed": 14,
                     *         "left": 0
                     *       },
                     *       "share": 1,
                     *       "at": "2026-03-02T08:15:00.000Z",
                     *       "startedAt": null,
                     *       "endedAt": null,
                     *       "canUndo": false,
                     *       "error": null,
                     *       "kind": "csv",
                     *       "heads": [
                     *         "Name",
                     *         "Mobile",
                     *         "Flat"
                     *       ],
                     *       "samples": [
                     *         [
                     *           "Aino Lehtonen",
                     *           "070-174 06 44",
                     *           "3"
                     *         ]
                     *       ],
                     *       "settings": {
                     *         "encoding": "windows-1252",
                     *         "delimiter": ";",
                     *         "hasHeads": true,
                     *         "dates": "ymd",
                     *         "decimal": ",",
                     *         "columns": [
                     *           {
                     *             "to": "name"
                     *           },
                     *           {
                     *             "to": "address",
                     *             "kind": "phone"
                     *           },
                     *           {
                     *             "to": "field",
                     *             "key": "flat"
                     *           }
                     *         ],
                     *         "mode": "both",
                     *         "match": "address",
                     *         "group": null,
                     *         "empty": "keep",
                     *         "tags": [],
                     *         "groups": [
                     *           "Lake Street"
                     *         ]
                     *       },
                     *       "rememberedAt": null,
                     *       "differences": [
                     *         {
                     *           "row": 2,
                     *           "contactId": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Aino Lehtonen",
                     *           "changes": [
                     *             {
                     *               "what": "Flat",
                     *               "was": null,
                     *               "now": "3"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "errors": [
                     *         {
                     *           "row": 118,
                     *           "error": {
                     *             "code": "phone.invalid",
                     *             "message": "“070-174 06” is not a phone number."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
        };
    };
    putImportPiece: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import.
                 * @example imp_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
                /**
                 * @description Which piece.
                 * @example 0
                 */
                no: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example Name;Mobile */
                "application/octet-stream": string;
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Stored */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    lookAtImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import.
                 * @example imp_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The import */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "imp_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "residents.csv",
                     *       "state": "checked",
                     *       "sizeBytes": 184320,
                     *       "by": "Maja Lindqvist",
                     *       "counts": {
                     *         "rows": 2310,
                     *         "added": 214,
                     *         "changed": 1082,
                     *         "same": 1000,
                     *         "passed": 0,
                     *         "failed": 14,
                     *         "left": 0
                     *       },
                     *       "share": 1,
                     *       "at": "2026-03-02T08:15:00.000Z",
                     *       "startedAt": null,
                     *       "endedAt": null,
                     *       "canUndo": false,
                     *       "error": null,
                     *       "kind": "csv",
                     *       "heads": [
                     *         "Name",
                     *         "Mobile",
                     *         "Flat"
                     *       ],
                     *       "samples": [
                     *         [
                     *           "Aino Lehtonen",
                     *           "070-174 06 44",
                     *           "3"
                     *         ]
                     *       ],
                     *       "settings": {
                     *         "encoding": "windows-1252",
                     *         "delimiter": ";",
                     *         "hasHeads": true,
                     *         "dates": "ymd",
                     *         "decimal": ",",
                     *         "columns": [
                     *           {
                     *             "to": "name"
                     *           },
                     *           {
                     *             "to": "address",
                     *             "kind": "phone"
                     *           },
                     *           {
                     *             "to": "field",
                     *             "key": "flat"
                     *           }
                     *         ],
                     *         "mode": "both",
                     *         "match": "address",
                     *         "group": null,
                     *         "empty": "keep",
                     *         "tags": [],
                     *         "groups": [
                     *           "Lake Street"
                     *         ]
                     *       },
                     *       "rememberedAt": null,
                     *       "differences": [
                     *         {
                     *           "row": 2,
                     *           "contactId": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Aino Lehtonen",
                     *           "changes": [
                     *             {
                     *               "what": "Flat",
                     *               "was": null,
                     *               "now": "3"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "errors": [
                     *         {
                     *           "row": 118,
                     *           "error": {
                     *             "code": "phone.invalid",
                     *             "message": "“070-174 06” is not a phone number."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
        };
    };
    resumeImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import.
                 * @example imp_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The import */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "imp_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "residents.csv",
                     *       "state": "checked",
                     *       "sizeBytes": 184320,
                     *       "by": "Maja Lindqvist",
                     *       "counts": {
                     *         "rows": 2310,
                     *         "added": 214,
                     *         "changed": 1082,
                     *         "same": 1000,
                     *         "passed": 0,
                     *         "failed": 14,
                     *         "left": 0
                     *       },
                     *       "share": 1,
                     *       "at": "2026-03-02T08:15:00.000Z",
                     *       "startedAt": null,
                     *       "endedAt": null,
                     *       "canUndo": false,
                     *       "error": null,
                     *       "kind": "csv",
                     *       "heads": [
                     *         "Name",
                     *         "Mobile",
                     *         "Flat"
                     *       ],
                     *       "samples": [
                     *         [
                     *           "Aino Lehtonen",
                     *           "070-174 06 44",
                     *           "3"
                     *         ]
                     *       ],
                     *       "settings": {
                     *         "encoding": "windows-1252",
                     *         "delimiter": ";",
                     *         "hasHeads": true,
                     *         "dates": "ymd",
                     *         "decimal": ",",
                     *         "columns": [
                     *           {
                     *             "to": "name"
                     *           },
                     *           {
                     *             "to": "address",
                     *             "kind": "phone"
                     *           },
                     *           {
                     *             "to": "field",
                     *             "key": "flat"
                     *           }
                     *         ],
                     *         "mode": "both",
                     *         "match": "address",
                     *         "group": null,
                     *         "empty": "keep",
                     *         "tags": [],
                     *         "groups": [
                     *           "Lake Street"
                     *         ]
                     *       },
                     *       "rememberedAt": null,
                     *       "differences": [
                     *         {
                     *           "row": 2,
                     *           "contactId": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Aino Lehtonen",
                     *           "changes": [
                     *             {
                     *               "what": "Flat",
                     *               "was": null,
                     *               "now": "3"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "errors": [
                     *         {
                     *           "row": 118,
                     *           "error": {
                     *             "code": "phone.invalid",
                     *             "message": "“070-174 06” is not a phone number."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
        };
    };
    startImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import.
                 * @example imp_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The import */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "imp_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "residents.csv",
                     *       "state": "checked",
                     *       "sizeBytes": 184320,
                     *       "by": "Maja Lindqvist",
                     *       "counts": {
                     *         "rows": 2310,
                     *         "added": 214,
                     *         "changed": 1082,
                     *         "same": 1000,
                     *         "passed": 0,
                     *         "failed": 14,
                     *         "left": 0
                     *       },
                     *       "share": 1,
                     *       "at": "2026-03-02T08:15:00.000Z",
                     *       "startedAt": null,
                     *       "endedAt": null,
                     *       "canUndo": false,
                     *       "error": null,
                     *       "kind": "csv",
                     *       "heads": [
                     *         "Name",
                     *         "Mobile",
                     *         "Flat"
                     *       ],
                     *       "samples": [
                     *         [
                     *           "Aino Lehtonen",
                     *           "070-174 06 44",
                     *           "3"
                     *         ]
                     *       ],
                     *       "settings": {
                     *         "encoding": "windows-1252",
                     *         "delimiter": ";",
                     *         "hasHeads": true,
                     *         "dates": "ymd",
                     *         "decimal": ",",
                     *         "columns": [
                     *           {
                     *             "to": "name"
                     *           },
                     *           {
                     *             "to": "address",
                     *             "kind": "phone"
                     *           },
                     *           {
                     *             "to": "field",
                     *             "key": "flat"
                     *           }
                     *         ],
                     *         "mode": "both",
                     *         "match": "address",
                     *         "group": null,
                     *         "empty": "keep",
                     *         "tags": [],
                     *         "groups": [
                     *           "Lake Street"
                     *         ]
                     *       },
                     *       "rememberedAt": null,
                     *       "differences": [
                     *         {
                     *           "row": 2,
                     *           "contactId": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Aino Lehtonen",
                     *           "changes": [
                     *             {
                     *               "what": "Flat",
                     *               "was": null,
                     *               "now": "3"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "errors": [
                     *         {
                     *           "row": 118,
                     *           "error": {
                     *             "code": "phone.invalid",
                     *             "message": "“070-174 06” is not a phone number."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
        };
    };
    stopImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import.
                 * @example imp_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The import */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "imp_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "residents.csv",
                     *       "state": "checked",
                     *       "sizeBytes": 184320,
                     *       "by": "Maja Lindqvist",
                     *       "counts": {
                     *         "rows": 2310,
                     *         "added": 214,
                     *         "changed": 1082,
                     *         "same": 1000,
                     *         "passed": 0,
                     *         "failed": 14,
                     *         "left": 0
                     *       },
                     *       "share": 1,
                     *       "at": "2026-03-02T08:15:00.000Z",
                     *       "startedAt": null,
                     *       "endedAt": null,
                     *       "canUndo": false,
                     *       "error": null,
                     *       "kind": "csv",
                     *       "heads": [
                     *         "Name",
                     *         "Mobile",
                     *         "Flat"
                     *       ],
                     *       "samples": [
                     *         [
                     *           "Aino Lehtonen",
                     *           "070-174 06 44",
                     *           "3"
                     *         ]
                     *       ],
                     *       "settings": {
                     *         "encoding": "windows-1252",
                     *         "delimiter": ";",
                     *         "hasHeads": true,
                     *         "dates": "ymd",
                     *         "decimal": ",",
                     *         "columns": [
                     *           {
                     *             "to": "name"
                     *           },
                     *           {
                     *             "to": "address",
                     *             "kind": "phone"
                     *           },
                     *           {
                     *             "to": "field",
                     *             "key": "flat"
                     *           }
                     *         ],
                     *         "mode": "both",
                     *         "match": "address",
                     *         "group": null,
                     *         "empty": "keep",
                     *         "tags": [],
                     *         "groups": [
                     *           "Lake Street"
                     *         ]
                     *       },
                     *       "rememberedAt": null,
                     *       "differences": [
                     *         {
                     *           "row": 2,
                     *           "contactId": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Aino Lehtonen",
                     *           "changes": [
                     *             {
                     *               "what": "Flat",
                     *               "was": null,
                     *               "now": "3"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "errors": [
                     *         {
                     *           "row": 118,
                     *           "error": {
                     *             "code": "phone.invalid",
                     *             "message": "“070-174 06” is not a phone number."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
        };
    };
    undoImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the import.
                 * @example imp_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The import */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "imp_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "residents.csv",
                     *       "state": "checked",
                     *       "sizeBytes": 184320,
                     *       "by": "Maja Lindqvist",
                     *       "counts": {
                     *         "rows": 2310,
                     *         "added": 214,
                     *         "changed": 1082,
                     *         "same": 1000,
                     *         "passed": 0,
                     *         "failed": 14,
                     *         "left": 0
                     *       },
                     *       "share": 1,
                     *       "at": "2026-03-02T08:15:00.000Z",
                     *       "startedAt": null,
                     *       "endedAt": null,
                     *       "canUndo": false,
                     *       "error": null,
                     *       "kind": "csv",
                     *       "heads": [
                     *         "Name",
                     *         "Mobile",
                     *         "Flat"
                     *       ],
                     *       "samples": [
                     *         [
                     *           "Aino Lehtonen",
                     *           "070-174 06 44",
                     *           "3"
                     *         ]
                     *       ],
                     *       "settings": {
                     *         "encoding": "windows-1252",
                     *         "delimiter": ";",
                     *         "hasHeads": true,
                     *         "dates": "ymd",
                     *         "decimal": ",",
                     *         "columns": [
                     *           {
                     *             "to": "name"
                     *           },
                     *           {
                     *             "to": "address",
                     *             "kind": "phone"
                     *           },
                     *           {
                     *             "to": "field",
                     *             "key": "flat"
                     *           }
                     *         ],
                     *         "mode": "both",
                     *         "match": "address",
                     *         "group": null,
                     *         "empty": "keep",
                     *         "tags": [],
                     *         "groups": [
                     *           "Lake Street"
                     *         ]
                     *       },
                     *       "rememberedAt": null,
                     *       "differences": [
                     *         {
                     *           "row": 2,
                     *           "contactId": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Aino Lehtonen",
                     *           "changes": [
                     *             {
                     *               "what": "Flat",
                     *               "was": null,
                     *               "now": "3"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "errors": [
                     *         {
                     *           "row": 118,
                     *           "error": {
                     *             "code": "phone.invalid",
                     *             "message": "“070-174 06” is not a phone number."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The person and the account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user": {
                     *         "id": "usr_01jq8v4e8xe0abv3k5rrz9x21a",
                     *         "name": "Eva Berg",
                     *         "email": "eva.berg@example.com"
                     *       },
                     *       "profile": {
                     *         "language": "sv",
                     *         "theme": null,
                     *         "timeZone": null
                     *       },
                     *       "role": "account_owner",
                     *       "account": {
                     *         "id": "acc_01jq8v4e8xe0abv3k5rrz9x21a",
                     *         "name": "Water works",
                     *         "timeZone": "Europe/Stockholm",
                     *         "language": "sv",
                     *         "linkUrl": "https://go.example.com"
                     *       },
                     *       "accounts": [
                     *         {
                     *           "id": "acc_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Water works",
                     *           "role": "account_owner"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    changeProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "language": "sv",
                 *       "timeZone": "Europe/Stockholm"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeProfile"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The person and the account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user": {
                     *         "id": "usr_01jq8v4e8xe0abv3k5rrz9x21a",
                     *         "name": "Eva Berg",
                     *         "email": "eva.berg@example.com"
                     *       },
                     *       "profile": {
                     *         "language": "sv",
                     *         "theme": null,
                     *         "timeZone": null
                     *       },
                     *       "role": "account_owner",
                     *       "account": {
                     *         "id": "acc_01jq8v4e8xe0abv3k5rrz9x21a",
                     *         "name": "Water works",
                     *         "timeZone": "Europe/Stockholm",
                     *         "language": "sv",
                     *         "linkUrl": "https://go.example.com"
                     *       },
                     *       "accounts": [
                     *         {
                     *           "id": "acc_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Water works",
                     *           "role": "account_owner"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    chooseAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "accountId": "acc_01jq8v4e8xe0abv3k5rrz9x21a"
                 *     }
                 */
                "application/json": components["schemas"]["ChooseAccount"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The person and the account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user": {
                     *         "id": "usr_01jq8v4e8xe0abv3k5rrz9x21a",
                     *         "name": "Eva Berg",
                     *         "email": "eva.berg@example.com"
                     *       },
                     *       "profile": {
                     *         "language": "sv",
                     *         "theme": null,
                     *         "timeZone": null
                     *       },
                     *       "role": "account_owner",
                     *       "account": {
                     *         "id": "acc_01jq8v4e8xe0abv3k5rrz9x21a",
                     *         "name": "Water works",
                     *         "timeZone": "Europe/Stockholm",
                     *         "language": "sv",
                     *         "linkUrl": "https://go.example.com"
                     *       },
                     *       "accounts": [
                     *         {
                     *           "id": "acc_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Water works",
                     *           "role": "account_owner"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    getListChoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which list.
                 * @example messages
                 */
                list: "workflows" | "messages" | "contacts" | "runs" | "tasks";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The choice */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "columns": [
                     *         "state",
                     *         "who",
                     *         "text",
                     *         "time"
                     *       ],
                     *       "views": [
                     *         {
                     *           "name": "Failed today",
                     *           "query": "state=failed&when=today"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListChoice"];
                };
            };
        };
    };
    changeListChoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which list.
                 * @example messages
                 */
                list: "workflows" | "messages" | "contacts" | "runs" | "tasks";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "columns": [
                 *         "state",
                 *         "who",
                 *         "text",
                 *         "time"
                 *       ],
                 *       "views": [
                 *         {
                 *           "name": "Failed today",
                 *           "query": "state=failed&when=today"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ListChoice"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The choice */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "columns": [
                     *         "state",
                     *         "who",
                     *         "text",
                     *         "time"
                     *       ],
                     *       "views": [
                     *         {
                     *           "name": "Failed today",
                     *           "query": "state=failed&when=today"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListChoice"];
                };
            };
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /** @description Only those of this batch. */
                batchId?: string;
                /** @description The `next` of the page before. */
                before?: string;
                /** @description Only those of the channel with this id. */
                channel?: string;
                contactId?: string;
                direction?: "in" | "out";
                /** @description Only those that failed with this code. */
                error?: string;
                /** @description Not before this moment. */
                from?: string;
                /** @description Rows on the page; 50 when it is missing. */
                limit?: number;
                providerId?: string;
                /** @description Begin of words in the text, of a contact’s name or of the other side’s number, or part of the workflow’s name. */
                search?: string;
                /** @description `undelivered`: failed or expired. */
                state?: ("queued" | "sending" | "unknown" | "accepted" | "expired" | "failed" | "delivered" | "read" | "received") | "undelivered";
                /** @description Before this moment. */
                to?: string;
                /** @description Only those of runs of this workflow. */
                workflowId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description A page of messages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "msg_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "inbound": false,
                     *           "channel": "sms",
                     *           "state": "delivered",
                     *           "from": "71400",
                     *           "to": "+46701740612",
                     *           "text": "A pipe has burst in Kungsgatan. Can you go there? Answer YES or NO.",
                     *           "parts": 1,
                     *           "contact": {
                     *             "id": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *             "name": "Maja Lind"
                     *           },
                     *           "runId": "run_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "nodeId": "ask",
                     *           "workflowName": "Burst pipe",
                     *           "at": "2026-03-02T08:00:04.210Z",
                     *           "finalAt": "2026-03-02T08:00:06.480Z",
                     *           "errorCode": null
                     *         }
                     *       ],
                     *       "next": "msg_01jq8v4e8xe0abv3k5rrz9x21a"
                     *     }
                     */
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
        };
    };
    getMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the message.
                 * @example msg_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The message */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "msg_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "inbound": false,
                     *       "channel": "sms",
                     *       "state": "delivered",
                     *       "from": "71400",
                     *       "to": "+46701740612",
                     *       "text": "A pipe has burst in Kungsgatan. Can you go there? Answer YES or NO.",
                     *       "parts": 1,
                     *       "contact": {
                     *         "id": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *         "name": "Maja Lind"
                     *       },
                     *       "runId": "run_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "nodeId": "ask",
                     *       "workflowName": "Burst pipe",
                     *       "at": "2026-03-02T08:00:04.210Z",
                     *       "finalAt": "2026-03-02T08:00:06.480Z",
                     *       "errorCode": null,
                     *       "batchId": null,
                     *       "cost": {
                     *         "amount": 0.35,
                     *         "currency": "SEK"
                     *       },
                     *       "attempts": [
                     *         {
                     *           "no": 1,
                     *           "at": "2026-03-02T08:00:04.260Z",
                     *           "result": "accepted",
                     *           "tookMs": 38,
                     *           "providerRef": "7f31c0",
                     *           "rawCode": null,
                     *           "providerName": "Operator",
                     *           "after": null
                     *         }
                     *       ],
                     *       "hold": null,
                     *       "links": [],
                     *       "receipts": [
                     *         {
                     *           "state": "delivered",
                     *           "at": "2026-03-02T08:00:06.480Z",
                     *           "raw": {
                     *             "stat": "DELIVRD"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MessageDetail"];
                };
            };
        };
    };
    listNodeTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Every node type */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "type": "run.log",
                     *           "version": 1,
                     *           "kind": "step",
                     *           "group": "data",
                     *           "title": "Note a line",
                     *           "help": "Puts a line of text into the trace of the run.",
                     *           "icon": "notebook-pen",
                     *           "synonyms": [
                     *             "print",
                     *             "debug"
                     *           ],
                     *           "inputSchema": {
                     *             "type": "object",
                     *             "properties": {
                     *               "text": {
                     *                 "type": "string",
                     *                 "title": "Text"
                     *               }
                     *             },
                     *             "required": [
                     *               "text"
                     *             ]
                     *           },
                     *           "outputSchema": {
                     *             "type": "object",
                     *             "properties": {
                     *               "text": {
                     *                 "type": "string"
                     *               }
                     *             },
                     *             "required": [
                     *               "text"
                     *             ]
                     *           },
                     *           "ports": [
                     *             {
                     *               "name": "next",
                     *               "title": "",
                     *               "line": "main"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["NodeTypeList"];
                };
            };
        };
    };
    getOptOutWords: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The words */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "words": {
                     *         "stop": [
                     *           "STOP",
                     *           "STOPP",
                     *           "OPT OUT",
                     *           "AVSLUTA"
                     *         ],
                     *         "start": [
                     *           "START",
                     *           "STARTA"
                     *         ]
                     *       },
                     *       "isUsual": false
                     *     }
                     */
                    "application/json": components["schemas"]["OptOutSettings"];
                };
            };
        };
    };
    changeOptOutWords: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "words": {
                 *         "stop": [
                 *           "STOP",
                 *           "STOPP",
                 *           "OPT OUT",
                 *           "AVSLUTA"
                 *         ],
                 *         "start": [
                 *           "START",
                 *           "STARTA"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ChangeOptOutWords"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The words */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "words": {
                     *         "stop": [
                     *           "STOP",
                     *           "STOPP",
                     *           "OPT OUT",
                     *           "AVSLUTA"
                     *         ],
                     *         "start": [
                     *           "START",
                     *           "STARTA"
                     *         ]
                     *       },
                     *       "isUsual": false
                     *     }
                     */
                    "application/json": components["schemas"]["OptOutSettings"];
                };
            };
        };
    };
    listOwnAddresses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description All of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "oad_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "kind": "short_code",
                     *           "value": "71400",
                     *           "providerId": "prv_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "providerName": "Operator",
                     *           "canSend": true,
                     *           "canReceive": true,
                     *           "channel": "sms",
                     *           "usual": false,
                     *           "shared": "no",
                     *           "keywords": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OwnAddressList"];
                };
            };
        };
    };
    createOwnAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "providerId": "prv_01jq8v4e8xe0abv3k5rrz9x21a",
                 *       "kind": "short_code",
                 *       "value": "71400"
                 *     }
                 */
                "application/json": components["schemas"]["CreateOwnAddress"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The new address */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "oad_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "kind": "short_code",
                     *       "value": "71400",
                     *       "providerId": "prv_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "providerName": "Operator",
                     *       "canSend": true,
                     *       "canReceive": true,
                     *       "channel": "sms",
                     *       "usual": false,
                     *       "shared": "no",
                     *       "keywords": []
                     *     }
                     */
                    "application/json": components["schemas"]["OwnAddress"];
                };
            };
        };
    };
    deleteOwnAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the ownAddress.
                 * @example oad_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeOwnAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the ownAddress.
                 * @example oad_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "canReceive": false
                 *     }
                 */
                "application/json": components["schemas"]["ChangeOwnAddress"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The address */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "oad_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "kind": "short_code",
                     *       "value": "71400",
                     *       "providerId": "prv_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "providerName": "Operator",
                     *       "canSend": true,
                     *       "canReceive": true,
                     *       "channel": "sms",
                     *       "usual": false,
                     *       "shared": "no",
                     *       "keywords": []
                     *     }
                     */
                    "application/json": components["schemas"]["OwnAddress"];
                };
            };
        };
    };
    setKeywords: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the ownAddress.
                 * @example oad_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keywords": [
                 *         "HEAT",
                 *         "WATER"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SetKeywords"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The address */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "oad_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "kind": "short_code",
                     *       "value": "71400",
                     *       "providerId": "prv_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "providerName": "Operator",
                     *       "canSend": true,
                     *       "canReceive": true,
                     *       "channel": "sms",
                     *       "usual": false,
                     *       "shared": "no",
                     *       "keywords": []
                     *     }
                     */
                    "application/json": components["schemas"]["OwnAddress"];
                };
            };
        };
    };
    shareOwnAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the ownAddress.
                 * @example oad_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The code */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "sh_4kq0Zr8vXb2mNs7tQw1e"
                     *     }
                     */
                    "application/json": components["schemas"]["AddressShare"];
                };
            };
        };
    };
    unshareOwnAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the ownAddress.
                 * @example oad_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The address */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "oad_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "kind": "short_code",
                     *       "value": "71400",
                     *       "providerId": "prv_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "providerName": "Operator",
                     *       "canSend": true,
                     *       "canReceive": true,
                     *       "channel": "sms",
                     *       "usual": false,
                     *       "shared": "no",
                     *       "keywords": []
                     *     }
                     */
                    "application/json": components["schemas"]["OwnAddress"];
                };
            };
        };
    };
    joinOwnAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "sh_4kq0Zr8vXb2mNs7tQw1e"
                 *     }
                 */
                "application/json": components["schemas"]["JoinAddress"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The address */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "oad_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "kind": "short_code",
                     *       "value": "71400",
                     *       "providerId": "prv_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "providerName": "Operator",
                     *       "canSend": true,
                     *       "canReceive": true,
                     *       "channel": "sms",
                     *       "usual": false,
                     *       "shared": "no",
                     *       "keywords": []
                     *     }
                     */
                    "application/json": components["schemas"]["OwnAddress"];
                };
            };
        };
    };
    readPlanned: {
        parameters: {
            query: {
                /** @description So many days; 42 when it is missing. */
                days?: number;
                /** @description The first day, `2026-12-01`. */
                from: string;
                /** @description By whose clock days begin; that of the account when it is missing. */
                zone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The days with what is planned on them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "zone": "Europe/Stockholm",
                     *       "days": [
                     *         {
                     *           "day": "2026-03-03",
                     *           "items": [
                     *             {
                     *               "kind": "schedule",
                     *               "at": "2026-03-03T07:00:00.000Z",
                     *               "count": 1,
                     *               "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *               "workflowName": "Water reading"
                     *             },
                     *             {
                     *               "kind": "waits",
                     *               "at": "2026-03-03T11:12:00.000Z",
                     *               "count": 12,
                     *               "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *               "workflowName": "Water reading"
                     *             },
                     *             {
                     *               "kind": "messages",
                     *               "at": "2026-03-03T17:00:00.000Z",
                     *               "count": 40,
                     *               "workflowId": null,
                     *               "workflowName": null
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "isCut": false
                     *     }
                     */
                    "application/json": components["schemas"]["PlannedCalendar"];
                };
            };
        };
    };
    getPracticeMailbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The mailbox */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "address": "maja-k3f9q2@practice.example",
                     *       "ownAddresses": [
                     *         "hello-k3f9q2@practice.example"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PracticeMailbox"];
                };
            };
        };
    };
    setUpMailbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The mailbox */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "address": "maja-k3f9q2@practice.example",
                     *       "ownAddresses": [
                     *         "hello-k3f9q2@practice.example"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PracticeMailbox"];
                };
            };
        };
    };
    readMailbox: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before. */
                after?: number;
                /** @description So long the answer may wait for the first new text; at most 25000 ms. */
                waitMs?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description New mails */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mails": [
                     *         {
                     *           "id": "<0193a5c1-7b3e-7c4d-9f2a-5d1e8b6c4a21@practice.example>",
                     *           "no": 1,
                     *           "direction": "in",
                     *           "peer": "hello-k3f9q2@practice.example",
                     *           "subject": "Re: Order",
                     *           "text": "How many?",
                     *           "files": [],
                     *           "at": "2026-03-02T08:00:04.120Z"
                     *         }
                     *       ],
                     *       "next": 1
                     *     }
                     */
                    "application/json": components["schemas"]["BoxMails"];
                };
            };
        };
    };
    writeFromMailbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "hello-k3f9q2@practice.example",
                 *       "subject": "Order",
                 *       "text": "Oats, please"
                 *     }
                 */
                "application/json": components["schemas"]["WriteBoxMail"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description On its way */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    addPhone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description What to text where */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "keyword": "HELLO",
                     *       "ownAddress": "71400",
                     *       "peerName": "Signalbox demo",
                     *       "phoneNumber": "+46701740612",
                     *       "phones": [
                     *         "+46701740612"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TryIt"];
                };
            };
        };
    };
    putPhoneAway: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of a practice phone of the account.
                 * @example +46701740612
                 */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description What to text where */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "keyword": "HELLO",
                     *       "ownAddress": "71400",
                     *       "peerName": "Signalbox demo",
                     *       "phoneNumber": "+46701740612",
                     *       "phones": [
                     *         "+46701740612"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TryIt"];
                };
            };
        };
    };
    getPhoneContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of a practice phone of the account.
                 * @example +46701740612
                 */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Elsa Nyström",
                     *       "language": "sv",
                     *       "fields": {
                     *         "floor": 3
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PhoneContact"];
                };
            };
        };
    };
    changePhoneContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of a practice phone of the account.
                 * @example +46701740612
                 */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Elsa Nyström",
                 *       "language": "sv",
                 *       "fields": {
                 *         "floor": 3
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ChangePhoneContact"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Elsa Nyström",
                     *       "language": "sv",
                     *       "fields": {
                     *         "floor": 3
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PhoneContact"];
                };
            };
        };
    };
    readPhone: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before. */
                after?: number;
                /** @description So long the answer may wait for the first new text; at most 25000 ms. */
                waitMs?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Number of a practice phone of the account.
                 * @example +46701740612
                 */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description New and changed texts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "messages": [
                     *         {
                     *           "id": "41",
                     *           "no": 41,
                     *           "direction": "in",
                     *           "peer": "71400",
                     *           "text": "Hello. Are you well?",
                     *           "parts": 1,
                     *           "at": "2026-03-02T08:00:04.120Z",
                     *           "state": "delivered"
                     *         }
                     *       ],
                     *       "next": 42
                     *     }
                     */
                    "application/json": components["schemas"]["PhoneMessages"];
                };
            };
        };
    };
    sendFromPhone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of a practice phone of the account.
                 * @example +46701740612
                 */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "71400",
                 *       "text": "HELLO"
                 *     }
                 */
                "application/json": components["schemas"]["PhoneSend"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description On its way */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    setPhoneOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of a practice phone of the account.
                 * @example +46701740612
                 */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "delayed",
                 *       "delayMs": 5000,
                 *       "times": 1
                 *     }
                 */
                "application/json": components["schemas"]["PhoneOutcome"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Set */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    checkProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "smpp",
                 *       "config": {
                 *         "host": "smsc.example.com",
                 *         "port": 2775,
                 *         "systemId": "waterworks"
                 *       },
                 *       "secrets": {
                 *         "password": "what-they-gave-you"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CheckProvider"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description How it went */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": "auth",
                     *       "code": "0x0000000E",
                     *       "tookMs": 84
                     *     }
                     */
                    "application/json": components["schemas"]["ProviderCheck"];
                };
            };
        };
    };
    listProviderKinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description All kinds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "type": "smpp",
                     *           "channel": "sms",
                     *           "title": "SMPP",
                     *           "help": "A direct connection to a mobile operator or an SMS aggregator.",
                     *           "picture": {
                     *             "lines": "M12 16h40",
                     *             "stations": [
                     *               {
                     *                 "x": 12,
                     *                 "y": 16
                     *               }
                     *             ]
                     *           },
                     *           "fields": [
                     *             {
                     *               "required": false,
                     *               "help": null,
                     *               "default": 2775,
                     *               "min": 1,
                     *               "max": 65535,
                     *               "maxLength": null,
                     *               "lines": null,
                     *               "risk": null,
                     *               "file": null,
                     *               "options": [],
                     *               "name": "port",
                     *               "kind": "number",
                     *               "title": "Port"
                     *             },
                     *             {
                     *               "required": true,
                     *               "help": null,
                     *               "default": null,
                     *               "min": null,
                     *               "max": null,
                     *               "maxLength": 64,
                     *               "lines": null,
                     *               "risk": null,
                     *               "file": null,
                     *               "options": [],
                     *               "name": "password",
                     *               "kind": "secret",
                     *               "title": "Password"
                     *             }
                     *           ],
                     *           "addressKinds": [
                     *             "phone",
                     *             "short_code",
                     *             "name"
                     *           ],
                     *           "receives": true,
                     *           "receipts": true,
                     *           "subjects": false,
                     *           "checks": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProviderKindList"];
                };
            };
        };
    };
    setProviderOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channel": "sms",
                 *       "ids": [
                 *         "prv_01jq8v4e8xe0abv3k5rrz9x21a"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ProviderOrder"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description All providers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "prv_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "type": "smpp",
                     *           "channel": "sms",
                     *           "name": "Operator",
                     *           "status": "on",
                     *           "statusCode": null,
                     *           "perSecond": 50,
                     *           "config": {
                     *             "host": "smsc.example.com",
                     *             "port": 2775,
                     *             "systemId": "waterworks"
                     *           },
                     *           "resendsAlarms": false,
                     *           "secrets": [
                     *             {
                     *               "field": "password",
                     *               "at": "2026-02-27T09:30:00.000Z",
                     *               "by": "Maja Lind"
                     *             }
                     *           ],
                     *           "since": "2026-03-02T08:15:00.000Z",
                     *           "nextTry": null,
                     *           "place": 1,
                     *           "checked": {
                     *             "at": "2026-02-27T09:30:00.000Z",
                     *             "code": null
                     *           },
                     *           "revision": 3,
                     *           "addresses": [
                     *             "71400"
                     *           ],
                     *           "callbackUrl": null,
                     *           "certificate": null,
                     *           "mailbox": null,
                     *           "credit": null,
                     *           "prices": {
                     *             "currency": "SEK",
                     *             "each": [
                     *               {
                     *                 "country": "SE",
                     *                 "amount": 0.35
                     *               }
                     *             ]
                     *           },
                     *           "load": {
                     *             "perMinute": [
                     *               0,
                     *               40,
                     *               80,
                     *               120,
                     *               160,
                     *               200,
                     *               240,
                     *               0,
                     *               40,
                     *               80,
                     *               120,
                     *               160,
                     *               200,
                     *               240,
                     *               0,
                     *               40,
                     *               80,
                     *               120,
                     *               160,
                     *               200,
                     *               240,
                     *               0,
                     *               40,
                     *               80,
                     *               120,
                     *               160,
                     *               200,
                     *               240,
                     *               0,
                     *               40,
                     *               80,
                     *               120,
                     *               160,
                     *               200,
                     *               240,
                     *               0,
                     *               40,
                     *               80,
                     *               120,
                     *               160,
                     *               200,
                     *               240,
                     *               0,
                     *               40,
                     *               80,
                     *               120,
                     *               160,
                     *               200,
                     *               240,
                     *               0,
                     *               40,
                     *               80,
                     *               120,
                     *               160,
                     *               200,
                     *               240,
                     *               0,
                     *               40,
                     *               80,
                     *               120
                     *             ],
                     *             "measured": 7080,
                     *             "health": 0.994,
                     *             "usual": 0.991
                     *           },
                     *           "waiting": 77,
                     *           "stopped": null,
                     *           "log": {
                     *             "level": "errors",
                     *             "until": null
                     *           },
                     *           "unusable": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProviderList"];
                };
            };
        };
    };
    listProviders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description All of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "prv_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "type": "smpp",
                     *           "channel": "sms",
                     *           "name": "Operator",
                     *           "status": "on",
                     *           "statusCode": null,
                     *           "perSecond": 50,
                     *           "config": {
                     *             "host": "smsc.example.com",
                     *             "port": 2775,
                     *             "systemId": "waterworks"
                     *           },
                     *           "resendsAlarms": false,
                     *           "secrets": [
                     *             {
                     *               "field": "password",
                     *               "at": "2026-02-27T09:30:00.000Z",
                     *               "by": "Maja Lind"
                     *             }
                     *           ],
                     *           "since": "2026-03-02T08:15:00.000Z",
                     *           "nextTry": null,
                     *           "place": 1,
                     *           "checked": {
                     *             "at": "2026-02-27T09:30:00.000Z",
                     *             "code": null
                     *           },
                     *           "revision": 3,
                     *           "addresses": [
                     *             "71400"
                     *           ],
                     *           "callbackUrl": null,
                     *           "certificate": null,
                     *           "mailbox": null,
                     *           "credit": null,
                     *           "prices": {
                     *             "currency": "SEK",
                     *             "each": [
                     *               {
                     *                 "country": "SE",
                     *                 "amount": 0.35
                     *               }
                     *             ]
                     *           },
                     *           "load": {
                     *             "perMinute": [
                     *               0,
                     *               40,
                     *               80,
                     *               120,
                     *               160,
                     *               200,
                     *               240,
                     *               0,
                     *               40,
                     *               80,
                     *               120,
                     *               160,
                     *               200,
                     *               240,
                     *               0,
                     *               40,
                     *               80,
                     *               120,
                     *               160,
                     *               200,
                     *               240,
                     *               0,
                     *               40,
                     *               80,
                     *               120,
                     *               160,
                     *               200,
                     *               240,
                     *               0,
                     *               40,
                     *               80,
                     *               120,
                     *               160,
                     *               200,
                     *               240,
                     *               0,
                     *               40,
                     *               80,
                     *               120,
                     *               160,
                     *               200,
                     *               240,
                     *               0,
                     *               40,
                     *               80,
                     *               120,
                     *               160,
                     *               200,
                     *               240,
                     *               0,
                     *               40,
                     *               80,
                     *               120,
                     *               160,
                     *               200,
                     *               240,
                     *               0,
                     *               40,
                     *               80,
                     *               120
                     *             ],
                     *             "measured": 7080,
                     *             "health": 0.994,
                     *             "usual": 0.991
                     *           },
                     *           "waiting": 77,
                     *           "stopped": null,
                     *           "log": {
                     *             "level": "errors",
                     *             "until": null
                     *           },
                     *           "unusable": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProviderList"];
                };
            };
        };
    };
    createProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "smpp",
                 *       "name": "Operator",
                 *       "config": {
                 *         "host": "smsc.example.com",
                 *         "port": 2775,
                 *         "systemId": "waterworks"
                 *       },
                 *       "secrets": {
                 *         "password": "what-they-gave-you"
                 *       },
                 *       "perSecond": 50,
                 *       "resendsAlarms": false
                 *     }
                 */
                "application/json": components["schemas"]["CreateProvider"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The new provider */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "prv_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "type": "smpp",
                     *       "channel": "sms",
                     *       "name": "Operator",
                     *       "status": "on",
                     *       "statusCode": null,
                     *       "perSecond": 50,
                     *       "config": {
                     *         "host": "smsc.example.com",
                     *         "port": 2775,
                     *         "systemId": "waterworks"
                     *       },
                     *       "resendsAlarms": false,
                     *       "secrets": [
                     *         {
                     *           "field": "password",
                     *           "at": "2026-02-27T09:30:00.000Z",
                     *           "by": "Maja Lind"
                     *         }
                     *       ],
                     *       "since": "2026-03-02T08:15:00.000Z",
                     *       "nextTry": null,
                     *       "place": 1,
                     *       "checked": {
                     *         "at": "2026-02-27T09:30:00.000Z",
                     *         "code": null
                     *       },
                     *       "revision": 3,
                     *       "addresses": [
                     *         "71400"
                     *       ],
                     *       "callbackUrl": null,
                     *       "certificate": null,
                     *       "mailbox": null,
                     *       "credit": null,
                     *       "prices": {
                     *         "currency": "SEK",
                     *         "each": [
                     *           {
                     *             "country": "SE",
                     *             "amount": 0.35
                     *           }
                     *         ]
                     *       },
                     *       "load": {
                     *         "perMinute": [
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120
                     *         ],
                     *         "measured": 7080,
                     *         "health": 0.994,
                     *         "usual": 0.991
                     *       },
                     *       "waiting": 77,
                     *       "stopped": null,
                     *       "log": {
                     *         "level": "errors",
                     *         "until": null
                     *       },
                     *       "unusable": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Provider"];
                };
            };
        };
    };
    deleteProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the provider.
                 * @example prv_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the provider.
                 * @example prv_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "revision": 3,
                 *       "status": "paused"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeProvider"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The provider */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "prv_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "type": "smpp",
                     *       "channel": "sms",
                     *       "name": "Operator",
                     *       "status": "on",
                     *       "statusCode": null,
                     *       "perSecond": 50,
                     *       "config": {
                     *         "host": "smsc.example.com",
                     *         "port": 2775,
                     *         "systemId": "waterworks"
                     *       },
                     *       "resendsAlarms": false,
                     *       "secrets": [
                     *         {
                     *           "field": "password",
                     *           "at": "2026-02-27T09:30:00.000Z",
                     *           "by": "Maja Lind"
                     *         }
                     *       ],
                     *       "since": "2026-03-02T08:15:00.000Z",
                     *       "nextTry": null,
                     *       "place": 1,
                     *       "checked": {
                     *         "at": "2026-02-27T09:30:00.000Z",
                     *         "code": null
                     *       },
                     *       "revision": 3,
                     *       "addresses": [
                     *         "71400"
                     *       ],
                     *       "callbackUrl": null,
                     *       "certificate": null,
                     *       "mailbox": null,
                     *       "credit": null,
                     *       "prices": {
                     *         "currency": "SEK",
                     *         "each": [
                     *           {
                     *             "country": "SE",
                     *             "amount": 0.35
                     *           }
                     *         ]
                     *       },
                     *       "load": {
                     *         "perMinute": [
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120
                     *         ],
                     *         "measured": 7080,
                     *         "health": 0.994,
                     *         "usual": 0.991
                     *       },
                     *       "waiting": 77,
                     *       "stopped": null,
                     *       "log": {
                     *         "level": "errors",
                     *         "until": null
                     *       },
                     *       "unusable": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Provider"];
                };
            };
        };
    };
    copyProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the provider.
                 * @example prv_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The copy */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "prv_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "type": "smpp",
                     *       "channel": "sms",
                     *       "name": "Operator",
                     *       "status": "on",
                     *       "statusCode": null,
                     *       "perSecond": 50,
                     *       "config": {
                     *         "host": "smsc.example.com",
                     *         "port": 2775,
                     *         "systemId": "waterworks"
                     *       },
                     *       "resendsAlarms": false,
                     *       "secrets": [
                     *         {
                     *           "field": "password",
                     *           "at": "2026-02-27T09:30:00.000Z",
                     *           "by": "Maja Lind"
                     *         }
                     *       ],
                     *       "since": "2026-03-02T08:15:00.000Z",
                     *       "nextTry": null,
                     *       "place": 1,
                     *       "checked": {
                     *         "at": "2026-02-27T09:30:00.000Z",
                     *         "code": null
                     *       },
                     *       "revision": 3,
                     *       "addresses": [
                     *         "71400"
                     *       ],
                     *       "callbackUrl": null,
                     *       "certificate": null,
                     *       "mailbox": null,
                     *       "credit": null,
                     *       "prices": {
                     *         "currency": "SEK",
                     *         "each": [
                     *           {
                     *             "country": "SE",
                     *             "amount": 0.35
                     *           }
                     *         ]
                     *       },
                     *       "load": {
                     *         "perMinute": [
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120
                     *         ],
                     *         "measured": 7080,
                     *         "health": 0.994,
                     *         "usual": 0.991
                     *       },
                     *       "waiting": 77,
                     *       "stopped": null,
                     *       "log": {
                     *         "level": "errors",
                     *         "until": null
                     *       },
                     *       "unusable": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Provider"];
                };
            };
        };
    };
    setProviderCredit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the provider.
                 * @example prv_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "threshold": 500,
                 *       "warn": {
                 *         "contactId": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                 *         "channel": "sms"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ChangeProviderCredit"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The provider */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "prv_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "type": "smpp",
                     *       "channel": "sms",
                     *       "name": "Operator",
                     *       "status": "on",
                     *       "statusCode": null,
                     *       "perSecond": 50,
                     *       "config": {
                     *         "host": "smsc.example.com",
                     *         "port": 2775,
                     *         "systemId": "waterworks"
                     *       },
                     *       "resendsAlarms": false,
                     *       "secrets": [
                     *         {
                     *           "field": "password",
                     *           "at": "2026-02-27T09:30:00.000Z",
                     *           "by": "Maja Lind"
                     *         }
                     *       ],
                     *       "since": "2026-03-02T08:15:00.000Z",
                     *       "nextTry": null,
                     *       "place": 1,
                     *       "checked": {
                     *         "at": "2026-02-27T09:30:00.000Z",
                     *         "code": null
                     *       },
                     *       "revision": 3,
                     *       "addresses": [
                     *         "71400"
                     *       ],
                     *       "callbackUrl": null,
                     *       "certificate": null,
                     *       "mailbox": null,
                     *       "credit": null,
                     *       "prices": {
                     *         "currency": "SEK",
                     *         "each": [
                     *           {
                     *             "country": "SE",
                     *             "amount": 0.35
                     *           }
                     *         ]
                     *       },
                     *       "load": {
                     *         "perMinute": [
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120
                     *         ],
                     *         "measured": 7080,
                     *         "health": 0.994,
                     *         "usual": 0.991
                     *       },
                     *       "waiting": 77,
                     *       "stopped": null,
                     *       "log": {
                     *         "level": "errors",
                     *         "until": null
                     *       },
                     *       "unusable": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Provider"];
                };
            };
        };
    };
    askProviderCredit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the provider.
                 * @example prv_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The provider */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "prv_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "type": "smpp",
                     *       "channel": "sms",
                     *       "name": "Operator",
                     *       "status": "on",
                     *       "statusCode": null,
                     *       "perSecond": 50,
                     *       "config": {
                     *         "host": "smsc.example.com",
                     *         "port": 2775,
                     *         "systemId": "waterworks"
                     *       },
                     *       "resendsAlarms": false,
                     *       "secrets": [
                     *         {
                     *           "field": "password",
                     *           "at": "2026-02-27T09:30:00.000Z",
                     *           "by": "Maja Lind"
                     *         }
                     *       ],
                     *       "since": "2026-03-02T08:15:00.000Z",
                     *       "nextTry": null,
                     *       "place": 1,
                     *       "checked": {
                     *         "at": "2026-02-27T09:30:00.000Z",
                     *         "code": null
                     *       },
                     *       "revision": 3,
                     *       "addresses": [
                     *         "71400"
                     *       ],
                     *       "callbackUrl": null,
                     *       "certificate": null,
                     *       "mailbox": null,
                     *       "credit": null,
                     *       "prices": {
                     *         "currency": "SEK",
                     *         "each": [
                     *           {
                     *             "country": "SE",
                     *             "amount": 0.35
                     *           }
                     *         ]
                     *       },
                     *       "load": {
                     *         "perMinute": [
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120
                     *         ],
                     *         "measured": 7080,
                     *         "health": 0.994,
                     *         "usual": 0.991
                     *       },
                     *       "waiting": 77,
                     *       "stopped": null,
                     *       "log": {
                     *         "level": "errors",
                     *         "until": null
                     *       },
                     *       "unusable": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Provider"];
                };
            };
        };
    };
    listProviderEvents: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                before?: string;
                /** @description Rows on the page; 50 when it is missing. */
                limit?: number;
                /** @description `unusable`: what it brought and nothing could be made of. */
                only?: "errors" | "unusable";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the provider.
                 * @example prv_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description A page of events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "pev_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "level": "error",
                     *           "code": "receipt.unreadable",
                     *           "at": "2026-03-02T08:15:00.000Z",
                     *           "from": "+46701740601",
                     *           "to": "71400",
                     *           "text": "id: stat:DELIVRD",
                     *           "raw": {
                     *             "bytes": "69643a20737461743a44454c49565244",
                     *             "dataCoding": 0,
                     *             "esmClass": 4
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["ProviderEventPage"];
                };
            };
        };
    };
    setProviderLog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the provider.
                 * @example prv_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "level": "debug"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeProviderLog"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The provider */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "prv_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "type": "smpp",
                     *       "channel": "sms",
                     *       "name": "Operator",
                     *       "status": "on",
                     *       "statusCode": null,
                     *       "perSecond": 50,
                     *       "config": {
                     *         "host": "smsc.example.com",
                     *         "port": 2775,
                     *         "systemId": "waterworks"
                     *       },
                     *       "resendsAlarms": false,
                     *       "secrets": [
                     *         {
                     *           "field": "password",
                     *           "at": "2026-02-27T09:30:00.000Z",
                     *           "by": "Maja Lind"
                     *         }
                     *       ],
                     *       "since": "2026-03-02T08:15:00.000Z",
                     *       "nextTry": null,
                     *       "place": 1,
                     *       "checked": {
                     *         "at": "2026-02-27T09:30:00.000Z",
                     *         "code": null
                     *       },
                     *       "revision": 3,
                     *       "addresses": [
                     *         "71400"
                     *       ],
                     *       "callbackUrl": null,
                     *       "certificate": null,
                     *       "mailbox": null,
                     *       "credit": null,
                     *       "prices": {
                     *         "currency": "SEK",
                     *         "each": [
                     *           {
                     *             "country": "SE",
                     *             "amount": 0.35
                     *           }
                     *         ]
                     *       },
                     *       "load": {
                     *         "perMinute": [
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120
                     *         ],
                     *         "measured": 7080,
                     *         "health": 0.994,
                     *         "usual": 0.991
                     *       },
                     *       "waiting": 77,
                     *       "stopped": null,
                     *       "log": {
                     *         "level": "errors",
                     *         "until": null
                     *       },
                     *       "unusable": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Provider"];
                };
            };
        };
    };
    setProviderPrices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the provider.
                 * @example prv_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "currency": "SEK",
                 *       "each": [
                 *         {
                 *           "country": "SE",
                 *           "amount": 0.35
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ProviderPrices"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The provider */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "prv_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "type": "smpp",
                     *       "channel": "sms",
                     *       "name": "Operator",
                     *       "status": "on",
                     *       "statusCode": null,
                     *       "perSecond": 50,
                     *       "config": {
                     *         "host": "smsc.example.com",
                     *         "port": 2775,
                     *         "systemId": "waterworks"
                     *       },
                     *       "resendsAlarms": false,
                     *       "secrets": [
                     *         {
                     *           "field": "password",
                     *           "at": "2026-02-27T09:30:00.000Z",
                     *           "by": "Maja Lind"
                     *         }
                     *       ],
                     *       "since": "2026-03-02T08:15:00.000Z",
                     *       "nextTry": null,
                     *       "place": 1,
                     *       "checked": {
                     *         "at": "2026-02-27T09:30:00.000Z",
                     *         "code": null
                     *       },
                     *       "revision": 3,
                     *       "addresses": [
                     *         "71400"
                     *       ],
                     *       "callbackUrl": null,
                     *       "certificate": null,
                     *       "mailbox": null,
                     *       "credit": null,
                     *       "prices": {
                     *         "currency": "SEK",
                     *         "each": [
                     *           {
                     *             "country": "SE",
                     *             "amount": 0.35
                     *           }
                     *         ]
                     *       },
                     *       "load": {
                     *         "perMinute": [
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120
                     *         ],
                     *         "measured": 7080,
                     *         "health": 0.994,
                     *         "usual": 0.991
                     *       },
                     *       "waiting": 77,
                     *       "stopped": null,
                     *       "log": {
                     *         "level": "errors",
                     *         "until": null
                     *       },
                     *       "unusable": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Provider"];
                };
            };
        };
    };
    reconnectProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the provider.
                 * @example prv_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The provider */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "prv_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "type": "smpp",
                     *       "channel": "sms",
                     *       "name": "Operator",
                     *       "status": "on",
                     *       "statusCode": null,
                     *       "perSecond": 50,
                     *       "config": {
                     *         "host": "smsc.example.com",
                     *         "port": 2775,
                     *         "systemId": "waterworks"
                     *       },
                     *       "resendsAlarms": false,
                     *       "secrets": [
                     *         {
                     *           "field": "password",
                     *           "at": "2026-02-27T09:30:00.000Z",
                     *           "by": "Maja Lind"
                     *         }
                     *       ],
                     *       "since": "2026-03-02T08:15:00.000Z",
                     *       "nextTry": null,
                     *       "place": 1,
                     *       "checked": {
                     *         "at": "2026-02-27T09:30:00.000Z",
                     *         "code": null
                     *       },
                     *       "revision": 3,
                     *       "addresses": [
                     *         "71400"
                     *       ],
                     *       "callbackUrl": null,
                     *       "certificate": null,
                     *       "mailbox": null,
                     *       "credit": null,
                     *       "prices": {
                     *         "currency": "SEK",
                     *         "each": [
                     *           {
                     *             "country": "SE",
                     *             "amount": 0.35
                     *           }
                     *         ]
                     *       },
                     *       "load": {
                     *         "perMinute": [
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120,
                     *           160,
                     *           200,
                     *           240,
                     *           0,
                     *           40,
                     *           80,
                     *           120
                     *         ],
                     *         "measured": 7080,
                     *         "health": 0.994,
                     *         "usual": 0.991
                     *       },
                     *       "waiting": 77,
                     *       "stopped": null,
                     *       "log": {
                     *         "level": "errors",
                     *         "until": null
                     *       },
                     *       "unusable": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Provider"];
                };
            };
        };
    };
    testProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the provider.
                 * @example prv_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "press-0193a5c1",
                 *       "from": "oad_01jq8v4e8xe0abv3k5rrz9x21a",
                 *       "to": "+46701740601",
                 *       "text": "A test by Signalbox"
                 *     }
                 */
                "application/json": components["schemas"]["TestProvider"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description How it went */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": "accepted",
                     *       "code": "0x00000000",
                     *       "ref": "1a2b3c",
                     *       "tookMs": 112,
                     *       "left": 9,
                     *       "lines": [
                     *         {
                     *           "way": "out",
                     *           "text": "submit_sm #2 destination_addr=46701740601 short_message=\"A test by Signalbox\"",
                     *           "afterMs": 41
                     *         },
                     *         {
                     *           "way": "in",
                     *           "text": "submit_sm_resp #2 0x00000000 message_id=1a2b3c",
                     *           "afterMs": 112
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProviderTest"];
                };
            };
        };
    };
    listProviderUses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the provider.
                 * @example prv_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description All of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "address",
                     *           "id": "oad_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "71400"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProviderUses"];
                };
            };
        };
    };
    countRecipients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "groups": [
                 *         "Lake Street"
                 *       ],
                 *       "people": [
                 *         "+46701740612"
                 *       ],
                 *       "reach": "first",
                 *       "category": ""
                 *     }
                 */
                "application/json": components["schemas"]["RecipientsQuery"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The counts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "people": 318,
                     *       "twice": 1,
                     *       "unreachable": 2,
                     *       "suppressed": 0,
                     *       "invalid": 0,
                     *       "isMore": false,
                     *       "names": {
                     *         "twice": [
                     *           "Elin Åström"
                     *         ],
                     *         "unreachable": [
                     *           "Olle Berg",
                     *           "Lake Street 4"
                     *         ],
                     *         "suppressed": [],
                     *         "invalid": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RecipientCounts"];
                };
            };
        };
    };
    listRuns: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                before?: string;
                /** @description Not before this moment. */
                from?: string;
                /** @description Rows on the page; 50 when it is missing. */
                limit?: number;
                /** @description Begin of a contact’s name or phone number, or part of the workflow’s name. */
                search?: string;
                /** @description `open`: ready or waiting; `undelivered`: one of its messages did not arrive. */
                state?: ("ready" | "waiting" | "done" | "failed" | "cancelled") | ("open" | "undelivered");
                /** @description `name:value`, both exactly as the run carries them. */
                tag?: string;
                /** @description Before this moment. */
                to?: string;
                workflowId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description A page of runs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "run_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowName": "Burst pipe",
                     *           "versionNumber": 3,
                     *           "state": "waiting",
                     *           "trigger": "sms",
                     *           "contact": {
                     *             "id": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *             "name": "Maja Lind"
                     *           },
                     *           "startedAt": "2026-03-02T08:00:04.020Z",
                     *           "endedAt": null,
                     *           "errorCode": null,
                     *           "errorNode": null,
                     *           "route": [
                     *             {
                     *               "nodeId": "start",
                     *               "title": "Text message PIPE",
                     *               "status": "done"
                     *             },
                     *             {
                     *               "nodeId": "ask",
                     *               "title": "Can you go?",
                     *               "status": "waiting"
                     *             }
                     *           ],
                     *           "waitingUntil": "2026-03-02T08:10:04.210Z",
                     *           "undelivered": 0,
                     *           "class": "interactive",
                     *           "tags": [
                     *             {
                     *               "name": "street",
                     *               "value": "Kungsgatan"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next": "run_01jq8v4e8xe0abv3k5rrz9x21a"
                     *     }
                     */
                    "application/json": components["schemas"]["RunPage"];
                };
            };
        };
    };
    getRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the run.
                 * @example run_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "run_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "workflowName": "Burst pipe",
                     *       "versionNumber": 3,
                     *       "state": "waiting",
                     *       "trigger": "sms",
                     *       "contact": {
                     *         "id": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *         "name": "Maja Lind"
                     *       },
                     *       "startedAt": "2026-03-02T08:00:04.020Z",
                     *       "endedAt": null,
                     *       "errorCode": null,
                     *       "errorNode": null,
                     *       "route": [
                     *         {
                     *           "nodeId": "start",
                     *           "title": "Text message PIPE",
                     *           "status": "done"
                     *         },
                     *         {
                     *           "nodeId": "ask",
                     *           "title": "Can you go?",
                     *           "status": "waiting"
                     *         }
                     *       ],
                     *       "waitingUntil": "2026-03-02T08:10:04.210Z",
                     *       "undelivered": 0,
                     *       "class": "interactive",
                     *       "tags": [
                     *         {
                     *           "name": "street",
                     *           "value": "Kungsgatan"
                     *         }
                     *       ],
                     *       "graph": {
                     *         "format": 1,
                     *         "nodes": [
                     *           {
                     *             "id": "start",
                     *             "type": "trigger.sms",
                     *             "version": 1,
                     *             "title": "",
                     *             "input": {
                     *               "keywords": [
                     *                 "PIPE"
                     *               ]
                     *             },
                     *             "position": {
                     *               "x": 0,
                     *               "y": 0
                     *             },
                     *             "off": false,
                     *             "note": ""
                     *           },
                     *           {
                     *             "id": "thanks",
                     *             "type": "msg.reply",
                     *             "version": 1,
                     *             "title": "Thanks",
                     *             "input": {
                     *               "text": "Thank you, {{ contact.name }}. We send somebody to {{ start.rest }}."
                     *             },
                     *             "position": {
                     *               "x": 0,
                     *               "y": 120
                     *             },
                     *             "off": false,
                     *             "note": ""
                     *           }
                     *         ],
                     *         "edges": [
                     *           {
                     *             "id": "start.next",
                     *             "from": "start",
                     *             "port": "next",
                     *             "to": "thanks"
                     *           }
                     *         ],
                     *         "notes": []
                     *       },
                     *       "versionId": "ver_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "steps": [
                     *         {
                     *           "seq": 1,
                     *           "nodeId": "start",
                     *           "visit": 1,
                     *           "status": "done",
                     *           "port": "next",
                     *           "at": "2026-03-02T08:00:04.100Z",
                     *           "tookMs": 0,
                     *           "input": null,
                     *           "output": {
                     *             "text": "PIPE Kungsgatan",
                     *             "from": "+46701740612"
                     *           },
                     *           "error": null
                     *         }
                     *       ],
                     *       "messages": [
                     *         {
                     *           "id": "msg_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "inbound": false,
                     *           "channel": "sms",
                     *           "state": "delivered",
                     *           "from": "71400",
                     *           "to": "+46701740612",
                     *           "text": "A pipe has burst in Kungsgatan. Can you go there? Answer YES or NO.",
                     *           "parts": 1,
                     *           "contact": {
                     *             "id": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *             "name": "Maja Lind"
                     *           },
                     *           "runId": "run_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "nodeId": "ask",
                     *           "workflowName": "Burst pipe",
                     *           "at": "2026-03-02T08:00:04.210Z",
                     *           "finalAt": "2026-03-02T08:00:06.480Z",
                     *           "errorCode": null
                     *         }
                     *       ],
                     *       "files": [],
                     *       "conductorId": "cnd_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "waits": [
                     *         {
                     *           "nodeId": "ask",
                     *           "dueAt": "2026-03-02T08:10:04.210Z",
                     *           "kinds": [
                     *             "reply",
                     *             "timer"
                     *           ],
                     *           "words": "a reply or the time limit"
                     *         }
                     *       ],
                     *       "calls": [],
                     *       "parent": null,
                     *       "repeatsPartOf": null,
                     *       "children": [],
                     *       "retryOf": null,
                     *       "retriedBy": null,
                     *       "canRetry": {
                     *         "failedStep": {
                     *           "allowed": false,
                     *           "why": "This run has not ended. Cancel it or wait for its end, then retry it."
                     *         },
                     *         "start": {
                     *           "allowed": false,
                     *           "why": "This run has not ended. Cancel it or wait for its end, then retry it."
                     *         },
                     *         "newest": {
                     *           "allowed": false,
                     *           "why": "This run has not ended. Cancel it or wait for its end, then retry it."
                     *         }
                     *       },
                     *       "tasks": [
                     *         {
                     *           "id": "tsk_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "title": "Close the main valve?",
                     *           "kind": "approval",
                     *           "text": "The pressure in the north district has fallen by half.",
                     *           "fields": [
                     *             {
                     *               "name": "crew",
                     *               "title": "Crew",
                     *               "type": "text",
                     *               "required": true
                     *             }
                     *           ],
                     *           "approve": "Close it",
                     *           "reject": "Wait",
                     *           "status": "open",
                     *           "role": "moderator",
                     *           "canAnswer": true,
                     *           "at": "2026-03-02T08:00:05.000Z",
                     *           "dueAt": "2026-03-02T09:00:05.000Z",
                     *           "runId": "run_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowName": "Burst pipe",
                     *           "contact": {
                     *             "id": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *             "name": "Maja Lind"
                     *           },
                     *           "answer": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RunDetail"];
                };
            };
        };
    };
    cancelRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the run.
                 * @example run_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Ends with its next step */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listChildren: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Rows on the page; 50 when it is missing. */
                limit?: number;
                /** @description Only those that this step started. */
                nodeId?: string;
                state?: "open" | "done" | "failed" | "cancelled";
                /** @description Only those of this visit of the step. */
                visit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the run.
                 * @example run_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description A page of runs in the order of the items */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "run_01jq8v4e8xe0abv3k5rrz9x22a",
                     *           "nodeId": "each",
                     *           "visit": 1,
                     *           "itemNo": 1,
                     *           "state": "failed",
                     *           "contact": {
                     *             "id": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *             "name": "Maja Lind"
                     *           },
                     *           "startedAt": "2026-03-02T08:00:05.300Z",
                     *           "endedAt": "2026-03-02T08:00:06.900Z",
                     *           "error": {
                     *             "code": "http.timeout",
                     *             "message": "The other system did not answer in time.",
                     *             "nodeId": "report"
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["ChildPage"];
                };
            };
        };
    };
    retryRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the run.
                 * @example run_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "failedStep",
                 *       "version": "same"
                 *     }
                 */
                "application/json": components["schemas"]["RetryRun"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The new run is ready */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "runId": "run_01jq8v4e8xe0abv3k5rrz9x21a"
                     *     }
                     */
                    "application/json": components["schemas"]["StartedRun"];
                };
            };
        };
    };
    terminateRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the run.
                 * @example run_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Stuck since the provider was changed."
                 *     }
                 */
                "application/json": components["schemas"]["TerminateRun"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Ended */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ended": 1
                     *     }
                     */
                    "application/json": components["schemas"]["TerminatedRun"];
                };
            };
        };
    };
    retryRuns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "failedStep",
                 *       "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                 *       "failedSince": "2026-03-02T00:00:00Z",
                 *       "errorCode": "http.timeout",
                 *       "limit": 500,
                 *       "dryRun": true
                 *     }
                 */
                "application/json": components["schemas"]["RetryRuns"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description How many were repeated */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "retried": 17,
                     *       "refused": [
                     *         {
                     *           "code": "run.is_erased",
                     *           "words": "The steps of this run have been erased, so nobody knows what it began with.",
                     *           "count": 1
                     *         }
                     *       ],
                     *       "more": false
                     *     }
                     */
                    "application/json": components["schemas"]["RetriedRuns"];
                };
            };
        };
    };
    listSchedules: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                before?: string;
                /** @description Rows on the page; 50 when it is missing. */
                limit?: number;
                /** @description Part of the name of the workflow. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description A page of schedules */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "sch_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowName": "Water reading",
                     *           "words": "Monday to Friday at 08:00",
                     *           "zone": "Europe/Stockholm",
                     *           "state": "on",
                     *           "next": [
                     *             "2026-03-03T07:00:00.000Z",
                     *             "2026-03-04T07:00:00.000Z",
                     *             "2026-03-05T07:00:00.000Z"
                     *           ],
                     *           "lastDueAt": "2026-03-02T07:00:00.000Z",
                     *           "lastRunId": "run_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "leftOut": 0
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["SchedulePage"];
                };
            };
        };
    };
    changeSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the schedule.
                 * @example sch_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "isPaused": true
                 *     }
                 */
                "application/json": components["schemas"]["ChangeSchedule"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The schedule */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "sch_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "workflowName": "Water reading",
                     *       "words": "Monday to Friday at 08:00",
                     *       "zone": "Europe/Stockholm",
                     *       "state": "paused",
                     *       "next": [
                     *         "2026-03-03T07:00:00.000Z",
                     *         "2026-03-04T07:00:00.000Z",
                     *         "2026-03-05T07:00:00.000Z"
                     *       ],
                     *       "lastDueAt": "2026-03-02T07:00:00.000Z",
                     *       "lastRunId": "run_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "leftOut": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Schedule"];
                };
            };
        };
    };
    runScheduleNow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the schedule.
                 * @example sch_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The run */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "runId": "run_01jq8v4e8xe0abv3k5rrz9x21a"
                     *     }
                     */
                    "application/json": components["schemas"]["StartedRun"];
                };
            };
        };
    };
    searchEverywhere: {
        parameters: {
            query: {
                /** @description What is looked for. */
                search: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description What was found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "workflows": [
                     *         {
                     *           "id": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Burst pipe"
                     *         }
                     *       ],
                     *       "steps": [
                     *         {
                     *           "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowName": "Burst pipe",
                     *           "nodeId": "thanks",
                     *           "type": "msg.reply",
                     *           "title": "Thanks",
                     *           "text": "We send somebody to {{ start.rest }}."
                     *         }
                     *       ],
                     *       "runs": [],
                     *       "messages": [
                     *         {
                     *           "id": "msg_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "inbound": false,
                     *           "from": "71400",
                     *           "to": "+46701740612",
                     *           "text": "A pipe has burst in Kungsgatan. Can you go there? Answer YES or NO.",
                     *           "contact": {
                     *             "id": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *             "name": "Maja Lind"
                     *           },
                     *           "at": "2026-03-02T08:00:04.210Z"
                     *         }
                     *       ],
                     *       "contacts": []
                     *     }
                     */
                    "application/json": components["schemas"]["SearchHits"];
                };
            };
        };
    };
    listSendLimits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description All of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "lim_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "scope": "country",
                     *           "key": "NO",
                     *           "address": null,
                     *           "span": "day",
                     *           "most": 200,
                     *           "used": 138
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SendLimitList"];
                };
            };
        };
    };
    setSendLimit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "scope": "country",
                 *       "key": "NO",
                 *       "span": "day",
                 *       "most": 200
                 *     }
                 */
                "application/json": components["schemas"]["SetSendLimit"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description All limits */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "lim_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "scope": "country",
                     *           "key": "NO",
                     *           "address": null,
                     *           "span": "day",
                     *           "most": 200,
                     *           "used": 138
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SendLimitList"];
                };
            };
        };
    };
    removeSendLimit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the limit.
                 * @example lim_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The limits that are left */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "lim_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "scope": "country",
                     *           "key": "NO",
                     *           "address": null,
                     *           "span": "day",
                     *           "most": 200,
                     *           "used": 138
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SendLimitList"];
                };
            };
        };
    };
    getSendingRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The rules */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "quietHours": {
                     *         "from": "21:00",
                     *         "to": "08:00"
                     *       },
                     *       "categoryHours": [
                     *         {
                     *           "category": "alarm",
                     *           "hours": null
                     *         }
                     *       ],
                     *       "timeZone": "Europe/Stockholm",
                     *       "channelOrder": [
                     *         "sms",
                     *         "email"
                     *       ],
                     *       "linkUrl": "https://go.norrvik.example",
                     *       "usualLinkUrl": null
                     *     }
                     */
                    "application/json": components["schemas"]["SendingRules"];
                };
            };
        };
    };
    changeSendingRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "quietHours": {
                 *         "from": "21:00",
                 *         "to": "08:00"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ChangeSendingRules"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The rules */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "quietHours": {
                     *         "from": "21:00",
                     *         "to": "08:00"
                     *       },
                     *       "categoryHours": [
                     *         {
                     *           "category": "alarm",
                     *           "hours": null
                     *         }
                     *       ],
                     *       "timeZone": "Europe/Stockholm",
                     *       "channelOrder": [
                     *         "sms",
                     *         "email"
                     *       ],
                     *       "linkUrl": "https://go.norrvik.example",
                     *       "usualLinkUrl": null
                     *     }
                     */
                    "application/json": components["schemas"]["SendingRules"];
                };
            };
        };
    };
    checkLinkUrl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "linkUrl": "https://go.norrvik.example"
                 *     }
                 */
                "application/json": components["schemas"]["CheckLinkUrl"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description What was found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": "works"
                     *     }
                     */
                    "application/json": components["schemas"]["LinkCheck"];
                };
            };
        };
    };
    findSteps: {
        parameters: {
            query: {
                /** @description Rows on the page; 50 when it is missing. */
                limit?: number;
                /** @description Part of what a step is called, says or notes. */
                search: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Steps that have the words, titles first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowName": "Burst pipe",
                     *           "nodeId": "thanks",
                     *           "type": "msg.reply",
                     *           "title": "Thanks",
                     *           "text": "We send somebody to {{ start.rest }}."
                     *         }
                     *       ],
                     *       "more": false
                     *     }
                     */
                    "application/json": components["schemas"]["StepHits"];
                };
            };
        };
    };
    listTables: {
        parameters: {
            query?: {
                /** @description Only the archived ones. */
                archived?: "0" | "1";
                /** @description The `next` of the page before. */
                before?: string;
                /** @description Rows on the page; 50 when it is missing. */
                limit?: number;
                /** @description Part of the name. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description A page of tables */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "tab_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Buildings",
                     *           "keyColumn": "number",
                     *           "rowCount": 412,
                     *           "archived": false,
                     *           "revision": 3,
                     *           "columns": [
                     *             {
                     *               "key": "number",
                     *               "title": "Number",
                     *               "type": "text",
                     *               "choices": []
                     *             },
                     *             {
                     *               "key": "caretaker",
                     *               "title": "Caretaker",
                     *               "type": "phone",
                     *               "choices": []
                     *             },
                     *             {
                     *               "key": "heating",
                     *               "title": "Heating",
                     *               "type": "choice",
                     *               "choices": [
                     *                 "Radiators",
                     *                 "Floor"
                     *               ]
                     *             }
                     *           ],
                     *           "createdAt": "2026-03-02T08:00:00.000Z",
                     *           "updatedAt": "2026-03-02T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["TablePage"];
                };
            };
        };
    };
    createTable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Buildings",
                 *       "columns": [
                 *         {
                 *           "title": "Number",
                 *           "type": "text",
                 *           "choices": []
                 *         }
                 *       ],
                 *       "keyColumn": "Number"
                 *     }
                 */
                "application/json": components["schemas"]["CreateTable"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The new table */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tab_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Buildings",
                     *       "keyColumn": "number",
                     *       "rowCount": 412,
                     *       "archived": false,
                     *       "revision": 3,
                     *       "columns": [
                     *         {
                     *           "key": "number",
                     *           "title": "Number",
                     *           "type": "text",
                     *           "choices": []
                     *         },
                     *         {
                     *           "key": "caretaker",
                     *           "title": "Caretaker",
                     *           "type": "phone",
                     *           "choices": []
                     *         },
                     *         {
                     *           "key": "heating",
                     *           "title": "Heating",
                     *           "type": "choice",
                     *           "choices": [
                     *             "Radiators",
                     *             "Floor"
                     *           ]
                     *         }
                     *       ],
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "updatedAt": "2026-03-02T08:00:00.000Z",
                     *       "uses": [
                     *         {
                     *           "id": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Burst pipe"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TableDetail"];
                };
            };
        };
    };
    getTable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the table.
                 * @example tab_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The table */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tab_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Buildings",
                     *       "keyColumn": "number",
                     *       "rowCount": 412,
                     *       "archived": false,
                     *       "revision": 3,
                     *       "columns": [
                     *         {
                     *           "key": "number",
                     *           "title": "Number",
                     *           "type": "text",
                     *           "choices": []
                     *         },
                     *         {
                     *           "key": "caretaker",
                     *           "title": "Caretaker",
                     *           "type": "phone",
                     *           "choices": []
                     *         },
                     *         {
                     *           "key": "heating",
                     *           "title": "Heating",
                     *           "type": "choice",
                     *           "choices": [
                     *             "Radiators",
                     *             "Floor"
                     *           ]
                     *         }
                     *       ],
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "updatedAt": "2026-03-02T08:00:00.000Z",
                     *       "uses": [
                     *         {
                     *           "id": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Burst pipe"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TableDetail"];
                };
            };
        };
    };
    deleteTable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the table.
                 * @example tab_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeTable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the table.
                 * @example tab_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "revision": 2,
                 *       "keyColumn": "number"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeTable"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The table */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tab_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Buildings",
                     *       "keyColumn": "number",
                     *       "rowCount": 412,
                     *       "archived": false,
                     *       "revision": 3,
                     *       "columns": [
                     *         {
                     *           "key": "number",
                     *           "title": "Number",
                     *           "type": "text",
                     *           "choices": []
                     *         },
                     *         {
                     *           "key": "caretaker",
                     *           "title": "Caretaker",
                     *           "type": "phone",
                     *           "choices": []
                     *         },
                     *         {
                     *           "key": "heating",
                     *           "title": "Heating",
                     *           "type": "choice",
                     *           "choices": [
                     *             "Radiators",
                     *             "Floor"
                     *           ]
                     *         }
                     *       ],
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "updatedAt": "2026-03-02T08:00:00.000Z",
                     *       "uses": [
                     *         {
                     *           "id": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Burst pipe"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TableDetail"];
                };
            };
        };
    };
    lookAtTableFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the table.
                 * @example tab_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "imp_01jq8v4e8xe0abv3k5rrz9x21a"
                 *     }
                 */
                "application/json": components["schemas"]["TableFile"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description What stands in the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "form": {
                     *         "delimiter": ";",
                     *         "encoding": "utf-8",
                     *         "hasHeads": true,
                     *         "dates": "ymd",
                     *         "decimal": ","
                     *       },
                     *       "heads": [
                     *         "Number",
                     *         "Lift"
                     *       ],
                     *       "samples": [
                     *         [
                     *           "4",
                     *           "yes"
                     *         ]
                     *       ],
                     *       "columns": [
                     *         {
                     *           "key": "number"
                     *         },
                     *         {
                     *           "title": "Lift",
                     *           "type": "boolean"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TableFileLook"];
                };
            };
        };
    };
    fillTable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the table.
                 * @example tab_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "imp_01jq8v4e8xe0abv3k5rrz9x21a",
                 *       "form": {
                 *         "delimiter": ";",
                 *         "encoding": "utf-8",
                 *         "hasHeads": true,
                 *         "dates": "ymd",
                 *         "decimal": ","
                 *       },
                 *       "columns": [
                 *         {
                 *           "key": "number"
                 *         },
                 *         {
                 *           "title": "Lift",
                 *           "type": "boolean"
                 *         }
                 *       ],
                 *       "mode": "byKey",
                 *       "dry": true
                 *     }
                 */
                "application/json": components["schemas"]["FillTable"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description What happened */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rows": 412,
                     *       "added": 12,
                     *       "changed": 300,
                     *       "same": 99,
                     *       "removed": 0,
                     *       "failed": 1,
                     *       "errors": [
                     *         {
                     *           "row": 17,
                     *           "message": "Lift, row 17: perhaps does not fit."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FilledTable"];
                };
            };
        };
    };
    previewTableColumns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the table.
                 * @example tab_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "columns": [
                 *         {
                 *           "key": "number",
                 *           "title": "Number",
                 *           "type": "number",
                 *           "choices": []
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PreviewColumns"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description What would be converted and what would go */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "key": "number",
                     *           "title": "Number",
                     *           "removed": false,
                     *           "kept": 410,
                     *           "lost": 2,
                     *           "examples": [
                     *             "4 B",
                     *             "7 A"
                     *           ]
                     *         },
                     *         {
                     *           "key": "heating",
                     *           "title": "Heating",
                     *           "removed": true,
                     *           "kept": 0,
                     *           "lost": 380,
                     *           "examples": [
                     *             "Floor"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ColumnsPreview"];
                };
            };
        };
    };
    listTableRows: {
        parameters: {
            query?: {
                /** @description The `next` of the rows before, in the order in which rows were added. */
                after?: string;
                /** @description How many rows to leave out, to look in the middle. */
                at?: number;
                limit?: number;
                order?: "up" | "down";
                /** @description Part of any value. */
                search?: string;
                /** @description The key of a column; missing = as they were added. */
                sort?: string;
                /** @description What rows have to be like, as JSON: `[{"column":"floors","test":"more","value":3}]`; all of it has to hold. */
                where?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the table.
                 * @example tab_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "row_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "values": {
                     *             "number": "4",
                     *             "caretaker": "+46701740612",
                     *             "heating": "Floor"
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["TableRows"];
                };
            };
        };
    };
    changeTableRows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the table.
                 * @example tab_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "set": [
                 *         {
                 *           "values": {
                 *             "number": "4",
                 *             "caretaker": "+46701740612",
                 *             "heating": "Floor"
                 *           }
                 *         }
                 *       ],
                 *       "remove": [],
                 *       "byKey": true
                 *     }
                 */
                "application/json": components["schemas"]["ChangeTableRows"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The rows as they are now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "row_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "values": {
                     *             "number": "4",
                     *             "caretaker": "+46701740612",
                     *             "heating": "Floor"
                     *           }
                     *         }
                     *       ],
                     *       "removed": []
                     *     }
                     */
                    "application/json": components["schemas"]["ChangedTableRows"];
                };
            };
        };
    };
    listTags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description All of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "tag_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "on duty",
                     *           "colour": "green",
                     *           "count": 12
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TagList"];
                };
            };
        };
    };
    createTag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Caretakers"
                 *     }
                 */
                "application/json": components["schemas"]["CreateLabel"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The tag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tag_01jq8v4e8xe0abv3k5rrz9x22a",
                     *       "name": "Caretakers",
                     *       "colour": null,
                     *       "count": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Tag"];
                };
            };
        };
    };
    getTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tag.
                 * @example tag_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The tag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tag_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "on duty",
                     *       "colour": "green",
                     *       "count": 12,
                     *       "uses": [
                     *         {
                     *           "id": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Burst pipe"
                     *         }
                     *       ],
                     *       "groups": []
                     *     }
                     */
                    "application/json": components["schemas"]["TagDetail"];
                };
            };
        };
    };
    removeTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tag.
                 * @example tag_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tag.
                 * @example tag_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "On duty tonight",
                 *       "colour": "amber"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeTag"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The tag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tag_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "on duty",
                     *       "colour": "green",
                     *       "count": 12,
                     *       "uses": [
                     *         {
                     *           "id": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Burst pipe"
                     *         }
                     *       ],
                     *       "groups": []
                     *     }
                     */
                    "application/json": components["schemas"]["TagDetail"];
                };
            };
        };
    };
    mergeTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tag.
                 * @example tag_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "intoId": "tag_01jq8v4e8xe0abv3k5rrz9x22a"
                 *     }
                 */
                "application/json": components["schemas"]["MergeTag"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The other tag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tag_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "on duty",
                     *       "colour": "green",
                     *       "count": 12,
                     *       "uses": [
                     *         {
                     *           "id": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Burst pipe"
                     *         }
                     *       ],
                     *       "groups": []
                     *     }
                     */
                    "application/json": components["schemas"]["TagDetail"];
                };
            };
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                before?: string;
                /** @description Not before this moment. */
                from?: string;
                /** @description Rows on the page; 50 when it is missing. */
                limit?: number;
                /** @description `1`: only those that the asking person may answer. */
                mine?: "0" | "1";
                /** @description Part of the title or of the workflow’s name, or begin of a contact’s name. */
                search?: string;
                /** @description `open` when it is missing; `closed`: answered, expired and cancelled ones. */
                state?: "open" | "closed";
                /** @description Before this moment. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description A page of tasks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "tsk_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "title": "Close the main valve?",
                     *           "kind": "approval",
                     *           "text": "The pressure in the north district has fallen by half.",
                     *           "fields": [
                     *             {
                     *               "name": "crew",
                     *               "title": "Crew",
                     *               "type": "text",
                     *               "required": true
                     *             }
                     *           ],
                     *           "approve": "Close it",
                     *           "reject": "Wait",
                     *           "status": "open",
                     *           "role": "moderator",
                     *           "canAnswer": true,
                     *           "at": "2026-03-02T08:00:05.000Z",
                     *           "dueAt": "2026-03-02T09:00:05.000Z",
                     *           "runId": "run_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "workflowName": "Burst pipe",
                     *           "contact": {
                     *             "id": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *             "name": "Maja Lind"
                     *           },
                     *           "answer": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the task.
                 * @example tsk_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The task */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tsk_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "title": "Close the main valve?",
                     *       "kind": "approval",
                     *       "text": "The pressure in the north district has fallen by half.",
                     *       "fields": [
                     *         {
                     *           "name": "crew",
                     *           "title": "Crew",
                     *           "type": "text",
                     *           "required": true
                     *         }
                     *       ],
                     *       "approve": "Close it",
                     *       "reject": "Wait",
                     *       "status": "open",
                     *       "role": "moderator",
                     *       "canAnswer": true,
                     *       "at": "2026-03-02T08:00:05.000Z",
                     *       "dueAt": "2026-03-02T09:00:05.000Z",
                     *       "runId": "run_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "workflowName": "Burst pipe",
                     *       "contact": {
                     *         "id": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *         "name": "Maja Lind"
                     *       },
                     *       "answer": null
                     *     }
                     */
                    "application/json": components["schemas"]["TaskView"];
                };
            };
        };
    };
    answerTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the task.
                 * @example tsk_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "approved",
                 *       "values": {
                 *         "crew": "North 2"
                 *       },
                 *       "comment": "Crew is on its way."
                 *     }
                 */
                "application/json": components["schemas"]["AnswerTask"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The task with its answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tsk_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "title": "Close the main valve?",
                     *       "kind": "approval",
                     *       "text": "The pressure in the north district has fallen by half.",
                     *       "fields": [
                     *         {
                     *           "name": "crew",
                     *           "title": "Crew",
                     *           "type": "text",
                     *           "required": true
                     *         }
                     *       ],
                     *       "approve": "Close it",
                     *       "reject": "Wait",
                     *       "status": "approved",
                     *       "role": "moderator",
                     *       "canAnswer": false,
                     *       "at": "2026-03-02T08:00:05.000Z",
                     *       "dueAt": "2026-03-02T09:00:05.000Z",
                     *       "runId": "run_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "workflowName": "Burst pipe",
                     *       "contact": {
                     *         "id": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *         "name": "Maja Lind"
                     *       },
                     *       "answer": {
                     *         "by": "Eva Berg",
                     *         "at": "2026-03-02T08:12:40.000Z",
                     *         "comment": "Crew is on its way.",
                     *         "values": {
                     *           "crew": "North 2"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TaskView"];
                };
            };
        };
    };
    listTemplates: {
        parameters: {
            query?: {
                /** @description Only the archived ones. */
                archived?: "0" | "1";
                /** @description The `next` of the page before. */
                before?: string;
                /** @description Rows on the page; 50 when it is missing. */
                limit?: number;
                /** @description Part of the name. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description A page of templates */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "tem_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Water is back",
                     *           "channels": [
                     *             "sms"
                     *           ],
                     *           "languages": [
                     *             "en",
                     *             "sv"
                     *           ],
                     *           "archived": false,
                     *           "version": 3,
                     *           "revision": 4,
                     *           "createdAt": "2026-03-02T08:00:00.000Z",
                     *           "updatedAt": "2026-03-02T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["TemplatePage"];
                };
            };
        };
    };
    createTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Water is back",
                 *       "body": {
                 *         "fallback": "en",
                 *         "texts": [
                 *           {
                 *             "channel": "sms",
                 *             "language": "en",
                 *             "subject": "",
                 *             "text": "Hi {{ contact.name }}, your water is back at {{ values.when }}.",
                 *             "formatted": ""
                 *           },
                 *           {
                 *             "channel": "sms",
                 *             "language": "sv",
                 *             "subject": "",
                 *             "text": "Hej {{ contact.name }}, vattnet är tillbaka {{ values.when }}.",
                 *             "formatted": ""
                 *           }
                 *         ],
                 *         "values": [
                 *           {
                 *             "name": "when",
                 *             "title": "When",
                 *             "example": "14:00"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreateTemplate"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The new template */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tem_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Water is back",
                     *       "channels": [
                     *         "sms"
                     *       ],
                     *       "languages": [
                     *         "en",
                     *         "sv"
                     *       ],
                     *       "archived": false,
                     *       "version": 3,
                     *       "revision": 4,
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "updatedAt": "2026-03-02T08:00:00.000Z",
                     *       "body": {
                     *         "fallback": "en",
                     *         "texts": [
                     *           {
                     *             "channel": "sms",
                     *             "language": "en",
                     *             "subject": "",
                     *             "text": "Hi {{ contact.name }}, your water is back at {{ values.when }}.",
                     *             "formatted": ""
                     *           },
                     *           {
                     *             "channel": "sms",
                     *             "language": "sv",
                     *             "subject": "",
                     *             "text": "Hej {{ contact.name }}, vattnet är tillbaka {{ values.when }}.",
                     *             "formatted": ""
                     *           }
                     *         ],
                     *         "values": [
                     *           {
                     *             "name": "when",
                     *             "title": "When",
                     *             "example": "14:00"
                     *           }
                     *         ]
                     *       },
                     *       "uses": [
                     *         {
                     *           "id": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Burst pipe"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TemplateDetail"];
                };
            };
        };
    };
    getTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the template.
                 * @example tem_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The template */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tem_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Water is back",
                     *       "channels": [
                     *         "sms"
                     *       ],
                     *       "languages": [
                     *         "en",
                     *         "sv"
                     *       ],
                     *       "archived": false,
                     *       "version": 3,
                     *       "revision": 4,
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "updatedAt": "2026-03-02T08:00:00.000Z",
                     *       "body": {
                     *         "fallback": "en",
                     *         "texts": [
                     *           {
                     *             "channel": "sms",
                     *             "language": "en",
                     *             "subject": "",
                     *             "text": "Hi {{ contact.name }}, your water is back at {{ values.when }}.",
                     *             "formatted": ""
                     *           },
                     *           {
                     *             "channel": "sms",
                     *             "language": "sv",
                     *             "subject": "",
                     *             "text": "Hej {{ contact.name }}, vattnet är tillbaka {{ values.when }}.",
                     *             "formatted": ""
                     *           }
                     *         ],
                     *         "values": [
                     *           {
                     *             "name": "when",
                     *             "title": "When",
                     *             "example": "14:00"
                     *           }
                     *         ]
                     *       },
                     *       "uses": [
                     *         {
                     *           "id": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Burst pipe"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TemplateDetail"];
                };
            };
        };
    };
    deleteTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the template.
                 * @example tem_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the template.
                 * @example tem_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "revision": 3,
                 *       "body": {
                 *         "fallback": "en",
                 *         "texts": [
                 *           {
                 *             "channel": "sms",
                 *             "language": "en",
                 *             "subject": "",
                 *             "text": "Hi {{ contact.name }}, your water is back at {{ values.when }}.",
                 *             "formatted": ""
                 *           },
                 *           {
                 *             "channel": "sms",
                 *             "language": "sv",
                 *             "subject": "",
                 *             "text": "Hej {{ contact.name }}, vattnet är tillbaka {{ values.when }}.",
                 *             "formatted": ""
                 *           }
                 *         ],
                 *         "values": [
                 *           {
                 *             "name": "when",
                 *             "title": "When",
                 *             "example": "14:00"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ChangeTemplate"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The template */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tem_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Water is back",
                     *       "channels": [
                     *         "sms"
                     *       ],
                     *       "languages": [
                     *         "en",
                     *         "sv"
                     *       ],
                     *       "archived": false,
                     *       "version": 3,
                     *       "revision": 4,
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "updatedAt": "2026-03-02T08:00:00.000Z",
                     *       "body": {
                     *         "fallback": "en",
                     *         "texts": [
                     *           {
                     *             "channel": "sms",
                     *             "language": "en",
                     *             "subject": "",
                     *             "text": "Hi {{ contact.name }}, your water is back at {{ values.when }}.",
                     *             "formatted": ""
                     *           },
                     *           {
                     *             "channel": "sms",
                     *             "language": "sv",
                     *             "subject": "",
                     *             "text": "Hej {{ contact.name }}, vattnet är tillbaka {{ values.when }}.",
                     *             "formatted": ""
                     *           }
                     *         ],
                     *         "values": [
                     *           {
                     *             "name": "when",
                     *             "title": "When",
                     *             "example": "14:00"
                     *           }
                     *         ]
                     *       },
                     *       "uses": [
                     *         {
                     *           "id": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Burst pipe"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TemplateDetail"];
                };
            };
        };
    };
    previewTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the template.
                 * @example tem_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channel": "sms",
                 *       "contactId": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                 *       "values": {
                 *         "when": "14:00"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PreviewTemplate"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The words */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "language": "sv",
                     *       "fellBack": false,
                     *       "subject": "",
                     *       "formatted": "",
                     *       "text": "Hej Maja, vattnet är tillbaka 14:00."
                     *     }
                     */
                    "application/json": components["schemas"]["TemplatePreview"];
                };
            };
        };
    };
    listTemplateVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the template.
                 * @example tem_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "version": 3,
                     *           "by": "Maja Lind",
                     *           "at": "2026-03-02T08:00:00.000Z",
                     *           "body": {
                     *             "fallback": "en",
                     *             "texts": [
                     *               {
                     *                 "channel": "sms",
                     *                 "language": "en",
                     *                 "subject": "",
                     *                 "text": "Hi {{ contact.name }}, your water is back at {{ values.when }}.",
                     *                 "formatted": ""
                     *               },
                     *               {
                     *                 "channel": "sms",
                     *                 "language": "sv",
                     *                 "subject": "",
                     *                 "text": "Hej {{ contact.name }}, vattnet är tillbaka {{ values.when }}.",
                     *                 "formatted": ""
                     *               }
                     *             ],
                     *             "values": [
                     *               {
                     *                 "name": "when",
                     *                 "title": "When",
                     *                 "example": "14:00"
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TemplateVersions"];
                };
            };
        };
    };
    getTryIt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description What to text where */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "keyword": "HELLO",
                     *       "ownAddress": "71400",
                     *       "peerName": "Signalbox demo",
                     *       "phoneNumber": "+46701740612",
                     *       "phones": [
                     *         "+46701740612"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TryIt"];
                };
            };
        };
    };
    setUpPhone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description What to text where */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "workflowId": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "keyword": "HELLO",
                     *       "ownAddress": "71400",
                     *       "peerName": "Signalbox demo",
                     *       "phoneNumber": "+46701740612",
                     *       "phones": [
                     *         "+46701740612"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TryIt"];
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                before?: string;
                /** @description Rows on the page; 50 when it is missing. */
                limit?: number;
                /** @description Part of the name or the address. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description A page of webhooks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "whk_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Order system",
                     *           "url": "https://orders.example.org/hooks/signalbox",
                     *           "events": [
                     *             "contact.opted_out",
                     *             "message.failed"
                     *           ],
                     *           "state": "on",
                     *           "failingSince": null,
                     *           "lastOkAt": "2026-03-02T09:12:00.000Z",
                     *           "oldSecretUntil": null,
                     *           "waiting": 0,
                     *           "revision": 1,
                     *           "createdAt": "2026-03-02T08:00:00.000Z",
                     *           "updatedAt": "2026-03-02T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookPage"];
                };
            };
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Order system",
                 *       "url": "https://orders.example.org/hooks/signalbox",
                 *       "events": [
                 *         "contact.opted_out",
                 *         "message.failed"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateWebhook"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The webhook and its secret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "webhook": {
                     *         "id": "whk_01jq8v4e8xe0abv3k5rrz9x21a",
                     *         "name": "Order system",
                     *         "url": "https://orders.example.org/hooks/signalbox",
                     *         "events": [
                     *           "contact.opted_out",
                     *           "message.failed"
                     *         ],
                     *         "state": "on",
                     *         "failingSince": null,
                     *         "lastOkAt": null,
                     *         "oldSecretUntil": null,
                     *         "waiting": 0,
                     *         "revision": 1,
                     *         "createdAt": "2026-03-02T08:00:00.000Z",
                     *         "updatedAt": "2026-03-02T08:00:00.000Z"
                     *       },
                     *       "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
                     *     }
                     */
                    "application/json": components["schemas"]["MadeWebhook"];
                };
            };
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the webhook.
                 * @example whk_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The webhook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "whk_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Order system",
                     *       "url": "https://orders.example.org/hooks/signalbox",
                     *       "events": [
                     *         "contact.opted_out",
                     *         "message.failed"
                     *       ],
                     *       "state": "on",
                     *       "failingSince": null,
                     *       "lastOkAt": "2026-03-02T09:12:00.000Z",
                     *       "oldSecretUntil": null,
                     *       "waiting": 0,
                     *       "revision": 1,
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "updatedAt": "2026-03-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Webhook"];
                };
            };
        };
    };
    archiveWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the webhook.
                 * @example whk_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Archived */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the webhook.
                 * @example whk_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "revision": 1,
                 *       "isOn": false
                 *     }
                 */
                "application/json": components["schemas"]["ChangeWebhook"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The webhook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "whk_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Order system",
                     *       "url": "https://orders.example.org/hooks/signalbox",
                     *       "events": [
                     *         "contact.opted_out",
                     *         "message.failed"
                     *       ],
                     *       "state": "off",
                     *       "failingSince": null,
                     *       "lastOkAt": "2026-03-02T09:12:00.000Z",
                     *       "oldSecretUntil": null,
                     *       "waiting": 0,
                     *       "revision": 2,
                     *       "createdAt": "2026-03-02T08:00:00.000Z",
                     *       "updatedAt": "2026-03-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Webhook"];
                };
            };
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                before?: string;
                /** @description Rows on the page; 50 when it is missing. */
                limit?: number;
                state?: "waiting" | "done" | "failed";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the webhook.
                 * @example whk_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description A page of deliveries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "whd_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "event": "contact.opted_out",
                     *           "state": "done",
                     *           "tries": 1,
                     *           "at": "2026-03-02T09:12:00.000Z",
                     *           "triedAt": "2026-03-02T09:12:00.000Z",
                     *           "nextAt": null,
                     *           "tookMs": 84,
                     *           "statusCode": 204,
                     *           "problem": null,
                     *           "body": "{\"type\":\"contact.opted_out\",\"timestamp\":\"2026-03-02T09:12:00.000Z\",\"key\":\"\",\"data\":{\"address\":\"+46701740612\"}}",
                     *           "response": ""
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDeliveryPage"];
                };
            };
        };
    };
    replayWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the webhookDelivery.
                 * @example whd_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                delivery: string;
                /**
                 * @description Id of the webhook.
                 * @example whk_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The delivery */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "whd_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "event": "contact.opted_out",
                     *       "state": "waiting",
                     *       "tries": 0,
                     *       "at": "2026-03-02T09:12:00.000Z",
                     *       "triedAt": "2026-03-02T09:12:00.000Z",
                     *       "nextAt": null,
                     *       "tookMs": 84,
                     *       "statusCode": 204,
                     *       "problem": null,
                     *       "body": "{\"type\":\"contact.opted_out\",\"timestamp\":\"2026-03-02T09:12:00.000Z\",\"key\":\"\",\"data\":{\"address\":\"+46701740612\"}}",
                     *       "response": ""
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
        };
    };
    rotateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the webhook.
                 * @example whk_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The webhook and its new secret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "webhook": {
                     *         "id": "whk_01jq8v4e8xe0abv3k5rrz9x21a",
                     *         "name": "Order system",
                     *         "url": "https://orders.example.org/hooks/signalbox",
                     *         "events": [
                     *           "contact.opted_out",
                     *           "message.failed"
                     *         ],
                     *         "state": "on",
                     *         "failingSince": null,
                     *         "lastOkAt": null,
                     *         "oldSecretUntil": null,
                     *         "waiting": 0,
                     *         "revision": 1,
                     *         "createdAt": "2026-03-02T08:00:00.000Z",
                     *         "updatedAt": "2026-03-02T08:00:00.000Z"
                     *       },
                     *       "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
                     *     }
                     */
                    "application/json": components["schemas"]["MadeWebhook"];
                };
            };
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the webhook.
                 * @example whk_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "event": "contact.opted_out"
                 *     }
                 */
                "application/json": components["schemas"]["TestWebhook"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The delivery */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "whd_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "event": "contact.opted_out",
                     *       "state": "waiting",
                     *       "tries": 0,
                     *       "at": "2026-03-02T09:12:00.000Z",
                     *       "triedAt": null,
                     *       "nextAt": null,
                     *       "tookMs": 84,
                     *       "statusCode": 204,
                     *       "problem": null,
                     *       "body": "{\"type\":\"contact.opted_out\",\"timestamp\":\"2026-03-02T09:12:00.000Z\",\"key\":\"\",\"data\":{\"address\":\"+46701740612\"}}",
                     *       "response": ""
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
        };
    };
    askWho: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "message",
                 *       "channel": "sms",
                 *       "text": "PIPE in flat 14",
                 *       "subject": "",
                 *       "from": "+46701740612",
                 *       "to": ""
                 *     }
                 */
                "application/json": components["schemas"]["AskWho"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Who gets it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "says": "This starts Burst pipe.",
                     *       "takes": [
                     *         {
                     *           "id": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Burst pipe",
                     *           "nodeId": "start"
                     *         }
                     *       ],
                     *       "runId": null,
                     *       "stops": [
                     *         {
                     *           "name": "Opt-out",
                     *           "state": "passed",
                     *           "says": "It is no word that ends messages."
                     *         },
                     *         {
                     *           "name": "Open wait",
                     *           "state": "passed",
                     *           "says": "No run waits for an answer of this sender."
                     *         },
                     *         {
                     *           "name": "Keyword",
                     *           "state": "takes",
                     *           "says": "PIPE is the first word, and 71400 is the address."
                     *         },
                     *         {
                     *           "name": "Inbox",
                     *           "state": "notAsked",
                     *           "says": "Only what nobody took."
                     *         }
                     *       ],
                     *       "others": [
                     *         {
                     *           "id": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Fire drill",
                     *           "nodeId": "start",
                     *           "state": "other",
                     *           "says": "Its keywords are DRILL."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WhoGets"];
                };
            };
        };
    };
    importWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://example.com/burst-pipe.json"
                 *     }
                 */
                "application/json": components["schemas"]["ImportWorkflow"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The new workflow */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Burst pipe",
                     *       "enabled": true,
                     *       "revision": 4,
                     *       "class": "interactive",
                     *       "live": {
                     *         "versionId": "ver_01jq8v4e8xe0abv3k5rrz9x21a",
                     *         "number": 3,
                     *         "publishedAt": "2026-03-01T14:20:00.000Z"
                     *       },
                     *       "openRuns": 2,
                     *       "updatedAt": "2026-03-01T14:20:00.000Z",
                     *       "folder": "North",
                     *       "editedAt": "2026-03-01T14:19:31.000Z",
                     *       "editedBy": "Eva Berg",
                     *       "archivedAt": null,
                     *       "triggers": [
                     *         {
                     *           "kind": "sms",
                     *           "words": "Text message PIPE to 71 400"
                     *         }
                     *       ],
                     *       "draft": {
                     *         "graph": {
                     *           "format": 1,
                     *           "nodes": [
                     *             {
                     *               "id": "start",
                     *               "type": "trigger.sms",
                     *               "version": 1,
                     *               "title": "",
                     *               "input": {
                     *                 "keywords": [
                     *                   "PIPE"
                     *                 ]
                     *               },
                     *               "position": {
                     *                 "x": 0,
                     *                 "y": 0
                     *               },
                     *               "off": false,
                     *               "note": ""
                     *             },
                     *             {
                     *               "id": "thanks",
                     *               "type": "msg.reply",
                     *               "version": 1,
                     *               "title": "Thanks",
                     *               "input": {
                     *                 "text": "Thank you, {{ contact.name }}. We send somebody to {{ start.rest }}."
                     *               },
                     *               "position": {
                     *                 "x": 0,
                     *                 "y": 120
                     *               },
                     *               "off": false,
                     *               "note": ""
                     *             }
                     *           ],
                     *           "edges": [
                     *             {
                     *               "id": "start.next",
                     *               "from": "start",
                     *               "port": "next",
                     *               "to": "thanks"
                     *             }
                     *           ],
                     *           "notes": []
                     *         },
                     *         "revision": 12,
                     *         "updatedAt": "2026-03-01T14:19:31.000Z",
                     *         "updatedBy": "Eva Berg"
                     *       },
                     *       "issues": [],
                     *       "changed": false,
                     *       "hooks": {}
                     *     }
                     */
                    "application/json": components["schemas"]["Workflow"];
                };
            };
        };
    };
    listFolders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The folders */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "North",
                     *           "count": 3
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FolderList"];
                };
            };
        };
    };
    renameFolder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "North",
                 *       "to": "North and east"
                 *     }
                 */
                "application/json": components["schemas"]["RenameFolder"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Renamed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listWorkflows: {
        parameters: {
            query?: {
                /** @description `1`: only those that are archived. */
                archived?: "0" | "1";
                /** @description The `next` of the page before. */
                before?: string;
                /** @description `1`: only those that a workflow can call, with what they take and give back. */
                callable?: "0" | "1";
                /** @description Only those in this folder. */
                folder?: string;
                /** @description Not before this moment. */
                from?: string;
                /** @description Rows on the page; 50 when it is missing. */
                limit?: number;
                /** @description Part of the name. */
                search?: string;
                /** @description Before this moment. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description A page of workflows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Burst pipe",
                     *           "enabled": true,
                     *           "revision": 4,
                     *           "class": "interactive",
                     *           "live": {
                     *             "versionId": "ver_01jq8v4e8xe0abv3k5rrz9x21a",
                     *             "number": 3,
                     *             "publishedAt": "2026-03-01T14:20:00.000Z"
                     *           },
                     *           "openRuns": 2,
                     *           "updatedAt": "2026-03-01T14:20:00.000Z",
                     *           "folder": "North",
                     *           "editedAt": "2026-03-01T14:19:31.000Z",
                     *           "editedBy": "Eva Berg",
                     *           "archivedAt": null,
                     *           "triggers": [
                     *             {
                     *               "kind": "sms",
                     *               "words": "Text message PIPE to 71 400"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["WorkflowPage"];
                };
            };
        };
    };
    createWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Burst pipe",
                 *       "graph": {
                 *         "format": 1,
                 *         "nodes": [
                 *           {
                 *             "id": "start",
                 *             "type": "trigger.sms",
                 *             "version": 1,
                 *             "title": "",
                 *             "input": {
                 *               "keywords": [
                 *                 "PIPE"
                 *               ]
                 *             },
                 *             "position": {
                 *               "x": 0,
                 *               "y": 0
                 *             },
                 *             "off": false,
                 *             "note": ""
                 *           },
                 *           {
                 *             "id": "thanks",
                 *             "type": "msg.reply",
                 *             "version": 1,
                 *             "title": "Thanks",
                 *             "input": {
                 *               "text": "Thank you, {{ contact.name }}. We send somebody to {{ start.rest }}."
                 *             },
                 *             "position": {
                 *               "x": 0,
                 *               "y": 120
                 *             },
                 *             "off": false,
                 *             "note": ""
                 *           }
                 *         ],
                 *         "edges": [
                 *           {
                 *             "id": "start.next",
                 *             "from": "start",
                 *             "port": "next",
                 *             "to": "thanks"
                 *           }
                 *         ],
                 *         "notes": []
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreateWorkflow"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The new workflow */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Burst pipe",
                     *       "enabled": true,
                     *       "revision": 4,
                     *       "class": "interactive",
                     *       "live": {
                     *         "versionId": "ver_01jq8v4e8xe0abv3k5rrz9x21a",
                     *         "number": 3,
                     *         "publishedAt": "2026-03-01T14:20:00.000Z"
                     *       },
                     *       "openRuns": 2,
                     *       "updatedAt": "2026-03-01T14:20:00.000Z",
                     *       "folder": "North",
                     *       "editedAt": "2026-03-01T14:19:31.000Z",
                     *       "editedBy": "Eva Berg",
                     *       "archivedAt": null,
                     *       "triggers": [
                     *         {
                     *           "kind": "sms",
                     *           "words": "Text message PIPE to 71 400"
                     *         }
                     *       ],
                     *       "draft": {
                     *         "graph": {
                     *           "format": 1,
                     *           "nodes": [
                     *             {
                     *               "id": "start",
                     *               "type": "trigger.sms",
                     *               "version": 1,
                     *               "title": "",
                     *               "input": {
                     *                 "keywords": [
                     *                   "PIPE"
                     *                 ]
                     *               },
                     *               "position": {
                     *                 "x": 0,
                     *                 "y": 0
                     *               },
                     *               "off": false,
                     *               "note": ""
                     *             },
                     *             {
                     *               "id": "thanks",
                     *               "type": "msg.reply",
                     *               "version": 1,
                     *               "title": "Thanks",
                     *               "input": {
                     *                 "text": "Thank you, {{ contact.name }}. We send somebody to {{ start.rest }}."
                     *               },
                     *               "position": {
                     *                 "x": 0,
                     *                 "y": 120
                     *               },
                     *               "off": false,
                     *               "note": ""
                     *             }
                     *           ],
                     *           "edges": [
                     *             {
                     *               "id": "start.next",
                     *               "from": "start",
                     *               "port": "next",
                     *               "to": "thanks"
                     *             }
                     *           ],
                     *           "notes": []
                     *         },
                     *         "revision": 12,
                     *         "updatedAt": "2026-03-01T14:19:31.000Z",
                     *         "updatedBy": "Eva Berg"
                     *       },
                     *       "issues": [],
                     *       "changed": false,
                     *       "hooks": {}
                     *     }
                     */
                    "application/json": components["schemas"]["Workflow"];
                };
            };
        };
    };
    getWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The workflow */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Burst pipe",
                     *       "enabled": true,
                     *       "revision": 4,
                     *       "class": "interactive",
                     *       "live": {
                     *         "versionId": "ver_01jq8v4e8xe0abv3k5rrz9x21a",
                     *         "number": 3,
                     *         "publishedAt": "2026-03-01T14:20:00.000Z"
                     *       },
                     *       "openRuns": 2,
                     *       "updatedAt": "2026-03-01T14:20:00.000Z",
                     *       "folder": "North",
                     *       "editedAt": "2026-03-01T14:19:31.000Z",
                     *       "editedBy": "Eva Berg",
                     *       "archivedAt": null,
                     *       "triggers": [
                     *         {
                     *           "kind": "sms",
                     *           "words": "Text message PIPE to 71 400"
                     *         }
                     *       ],
                     *       "draft": {
                     *         "graph": {
                     *           "format": 1,
                     *           "nodes": [
                     *             {
                     *               "id": "start",
                     *               "type": "trigger.sms",
                     *               "version": 1,
                     *               "title": "",
                     *               "input": {
                     *                 "keywords": [
                     *                   "PIPE"
                     *                 ]
                     *               },
                     *               "position": {
                     *                 "x": 0,
                     *                 "y": 0
                     *               },
                     *               "off": false,
                     *               "note": ""
                     *             },
                     *             {
                     *               "id": "thanks",
                     *               "type": "msg.reply",
                     *               "version": 1,
                     *               "title": "Thanks",
                     *               "input": {
                     *                 "text": "Thank you, {{ contact.name }}. We send somebody to {{ start.rest }}."
                     *               },
                     *               "position": {
                     *                 "x": 0,
                     *                 "y": 120
                     *               },
                     *               "off": false,
                     *               "note": ""
                     *             }
                     *           ],
                     *           "edges": [
                     *             {
                     *               "id": "start.next",
                     *               "from": "start",
                     *               "port": "next",
                     *               "to": "thanks"
                     *             }
                     *           ],
                     *           "notes": []
                     *         },
                     *         "revision": 12,
                     *         "updatedAt": "2026-03-01T14:19:31.000Z",
                     *         "updatedBy": "Eva Berg"
                     *       },
                     *       "issues": [],
                     *       "changed": false,
                     *       "hooks": {}
                     *     }
                     */
                    "application/json": components["schemas"]["Workflow"];
                };
            };
        };
    };
    archiveWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Archived */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "revision": 4,
                 *       "name": "Burst pipe, north"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeWorkflow"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The workflow */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Burst pipe",
                     *       "enabled": true,
                     *       "revision": 4,
                     *       "class": "interactive",
                     *       "live": {
                     *         "versionId": "ver_01jq8v4e8xe0abv3k5rrz9x21a",
                     *         "number": 3,
                     *         "publishedAt": "2026-03-01T14:20:00.000Z"
                     *       },
                     *       "openRuns": 2,
                     *       "updatedAt": "2026-03-01T14:20:00.000Z",
                     *       "folder": "North",
                     *       "editedAt": "2026-03-01T14:19:31.000Z",
                     *       "editedBy": "Eva Berg",
                     *       "archivedAt": null,
                     *       "triggers": [
                     *         {
                     *           "kind": "sms",
                     *           "words": "Text message PIPE to 71 400"
                     *         }
                     *       ],
                     *       "draft": {
                     *         "graph": {
                     *           "format": 1,
                     *           "nodes": [
                     *             {
                     *               "id": "start",
                     *               "type": "trigger.sms",
                     *               "version": 1,
                     *               "title": "",
                     *               "input": {
                     *                 "keywords": [
                     *                   "PIPE"
                     *                 ]
                     *               },
                     *               "position": {
                     *                 "x": 0,
                     *                 "y": 0
                     *               },
                     *               "off": false,
                     *               "note": ""
                     *             },
                     *             {
                     *               "id": "thanks",
                     *               "type": "msg.reply",
                     *               "version": 1,
                     *               "title": "Thanks",
                     *               "input": {
                     *                 "text": "Thank you, {{ contact.name }}. We send somebody to {{ start.rest }}."
                     *               },
                     *               "position": {
                     *                 "x": 0,
                     *                 "y": 120
                     *               },
                     *               "off": false,
                     *               "note": ""
                     *             }
                     *           ],
                     *           "edges": [
                     *             {
                     *               "id": "start.next",
                     *               "from": "start",
                     *               "port": "next",
                     *               "to": "thanks"
                     *             }
                     *           ],
                     *           "notes": []
                     *         },
                     *         "revision": 12,
                     *         "updatedAt": "2026-03-01T14:19:31.000Z",
                     *         "updatedBy": "Eva Berg"
                     *       },
                     *       "issues": [],
                     *       "changed": false,
                     *       "hooks": {}
                     *     }
                     */
                    "application/json": components["schemas"]["Workflow"];
                };
            };
        };
    };
    countAnswers: {
        parameters: {
            query?: {
                /** @description Of runs that started in so many days up to now; 30 when it is missing. */
                days?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
                /**
                 * @description Id of the step in the graph.
                 * @example ask
                 */
                nodeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Counts per way, and texts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ways": [
                     *         {
                     *           "port": "yes",
                     *           "count": 412
                     *         },
                     *         {
                     *           "port": "no",
                     *           "count": 186
                     *         },
                     *         {
                     *           "port": "nothing",
                     *           "count": 22
                     *         },
                     *         {
                     *           "port": "timeout",
                     *           "count": 96
                     *         }
                     *       ],
                     *       "nothing": {
                     *         "count": 22,
                     *         "texts": [
                     *           {
                     *             "text": "brrr",
                     *             "count": 9
                     *           },
                     *           {
                     *             "text": "not really",
                     *             "count": 6
                     *           }
                     *         ]
                     *       },
                     *       "masked": false,
                     *       "more": false
                     *     }
                     */
                    "application/json": components["schemas"]["AnswerCounts"];
                };
            };
        };
    };
    copyWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Burst pipe, copy"
                 *     }
                 */
                "application/json": components["schemas"]["CopyWorkflow"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The copy */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Burst pipe",
                     *       "enabled": true,
                     *       "revision": 4,
                     *       "class": "interactive",
                     *       "live": {
                     *         "versionId": "ver_01jq8v4e8xe0abv3k5rrz9x21a",
                     *         "number": 3,
                     *         "publishedAt": "2026-03-01T14:20:00.000Z"
                     *       },
                     *       "openRuns": 2,
                     *       "updatedAt": "2026-03-01T14:20:00.000Z",
                     *       "folder": "North",
                     *       "editedAt": "2026-03-01T14:19:31.000Z",
                     *       "editedBy": "Eva Berg",
                     *       "archivedAt": null,
                     *       "triggers": [
                     *         {
                     *           "kind": "sms",
                     *           "words": "Text message PIPE to 71 400"
                     *         }
                     *       ],
                     *       "draft": {
                     *         "graph": {
                     *           "format": 1,
                     *           "nodes": [
                     *             {
                     *               "id": "start",
                     *               "type": "trigger.sms",
                     *               "version": 1,
                     *               "title": "",
                     *               "input": {
                     *                 "keywords": [
                     *                   "PIPE"
                     *                 ]
                     *               },
                     *               "position": {
                     *                 "x": 0,
                     *                 "y": 0
                     *               },
                     *               "off": false,
                     *               "note": ""
                     *             },
                     *             {
                     *               "id": "thanks",
                     *               "type": "msg.reply",
                     *               "version": 1,
                     *               "title": "Thanks",
                     *               "input": {
                     *                 "text": "Thank you, {{ contact.name }}. We send somebody to {{ start.rest }}."
                     *               },
                     *               "position": {
                     *                 "x": 0,
                     *                 "y": 120
                     *               },
                     *               "off": false,
                     *               "note": ""
                     *             }
                     *           ],
                     *           "edges": [
                     *             {
                     *               "id": "start.next",
                     *               "from": "start",
                     *               "port": "next",
                     *               "to": "thanks"
                     *             }
                     *           ],
                     *           "notes": []
                     *         },
                     *         "revision": 12,
                     *         "updatedAt": "2026-03-01T14:19:31.000Z",
                     *         "updatedBy": "Eva Berg"
                     *       },
                     *       "issues": [],
                     *       "changed": false,
                     *       "hooks": {}
                     *     }
                     */
                    "application/json": components["schemas"]["Workflow"];
                };
            };
        };
    };
    countSteps: {
        parameters: {
            query?: {
                period?: "hour" | "day" | "week" | "month";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Counts per step */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "nodeId": "ask",
                     *           "passed": 1204,
                     *           "waiting": 37,
                     *           "failed": 2,
                     *           "ports": {
                     *             "reply": 1180,
                     *             "timeout": 24
                     *           }
                     *         }
                     *       ],
                     *       "runs": 1243,
                     *       "cut": false
                     *     }
                     */
                    "application/json": components["schemas"]["StepCounters"];
                };
            };
        };
    };
    diffWorkflow: {
        parameters: {
            query?: {
                /** @description A version id, `live` or `draft`. */
                from?: string;
                /** @description A version id, `live` or `draft`. */
                to?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Both sides and their differences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": {
                     *         "versionId": "ver_01jq8v4e8xe0abv3k5rrz9x21a",
                     *         "number": 3,
                     *         "graph": {
                     *           "format": 1,
                     *           "nodes": [
                     *             {
                     *               "id": "start",
                     *               "type": "trigger.sms",
                     *               "version": 1,
                     *               "title": "",
                     *               "input": {
                     *                 "keywords": [
                     *                   "PIPE"
                     *                 ]
                     *               },
                     *               "position": {
                     *                 "x": 0,
                     *                 "y": 0
                     *               },
                     *               "off": false,
                     *               "note": ""
                     *             },
                     *             {
                     *               "id": "thanks",
                     *               "type": "msg.reply",
                     *               "version": 1,
                     *               "title": "Thanks",
                     *               "input": {
                     *                 "text": "Thank you, {{ contact.name }}. We send somebody to {{ start.rest }}."
                     *               },
                     *               "position": {
                     *                 "x": 0,
                     *                 "y": 120
                     *               },
                     *               "off": false,
                     *               "note": ""
                     *             }
                     *           ],
                     *           "edges": [
                     *             {
                     *               "id": "start.next",
                     *               "from": "start",
                     *               "port": "next",
                     *               "to": "thanks"
                     *             }
                     *           ],
                     *           "notes": []
                     *         }
                     *       },
                     *       "to": {
                     *         "versionId": null,
                     *         "number": null,
                     *         "graph": {
                     *           "format": 1,
                     *           "nodes": [
                     *             {
                     *               "id": "start",
                     *               "type": "trigger.sms",
                     *               "version": 1,
                     *               "title": "",
                     *               "input": {
                     *                 "keywords": [
                     *                   "PIPE"
                     *                 ]
                     *               },
                     *               "position": {
                     *                 "x": 0,
                     *                 "y": 0
                     *               },
                     *               "off": false,
                     *               "note": ""
                     *             },
                     *             {
                     *               "id": "thanks",
                     *               "type": "msg.reply",
                     *               "version": 1,
                     *               "title": "Thanks",
                     *               "input": {
                     *                 "text": "Thank you, {{ contact.name }}. We send somebody to {{ start.rest }}."
                     *               },
                     *               "position": {
                     *                 "x": 0,
                     *                 "y": 120
                     *               },
                     *               "off": false,
                     *               "note": ""
                     *             }
                     *           ],
                     *           "edges": [
                     *             {
                     *               "id": "start.next",
                     *               "from": "start",
                     *               "port": "next",
                     *               "to": "thanks"
                     *             }
                     *           ],
                     *           "notes": []
                     *         }
                     *       },
                     *       "diff": {
                     *         "added": [],
                     *         "removed": [],
                     *         "changed": [],
                     *         "addedEdges": [],
                     *         "removedEdges": [],
                     *         "moved": [
                     *           "thanks"
                     *         ],
                     *         "settings": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WorkflowDiff"];
                };
            };
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "revision": 12,
                 *       "graph": {
                 *         "format": 1,
                 *         "nodes": [
                 *           {
                 *             "id": "start",
                 *             "type": "trigger.sms",
                 *             "version": 1,
                 *             "title": "",
                 *             "input": {
                 *               "keywords": [
                 *                 "PIPE"
                 *               ]
                 *             },
                 *             "position": {
                 *               "x": 0,
                 *               "y": 0
                 *             },
                 *             "off": false,
                 *             "note": ""
                 *           },
                 *           {
                 *             "id": "thanks",
                 *             "type": "msg.reply",
                 *             "version": 1,
                 *             "title": "Thanks",
                 *             "input": {
                 *               "text": "Thank you, {{ contact.name }}. We send somebody to {{ start.rest }}."
                 *             },
                 *             "position": {
                 *               "x": 0,
                 *               "y": 120
                 *             },
                 *             "off": false,
                 *             "note": ""
                 *           }
                 *         ],
                 *         "edges": [
                 *           {
                 *             "id": "start.next",
                 *             "from": "start",
                 *             "port": "next",
                 *             "to": "thanks"
                 *           }
                 *         ],
                 *         "notes": []
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SaveDraft"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Saved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "revision": 13,
                     *       "updatedAt": "2026-03-02T08:01:00.000Z",
                     *       "issues": []
                     *     }
                     */
                    "application/json": components["schemas"]["SavedDraft"];
                };
            };
        };
    };
    holdDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "windowId": "0193a1f2-7c1e-4f0a-9d55-1b6f0a2c4e10",
                 *       "nodeId": "ask",
                 *       "idleMs": 4000
                 *     }
                 */
                "application/json": components["schemas"]["HoldDraft"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Who edits */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mine": false,
                     *       "userId": "usr_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Erik Lund",
                     *       "nodeId": "ask",
                     *       "since": "2026-03-02T08:00:04.210Z",
                     *       "changedAt": "2026-03-02T08:10:04.210Z",
                     *       "asking": null
                     *     }
                     */
                    "application/json": components["schemas"]["DraftEditor"];
                };
            };
        };
    };
    leaveDraft: {
        parameters: {
            query: {
                /** @description Of the window: it makes one up and keeps it. */
                windowId: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Left */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    answerDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "windowId": "0193a1f2-7c1e-4f0a-9d55-1b6f0a2c4e10",
                 *       "handOver": true
                 *     }
                 */
                "application/json": components["schemas"]["AnswerDraft"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Who edits */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mine": false,
                     *       "userId": "usr_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Erik Lund",
                     *       "nodeId": "ask",
                     *       "since": "2026-03-02T08:00:04.210Z",
                     *       "changedAt": "2026-03-02T08:10:04.210Z",
                     *       "asking": null
                     *     }
                     */
                    "application/json": components["schemas"]["DraftEditor"];
                };
            };
        };
    };
    askDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "windowId": "0193a1f2-7c1e-4f0a-9d55-1b6f0a2c4e10"
                 *     }
                 */
                "application/json": components["schemas"]["AskDraft"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Who edits */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mine": false,
                     *       "userId": "usr_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Erik Lund",
                     *       "nodeId": "ask",
                     *       "since": "2026-03-02T08:00:04.210Z",
                     *       "changedAt": "2026-03-02T08:10:04.210Z",
                     *       "asking": null
                     *     }
                     */
                    "application/json": components["schemas"]["DraftEditor"];
                };
            };
        };
    };
    exportWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "schema": "signalbox.workflow/1",
                     *       "name": "Burst pipe",
                     *       "class": "interactive",
                     *       "graph": {
                     *         "format": 1,
                     *         "nodes": [
                     *           {
                     *             "id": "start",
                     *             "type": "trigger.sms",
                     *             "version": 1,
                     *             "title": "",
                     *             "input": {
                     *               "keywords": [
                     *                 "PIPE"
                     *               ]
                     *             },
                     *             "position": {
                     *               "x": 0,
                     *               "y": 0
                     *             },
                     *             "off": false,
                     *             "note": ""
                     *           },
                     *           {
                     *             "id": "thanks",
                     *             "type": "msg.reply",
                     *             "version": 1,
                     *             "title": "Thanks",
                     *             "input": {
                     *               "text": "Thank you, {{ contact.name }}. We send somebody to {{ start.rest }}."
                     *             },
                     *             "position": {
                     *               "x": 0,
                     *               "y": 120
                     *             },
                     *             "off": false,
                     *             "note": ""
                     *           }
                     *         ],
                     *         "edges": [
                     *           {
                     *             "id": "start.next",
                     *             "from": "start",
                     *             "port": "next",
                     *             "to": "thanks"
                     *           }
                     *         ],
                     *         "notes": []
                     *       },
                     *       "leftOut": []
                     *     }
                     */
                    "application/json": components["schemas"]["WorkflowFile"];
                };
            };
        };
    };
    readDraftFacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tags": [
                 *         "on duty"
                 *       ],
                 *       "groups": [
                 *         "Plumers"
                 *       ],
                 *       "ownAddresses": [
                 *         "71400"
                 *       ],
                 *       "workflows": [],
                 *       "tables": [
                 *         "tab_01jq8v4e8xe0abv3k5rrz9x21a"
                 *       ],
                 *       "templates": [],
                 *       "calendars": [
                 *         "cdr_01jq8v4e8xe0abv3k5rrz9x21a"
                 *       ],
                 *       "keywords": [
                 *         {
                 *           "channel": "sms",
                 *           "address": "71400",
                 *           "word": "PIPE"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OutsideNames"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description What Publish would check the draft with */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tags": [
                     *         "on duty"
                     *       ],
                     *       "groups": [
                     *         "Plumbers"
                     *       ],
                     *       "ownAddresses": [
                     *         "71400"
                     *       ],
                     *       "channels": [
                     *         "sms"
                     *       ],
                     *       "workflows": [],
                     *       "tables": [
                     *         {
                     *           "id": "tab_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Buildings",
                     *           "keyColumn": "number",
                     *           "columns": [
                     *             {
                     *               "key": "number",
                     *               "title": "Number",
                     *               "type": "text",
                     *               "choices": []
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "templates": [],
                     *       "calendars": [
                     *         "cdr_01jq8v4e8xe0abv3k5rrz9x21a"
                     *       ],
                     *       "keywords": [
                     *         {
                     *           "channel": "sms",
                     *           "address": "71400",
                     *           "word": "PIPE",
                     *           "to": "71400",
                     *           "workflow": "Burst pipe"
                     *         }
                     *       ],
                     *       "lateMailboxes": []
                     *     }
                     */
                    "application/json": components["schemas"]["DraftFacts"];
                };
            };
        };
    };
    getHttpTrigger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
                /**
                 * @description Id of the step in the graph.
                 * @example start
                 */
                nodeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The trigger */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "address": "http://127.0.0.1:8080/hooks/Zk3mC0bq8yG1vT5xWn7sLr2pQe9uJh4aDf6iBo0cKtM",
                     *       "pathBase": "http://127.0.0.1:8080/in/1/",
                     *       "secretSetAt": "2026-03-02T09:12:00.000Z",
                     *       "oldSecretUntil": null
                     *     }
                     */
                    "application/json": components["schemas"]["HttpTrigger"];
                };
            };
        };
    };
    listenHttp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
                /**
                 * @description Id of the step in the graph.
                 * @example start
                 */
                nodeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "path": "orders/new"
                 *     }
                 */
                "application/json": components["schemas"]["ListenHttp"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description How long */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "until": "2026-03-02T09:17:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["HttpListening"];
                };
            };
        };
    };
    listHttpRequests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
                /**
                 * @description Id of the step in the graph.
                 * @example start
                 */
                nodeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The requests */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "htr_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "at": "2026-03-02T09:12:00.000Z",
                     *           "method": "POST",
                     *           "query": {},
                     *           "headers": {
                     *             "content-type": "application/json"
                     *           },
                     *           "body": "{\"number\":\"A 7\",\"amount\":12}",
                     *           "ip": "192.0.2.7",
                     *           "status": 202,
                     *           "code": null,
                     *           "tookMs": 8,
                     *           "runId": "run_01jq8v4e8xe0abv3k5rrz9x21a"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HttpRequestList"];
                };
            };
        };
    };
    setHttpSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
                /**
                 * @description Id of the step in the graph.
                 * @example start
                 */
                nodeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["SetHttpSecret"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The trigger, and the secret if it was made here */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "trigger": {
                     *         "address": "http://127.0.0.1:8080/hooks/Zk3mC0bq8yG1vT5xWn7sLr2pQe9uJh4aDf6iBo0cKtM",
                     *         "pathBase": "http://127.0.0.1:8080/in/1/",
                     *         "secretSetAt": "2026-03-02T09:12:00.000Z",
                     *         "oldSecretUntil": null
                     *       },
                     *       "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
                     *     }
                     */
                    "application/json": components["schemas"]["SetHttpSecretAnswer"];
                };
            };
        };
    };
    removeHttpSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
                /**
                 * @description Id of the step in the graph.
                 * @example start
                 */
                nodeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The trigger */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "address": "http://127.0.0.1:8080/hooks/Zk3mC0bq8yG1vT5xWn7sLr2pQe9uJh4aDf6iBo0cKtM",
                     *       "pathBase": "http://127.0.0.1:8080/in/1/",
                     *       "secretSetAt": null,
                     *       "oldSecretUntil": null
                     *     }
                     */
                    "application/json": components["schemas"]["HttpTrigger"];
                };
            };
        };
    };
    listDraftCopies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "cpy_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "by": "Eva Berg",
                     *           "at": "2026-03-02T08:10:04.210Z",
                     *           "reason": "handOver"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DraftCopyList"];
                };
            };
        };
    };
    copyDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "graph": {
                 *         "format": 1,
                 *         "nodes": [
                 *           {
                 *             "id": "start",
                 *             "type": "trigger.sms",
                 *             "version": 1,
                 *             "title": "",
                 *             "input": {
                 *               "keywords": [
                 *                 "PIPE"
                 *               ]
                 *             },
                 *             "position": {
                 *               "x": 0,
                 *               "y": 0
                 *             },
                 *             "off": false,
                 *             "note": ""
                 *           },
                 *           {
                 *             "id": "thanks",
                 *             "type": "msg.reply",
                 *             "version": 1,
                 *             "title": "Thanks",
                 *             "input": {
                 *               "text": "Thank you, {{ contact.name }}. We send somebody to {{ start.rest }}."
                 *             },
                 *             "position": {
                 *               "x": 0,
                 *               "y": 120
                 *             },
                 *             "off": false,
                 *             "note": ""
                 *           }
                 *         ],
                 *         "edges": [
                 *           {
                 *             "id": "start.next",
                 *             "from": "start",
                 *             "port": "next",
                 *             "to": "thanks"
                 *           }
                 *         ],
                 *         "notes": []
                 *       },
                 *       "reason": "conflict"
                 *     }
                 */
                "application/json": components["schemas"]["CopyDraft"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Kept */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cpy_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "by": "Eva Berg",
                     *       "at": "2026-03-02T08:10:04.210Z",
                     *       "reason": "handOver"
                     *     }
                     */
                    "application/json": components["schemas"]["DraftCopy"];
                };
            };
        };
    };
    getDraftCopy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the copy.
                 * @example cpy_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                copyId: string;
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The copy */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cpy_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "by": "Eva Berg",
                     *       "at": "2026-03-02T08:10:04.210Z",
                     *       "reason": "handOver",
                     *       "graph": {
                     *         "format": 1,
                     *         "nodes": [
                     *           {
                     *             "id": "start",
                     *             "type": "trigger.sms",
                     *             "version": 1,
                     *             "title": "",
                     *             "input": {
                     *               "keywords": [
                     *                 "PIPE"
                     *               ]
                     *             },
                     *             "position": {
                     *               "x": 0,
                     *               "y": 0
                     *             },
                     *             "off": false,
                     *             "note": ""
                     *           },
                     *           {
                     *             "id": "thanks",
                     *             "type": "msg.reply",
                     *             "version": 1,
                     *             "title": "Thanks",
                     *             "input": {
                     *               "text": "Thank you, {{ contact.name }}. We send somebody to {{ start.rest }}."
                     *             },
                     *             "position": {
                     *               "x": 0,
                     *               "y": 120
                     *             },
                     *             "off": false,
                     *             "note": ""
                     *           }
                     *         ],
                     *         "edges": [
                     *           {
                     *             "id": "start.next",
                     *             "from": "start",
                     *             "port": "next",
                     *             "to": "thanks"
                     *           }
                     *         ],
                     *         "notes": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DraftCopyDetail"];
                };
            };
        };
    };
    readMqttExample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
                /**
                 * @description Id of the step in the graph.
                 * @example start
                 */
                nodeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description What came */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "until": null,
                     *       "heard": {
                     *         "topic": "t/7/d/boiler-07/up",
                     *         "device": "boiler-07",
                     *         "text": "{\"temperature\": 62.4}",
                     *         "at": "2026-03-02T08:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MqttExample"];
                };
            };
        };
    };
    listenMqtt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
                /**
                 * @description Id of the step in the graph.
                 * @example start
                 */
                nodeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "device",
                 *       "device": "boiler-07"
                 *     }
                 */
                "application/json": components["schemas"]["ListenMqtt"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description How long */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "until": "2026-03-02T08:05:00.000Z",
                     *       "heard": null
                     *     }
                     */
                    "application/json": components["schemas"]["MqttExample"];
                };
            };
        };
    };
    getPins: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description What is pinned in this draft, by step */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pins": {
                     *         "ask": {
                     *           "port": "reply",
                     *           "output": {
                     *             "value": "YES",
                     *             "text": "YES"
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Pins"];
                };
            };
        };
    };
    pinStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
                /**
                 * @description Id of the step in the graph.
                 * @example ask
                 */
                nodeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "port": "reply",
                 *       "output": {
                 *         "value": "YES",
                 *         "text": "YES"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Pin"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description What is pinned in this draft, by step */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pins": {
                     *         "ask": {
                     *           "port": "reply",
                     *           "output": {
                     *             "value": "YES",
                     *             "text": "YES"
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Pins"];
                };
            };
        };
    };
    unpinStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
                /**
                 * @description Id of the step in the graph.
                 * @example ask
                 */
                nodeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description What is pinned in this draft, by step */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pins": {
                     *         "ask": {
                     *           "port": "reply",
                     *           "output": {
                     *             "value": "YES",
                     *             "text": "YES"
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Pins"];
                };
            };
        };
    };
    publishWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "draftRevision": 12,
                 *       "name": "Streets",
                 *       "note": "Asks for the street"
                 *     }
                 */
                "application/json": components["schemas"]["Publish"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Live */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": {
                     *         "id": "ver_01jq8v4e8xe0abv3k5rrz9x21a",
                     *         "number": 3,
                     *         "name": "Streets",
                     *         "note": "Asks for the street",
                     *         "publishedBy": "Eva Berg",
                     *         "publishedAt": "2026-03-01T14:20:00.000Z",
                     *         "live": true,
                     *         "openRuns": 2
                     *       },
                     *       "issues": []
                     *     }
                     */
                    "application/json": components["schemas"]["Published"];
                };
            };
        };
    };
    restoreWorkflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "enabled": true
                 *     }
                 */
                "application/json": components["schemas"]["RestoreWorkflow"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The workflow */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "wfl_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "name": "Burst pipe",
                     *       "enabled": true,
                     *       "revision": 4,
                     *       "class": "interactive",
                     *       "live": {
                     *         "versionId": "ver_01jq8v4e8xe0abv3k5rrz9x21a",
                     *         "number": 3,
                     *         "publishedAt": "2026-03-01T14:20:00.000Z"
                     *       },
                     *       "openRuns": 2,
                     *       "updatedAt": "2026-03-01T14:20:00.000Z",
                     *       "folder": "North",
                     *       "editedAt": "2026-03-01T14:19:31.000Z",
                     *       "editedBy": "Eva Berg",
                     *       "archivedAt": null,
                     *       "triggers": [
                     *         {
                     *           "kind": "sms",
                     *           "words": "Text message PIPE to 71 400"
                     *         }
                     *       ],
                     *       "draft": {
                     *         "graph": {
                     *           "format": 1,
                     *           "nodes": [
                     *             {
                     *               "id": "start",
                     *               "type": "trigger.sms",
                     *               "version": 1,
                     *               "title": "",
                     *               "input": {
                     *                 "keywords": [
                     *                   "PIPE"
                     *                 ]
                     *               },
                     *               "position": {
                     *                 "x": 0,
                     *                 "y": 0
                     *               },
                     *               "off": false,
                     *               "note": ""
                     *             },
                     *             {
                     *               "id": "thanks",
                     *               "type": "msg.reply",
                     *               "version": 1,
                     *               "title": "Thanks",
                     *               "input": {
                     *                 "text": "Thank you, {{ contact.name }}. We send somebody to {{ start.rest }}."
                     *               },
                     *               "position": {
                     *                 "x": 0,
                     *                 "y": 120
                     *               },
                     *               "off": false,
                     *               "note": ""
                     *             }
                     *           ],
                     *           "edges": [
                     *             {
                     *               "id": "start.next",
                     *               "from": "start",
                     *               "port": "next",
                     *               "to": "thanks"
                     *             }
                     *           ],
                     *           "notes": []
                     *         },
                     *         "revision": 12,
                     *         "updatedAt": "2026-03-01T14:19:31.000Z",
                     *         "updatedBy": "Eva Berg"
                     *       },
                     *       "issues": [],
                     *       "changed": false,
                     *       "hooks": {}
                     *     }
                     */
                    "application/json": components["schemas"]["Workflow"];
                };
            };
        };
    };
    startRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "inputs": {
                 *         "street": "Kungsgatan"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["StartRun"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Started */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "runId": "run_01jq8v4e8xe0abv3k5rrz9x21a"
                     *     }
                     */
                    "application/json": components["schemas"]["StartedRun"];
                };
            };
        };
    };
    listTries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
                /**
                 * @description Id of the step in the graph.
                 * @example ask
                 */
                nodeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Counts per way, and the newest runs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 50,
                     *       "ports": {
                     *         "yes": 9,
                     *         "no": 41
                     *       },
                     *       "runs": [
                     *         {
                     *           "runId": "run_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "who": "Maja Lind",
                     *           "at": "2026-03-02T08:15:00.000Z",
                     *           "port": "yes",
                     *           "scope": {
                     *             "trigger": {
                     *               "text": "Yes"
                     *             },
                     *             "contact": {
                     *               "name": "Maja Lind"
                     *             }
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StepTries"];
                };
            };
        };
    };
    testDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "trigger": {
                 *         "payload": {
                 *           "text": "PIPE Kungsgatan"
                 *         }
                 *       },
                 *       "values": {},
                 *       "contact": {
                 *         "name": "Maja Lind",
                 *         "phone": "+46701740612",
                 *         "language": "sv"
                 *       },
                 *       "answers": [
                 *         {
                 *           "kind": "reply",
                 *           "payload": {
                 *             "text": "YES"
                 *           },
                 *           "afterMs": 60000
                 *         }
                 *       ],
                 *       "faults": {},
                 *       "outcomes": {},
                 *       "samples": {
                 *         "report": {
                 *           "status": 200,
                 *           "headers": {},
                 *           "body": {
                 *             "ticket": 1042
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TestRun"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description What would happen */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "done",
                     *       "error": null,
                     *       "issues": [],
                     *       "steps": [],
                     *       "messages": [
                     *         {
                     *           "nodeId": "thanks",
                     *           "channel": "sms",
                     *           "to": "+46701740612",
                     *           "from": "71400",
                     *           "text": "Thank you, Maja Lind. We send somebody to Kungsgatan.",
                     *           "at": "2026-03-01T14:21:00.000Z",
                     *           "outcome": "delivered"
                     *         }
                     *       ],
                     *       "calls": [],
                     *       "tasks": [],
                     *       "waits": [],
                     *       "returns": {},
                     *       "children": [],
                     *       "tookMs": 60000,
                     *       "startedAt": "2026-03-01T14:20:00.000Z",
                     *       "now": "2026-03-01T14:21:00.000Z",
                     *       "moves": [],
                     *       "phone": {
                     *         "theirs": "+46701740612",
                     *         "ours": "71400"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TestResult"];
                };
            };
        };
    };
    listTestCases: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description All test cases of the workflow */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "tca_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Number in words",
                     *           "script": {
                     *             "trigger": {
                     *               "payload": {
                     *                 "text": "COLD",
                     *                 "from": "+46701740658"
                     *               }
                     *             },
                     *             "values": {},
                     *             "samples": {},
                     *             "faults": {},
                     *             "outcomes": {},
                     *             "moves": [
                     *               {
                     *                 "kind": "say",
                     *                 "from": "+46701740658",
                     *                 "text": "eleven",
                     *                 "afterMs": 1000
                     *               }
                     *             ]
                     *           },
                     *           "expected": [
                     *             {
                     *               "nodeId": "start",
                     *               "port": "next",
                     *               "status": "done"
                     *             },
                     *             {
                     *               "nodeId": "ask",
                     *               "port": "reply",
                     *               "status": "done"
                     *             }
                     *           ],
                     *           "covers": [
                     *             {
                     *               "nodeId": "ask",
                     *               "port": "reply"
                     *             }
                     *           ],
                     *           "result": {
                     *             "passed": true,
                     *             "status": "done",
                     *             "way": [
                     *               {
                     *                 "nodeId": "start",
                     *                 "port": "next",
                     *                 "status": "done"
                     *               },
                     *               {
                     *                 "nodeId": "ask",
                     *                 "port": "reply",
                     *                 "status": "done"
                     *               }
                     *             ],
                     *             "difference": null
                     *           },
                     *           "ranAt": "2026-03-01T14:20:00.000Z"
                     *         }
                     *       ],
                     *       "ways": [
                     *         {
                     *           "nodeId": "ask",
                     *           "port": "reply",
                     *           "cases": [
                     *             "tca_01jq8v4e8xe0abv3k5rrz9x21a"
                     *           ]
                     *         },
                     *         {
                     *           "nodeId": "ask",
                     *           "port": "timeout",
                     *           "cases": []
                     *         }
                     *       ],
                     *       "mustPass": true
                     *     }
                     */
                    "application/json": components["schemas"]["TestCaseList"];
                };
            };
        };
    };
    createTestCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Number in words",
                 *       "script": {
                 *         "trigger": {
                 *           "payload": {
                 *             "text": "COLD",
                 *             "from": "+46701740658"
                 *           }
                 *         },
                 *         "values": {},
                 *         "samples": {},
                 *         "faults": {},
                 *         "outcomes": {},
                 *         "moves": [
                 *           {
                 *             "kind": "say",
                 *             "from": "+46701740658",
                 *             "text": "eleven",
                 *             "afterMs": 1000
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreateTestCase"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description All test cases of the workflow */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "tca_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Number in words",
                     *           "script": {
                     *             "trigger": {
                     *               "payload": {
                     *                 "text": "COLD",
                     *                 "from": "+46701740658"
                     *               }
                     *             },
                     *             "values": {},
                     *             "samples": {},
                     *             "faults": {},
                     *             "outcomes": {},
                     *             "moves": [
                     *               {
                     *                 "kind": "say",
                     *                 "from": "+46701740658",
                     *                 "text": "eleven",
                     *                 "afterMs": 1000
                     *               }
                     *             ]
                     *           },
                     *           "expected": [
                     *             {
                     *               "nodeId": "start",
                     *               "port": "next",
                     *               "status": "done"
                     *             },
                     *             {
                     *               "nodeId": "ask",
                     *               "port": "reply",
                     *               "status": "done"
                     *             }
                     *           ],
                     *           "covers": [
                     *             {
                     *               "nodeId": "ask",
                     *               "port": "reply"
                     *             }
                     *           ],
                     *           "result": {
                     *             "passed": true,
                     *             "status": "done",
                     *             "way": [
                     *               {
                     *                 "nodeId": "start",
                     *                 "port": "next",
                     *                 "status": "done"
                     *               },
                     *               {
                     *                 "nodeId": "ask",
                     *                 "port": "reply",
                     *                 "status": "done"
                     *               }
                     *             ],
                     *             "difference": null
                     *           },
                     *           "ranAt": "2026-03-01T14:20:00.000Z"
                     *         }
                     *       ],
                     *       "ways": [
                     *         {
                     *           "nodeId": "ask",
                     *           "port": "reply",
                     *           "cases": [
                     *             "tca_01jq8v4e8xe0abv3k5rrz9x21a"
                     *           ]
                     *         },
                     *         {
                     *           "nodeId": "ask",
                     *           "port": "timeout",
                     *           "cases": []
                     *         }
                     *       ],
                     *       "mustPass": true
                     *     }
                     */
                    "application/json": components["schemas"]["TestCaseList"];
                };
            };
        };
    };
    deleteTestCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the testCase.
                 * @example tca_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                caseId: string;
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description All test cases of the workflow */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "tca_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Number in words",
                     *           "script": {
                     *             "trigger": {
                     *               "payload": {
                     *                 "text": "COLD",
                     *                 "from": "+46701740658"
                     *               }
                     *             },
                     *             "values": {},
                     *             "samples": {},
                     *             "faults": {},
                     *             "outcomes": {},
                     *             "moves": [
                     *               {
                     *                 "kind": "say",
                     *                 "from": "+46701740658",
                     *                 "text": "eleven",
                     *                 "afterMs": 1000
                     *               }
                     *             ]
                     *           },
                     *           "expected": [
                     *             {
                     *               "nodeId": "start",
                     *               "port": "next",
                     *               "status": "done"
                     *             },
                     *             {
                     *               "nodeId": "ask",
                     *               "port": "reply",
                     *               "status": "done"
                     *             }
                     *           ],
                     *           "covers": [
                     *             {
                     *               "nodeId": "ask",
                     *               "port": "reply"
                     *             }
                     *           ],
                     *           "result": {
                     *             "passed": true,
                     *             "status": "done",
                     *             "way": [
                     *               {
                     *                 "nodeId": "start",
                     *                 "port": "next",
                     *                 "status": "done"
                     *               },
                     *               {
                     *                 "nodeId": "ask",
                     *                 "port": "reply",
                     *                 "status": "done"
                     *               }
                     *             ],
                     *             "difference": null
                     *           },
                     *           "ranAt": "2026-03-01T14:20:00.000Z"
                     *         }
                     *       ],
                     *       "ways": [
                     *         {
                     *           "nodeId": "ask",
                     *           "port": "reply",
                     *           "cases": [
                     *             "tca_01jq8v4e8xe0abv3k5rrz9x21a"
                     *           ]
                     *         },
                     *         {
                     *           "nodeId": "ask",
                     *           "port": "timeout",
                     *           "cases": []
                     *         }
                     *       ],
                     *       "mustPass": true
                     *     }
                     */
                    "application/json": components["schemas"]["TestCaseList"];
                };
            };
        };
    };
    changeTestCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the testCase.
                 * @example tca_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                caseId: string;
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "accept": true
                 *     }
                 */
                "application/json": components["schemas"]["ChangeTestCase"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description All test cases of the workflow */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "tca_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Number in words",
                     *           "script": {
                     *             "trigger": {
                     *               "payload": {
                     *                 "text": "COLD",
                     *                 "from": "+46701740658"
                     *               }
                     *             },
                     *             "values": {},
                     *             "samples": {},
                     *             "faults": {},
                     *             "outcomes": {},
                     *             "moves": [
                     *               {
                     *                 "kind": "say",
                     *                 "from": "+46701740658",
                     *                 "text": "eleven",
                     *                 "afterMs": 1000
                     *               }
                     *             ]
                     *           },
                     *           "expected": [
                     *             {
                     *               "nodeId": "start",
                     *               "port": "next",
                     *               "status": "done"
                     *             },
                     *             {
                     *               "nodeId": "ask",
                     *               "port": "reply",
                     *               "status": "done"
                     *             }
                     *           ],
                     *           "covers": [
                     *             {
                     *               "nodeId": "ask",
                     *               "port": "reply"
                     *             }
                     *           ],
                     *           "result": {
                     *             "passed": true,
                     *             "status": "done",
                     *             "way": [
                     *               {
                     *                 "nodeId": "start",
                     *                 "port": "next",
                     *                 "status": "done"
                     *               },
                     *               {
                     *                 "nodeId": "ask",
                     *                 "port": "reply",
                     *                 "status": "done"
                     *               }
                     *             ],
                     *             "difference": null
                     *           },
                     *           "ranAt": "2026-03-01T14:20:00.000Z"
                     *         }
                     *       ],
                     *       "ways": [
                     *         {
                     *           "nodeId": "ask",
                     *           "port": "reply",
                     *           "cases": [
                     *             "tca_01jq8v4e8xe0abv3k5rrz9x21a"
                     *           ]
                     *         },
                     *         {
                     *           "nodeId": "ask",
                     *           "port": "timeout",
                     *           "cases": []
                     *         }
                     *       ],
                     *       "mustPass": true
                     *     }
                     */
                    "application/json": components["schemas"]["TestCaseList"];
                };
            };
        };
    };
    setTestGate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "mustPass": true
                 *     }
                 */
                "application/json": components["schemas"]["TestGate"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description All test cases of the workflow */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "tca_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Number in words",
                     *           "script": {
                     *             "trigger": {
                     *               "payload": {
                     *                 "text": "COLD",
                     *                 "from": "+46701740658"
                     *               }
                     *             },
                     *             "values": {},
                     *             "samples": {},
                     *             "faults": {},
                     *             "outcomes": {},
                     *             "moves": [
                     *               {
                     *                 "kind": "say",
                     *                 "from": "+46701740658",
                     *                 "text": "eleven",
                     *                 "afterMs": 1000
                     *               }
                     *             ]
                     *           },
                     *           "expected": [
                     *             {
                     *               "nodeId": "start",
                     *               "port": "next",
                     *               "status": "done"
                     *             },
                     *             {
                     *               "nodeId": "ask",
                     *               "port": "reply",
                     *               "status": "done"
                     *             }
                     *           ],
                     *           "covers": [
                     *             {
                     *               "nodeId": "ask",
                     *               "port": "reply"
                     *             }
                     *           ],
                     *           "result": {
                     *             "passed": true,
                     *             "status": "done",
                     *             "way": [
                     *               {
                     *                 "nodeId": "start",
                     *                 "port": "next",
                     *                 "status": "done"
                     *               },
                     *               {
                     *                 "nodeId": "ask",
                     *                 "port": "reply",
                     *                 "status": "done"
                     *               }
                     *             ],
                     *             "difference": null
                     *           },
                     *           "ranAt": "2026-03-01T14:20:00.000Z"
                     *         }
                     *       ],
                     *       "ways": [
                     *         {
                     *           "nodeId": "ask",
                     *           "port": "reply",
                     *           "cases": [
                     *             "tca_01jq8v4e8xe0abv3k5rrz9x21a"
                     *           ]
                     *         },
                     *         {
                     *           "nodeId": "ask",
                     *           "port": "timeout",
                     *           "cases": []
                     *         }
                     *       ],
                     *       "mustPass": true
                     *     }
                     */
                    "application/json": components["schemas"]["TestCaseList"];
                };
            };
        };
    };
    runTestCases: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description All test cases of the workflow */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "tca_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "name": "Number in words",
                     *           "script": {
                     *             "trigger": {
                     *               "payload": {
                     *                 "text": "COLD",
                     *                 "from": "+46701740658"
                     *               }
                     *             },
                     *             "values": {},
                     *             "samples": {},
                     *             "faults": {},
                     *             "outcomes": {},
                     *             "moves": [
                     *               {
                     *                 "kind": "say",
                     *                 "from": "+46701740658",
                     *                 "text": "eleven",
                     *                 "afterMs": 1000
                     *               }
                     *             ]
                     *           },
                     *           "expected": [
                     *             {
                     *               "nodeId": "start",
                     *               "port": "next",
                     *               "status": "done"
                     *             },
                     *             {
                     *               "nodeId": "ask",
                     *               "port": "reply",
                     *               "status": "done"
                     *             }
                     *           ],
                     *           "covers": [
                     *             {
                     *               "nodeId": "ask",
                     *               "port": "reply"
                     *             }
                     *           ],
                     *           "result": {
                     *             "passed": true,
                     *             "status": "done",
                     *             "way": [
                     *               {
                     *                 "nodeId": "start",
                     *                 "port": "next",
                     *                 "status": "done"
                     *               },
                     *               {
                     *                 "nodeId": "ask",
                     *                 "port": "reply",
                     *                 "status": "done"
                     *               }
                     *             ],
                     *             "difference": null
                     *           },
                     *           "ranAt": "2026-03-01T14:20:00.000Z"
                     *         }
                     *       ],
                     *       "ways": [
                     *         {
                     *           "nodeId": "ask",
                     *           "port": "reply",
                     *           "cases": [
                     *             "tca_01jq8v4e8xe0abv3k5rrz9x21a"
                     *           ]
                     *         },
                     *         {
                     *           "nodeId": "ask",
                     *           "port": "timeout",
                     *           "cases": []
                     *         }
                     *       ],
                     *       "mustPass": true
                     *     }
                     */
                    "application/json": components["schemas"]["TestCaseList"];
                };
            };
        };
    };
    listVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "ver_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "number": 3,
                     *           "name": "Streets",
                     *           "note": "Asks for the street",
                     *           "publishedBy": "Eva Berg",
                     *           "publishedAt": "2026-03-01T14:20:00.000Z",
                     *           "live": true,
                     *           "openRuns": 2
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["VersionList"];
                };
            };
        };
    };
    getVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
                /**
                 * @description Id of the version.
                 * @example ver_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description The version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ver_01jq8v4e8xe0abv3k5rrz9x21a",
                     *       "number": 3,
                     *       "name": "Streets",
                     *       "note": "Asks for the street",
                     *       "publishedBy": "Eva Berg",
                     *       "publishedAt": "2026-03-01T14:20:00.000Z",
                     *       "live": true,
                     *       "openRuns": 2,
                     *       "graph": {
                     *         "format": 1,
                     *         "nodes": [
                     *           {
                     *             "id": "start",
                     *             "type": "trigger.sms",
                     *             "version": 1,
                     *             "title": "",
                     *             "input": {
                     *               "keywords": [
                     *                 "PIPE"
                     *               ]
                     *             },
                     *             "position": {
                     *               "x": 0,
                     *               "y": 0
                     *             },
                     *             "off": false,
                     *             "note": ""
                     *           },
                     *           {
                     *             "id": "thanks",
                     *             "type": "msg.reply",
                     *             "version": 1,
                     *             "title": "Thanks",
                     *             "input": {
                     *               "text": "Thank you, {{ contact.name }}. We send somebody to {{ start.rest }}."
                     *             },
                     *             "position": {
                     *               "x": 0,
                     *               "y": 120
                     *             },
                     *             "off": false,
                     *             "note": ""
                     *           }
                     *         ],
                     *         "edges": [
                     *           {
                     *             "id": "start.next",
                     *             "from": "start",
                     *             "port": "next",
                     *             "to": "thanks"
                     *           }
                     *         ],
                     *         "notes": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["VersionDetail"];
                };
            };
        };
    };
    moveRuns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
                /**
                 * @description Id of the version.
                 * @example ver_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                versionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "live",
                 *       "dryRun": true
                 *     }
                 */
                "application/json": components["schemas"]["MoveRuns"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description How many moved, and why others stay */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "moved": 14,
                     *       "left": [
                     *         {
                     *           "code": "stepGone",
                     *           "reason": "The step where they wait is not in the new version.",
                     *           "count": 2
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MovedRuns"];
                };
            };
        };
    };
    publishVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
                /**
                 * @description Id of the version.
                 * @example ver_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Live */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": {
                     *         "id": "ver_01jq8v4e8xe0abv3k5rrz9x21a",
                     *         "number": 3,
                     *         "name": "Streets",
                     *         "note": "Asks for the street",
                     *         "publishedBy": "Eva Berg",
                     *         "publishedAt": "2026-03-01T14:20:00.000Z",
                     *         "live": true,
                     *         "openRuns": 2
                     *       },
                     *       "issues": []
                     *     }
                     */
                    "application/json": components["schemas"]["Published"];
                };
            };
        };
    };
    countWaiting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description Counts per version and step */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "versionId": "ver_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "versionNumber": 3,
                     *           "nodeId": "ask",
                     *           "title": "Can you go?",
                     *           "count": 2
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WaitingCounts"];
                };
            };
        };
    };
    listWaiting: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                before?: string;
                /** @description Rows on the page; 50 when it is missing. */
                limit?: number;
                /** @description Only of this version. */
                version?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
                /**
                 * @description Id of the step in the graph.
                 * @example ask
                 */
                nodeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description A page of waiting runs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "wai_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "runId": "run_01jq8v4e8xe0abv3k5rrz9x21a",
                     *           "versionNumber": 3,
                     *           "contact": {
                     *             "id": "con_01jq8v4e8xe0abv3k5rrz9x21a",
                     *             "name": "Maja Lind"
                     *           },
                     *           "since": "2026-03-02T08:00:04.210Z",
                     *           "dueAt": "2026-03-02T08:10:04.210Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["WaitingPage"];
                };
            };
        };
    };
    messageWaiting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the workflow.
                 * @example wfl_01jq8v4e8xe0abv3k5rrz9x21a
                 */
                id: string;
                /**
                 * @description Id of the step in the graph.
                 * @example ask
                 */
                nodeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Are you still there? Answer YES or NO.",
                 *       "people": 35
                 *     }
                 */
                "application/json": components["schemas"]["MessageWaiting"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
            /** @description How many are written to */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "runs": 37,
                     *       "people": 35,
                     *       "repeated": 1,
                     *       "unreachable": 0,
                     *       "suppressed": 1,
                     *       "sent": 35,
                     *       "failed": []
                     *     }
                     */
                    "application/json": components["schemas"]["MessagedWaiting"];
                };
            };
        };
    };
}
