// `waybill desk`: a desk as lines of JSON and back; `waybill encrypt`, `waybill backup` and `waybill restore`. Part of main.ts.
import { type Command, Option } from 'commander';

const desksOption = () =>
  new Option('--desks <folder>', "the desks' folder, which `waybill serve` serves").makeOptionMandatory();
const databaseOption = () => new Option('--db <file>', "the desk's database").makeOptionMandatory();

export function addDeskCommands(program: Command): void {
  const desk = program
    .command('desk')
    .description(
      'move a desk: from one machine to another, to Cloudflare Workers and back; add one to many, or pause one of them',
    );
  for (const [name, what] of [
    ['add', 'make a new desk; where its folder is served it is put to work at once'],
    ['pause', 'stop one desk until it is resumed; the others go on'],
    ['resume', 'put a paused desk to work again'],
  ] as const)
    desk
      .command(name)
      .description(what)
      .argument('<name>', 'small letters, digits and hyphens: it stands in the address of its page')
      .addOption(desksOption())
      .action(async (desk, options) => (await import('./desks-command.ts')).runDesks(name, desk, options));
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
  desk
    .command('limits')
    .description('how much one desk may have; `none` for no limit; it must not be running')
    .addOption(databaseOption())
    .option('--calls-per-minute <n>', 'calls of providers and of the page; more are answered with 429')
    .option('--mails-per-hour <n>', 'mails handled; more wait in line')
    .option('--mails-per-day <n>', 'mails handled; more wait in line')
    .option('--storage-gb <n>', 'of the database; when it is full new mail stays in the mailbox')
    .action(async (options) => (await import('./desk-limits-command.ts')).runDeskLimits(options));
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
