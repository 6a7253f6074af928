// What runs on the Graph emulator of another project: it has no delta, no MIME, no tags and no extended properties.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestOf, draftWith, newToken } from '../contract/mailbox-in-use.ts';
import { type OpenedOutlook, openOutlook } from './connector.ts';
import { goodToken } from './outlook-fixture.ts';
import { OWNER, startSecondServer } from './second-server-fixture.ts';

const mail = (n: number, more: object = {}) => ({
  id: `msg_${n}`,
  conversation_id: 'conv_1',
  user_email: OWNER,
  subject: `mail ${n}`,
  body_content: '<p>Where is it?</p>',
  from: { address: 'zoe@example.com', name: 'Zoe' },
  to_recipients: [{ address: OWNER, name: 'Orders' }],
  parent_folder_id: 'inbox',
  ...more,
});

let server: Awaited<ReturnType<typeof startSecondServer>>;
let outlook: OpenedOutlook;
beforeAll(async () => {
  server = await startSecondServer([
    mail(1),
    mail(2),
    mail(3, { conversation_id: 'conv_2' }),
    mail(4, { parent_folder_id: 'drafts', is_draft: true, subject: 'a draft of a person' }),
  ]);
  const account = { addresses: [OWNER] };
  outlook = await openOutlook({
    config: { account, baseUrl: server.url.replace('localhost', '127.0.0.1') },
    accessToken: goodToken,
  });
});
afterAll(() => server.close());

type Listed = { value: { id: string; subject: string; isDraft: boolean; categories: string[] }[] };
const listFolder = async (folder: string): Promise<Listed['value']> => {
  const address = `${server.url.replace('localhost', '127.0.0.1')}/v1.0/me/mailFolders/${folder}/messages?$top=50`;
  const answer = await fetch(address, { headers: { authorization: 'Bearer good-token' } });
  return ((await answer.json()) as Listed).value;
};

describe('on the emulator of another project', () => {
  test('marks become categories, and are read back', async () => {
    const { mailbox } = outlook;
    const [message] = await listFolder('inbox');
    const ref = message?.id ?? '';
    expect(await mailbox.mark(ref, { add: ['Waybill/To approve', 'Waybill/Sent'], remove: [] })).toBe(true);
    expect(await mailbox.mark(ref, { add: [], remove: ['Waybill/Sent'] })).toBe(true);
    expect(await mailbox.readMarks(ref)).toEqual(['Waybill/To approve']);
    expect(await mailbox.mark('no-such-message', { add: ['Waybill/Sent'], remove: [] })).toBe(false);
  });

  test('a thread is that of the conversation', async () => {
    const inbox = await listFolder('inbox');
    const idOf = (subject: string) => inbox.find((one) => one.subject === subject)?.id ?? '';
    expect(await outlook.mailbox.readThread?.(idOf('mail 1'))).toEqual([idOf('mail 2')]);
  });

  test('a server that overlooks a filter makes us remove and claim nothing that is not ours', async () => {
    const { mailbox } = outlook;
    const before = await listFolder('drafts');
    expect(before.map(({ subject }) => subject)).toContain('a draft of a person');
    expect(await mailbox.readOutgoing({ token: newToken(), draft: null })).toEqual({ kind: 'absent' });
    const token = newToken();
    // It keeps no extended properties: a draft that could never be found again is not left behind.
    const saving = mailbox.saveDraft({ raw: draftWith(token), token, replaces: null });
    await expect(saving).rejects.toMatchObject({ kind: 'rejected' });
    expect((await listFolder('drafts')).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });

  test('a draft whose seal was not kept is never sent', async () => {
    const [draft] = await listFolder('drafts');
    // The server begins with a sent mail of its own.
    const sentBefore = await listFolder('sentitems');
    const sending = outlook.mailbox.sendDraft(draft?.id ?? '', digestOf(draftWith(newToken())));
    await expect(sending).rejects.toMatchObject({ kind: 'rejected' });
    expect(await listFolder('sentitems')).toEqual(sentBefore);
    expect((await listFolder('drafts')).map(({ id }) => id)).toContain(draft?.id);
  });

  test('without a delta there is no listing, and that is a failure and no empty mailbox', async () => {
    await expect(outlook.mailbox.listChanges({ since: null })).rejects.toMatchObject({ name: 'ConnectorError' });
  });

  test('subscriptions are made, and ending them twice is no error', async () => {
    const { webhooks } = outlook;
    const subscription = await webhooks.subscribe({ url: 'https://desk.example/hooks/1', secret: 'secret' });
    expect(subscription.id.split(' ')).toHaveLength(2);
    await webhooks.unsubscribe(subscription);
    await webhooks.unsubscribe(subscription);
  });
});
