// Writes mails to a desk until it is killed, and prints the number of each when it is durable. Run by crash.test.ts.
import { openDesk } from './better-sqlite3.ts';

const [file = '', start = '0'] = process.argv.slice(2);
const records = openDesk({ file });
const at = '2026-11-20T09:00:00.000Z';

/** All of it belongs to one mail: after a crash all of it is there, or none. */
function writeMail(index: number): void {
  // Some are large enough for a file of their own.
  const raw = Buffer.alloc(index % 40 === 7 ? 1_100_000 : 2_000, `mail ${index} `);
  const { id } = records.mails.receive({ mailbox: 'm', providerRef: `${index}`, receivedAt: at, raw });
  records.audit.append({ mailId: id, at, step: 'receive', content: { index } });
  records.mails.index(id, {
    direction: 'in',
    messageId: `${index}@customer.example`,
    contentDigest: `${index}`,
    parents: [`${index - 1}@customer.example`],
    contact: 'ann@customer.example',
    subject: `number${index}`,
    text: `word${index}`,
    sentAt: at,
    orderNumbers: [],
  });
  records.runs.save({ mailId: id, at, outcome: 'draft', orderNumbers: [`#W${index}`], json: `{"index":${index}}` });
  records.audit.append({ mailId: id, at, step: 'decide', content: { index } });
}

for (let next = Number(start); ; next += 8) {
  const group = Array.from({ length: 8 }, (_, offset) => next + offset);
  await Promise.all(
    group.map((index) => records.write(() => writeMail(index)).then(() => process.stdout.write(`${index}\n`))),
  );
}
