// The `waybill` command: what it can do, and its options. Each command's code is loaded only when it runs.
// Exit status: 0 done; 1 it failed; 2 bad use or bad settings, with one clear line a fault.
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { limits } from '../domain/limits.ts';
import { StoreError } from '../store/store-error.ts';
import { addActionsCommands } from './actions-commands.ts';
import { addConnectCommands } from './connect-commands.ts';
import { addConsentsCommands } from './consents-commands.ts';
import { addDeskCommands } from './desk-commands.ts';
import { addKnowledgeCommands } from './knowledge-commands.ts';
import { addNoticesCommands } from './notices-commands.ts';
import { TOURS } from './tour/provider-words.ts';
import { UsageError } from './usage-error.ts';

function parseTime(value: string): string {
  const time = Date.parse(value);
  if (Number.isNaN(time) || !/^\d{4}-\d{2}-\d{2}T/.test(value))
    throw new InvalidArgumentError('Give an ISO 8601 time such as 2026-11-20T09:00:00Z.');
  return new Date(time).toISOString();
}

const databaseOption = () => new Option('--db <file>', "the desk's database").makeOptionMandatory();
const authservOption = () =>
  new Option(
    '--authserv-id <id>',
    "whose Authentication-Results to trust (default: what the desk remembers, or the bench's server)",
  );
const nowOption = () =>
  new Option('--now <time>', "take this as the time, ISO 8601 (default: the machine's)").argParser(parseTime);
const modelOption = () =>
  new Option(
    '--model <file>',
    'ask this language model (JSON, docs/models.md), with the key from WAYBILL_MODEL_KEY (default: the one the desk has, or none)',
  );
const promptsOption = () =>
  new Option(
    '--prompts <folder>',
    "the desk's own prompts; each stands in for the one of its name that comes with Waybill",
  );
const settingsOptions = (command: Command): Command =>
  command
    .option('--voice <file>', 'brand voice (JSON); default: the sample desk of the bench')
    .option('--desk <file>', 'desk facts: returns, shipping, hours (JSON)')
    .option('--policy <file>', 'rules (JSON); default: the careful default policy')
    .option(
      '--templates <folder>',
      "the desk's own templates; each stands in for the one of its name that comes with Waybill",
    )
    .addOption(promptsOption());
const backupOptions = (command: Command): Command =>
  command
    .option('--backups <folder>', 'write an encrypted backup there from time to time')
    .option('--backup-hours <number>', 'so often', `${limits.backups.hours}`)
    .option('--backups-kept <number>', 'so many of the newest stay', `${limits.backups.kept}`);

