// The mailboxes, shops, carriers and ERPs of the desk: what is connected and how it is, connecting another, trying, pausing and ending one.
// Secrets come in and never go out. Each change is in the audit log with who made it.

import { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { disconnectMailbox } from '../../connecting/connect-mailbox.ts';
import { isSourceName } from '../../connecting/connect-source.ts';
import { type Pausable, pause, readPause, resume } from '../../connecting/pauses.ts';
import type { SignedIn } from '../../directory/member.ts';
import { seesMailbox } from '../../domain/rights.ts';
import * as schemas from './connection-schemas.ts';
import { SourceChecked } from './connection-schemas.ts';
import type { DeskEnv, DeskHouse } from './desk-house.ts';
import { readMailboxes } from './read-health.ts';
import { readSourceStates } from './read-sources.ts';
import { refuseInvalid } from './refuse-invalid.ts';

const noSuch = { fault: 'not_found', message: 'There is no such connection.' } as const;
const faulty = (message: string) => ({ fault: 'faulty', message }) as const;
const Checks = z.array(SourceChecked);

export function connectionsRoutes(house: DeskHouse) {
  const { records, clock, connecting } = house;
  const note = (step: string, { id, name }: SignedIn, content: object): Promise<void> =>
    records.write(() =>
      records.audit.append({ mailId: null, at: clock.now(), step, content: { ...content, by: { id, name } } }),
    );
  const turn = (isPause: boolean, what: Pausable, { id, name }: SignedIn): Promise<void> =>
    (isPause ? pause : resume)(house, what, { id, name });
  const isOwn = (person: SignedIn, mailbox: string): boolean =>
    seesMailbox(person.mailboxes, mailbox) && records.connections.read(mailbox) !== null;

  return new OpenAPIHono<DeskEnv>({ defaultHook: refuseInvalid })
    .openapi(schemas.listConnections, (context) => {
      const mailboxes = readMailboxes(house)
        .filter(({ name }) => seesMailbox(context.var.person.mailboxes, name))
        .map((mailbox) => ({ ...mailbox, use: connecting.readUse(mailbox.name) }));
      const keyProblem = connecting.findKeyProblem();
      const mayRun = context.var.person.rights.includes('desk.run');
      const sources = readSourceStates(records).map((source) => ({
        ...source,
        ...(mayRun ? {} : { webhookPath: null }),
        calls: connecting.readCalls(source.name),
      }));
      return context.json({ now: clock.now(), mailboxes, sources, keyProblem }, 200);
    })
    .openapi(schemas.listConnectors, async (context) =>
      context.json({ connectors: [...(await connecting.listConnectors())] }, 200),
    )
    .openapi(schemas.connectSource, async (context) => {
      const given = context.req.valid('json');
      if (!isSourceName(given.name))
        return context.json(faulty('A name has lower-case letters, digits and hyphens, at most 40.'), 400);
      const { person } = context.var;
      const done = await connecting.connectSource(given);
      if (!done.ok) return context.json(faulty(done.error), 400);
      const { kind, checks } = done.value;
      const { name, connector } = given;
      if (kind === 'connected') {
        await turn(false, { kind: 'source', name }, person);
        await note('connected_on_page', person, { source: name, connector });
      }
      return context.json({ kind, checks: Checks.parse(checks) }, 200);
    })
    .openapi(schemas.testSource, async (context) => {
      const { name } = context.req.valid('param');
      if (records.sourceConnections.read(name) === null) return context.json(noSuch, 404);
      const tried = await connecting.testSource(name);
      if (!tried.ok) return context.json(faulty(tried.error), 400);
      return context.json({ checks: Checks.parse(tried.value) }, 200);
    })
    .openapi(schemas.pauseSource, async (context) => {
      const { name } = context.req.valid('param');
      if (records.sourceConnections.read(name) === null) return context.json(noSuch, 404);
      const { isPaused } = context.req.valid('json');
      await turn(isPaused, { kind: 'source', name }, context.var.person);
      if (!isPaused) await connecting.takeUpSource(name);
      return context.json({ done: true as const }, 200);
    })
    .openapi(schemas.disconnectSource, async (context) => {
      const { name } = context.req.valid('param');
      if (records.sourceConnections.read(name) === null) return context.json(noSuch, 404);
      const leftAt = await connecting.disconnectSource(name);
      await note('disconnected_on_page', context.var.person, { source: name });
      return context.json({ leftAt }, 200);
    })
    .openapi(schemas.connectImap, async (context) => {
      const { addresses, password, trusted, ...servers } = context.req.valid('json');
      const { person } = context.var;
      if (!addresses.every((address) => seesMailbox(person.mailboxes, address))) return context.json(noSuch, 404);
      const config = { ...servers, account: { addresses, trusted } };
      const done = await connecting.connectImap({ addresses, config, password });
      if (!done.ok) return context.json(faulty(done.error), 400);
      const { mailbox } = done.value;
      await note('connected_on_page', person, { mailbox, connector: 'imap' });
      await turn(false, { kind: 'mailbox', name: mailbox }, person);
      return context.json(done.value, 200);
    })
    .openapi(schemas.beginGrant, async (context) => {
      const { connector, addresses, clientId, clientSecret, tenant, authservId } = context.req.valid('json');
      const { person } = context.var;
      if (!addresses.every((address) => seesMailbox(person.mailboxes, address))) return context.json(noSuch, 404);
      const access = { kind: 'grant', clientId, ...(tenant === null ? {} : { tenant }) } as const;
      const offer = { connector, addresses, access, clientSecret, authservId, push: null, isFromPage: true };
      const led = await connecting.linkTo(offer);
      if (!led.ok) return context.json(faulty(led.error), 400);
      await note('grant_begun_on_page', person, { connector });
      return context.json({ path: led.value }, 200);
    })
    .openapi(schemas.testMailbox, async (context) => {
      const { name } = context.req.valid('param');
      if (!isOwn(context.var.person, name)) return context.json(noSuch, 404);
      const tried = await connecting.testMailbox(name);
      if (!tried.ok) return context.json(faulty(tried.error), 400);
      return context.json({ done: true as const }, 200);
    })
    .openapi(schemas.pauseMailbox, async (context) => {
      const { name } = context.req.valid('param');
      const { person } = context.var;
      if (!isOwn(person, name)) return context.json(noSuch, 404);
      const { isPaused } = context.req.valid('json');
      const what = { kind: 'mailbox', name } as const;
      const wasPaused = readPause(records, what) !== null;
      await turn(isPaused, what, person);
      if (isPaused) await connecting.unwatchMailbox(name);
      const notWatched = !isPaused && wasPaused ? await connecting.watchMailbox(name) : null;
      return context.json({ notWatched }, 200);
    })
    .openapi(schemas.disconnectMailbox, async (context) => {
      const { name } = context.req.valid('param');
      const { person } = context.var;
      if (!isOwn(person, name)) return context.json(noSuch, 404);
      await connecting.unwatchMailbox(name);
      await disconnectMailbox(house, name);
      await turn(false, { kind: 'mailbox', name }, person);
      await note('disconnected_on_page', person, { mailbox: name });
      return context.json({ done: true as const }, 200);
    });
}
