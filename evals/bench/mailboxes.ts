// `npm run bench -- mailboxes`: what a mail costs at each provider, how soon its draft is there, and what 500 mailboxes take.
import { benchCosts } from './mailbox-costs.ts';
import { benchCrowd } from './mailbox-crowd.ts';
import { benchLatency } from './mailbox-latency.ts';

export async function benchMailboxes(): Promise<void> {
  await benchCosts();
  await benchLatency();
  await benchCrowd();
}
