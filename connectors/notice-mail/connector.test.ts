import { expect, onTestFinished, test } from 'vitest';
import { parseMessage } from '../../src/mail/parse-message.ts';
import { testNotifier } from '../contract/notifier-contract.ts';
import { startSmtpServer } from '../contract/smtp-server-fixture.ts';
import { connector } from './connector.ts';
import { toMail } from './translate.ts';

const PASSWORD = 'sesame-secret';

async function open() {
  const server = await startSmtpServer({ user: 'desk', password: PASSWORD });
  onTestFinished(() => server.stop());
  const notifier = connector.open(
    {
      server: { host: '127.0.0.1', port: server.port, encryption: 'none', user: 'desk' },
      from: 'waybill@desk.example',
      recipients: { desk: 'lead@desk.example' },
    },
    PASSWORD,
    { timeoutSeconds: 0.5 },
  );
  return { server, notifier };
}

async function readMail(raw: Uint8Array): Promise<string> {
  const parsed = await parseMessage(raw);
  if (!parsed.ok) throw new Error(parsed.error.detail);
  return `${parsed.value.subject}\n${parsed.value.text.fresh}${parsed.value.text.signature}`;
}

testNotifier({
  name: 'notice-mail',
  async open() {
    const { server, notifier } = await open();
    return {
      notifier,
      fail: server.fail,
      readReceived: () => Promise.all(server.taken.map(({ raw }) => readMail(raw))),
      rawReceived: () => server.taken.map(({ raw }) => raw.toString('utf8')),
      secrets: [PASSWORD, 'lead@desk.example'],
      stop: server.stop,
    };
  },
});

test('a notice that comes into a watched mailbox is machine mail, which nobody answers', async () => {
  const { server, notifier } = await open();
  await notifier.notify({
    to: 'desk',
    urgency: 'high',
    title: 'T',
    lines: [],
    reference: { mailId: 1, text: 'mail 1' },
  });
  const parsed = await parseMessage(server.taken[0]?.raw ?? new Uint8Array());
  expect(parsed).toMatchObject({ ok: true, value: { machineMail: { proof: 'hard' }, attachments: [] } });
});

test('a password goes unencrypted to this machine alone', () => {
  const config = (host: string, encryption: string) => ({
    server: { host, port: 587, encryption, user: 'u' },
    from: 'waybill@desk.example',
    recipients: { desk: 'lead@desk.example' },
  });
  expect(connector.config.safeParse(config('mail.desk.example', 'starttls')).success).toBe(true);
  expect(connector.config.safeParse(config('mail.desk.example', 'none')).success).toBe(false);
});

test('places of the desk’s own page stand as links below the words, and nothing else does', () => {
  const notice = { title: 'The week', lines: ['see https://evil.example/x'], urgency: 'normal', to: 'desk' } as const;
  const pages = [
    'https://desk.example/figures',
    'https://desk.example/x?y',
    'https://desk.example/a\nBcc: b@c.example',
  ];
  const { text } = toMail({ ...notice, pages, reference: { mailId: null, text: 'waybill digest' } });
  expect(text).toBe('see [link]\nIn Waybill: waybill digest\nhttps://desk.example/figures\n');
});
