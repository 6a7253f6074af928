// The contract of the Notifier port as tests: every sentence of src/ports/notifier.ts, against a server that the test started.
import { describe, expect, onTestFinished } from 'vitest';
import { ConnectorError, type ConnectorErrorKind } from '../../src/ports/connector-error.ts';
import type { Notice, Notifier } from '../../src/ports/notifier.ts';
import { claimsWithSkips } from './contract-test.ts';

/** What the other side does with the next notices. `hang` takes it and never answers; `busy` refuses once and takes the next. */
export type ServerFault = 'none' | 'refuse' | 'busy' | 'hang' | 'deny';

export interface NotifierUnderTest {
  readonly name: string;
  /** A notifier that knows the name `desk`, and a server behind it. */
  readonly open: () => Promise<{
    readonly notifier: Notifier;
    readonly fail: (fault: ServerFault) => void;
    /** What a person reads of each notice that the server took, without markup. */
    readonly readReceived: () => Promise<readonly string[]>;
    /** The bytes of each, for looking at what must not be in them. */
    readonly rawReceived: () => readonly string[];
    /** Words that must stand in no error. */
    readonly secrets: readonly string[];
    /** From now on nobody listens there. */
    readonly stop: () => Promise<void>;
  }>;
}

const SAMPLE: Notice = {
  to: 'desk',
  urgency: 'normal',
  title: 'A mail waits for a person',
  lines: ['Wants: cancel order', 'Order: #W1046662', 'Customer: A.B.'],
  reference: { mailId: 7, text: 'mail 7' },
};

const HOSTILE =
  '<!channel> <@U1> @here *b* [x](https://evil.example/a) <at>all</at> {{DATE}} <a href="http://evil.example">\r\nBcc: x@evil.example \u202E';

const open = async (subject: NotifierUnderTest) => {
  const opened = await subject.open();
  onTestFinished(() => opened.stop());
  return opened;
};

async function errorOf(work: Promise<void>): Promise<ConnectorError> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ConnectorError)) throw new Error(`no ConnectorError, but ${String(error)}`);
  return error;
}

const KINDS_OF: readonly (readonly [ServerFault, readonly ConnectorErrorKind[]])[] = [
  ['refuse', ['rejected']],
  ['deny', ['auth', 'not_found']],
  ['hang', ['unavailable']],
];

export function testNotifier(subject: NotifierUnderTest): void {
  const { claim, check } = claimsWithSkips([]);

  describe(`${subject.name} fills the Notifier port`, () => {
    claim('a notice arrives once, with its title, lines and reference', async () => {
      const { notifier, readReceived } = await open(subject);
      await notifier.notify(SAMPLE);
      const received = await readReceived();
      expect(received).toHaveLength(1);
      for (const words of [SAMPLE.title, ...SAMPLE.lines, 'mail 7']) expect(received[0]).toContain(words);
      expect(received[0]).not.toContain('Urgent');
    });

    claim('an urgent one says so', async () => {
      const { notifier, readReceived } = await open(subject);
      await notifier.notify({ ...SAMPLE, urgency: 'high' });
      expect((await readReceived())[0]).toContain('Urgent: A mail waits');
    });

    claim('words from outside make no mention, no link, no address and no header', async () => {
      const { notifier, readReceived, rawReceived } = await open(subject);
      await notifier.notify({ ...SAMPLE, title: HOSTILE, lines: [HOSTILE], reference: { mailId: 7, text: HOSTILE } });
      const [text = ''] = await readReceived();
      for (const bait of ['evil.example', 'https:', '@', '\u202E']) expect(text).not.toContain(bait);
      expect(rawReceived().join('\n')).not.toMatch(/^Bcc:/imu);
    });

    claim('however long it is, it is cut and taken', async () => {
      const { notifier, rawReceived } = await open(subject);
      await notifier.notify({ ...SAMPLE, title: 'long '.repeat(9_999), lines: Array(999).fill('line '.repeat(9_999)) });
      expect(rawReceived().join('').length).toBeLessThan(28_000);
    });

    claim('a name that is not known is not_found, and nothing is sent', async () => {
      const { notifier, readReceived } = await open(subject);
      for (const to of ['nobody', '__proto__', 'toString', ''])
        expect((await errorOf(notifier.notify({ ...SAMPLE, to }))).kind).toBe('not_found');
      expect(await readReceived()).toEqual([]);
    });

    for (const [fault, kinds] of KINDS_OF)
      claim(
        `where the server answers with "${fault}" the error is ${kinds.join(' or ')} and holds no secret`,
        async () => {
          const { notifier, fail, secrets } = await open(subject);
          fail(fault);
          const error = await errorOf(notifier.notify(SAMPLE));
          expect(kinds).toContain(error.kind);
          const shown = `${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`;
          for (const secret of secrets) expect(shown).not.toContain(secret);
        },
      );

    claim('what may have arrived is not sent again by itself', async () => {
      const { notifier, fail, rawReceived } = await open(subject);
      fail('hang');
      await errorOf(notifier.notify(SAMPLE));
      expect(rawReceived()).toHaveLength(1);
    });

    claim('a server that is too busy is rate_limited, or has taken it at the second try', async () => {
      const { notifier, fail, readReceived } = await open(subject);
      fail('busy');
      const outcome = await notifier.notify(SAMPLE).then(
        () => 'taken',
        (error: unknown) => (error instanceof ConnectorError ? error.kind : 'broken'),
      );
      expect(outcome).toBe((await readReceived()).length === 1 ? 'taken' : 'rate_limited');
    });

    claim('where nobody listens it is certain that nobody was told', async () => {
      const { notifier, stop, secrets } = await open(subject);
      await stop();
      const error = await errorOf(notifier.notify(SAMPLE));
      expect(error.kind).toBe('rejected');
      for (const secret of secrets) expect(`${error.stack}`).not.toContain(secret);
    });
    check();
  });
}
