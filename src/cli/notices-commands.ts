// The `waybill notices` commands and their options. Called by main.ts.
import { type Command, Option } from 'commander';
import { SHOWN_COMMITMENT_STATES } from '../domain/commitment.ts';
import { LANGUAGES } from '../domain/language.ts';
import { NOTICE_KINDS } from '../domain/notice.ts';

export function addNoticesCommands(
  program: Command,
  databaseOption: () => Option,
  nowOption: () => Option,
  settingsOptions: (command: Command) => Command,
): void {
  const notices = program.command('notices').description('mails that tell shoppers of their orders before they ask');
  notices
    .command('list', { isDefault: true })
    .description('the newest notices and what became of each, and the newest turns that were not told, with why')
    .addOption(databaseOption())
    .option('--json', 'print JSON lines')
    .action(async (options) => (await import('./notices-command.ts')).runNoticesList(options));
  notices
    .command('commitments')
    .description('what replies have promised: overdue and open by their date, then what became of the others')
    .addOption(databaseOption())
    .addOption(new Option('--state <state>', 'of these alone').choices(SHOWN_COMMITMENT_STATES))
    .option('--json', 'print JSON lines')
    .action(async (options) => (await import('./commitments-command.ts')).runCommitments(options));
  settingsOptions(notices.command('preview'))
    .description('the mail that a turn of an order would make; nothing is kept and nothing is sent')
    .addOption(new Option('--sample <kind>', 'of a made-up order').choices(NOTICE_KINDS).conflicts(['order', 'event']))
    .option('--order <number>', 'of this order, as its sources show it now')
    .addOption(new Option('--event <kind>', 'tell this (default: all that is so now)').choices(NOTICE_KINDS))
    .addOption(new Option('--language <code>', "in this language (default: the shopper's)").choices(LANGUAGES))
    .addOption(new Option('--shop <folder>', 'orders in files, without a desk').conflicts('db'))
    .option('--db <file>', 'the desk with its settings and sources')
    .addOption(new Option('--text', 'print the text alone').conflicts('html'))
    .option('--html', 'print the HTML alone')
    .addOption(nowOption())
    .action(async (options) => (await import('./preview-notice-command.ts')).runNoticesPreview(options));
  notices
    .command('run')
    .description("one round of telling, for a desk that 'waybill start' does not hold")
    .addOption(databaseOption())
    .option('--dry-run', 'say what would be made; nothing is kept, saved or sent')
    .addOption(nowOption())
    .action(async (options) => (await import('./run-notices-command.ts')).runNoticesRun(options));
}
