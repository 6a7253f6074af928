import { limits } from '../../src/domain/limits.ts';
import { testMailbox } from '../contract/mailbox-contract.ts';
import { openNew, stopEmulators } from './outlook-fixture.ts';

stopEmulators();

testMailbox({
  name: 'outlook',
  open: () => openNew(),
  mailsForTwoPages: limits.outlook.messagesPerPage + 20,
  savesInSteps: true,
  keepsBytes: false,
});
