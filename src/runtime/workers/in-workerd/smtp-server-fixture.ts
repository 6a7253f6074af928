// What stands in workerd in the place of connectors/contract/smtp-server-fixture.ts: that server, held by the relay in Node.
import type { TestSmtpServer } from '../../../../connectors/contract/smtp-server-fixture.ts';
import { askRelay } from './ask-relay-fixture.ts';

type Line =
  | { readonly port: number }
  | { readonly taken: { readonly raw: string; readonly to: readonly string[]; readonly from: string } };

export async function startSmtpServer(login: {
  readonly user: string;
  readonly password: string;
}): Promise<TestSmtpServer> {
  const taken: TestSmtpServer['taken'] = [];
  const { promise: listening, resolve: listen } = Promise.withResolvers<number>();
  const relay = askRelay({ kind: 'smtp', ...login }, (said) => {
    const line = said as Line;
    if ('port' in line) return listen(line.port);
    taken.push({ ...line.taken, raw: Buffer.from(line.taken.raw, 'base64') });
    relay.say({ isNoted: true });
  });
  return {
    port: await listening,
    taken,
    fail: (fault) => relay.say({ fault }),
    stop: async () => relay.close(),
  };
}
