/** Tells of a message that came back, as Postfix does. */
export const reportOf = ({ id, action = 'failed', status = '5.1.1' }: { id: string; action?: string; status?: string }): string =>
  [
    ...[
      'From: MAILER-DAEMON@mail.example.net',
      'To: hello@example.com',
      'Subject: Undelivered Mail Returned to Sender',
      'Auto-Submitted: auto-replied',
    ],
    ...['MIME-Version: 1.0', 'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"', ''],
    ...['--b1', 'Content-Type: text/plain; charset=us-ascii', '', 'I am sorry.', ''],
    ...['--b1', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mail.example.net', ''],
    ...['Final-Recipient: rfc822; maja@example.com', `Action: ${action}`, `Status: ${status}`],
    ...['Diagnostic-Code: smtp; 550 5.1.1 no such user', '    here', ''],
    ...['--b1', 'Content-Type: text/rfc822-headers', '', 'Received: by mail', `Message-ID: <${id}@example.com>`, 'Subject: Order', ''],
    '--b1--',
    '',
  ].join('\r\n');
