// The sample desk as the lines in which a desk moves: made on Node with its settings, its mailbox and its shop, and no mail yet. For `npm run demo:workers`.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connectMailbox } from '../../../connecting/connect-mailbox.ts';
import { connectSource } from '../../../connecting/connect-source.ts';
import { readSealingKeys } from '../../../connecting/seal-secret.ts';
import type { SettingPart } from '../../../ports/settings-releases.ts';
import { exportDesk } from '../../../store/better-sqlite3.ts';
import { clockAt, openRunningDesk } from '../../node.ts';
import { SAMPLE, samplePlaces } from '../../sample-desk.ts';
import { ADDRESS, type SampleServers, shopConfig } from './sample-servers.ts';

/** `key` is the WAYBILL_KEY of both sides. */
export async function makeSampleLines(
  database: string,
  key: string,
  { gmailUrl, shopUrl }: Pick<SampleServers, 'gmailUrl' | 'shopUrl'>,
): Promise<string> {
  const clock = clockAt(null);
  const keys = readSealingKeys({ WAYBILL_KEY: key });
  const places = { ...samplePlaces(null), voice: null, desk: null, shop: null };
  const { authservId } = places;
  const desk = await openRunningDesk({ places, database, clock });
  try {
    const { records } = desk.ports;
    // What is a file on Node is published, as the page publishes it.
    const read = async (part: SettingPart) => ({
      ...{ part, name: '', basedOn: null },
      content: await readFile(join(SAMPLE, `${part}.json`), 'utf8'),
    });
    const changes = [await read('voice'), await read('desk')];
    const release = { by: 'demo', note: 'the sample desk', at: clock.now(), takesBack: null };
    const published = await desk.settings.publish({ ...release, changes });
    if (!published.ok) throw new Error(`the sample desk's settings were refused: ${JSON.stringify(published.error)}`);
    await connectMailbox({ records, clock }, keys, {
      addresses: [ADDRESS],
      connector: 'gmail',
      settings: {
        connector: {
          account: { addresses: [ADDRESS], trusted: { by: 'authserv-id', authservId } },
          rootUrl: gmailUrl,
        },
        access: { kind: 'grant', clientId: 'demo', providerUrl: shopUrl },
      },
      secret: { kind: 'grant', refreshToken: 'demo-refresh-token', clientSecret: null },
    });
    await connectSource({ records, clock }, () => keys, {
      ...{ name: 'shop', connector: 'http-json', config: shopConfig(shopUrl), secrets: {} },
      isPrivateNetworkAllowed: true,
    });
  } finally {
    await desk.close();
  }
  return [...exportDesk(database)].join('');
}
