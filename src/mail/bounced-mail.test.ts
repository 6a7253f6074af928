import { describe, expect, test } from 'vitest';
import type { HeaderField } from '../domain/message.ts';
import { readBouncedMail } from './bounced-mail.ts';

const own: HeaderField[] = [
  { name: 'from', value: 'MAILER-DAEMON@mx.example' },
  { name: 'to', value: 'orders@desk.example' },
];
const lines = (...parts: string[]) => parts.join('\n');

describe('a standard report', () => {
  const report = (...fields: string[]) => ({
    contentType: 'message/delivery-status',
    text: lines('Reporting-MTA: dns; mx.example', '', ...fields),
  });
  const returned = {
    contentType: 'text/rfc822-headers',
    text: lines(
      'Message-ID: <1@desk.example>',
      'Subject: =?utf-8?Q?Ihre_B=C3=BCrost=C3=BChle?=',
      'To: other@x.example',
    ),
  };

  test('names recipient, mail and subject', () => {
    const parts = [report('Final-Recipient: rfc822; Ann@X.example', 'Action: failed', 'Status: 5.1.1'), returned];
    expect(readBouncedMail(parts, own, 'We could not reach someone@else.example.')).toEqual({
      originalMessageId: '1@desk.example',
      originalSubject: 'Ihre Bürostühle',
      failedRecipients: ['ann@x.example'],
      isPermanent: true,
    });
  });

  test.each([
    ['Action: delayed', false],
    ['Status: 4.4.1', false],
    ['Status: 5.2.2', true],
    ['Remote-MTA: dns; x', null],
  ])('%s: for good is %s', (field, isPermanent) =>
    expect(readBouncedMail([report('Final-Recipient: rfc822; a@x.example', field)], own, '').isPermanent).toBe(
      isPermanent,
    ),
  );
});

describe("a bounce in a system's own words", () => {
  test('the header below its text is that of the mail', () => {
    const text = lines(
      "Hi. I wasn't able to deliver your message to the following addresses.",
      '<ann@x.example>:',
      '192.0.2.1 does not like recipient.',
      'Remote host said: 550 5.1.1 no such user',
      '',
      '--- Below this line is a copy of the message.',
      '',
      'Return-Path: <orders@desk.example>',
      'Received: from a by b',
      'To: Ann <ann@x.example>',
      'Subject: Your order',
      ' #W5',
      'Message-ID: <2@desk.example>',
      '',
      'Subject: not this one',
    );
    expect(readBouncedMail([], own, text)).toEqual({
      originalMessageId: '2@desk.example',
      originalSubject: 'Your order #W5',
      failedRecipients: ['ann@x.example'],
      isPermanent: true,
    });
  });

  test('without any address in its words it is for whom the mail was sent to', () => {
    const text = lines(
      'The message could not be delivered.',
      '',
      'Received: from a by b',
      'To: ann@x.example',
      'Message-ID: <3@desk.example>',
    );
    expect(readBouncedMail([], own, text).failedRecipients).toEqual(['ann@x.example']);
  });

  test('the desk and the mail system are no failed recipients', () => {
    const text =
      'Message from mailer-daemon@mx.example to orders@desk.example could not be delivered to ann@x.example. Will keep trying.';
    expect(readBouncedMail([], own, text)).toMatchObject({ failedRecipients: ['ann@x.example'], isPermanent: false });
  });

  test('X-Failed-Recipients counts before the words', () => {
    const headers = [...own, { name: 'x-failed-recipients', value: 'Ann@x.example, bob@x.example' }];
    expect(readBouncedMail([], headers, 'Mail to carl@x.example failed.').failedRecipients).toEqual([
      'ann@x.example',
      'bob@x.example',
    ]);
  });

  test('of nothing, nothing is invented', () => {
    expect(readBouncedMail([], own, 'It failed.')).toEqual({
      originalMessageId: null,
      originalSubject: null,
      failedRecipients: [],
      isPermanent: null,
    });
  });
});