function buildProgram(): Command {
  const program = new Command('waybill')
    .description(
      'Answers the mail of an order desk: understands it, checks every word against the facts, sends or drafts.',
    )
    .version('0.1.0')
    .exitOverride()
    .configureOutput({
      outputError: (text, write) =>
        write(
          `waybill: ${text
            .trim()
            .replace(/^error: /, '')
            .replaceAll('\n', ' ')}; 'waybill --help' says what there is\n`,
        ),
    });

  settingsOptions(program.command('process'))
    .description('handle mails from files and print what comes of each')
    .requiredOption('--mail <path>', 'a folder of .eml files, a Maildir, one .eml or an .mbox')
    .option(
      '--shop <folder>',
      'orders.jsonl and stock.jsonl, or CSV exports of Shopify or WooCommerce; not needed where the desk of --db has its sources connected',
    )
    .option('--knowledge <folder>', "the desk's policies and articles; new and changed ones are added")
    .addOption(authservOption())
    .addOption(nowOption())
    .option('--db <file>', 'keep everything in this database (default: in memory)')
    .option('--maildir <folder>', 'save drafts and sent mails here (default: beside the database)')
    .addOption(modelOption())
    .option('--json', 'print one JSON object a mail, as bench/SPEC.md says')
    .action(async (options) => (await import('./process-command.ts')).runProcess(options));

  program
    .command('demo')
    .description('run the sample desk, without any account or key')
    .option('--folder <folder>', 'where to put its database and Maildir', 'demo')
    .option('--port <port>', 'where the page is served on this machine', '4810')
    .option('--page', 'keep the page open until Ctrl+C; so it is where a terminal looks on')
    .option('--no-page', 'end without it')
    .addOption(modelOption())
    .action(async (options) => (await import('./demo-command.ts')).runDemo(options));

  program
    .command('tour')
    .description("one mail from arrival to approval on a provider's emulator, without any account or key")
    .addArgument(new Argument('<provider>', 'whose mailbox').choices(TOURS))
    .option('--markdown', 'print it as Markdown')
    .action(async (provider, options) => (await import('./tour-command.ts')).runTour(provider, options));

  settingsOptions(program.command('dev'))
    .description('a page on this machine: forge a mail, watch it on its way through the stages, replay stored ones')
    .option('--shop <folder>', 'orders and stock (default: what the desk remembers, or the sample desk)')
    .option('--db <file>', 'a desk whose mails may be replayed; opened for reading alone')
    .option('--knowledge <folder>', "policies and articles for forged mails, in memory (default: the desk's of --db)")
    .option('--port <number>', 'listen here on 127.0.0.1', '4800')
    .option('--model <file>', "a language model's settings (JSON); its key stands in WAYBILL_MODEL_KEY")
    .addOption(authservOption())
    .addOption(nowOption())
    .action(async (options) => (await import('./dev-command.ts')).runDev(options));

  settingsOptions(program.command('replay'))
    .description('run a stored mail again on the facts of then; writes nothing')
    .argument('<id>', "the mail's id, Message-ID or file name")
    .addOption(databaseOption())
    .addOption(authservOption())
    .option('--json', 'print JSON')
    .action(async (id, options) => (await import('./replay-command.ts')).runReplay(id, options));

  settingsOptions(program.command('retry'))
    .description('handle a stored mail anew, with the facts of now')
    .argument('<id>', "the mail's id, Message-ID or file name")
    .addOption(databaseOption())
    .option('--shop <folder>', 'orders and stock (default: what the desk remembers)')
    .option('--maildir <folder>', 'the Maildir for drafts (default: what the desk remembers)')
    .addOption(authservOption())
    .addOption(nowOption())
    .option('--json', 'print JSON')
    .action(async (id, options) => (await import('./retry-command.ts')).runRetry(id, options));

  backupOptions(settingsOptions(program.command('start')))
    .description("watch the desk's mailboxes and handle their mail, until told to stop")
    .addOption(databaseOption())
    .option('--shop <folder>', 'orders and stock (default: what the desk remembers)')
    .option('--maildir <folder>', 'watch this Maildir too (default: what the desk remembers)')
    .option('--knowledge <folder>', "the desk's policies and articles; new and changed ones are added")
    .addOption(authservOption())
    .option('--routes <file>', 'who is told of what waits, and until when (JSON); default: one place for all')
    .option('--notifiers <file>', 'the server and the addresses of notices by mail (JSON, without any secret)')
    .option('--port <number>', 'listen here for the calls of Gmail and Outlook (default: mailboxes are only polled)')
    .option('--host <address>', 'listen on this address', '127.0.0.1')
    .option('--origin <url>', 'the https address at which providers reach that port')
    .action(async (options) => (await import('./start-command.ts')).runStart(options));

  backupOptions(program.command('serve'))
    .description('every desk of a folder at work in one process, until told to stop')
    .requiredOption(
      '--desks <folder>',
      "the desks' folder: a folder with a desk.sqlite each; 'waybill desk add' makes one",
    )
    .requiredOption('--port <number>', "listen here for the desks' pages and their providers' calls")
    .option('--host <address>', 'listen on this address', '127.0.0.1')
    .option(
      '--origin <url>',
      'their https address with a star for the name of a desk, such as https://*.desks.example (default: NAME.localhost, on this machine)',
    )
    .option('--notifiers <file>', 'the server and the addresses of notices by mail (JSON, without any secret)')
    .action(async (options) => (await import('./serve-command.ts')).runServe(options));

  const order = (name: string): Command =>
    program.command(name).addOption(databaseOption()).option('--by <name>', 'who says so', 'staff');
  order('stop-sending')
    .description('the kill switch: nothing is sent any more, neither by the desk itself nor by approval')
    .option('--why <text>', 'kept in the audit log')
    .action(async (options) => (await import('./order-command.ts')).runStopSending(options));
  order('resume-sending')
    .description('takes the kill switch back')
    .option('--why <text>', 'kept in the audit log')
    .action(async (options) => (await import('./order-command.ts')).runResumeSending(options));
  order('allow-sending')
    .description('say what may leave a mailbox without a person; a new one leaves drafts only')
    .argument('<mailbox>', 'its first address')
    .requiredOption('--intents <intents>', 'intents with commas between, or none')
    .action(async (mailbox, options) => (await import('./order-command.ts')).runAllowSending(mailbox, options));
  order('retry-unread')
    .description('try the mails again that were set aside because they could not be fetched')
    .action(async (options) => (await import('./order-command.ts')).runRetryUnread(options));
  program
    .command('status')
    .description('how a desk is: mails handled and waiting, mailboxes watched, what may be sent')
    .addOption(databaseOption())
    .action(async (options) => (await import('./order-command.ts')).runStatus(options));

  program
    .command('digest')
    .description('who gets the weekly mail, and what came of the last one; with --print, last week as it would say')
    .addOption(databaseOption())
    .addOption(nowOption())
    .option('--print', 'print it, of all mailboxes')
    .action(async (options) => (await import('./digest-command.ts')).runDigest(options));

  program
    .command('page')
    .description("the address of the desk's page, and the way in for its first owner; needs waybill start --port")
    .addOption(databaseOption())
    .action(async (options) => (await import('./order-command.ts')).runPage(options));

  program
    .command('correct')
    .description('say what a mail wants, or that its draft was not right; waybill learn learns from it')
    .argument('<id>', "the mail's id, Message-ID or file name")
    .addOption(databaseOption())
    .option('--intent <intents>', 'what the mail wants, the main wish first, with commas between')
    .option('--rejected', 'the draft was not used')
    .option('--rewritten', 'the draft was written anew')
    .option('--by <name>', 'who says so', 'staff')
    .option('--note <text>', 'why; kept beside the correction, never in the audit log')
    .action(async (id, options) => (await import('./correct-command.ts')).runCorrect(id, options));

  settingsOptions(program.command('learn'))
    .description(
      "learn from the desk's corrections and keep what reads held-out ones better; with --sent, propose what its sent mail suggests",
    )
    .addOption(databaseOption())
    .addOption(authservOption())
    .option('--sent <days>', "read the desk's own sent mail of so many days, such as 90d, and list proposals")
    .option(
      '--mail <path>',
      "with --sent: a Maildir's Sent folder, a folder of .eml files or an .mbox (default: what the desk holds)",
    )
    .option('--accept <ids>', 'proposals to put in use: 1,4 or voice, wordings, examples, all')
    .option('--reject <ids>', 'proposals never to make again')
    .option('--undo [ids]', 'take accepted proposals back; without ids go back to what was learned before')
    .option('--by <name>', 'who decides', 'staff')
    .addOption(nowOption())
    .option('--json', 'print JSON')
    .action(async (options) => (await import('./learn-command.ts')).runLearn(options));

  addConnectCommands(program, databaseOption);
  addKnowledgeCommands(program, databaseOption);
  addActionsCommands(program, databaseOption);
  addDeskCommands(program);
  addNoticesCommands(program, databaseOption, nowOption, settingsOptions);
  addConsentsCommands(program, databaseOption);
  const matters = program.command('matters').description('what waits for a person; close what was settled elsewhere');
  matters
    .command('list', { isDefault: true })
    .description('what waits for a person: until when, by which route, and who was told')
    .addOption(databaseOption())
    .addOption(nowOption())
    .option('--json', 'print JSON lines')
    .action(async (options) => (await import('./matters-command.ts')).runMatters(options));
  matters
    .command('close')
    .description('say that a person has settled it elsewhere, by phone say: nobody is told of it any more')
    .argument('<id>', "the mail's id, Message-ID or file name")
    .addOption(databaseOption())
    .option('--by <name>', 'who says so', 'staff')
    .option('--note <text>', 'kept in the audit log')
    .action(async (id, options) => (await import('./order-command.ts')).runCloseMatter(id, options));

  const prompts = program.command('prompts').description('what a language model is asked');
  prompts
    .command('check')
    .description('check the prompts; exit status 2 with a line a fault where one is wrong')
    .addOption(promptsOption())
    .option('--keep', 'write down the digest of each version, so that its text cannot change unseen')
    .action(async (options) => (await import('./prompts-command.ts')).runPromptsCheck(options));

  const audit = program.command('audit').description('read and prove the audit log');
  audit
    .command('show')
    .description("every recorded step of one mail's life, and what people changed in its draft")
    .argument('<id>', "the mail's id, Message-ID or file name")
    .addOption(databaseOption())
    .option('--json', 'print JSON lines')
    .action(async (id, options) => (await import('./audit-command.ts')).showAudit(id, options));
  audit
    .command('verify')
    .description('recompute the hash chain; exit status 1 where it is broken')
    .addOption(databaseOption())
    .option('--json', 'print JSON')
    .action(async (options) => (await import('./audit-command.ts')).verifyAudit(options));
  audit
    .command('export')
    .description('the whole log as JSON lines')
    .addOption(databaseOption())
    .action(async (options) => (await import('./audit-command.ts')).exportAudit(options));

  const doctor = program.command('doctor');
  settingsOptions(doctor)
    .description('check this machine, the settings and a desk; say what is wrong and what to do')
    .option('--db <file>', "the desk's database")
    .option('--shop <folder>', 'orders and stock')
    .option('--json', 'print JSON')
    .action(async (options) => (await import('./doctor-command.ts')).runDoctor(options));
  doctor
    .command('deliverability')
    .description('does mail from your domain arrive: SPF, DKIM, DMARC, alignment and List-Unsubscribe; asks DNS alone')
    .option(
      '--domain <domain>',
      'the domain of your From, such as shop.example (default: those of the mailboxes of --db)',
    )
    .option('--selector <names>', 'names of its DKIM keys, with commas between (default: the usual ones)')
    .option('--db <file>', "the desk's database")
    .option('--json', 'print JSON')
    .action(async (_, command) =>
      (await import('./doctor-deliverability.ts')).runDoctorDeliverability(command.optsWithGlobals()),
    );
  return program;
}

/** Errors whose message is written for the person at the terminal. */
const PLAIN_ERRORS = new Set(['ConnectorError', 'StoreError', 'GrantError']);

function reportError(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const name = error instanceof Error ? error.name : '';
  const isKeyFault = error instanceof StoreError && (error.kind === 'encrypted' || error.kind === 'other_key');
  if (error instanceof UsageError || name === 'SettingsError' || name === 'SealError' || isKeyFault) {
    process.stderr.write(`waybill: ${(error as Error).message}\n`);
    return 2;
  }
  process.stderr.write(
    `waybill: ${error instanceof Error ? (PLAIN_ERRORS.has(name) ? error.message : (error.stack ?? error.message)) : String(error)}\n`,
  );
  return 1;
}

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await buildProgram().parseAsync();
} catch (error) {
  process.exitCode = reportError(error);
}
