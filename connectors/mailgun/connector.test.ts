// Against a server of ours in the documented shape: https://documentation.mailgun.com/docs/mailgun/api-reference/send/mailgun/messages
import { expect, test } from 'vitest';
import { type SenderFault, SMALL_MAIL, type TakenMail, testMailSender } from '../contract/mail-sender-contract.ts';
import {
  openTestAccess,
  startVendorServer,
  type VendorReply,
  type VendorRequest,
} from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';

const KEY = 'key-0123456789abcdef';

/** As Mailgun reads it: the parts of the form, by name. */
async function readForm({ body, headers }: VendorRequest): Promise<FormData> {
  return new Response(body, { headers: { 'content-type': headers['content-type'] ?? '' } }).formData();
}

async function open(callSeconds = 1) {
  let fault: SenderFault = 'none';
  const taken: TakenMail[] = [];
  const forms: FormData[] = [];
  const answer = async (request: VendorRequest): Promise<VendorReply> => {
    if (fault === 'deny' || request.headers['authorization'] !== `Basic ${btoa(`api:${KEY}`)}`)
      return { status: 401, text: 'Forbidden' };
    if (request.method !== 'POST' || request.path !== '/v3/shop.example/messages.mime')
      return { status: 404, json: { message: 'Domain not found: other.example' } };
    if (fault === 'busy')
      return { status: 429, headers: { 'retry-after': '90' }, json: { message: 'Too many requests' } };
    const form = await readForm(request).catch(() => new FormData());
    const [to, message] = [form.get('to'), form.get('message')];
    if (fault === 'refuse' || typeof to !== 'string' || !(message instanceof Blob))
      return { status: 400, json: { message: "'to' parameter is not a valid address. ada@example.com" } };
    forms.push(form);
    taken.push({ raw: Buffer.from(await message.arrayBuffer()), to: to.split(',') });
    if (fault === 'hang') return { hang: true };
    if (fault === 'breakOff') return { breakOff: true };
    return { json: { id: '<20261120.1@shop.example>', message: 'Queued. Thank you.' } };
  };
  const server = await startVendorServer(answer);
  const access = openTestAccess({ apiKey: KEY });
  const opened = connector.open({ domain: 'Shop.Example' }, access, { address: server.url, callSeconds });
  if (opened.mail === undefined) throw new Error('it sends nothing');
  const fail = (wanted: SenderFault): void => {
    fault = wanted;
  };
  return { server, access, sender: opened.mail, check: () => opened.check(), fail, taken, forms };
}

testMailSender({
  name: 'mailgun',
  async open() {
    const { server, sender, fail, taken } = await open();
    return { sender, fail, taken: () => taken, secrets: [KEY, btoa(`api:${KEY}`)], stop: server.stop };
  },
});

test('nobody’s reading and clicking is watched, and the token says whose mail it is', async () => {
  const { sender, forms } = await open();
  expect(await sender.send(SMALL_MAIL)).toEqual({ kind: 'sent', ref: '20261120.1@shop.example' });
  const fields = Object.fromEntries([...(forms[0] ?? [])].filter(([, value]) => typeof value === 'string'));
  expect(fields).toEqual({
    to: 'b@x.example',
    'o:tracking': 'no',
    'o:tracking-clicks': 'no',
    'o:tracking-opens': 'no',
    'v:waybill-id': 't',
  });
});

test('where it asks for fewer mails it is left alone until then', async () => {
  const { server, access, sender, fail, taken } = await open();
  fail('busy');
  await sender.send(SMALL_MAIL);
  fail('none');
  access.setNow('2026-11-20T09:01:29.000Z');
  expect(await sender.send(SMALL_MAIL)).toMatchObject({ kind: 'refused', isPermanent: false });
  expect([server.requests.length, taken.length]).toEqual([1, 0]);
  access.setNow('2026-11-20T09:01:30.000Z');
  expect((await sender.send(SMALL_MAIL)).kind).toBe('sent');
});

test.each([500, 502, 503, 504, 408])('after %i nobody knows whether it was queued', async (status) => {
  const { server, sender } = await open();
  server.override(() => ({ status, text: '<html>' }));
  expect((await sender.send(SMALL_MAIL)).kind).toBe('unknown');
  expect(server.requests).toHaveLength(1);
});

test('a success whose words cannot be read is one', async () => {
  const { server, sender } = await open();
  server.override(() => ({ text: '<html>' }));
  expect(await sender.send(SMALL_MAIL)).toEqual({ kind: 'sent', ref: null });
});

test('a check sends nothing, and tells a wrong key from a wrong domain', async () => {
  const { server, check, fail, taken } = await open();
  expect(await check()).toMatchObject([{ what: 'mail', isFine: true }]);
  fail('deny');
  expect(await check()).toMatchObject([{ isFine: false, remedy: expect.stringContaining('sending key') }]);
  fail('none');
  server.override(() => ({ status: 404, json: {} }));
  expect(await check()).toMatchObject([{ isFine: false, remedy: expect.stringContaining('region') }]);
  expect(taken).toEqual([]);
});
