// A revoked grant through the watch loop: its mailbox alone stops, says so, and goes on where it was when it is connected again.

import { expect, test } from 'vitest';
import type { FakeMailbox } from '../../connectors/fake/mailbox.ts';
import { limits } from '../domain/limits.ts';
import type { DeskPorts } from '../pipeline/desk-ports.ts';
import { openTestDesk as openThreadDesk } from '../pipeline/thread-desk-fixture.ts';
import type { Mailbox } from '../ports/mailbox.ts';
import { watchMailbox } from '../watch/watch-mailbox.ts';
import { createAccessToken } from './access-token.ts';
import { connectByGrant, openTestDesk, type TestDesk } from './connecting-fixture.ts';
import { type OAuthServer, startOAuthServer } from './oauth-server-fixture.ts';

/** A mailbox that asks for its token before each listing, as the connectors do. */
function guardMailbox(mailbox: FakeMailbox, desk: TestDesk, name: string): Mailbox {
  const token = createAccessToken({ ...desk, mailbox: name });
  return new Proxy<Mailbox>(mailbox, {
    get: (target, property) =>
      property === 'listChanges'
        ? async (...given: Parameters<Mailbox['listChanges']>) => {
            await token.read();
            return target.listChanges(...given);
          }
        : Reflect.get(target, property, target),
  });
}

/** Watches until the grant has been refused once or two rounds are done. */
async function watch(name: string, desk: TestDesk, threadDesk: { mailbox: FakeMailbox; ports: DeskPorts }) {
  const over = new AbortController();
  const told: number[] = [];
  let rounds = 0;
  const ports = {
    name,
    mailbox: guardMailbox(threadDesk.mailbox, desk, name),
    records: desk.records,
    clock: desk.clock,
  };
  const events = {
    onListed: async () => {
      rounds += 1;
      if (rounds === 2) over.abort();
    },
    onFailure: async ({ retryInSeconds }: { readonly retryInSeconds: number }) => {
      told.push(retryInSeconds);
      over.abort();
    },
  };
  const wait = async (seconds: number): Promise<void> => desk.wait(seconds);
  await watchMailbox(ports, { ...threadDesk.ports, records: desk.records }, events, {
    signal: over.signal,
    changes: null,
    wait,
  });
  return { told, rounds };
}

test('a revoked grant stops its mailbox alone, says why, and is watched again once it is connected again', async () => {
  const desk = openTestDesk();
  const threadDesk = openThreadDesk([]);
  const servers: OAuthServer[] = [];
  const names = ['orders@desk.example', 'sales@desk.example'] as const;
  for (const name of names) {
    const server = await startOAuthServer();
    server.address = name;
    servers.push(server);
    await connectByGrant(desk, server, 'gmail', [name]);
  }
  const [revoked] = servers;
  if (!revoked) throw new Error('no server');
  revoked.revokeAll();
  expect(await watch(names[0], desk, threadDesk)).toEqual({ told: [limits.watch.backOffSecondsMax], rounds: 0 });
  expect(await watch(names[1], desk, threadDesk)).toEqual({ told: [], rounds: 2 });
  expect(desk.records.watches.read(names[0])?.stoppedWhy).toContain('Google refuses the grant (invalid_grant)');
  expect(desk.records.watches.read(names[1])?.stoppedWhy).toBeNull();
  expect(desk.readAudit()).toContain('stop_watching');
  await connectByGrant(desk, revoked, 'gmail', [names[0]]);
  expect(await watch(names[0], desk, threadDesk)).toEqual({ told: [], rounds: 2 });
  await threadDesk.ports.records.close();
});
