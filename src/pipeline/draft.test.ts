import { expect, onTestFinished, test } from 'vitest';
import type { IntentGuess } from '../domain/intent.ts';
import { draft } from './draft.ts';
import { receive } from './receive.ts';
import { readStoredMail } from './stored-mail.ts';
import { openTestDesk, writeMail } from './thread-desk-fixture.ts';
import { decideMail } from './walk.ts';

const BROKEN = { intent: 'damaged_item', confidence: 0.37 } as const;
const thanks = (confidence: number) => ({ intent: 'no_reply_needed', confidence }) as const;

/** What is drafted for a mail of an order's owner that is read so. */
async function draftFor(intents: readonly IntentGuess[], asksSomething: boolean) {
  const { ports, mailbox } = openTestDesk();
  onTestFinished(() => ports.records.close());
  const raw = writeMail('The kettle of W1046662 came broken.', { id: 'm1' });
  const reception = await receive(
    { mailbox: 'desk', providerRef: mailbox.deliver(raw), receivedAt: ports.clock.now(), raw },
    ports.records,
  );
  const received = reception.kind === 'stored' ? readStoredMail(reception.mailId, ports.records) : null;
  if (!received) throw new Error('the mail was not stored');
  const decided = await decideMail(received, ports);
  if (decided.kind === 'stopped') throw new Error('the mail was not read to its end');
  const classification = { ...decided.mail.classification, intents };
  const drafted = await draft.run({ ...decided.mail, classification, asksSomething }, ports);
  return drafted.kind === 'go' ? drafted.adds.reply : null;
}

test('a mail that asks nothing and may as well be thanks or a notice gets no reply prepared', async () => {
  expect(await draftFor([BROKEN, thanks(0.16)], false)).toBeNull();
  expect(await draftFor([BROKEN, thanks(0.05)], false)).not.toBeNull();
});

test('a statement that is hardly understood gets no reply prepared, a plain one does', async () => {
  expect(await draftFor([{ ...BROKEN, confidence: 0.3 }], false)).toBeNull();
  expect(await draftFor([{ ...BROKEN, confidence: 0.3 }], true)).not.toBeNull();
  expect(await draftFor([BROKEN], false)).not.toBeNull();
});

test('who asks something gets a reply prepared all the same', async () => {
  expect(await draftFor([BROKEN, thanks(0.16)], true)).not.toBeNull();
});
