// What the page says of a mailbox's rights, from a grant at an OAuth server through its narrowing until its end.
import { expect, test } from 'vitest';
import { createAccessToken } from '../../connecting/access-token.ts';
import { disconnectMailbox } from '../../connecting/connect-mailbox.ts';
import { connectByGrant, MAILBOX, openTestDesk } from '../../connecting/connecting-fixture.ts';
import { readGrantedScopes } from '../../connecting/granted-scopes.ts';
import { startOAuthServer } from '../../connecting/oauth-server-fixture.ts';
import { readMailboxAccess } from './read-mailbox-access.ts';

const [READ_WRITE, SEND] = ['https://graph.microsoft.com/Mail.ReadWrite', 'https://graph.microsoft.com/Mail.Send'];

test('what was granted is kept with its time, what is taken back is named as missing, and both go with the mailbox', async () => {
  const desk = openTestDesk();
  const server = await startOAuthServer();
  const at = desk.clock.now();
  await connectByGrant(desk, server, 'outlook');
  const granted = { kind: 'grant', granted: [READ_WRITE, SEND], missing: [], at };
  expect(readMailboxAccess(desk.records, MAILBOX)).toEqual(granted);
  desk.wait(7_200);
  const token = createAccessToken({ ...desk, mailbox: MAILBOX });
  await token.read();
  expect(readMailboxAccess(desk.records, MAILBOX)).toEqual(granted);
  server.grants = (scope) => scope.replace(SEND, '');
  desk.wait(7_200);
  await expect(token.read()).rejects.toMatchObject({ kind: 'auth' });
  const narrowed = { kind: 'grant', granted: [READ_WRITE], missing: [SEND], at: desk.clock.now() };
  expect(readMailboxAccess(desk.records, MAILBOX)).toEqual(narrowed);
  await disconnectMailbox(desk, MAILBOX);
  expect(readMailboxAccess(desk.records, MAILBOX)).toBeNull();
  expect(readGrantedScopes(desk.records, MAILBOX)).toBeNull();
});

test('a mailbox that was connected before its scopes were kept tells them with its next token', async () => {
  const desk = openTestDesk();
  const server = await startOAuthServer();
  await connectByGrant(desk, server, 'gmail');
  desk.records.settings.write(`granted.mailbox:${MAILBOX}`, '');
  expect(readMailboxAccess(desk.records, MAILBOX)).toEqual({ kind: 'grant', granted: null, missing: [], at: null });
  await createAccessToken({ ...desk, mailbox: MAILBOX }).read();
  expect(readMailboxAccess(desk.records, MAILBOX)).toMatchObject({
    granted: ['https://www.googleapis.com/auth/gmail.modify'],
  });
});
