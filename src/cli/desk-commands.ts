// `waybill desk`: a desk as lines of JSON and back; `waybill encrypt`, `waybill backup` and `waybill restore`. Part of main.ts.
import { type Command, Option } from 'commander';

const databaseOption = () => new Option('--db <file>', "the desk's database").makeOptionMandatory();

export function addDeskCommands(program: Command): void {
  const desk = program
    .command('desk')
    .description('move a desk: from one machine to another, to Cloudflare Workers and back');
  desk
    .command('export')
    .description('write the whole desk into one file; it must not be running')
    .argument('<file>', 'where to; `-` for the standard output')
    .addOption(databaseOption())
    .action(async (file, options) => (await import('./desk-command.ts')).runDeskExport(file, options));
  desk
    .command('import')
    .description("make a desk's database from such a file")
    .argument('<file>', 'what `waybill desk export` wrote, or a deployment on Workers; `-` for the standard input')
    .addOption(databaseOption())
    .action(async (file, options) => (await import('./desk-command.ts')).runDeskImport(file, options));
  program
    .command('encrypt')
    .description('encrypt a desk that is plain, with its key (WAYBILL_KEY); it must not be running')
    .addOption(databaseOption())
    .action(async (options) => (await import('./encrypt-command.ts')).runEncrypt(options));
  program
    .command('backup')
    .description('write an encrypted backup of a desk, which may be running')
    .addOption(databaseOption())
    .requiredOption('--to <folder>', 'where to')
    .action(async (options) => (await import('./backup-command.ts')).runBackup(options));
  program
    .command('restore')
    .description("make a desk's database from a backup, with the key of the desk (WAYBILL_KEY)")
    .argument('<backup>', 'a file that `waybill backup` or `waybill start --backups` wrote')
    .addOption(databaseOption())
    .action(async (file, options) => (await import('./backup-command.ts')).runRestore(file, options));
}
