import { afterAll } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import { testMailbox } from '../contract/mailbox-contract.ts';
import { openInUse } from './emulated-gmail-fixture.ts';
import { openEmulatedGmail } from './emulator/server.ts';

const gmail = await openEmulatedGmail();
afterAll(() => gmail.close());

testMailbox({
  name: 'gmail',
  open: async () => openInUse(gmail),
  mailsForTwoPages: limits.gmail.changesPerPage + 20,
  keepsMessageId: false,
});
