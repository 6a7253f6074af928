// The contract of the MailSender port as tests: every sentence of src/ports/mail-sender.ts, against a server that the test started.
import { describe, expect, onTestFinished } from 'vitest';
import type { MailSender, SenderMail } from '../../src/ports/mail-sender.ts';
import { claimsWithSkips } from './contract-test.ts';

/** What the other side does with the next mails: `refuse` says No to this mail for good, `busy` for now, `deny` to us, `hang` takes it and never
 * answers, `breakOff` takes it and ends the connection. */
export type SenderFault = 'none' | 'refuse' | 'busy' | 'deny' | 'hang' | 'breakOff';

export interface TakenMail {
  readonly raw: Buffer;
  readonly to: readonly string[];
}

export interface SenderUnderTest {
  readonly name: string;
  readonly open: () => Promise<{
    readonly sender: MailSender;
    readonly fail: (fault: SenderFault) => void;
    /** Whatever reached it whole, answered or not. */
    readonly taken: () => readonly TakenMail[];
    /** Words that must stand in no answer. */
    readonly secrets: readonly string[];
    /** From now on nobody listens there. */
    readonly stop: () => Promise<void>;
  }>;
}

const HEADER = [
  'From: "Fjordlight" <orders@shop.example>',
  'To: Ada <ada@example.com>',
  'Subject: =?utf-8?Q?Zustellung_l=C3=A4uft?=',
  'Message-ID: <abc@shop.example>',
  'X-Waybill-Id: abc',
  'Auto-Submitted: auto-generated',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
].join('\r\n');
/** With a line that begins with a dot, which SMTP writes twice. */
const RAW = Buffer.from(`${HEADER}\r\n\r\nIt left today.\r\n.\r\n..dots\r\n--waybill--\r\nend\r\n`);
const MAIL: SenderMail = { raw: RAW, from: 'orders@shop.example', to: 'ada@example.com', token: 'abc' };

/** As small as one can be. */
export const SMALL_MAIL: SenderMail = {
  raw: Buffer.from('From: a@shop.example\r\n\r\nx\r\n'),
  from: 'a@shop.example',
  to: 'b@x.example',
  token: 't',
};

export function testMailSender(subject: SenderUnderTest): void {
  const { claim, check } = claimsWithSkips([]);
  const open = async () => {
    const opened = await subject.open();
    onTestFinished(() => opened.stop());
    return opened;
  };
  const showsNoSecret = (result: unknown, secrets: readonly string[]) => {
    for (const secret of [...secrets, 'ada@example.com']) expect(JSON.stringify(result)).not.toContain(secret);
  };

  describe(`${subject.name} fills the MailSender port`, () => {
    claim('a mail goes out as it is, once, to its recipient alone', async () => {
      const { sender, taken } = await open();
      expect(await sender.send(MAIL)).toMatchObject({ kind: 'sent' });
      expect(taken()).toHaveLength(1);
      expect(taken()[0]?.to).toEqual(['ada@example.com']);
      expect(taken()[0]?.raw.toString()).toBe(RAW.toString());
    });

    claim('it sends for domains that it names in lower case', async () => {
      const { sender } = await open();
      expect(sender.domains.length).toBeGreaterThan(0);
      for (const domain of sender.domains) expect(domain).toMatch(/^[a-z0-9.-]+$/);
    });

    for (const [fault, isPermanent] of [
      ['refuse', true],
      ['busy', false],
      ['deny', false],
    ] as const)
      claim(`where the server answers with "${fault}" nothing is on its way`, async () => {
        const { sender, fail, taken, secrets } = await open();
        fail(fault);
        const result = await sender.send(MAIL);
        expect(result).toMatchObject({ kind: 'refused', isPermanent });
        showsNoSecret(result, secrets);
        fail('none');
        expect(taken().filter(({ raw }) => raw.length > 0)).toEqual([]);
      });

    for (const fault of ['hang', 'breakOff'] as const)
      claim(`where it takes a mail and then there is "${fault}", nobody knows, and it is not tried again`, async () => {
        const { sender, fail, taken, secrets } = await open();
        fail(fault);
        const result = await sender.send(MAIL);
        expect(result.kind).toBe('unknown');
        showsNoSecret(result, secrets);
        expect(taken()).toHaveLength(1);
      });

    claim('where nobody listens it is certain that nothing left, and it may be tried later', async () => {
      const { sender, stop, secrets } = await open();
      await stop();
      const result = await sender.send(MAIL);
      expect(result).toMatchObject({ kind: 'refused', isPermanent: false });
      showsNoSecret(result, secrets);
    });
    check();
  });
}
