// The `waybill consents` commands and their options. Called by main.ts.
import type { Command, Option } from 'commander';

export function addConsentsCommands(program: Command, databaseOption: () => Option): void {
  const consents = program
    .command('consents')
    .description('who has agreed to marketing in notices; while the desk runs, its page records and withdraws them');
  const by = ['--by <name>', 'who says so', 'staff'] as const;
  consents
    .command('list', { isDefault: true })
    .description('each address, when and how it agreed, and when that was taken back')
    .addOption(databaseOption())
    .option('--json', 'print JSON lines')
    .action(async (options) => (await import('./consents-command.ts')).runConsentsList(options));
  consents
    .command('import')
    .description('record the consents of a CSV file (address, given_at, wording and, if you like, source); all or none')
    .argument('<file>', 'the CSV file')
    .addOption(databaseOption())
    .option(...by)
    .action(async (file, options) => (await import('./consents-command.ts')).runConsentsImport(file, options));
  consents
    .command('withdraw')
    .description('no marketing goes to the address any more, whatever list comes later with an older consent')
    .argument('<address>', 'the address of mail')
    .addOption(databaseOption())
    .option(...by)
    .action(async (address, options) => (await import('./consents-command.ts')).runConsentsWithdraw(address, options));
}
